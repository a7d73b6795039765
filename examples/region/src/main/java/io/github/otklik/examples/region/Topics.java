package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Lines;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.sink.KafkaSinkBuilder;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Topics of Kafka as what lines come from and outcomes go to.
 *
 * @param settings  how the brokers are reached, as Kafka's clients name it
 * @param transactions  how the transactions of the job are called, as no other job's are, if each outcome is to be seen once by
 *     who reads what is committed; null if it is enough that it is there
 */
record Topics(Properties settings, @Nullable String transactions) {
    /** What the name of a topic stands behind where a directory could stand. */
    static final String PREFIX = "topic:";

    /** Less than what brokers allow, and more than a checkpoint and a restart take. */
    private static final String TRANSACTION_TIMEOUT = "600000";

    static boolean isTopic(String name) {
        return name.startsWith(PREFIX);
    }

    private static String topic(String name) {
        return name.substring(PREFIX.length());
    }

    /**
     * A topic from its beginning: the records that are there, or for ever.
     *
     * @param name  the topic, behind {@value #PREFIX}
     * @param ends  whether it ends with what is there when the job begins
     * @param reading  what is made of each record
     * @param type  the type of that
     */
    <T> Source<T, ?, ?> source(String name, boolean ends, Reading<T> reading, TypeInformation<T> type) {
        KafkaSourceBuilder<T> source = KafkaSource.<T>builder()
                .setProperties(settings)
                .setProperty(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")
                .setTopics(topic(name))
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setDeserializer(new Records<>(reading, type));
        if (ends) {
            source.setBounded(OffsetsInitializer.latest());
        }
        return source.build();
    }

    /** A topic for each kind of outcome, such as {@code out-alert} for the topic {@code out}; of one message all have one key, but an alert has its own. */
    Sink<Outcome> sink(String name) {
        String topic = topic(name);
        return sink((outcome, context, timestamp) -> new ProducerRecord<>(
                topic + "-" + Buckets.of(outcome.kind()), utf8(outcome.key()), utf8(OutcomeEncoder.line(outcome))));
    }

    /** A topic of verdicts, each with the key of its comment. */
    Sink<Verdict> verdicts(String name) {
        String topic = topic(name);
        return sink((verdict, context, timestamp) -> new ProducerRecord<>(
                topic, verdict.key().isEmpty() ? null : utf8(verdict.key()), utf8(verdict.text())));
    }

    private <T> Sink<T> sink(KafkaRecordSerializationSchema<T> records) {
        KafkaSinkBuilder<T> sink =
                KafkaSink.<T>builder().setKafkaProducerConfig(settings).setRecordSerializer(records);
        if (transactions == null) {
            return sink.setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE).build();
        }
        return sink.setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
                .setTransactionalIdPrefix(transactions)
                .setProperty(
                        ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                        settings.getProperty(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TRANSACTION_TIMEOUT))
                .build();
    }

    /** Records as lines, in UTF-8. */
    private static final class Records<T> implements KafkaRecordDeserializationSchema<T> {
        private static final long serialVersionUID = 1L;

        private final Reading<T> reading;
        private final TypeInformation<T> type;

        private Records(Reading<T> reading, TypeInformation<T> type) {
            this.reading = reading;
            this.type = type;
        }

        @Override
        public void deserialize(ConsumerRecord<byte[], byte[]> record, Collector<T> out) {
            byte @Nullable [] value = record.value();
            if (value != null) {
                byte @Nullable [] key = record.key();
                out.collect(reading.read(input(record.offset(), key == null ? "" : text(key), value)));
            }
        }

        private static Input input(long offset, String key, byte[] value) {
            if (value.length > Lines.LONGEST) {
                return new Input(
                        offset,
                        key,
                        "",
                        "Record of " + value.length + " bytes; at most " + Lines.LONGEST + " are allowed");
            }
            Lines.Line line = Lines.decoded(0, value);
            return new Input(offset, key, line.text(), line.error());
        }

        @Override
        public TypeInformation<T> getProducedType() {
            return type;
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
