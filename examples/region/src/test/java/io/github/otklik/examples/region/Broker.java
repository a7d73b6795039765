package io.github.otklik.examples.region;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;

/** A broker of Kafka within this process, which goes with whatever is in it. */
final class Broker implements AutoCloseable {
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final KafkaClusterTestKit cluster;

    private Broker(KafkaClusterTestKit cluster) {
        this.cluster = cluster;
    }

    static Broker start() throws Exception {
        KafkaClusterTestKit cluster = new KafkaClusterTestKit.Builder(new TestKitNodes.Builder()
                        .setCombined(true)
                        .setNumBrokerNodes(1)
                        .setNumControllerNodes(1)
                        .build())
                .setConfigProp("offsets.topic.replication.factor", "1")
                .setConfigProp("offsets.topic.num.partitions", "1")
                .setConfigProp("transaction.state.log.replication.factor", "1")
                .setConfigProp("transaction.state.log.min.isr", "1")
                .setConfigProp("transaction.state.log.num.partitions", "1")
                .setConfigProp("group.initial.rebalance.delay.ms", "0")
                .setConfigProp("auto.create.topics.enable", "false")
                .build();
        cluster.format();
        cluster.startup();
        cluster.waitForReadyBrokers();
        return new Broker(cluster);
    }

    String address() {
        return cluster.bootstrapServers();
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, address());
        return properties;
    }

    /** Makes topics. */
    void make(int partitions, Collection<String> topics) throws Exception {
        try (Admin admin = Admin.create(properties())) {
            admin.createTopics(topics.stream()
                            .map(topic -> new NewTopic(topic, partitions, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }

    /** Writes lines under their keys, in their order. */
    void write(String topic, List<Map.Entry<String, String>> lines) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(properties(), new StringSerializer(), new StringSerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (Map.Entry<String, String> line : lines) {
                sent.add(producer.send(new ProducerRecord<>(topic, line.getKey(), line.getValue())));
            }
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        }
    }

    /**
     * What is in a topic for whoever reads what is committed, once every transaction that wrote to it has ended: the broker marks its end
     * in the topic a little later than it tells who ended it.
     */
    List<ConsumerRecord<String, String>> read(String topic, int partitions) {
        Properties properties = properties();
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        List<ConsumerRecord<String, String>> read = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> all = IntStream.range(0, partitions)
                    .mapToObj(no -> new TopicPartition(topic, no))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = ends(all);
            long start = System.nanoTime();
            while (all.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                ConsumerRecords<String, String> records = consumer.poll(WAIT);
                records.forEach(read::add);
                if (System.nanoTime() - start > LONGEST.toNanos()) {
                    throw new IllegalStateException("A transaction in " + topic + " does not end");
                }
            }
        }
        return read;
    }

    /** Where partitions end, with what is not committed. */
    private Map<TopicPartition, Long> ends(List<TopicPartition> partitions) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(properties(), new StringDeserializer(), new StringDeserializer())) {
            return consumer.endOffsets(partitions);
        }
    }

    @Override
    public void close() throws Exception {
        cluster.close();
    }
}
