package io.github.otklik.examples.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.cli.Json;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job between topics of a broker that runs here. */
class KafkaTest {
    private static final int PARTITIONS = 3;
    private static Broker broker;

    @BeforeAll
    static void start() throws Exception {
        broker = Broker.start();
        List<Map.Entry<String, String>> lines = new ArrayList<>();
        for (String line : StreamJobTest.lines()) {
            Map<String, Object> fields = Json.object(line);
            lines.add(Map.entry(Corpus.text(fields, "administration") + "/" + Corpus.text(fields, "case"), line));
        }
        lines.add(Map.entry("x", "no line"));
        broker.make(PARTITIONS, List.of("lines", "acts"));
        broker.write("lines", lines);
        broker.write(
                "acts",
                StreamJobTest.ADMINISTRATIONS.stream()
                        .map(each -> Map.entry(each, StreamJobTest.acts(each)))
                        .toList());
    }

    @AfterAll
    static void stop() throws Exception {
        broker.close();
    }

    private static void outcomes(String out) throws Exception {
        broker.make(
                PARTITIONS,
                Arrays.stream(Outcome.Kind.values())
                        .map(kind -> out + "-" + Buckets.of(kind))
                        .toList());
    }

    private static List<String> keys(String topic) {
        return broker.read(topic, PARTITIONS).stream().map(ConsumerRecord::key).toList();
    }

    private static List<String> expected() {
        return StreamJobTest.reference().lines().stream()
                .filter(line -> line.startsWith("{\"type\":\"alerted"))
                .map(Ids::alert)
                .flatMap(id -> StreamJobTest.ADMINISTRATIONS.stream().map(each -> each + "/" + id))
                .toList();
    }

    @Test
    void theCommandReadsAndWritesTopics() throws Exception {
        outcomes("once");
        String said = Corpus.said(
                Main::run,
                List.of(),
                ("run --clock event --until 2028-02-01T00:00Z --kafka " + broker.address()
                                + " --lines topic:lines --acts topic:acts --out topic:once --parallelism 2")
                        .split(" "));
        assertThat(said).isEmpty();
        assertThat(keys("once-alert")).containsExactlyInAnyOrderElementsOf(expected());
        assertThat(broker.read("once-event", PARTITIONS))
                .extracting(record -> Json.text(Corpus.object(Json.object(record.value()), "of")))
                .containsExactlyInAnyOrderElementsOf(StreamJobTest.reference().lines().stream()
                        .filter(line -> !line.startsWith("{\"type\":\"alerted"))
                        .flatMap(line -> Stream.of(line, line, line))
                        .toList());
        assertThat(broker.read("once-failed", PARTITIONS)).hasSize(1);
        assertThat(broker.read("once-late", PARTITIONS)).isEmpty();
    }

    @Test
    void whoReadsWhatIsCommittedSeesEachAlertOnceThoughTheJobFails() throws Exception {
        outcomes("committed");
        failing("committed", "region-test");
        assertThat(keys("committed-alert")).containsExactlyInAnyOrderElementsOf(expected());
    }

    @Test
    void withoutTransactionsNoAlertIsLostAndNoneIsNew() throws Exception {
        outcomes("least");
        failing("least", null);
        assertThat(new TreeSet<>(keys("least-alert"))).containsExactlyInAnyOrderElementsOf(expected());
    }

    /** Comments in a topic, each under its id. */
    private static Map<String, String> comments() throws Exception {
        Map<String, String> comments = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            comments.put("k" + i, i % 4 == 0 ? "Ну и п***ц во дворе " + i : "Спасибо, дорогу " + i + " сделали");
        }
        broker.make(PARTITIONS, List.of("comments", "verdicts"));
        broker.write("comments", List.copyOf(comments.entrySet()));
        return comments;
    }

    @Test
    void commentsOfATopicComeToWhatTheCommandLineSaysOfThemUnderTheirKeys(@TempDir Path directory) throws Exception {
        Map<String, String> comments = comments();
        String said = Corpus.said(
                Main::run,
                List.of(),
                ("moderate --kafka " + broker.address() + " --lines topic:comments --out topic:verdicts --parallelism 2"
                                + " --exactly-once comments --checkpoints " + directory)
                        .split(" "));
        assertThat(said).isEmpty();
        Map<String, String> printed = new LinkedHashMap<>();
        for (ConsumerRecord<String, String> record : broker.read("comments", PARTITIONS)) {
            String row = Corpus.said(
                    io.github.otklik.examples.cli.Main::run, List.of(record.value()), "moderate", "--format", "jsonl");
            printed.put(record.key(), row.strip().replaceFirst("1", String.valueOf(record.offset())));
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (ConsumerRecord<String, String> record : broker.read("verdicts", PARTITIONS)) {
            assertThat(found.put(record.key(), record.value())).isNull();
        }
        assertThat(found).isEqualTo(printed).containsOnlyKeys(comments.keySet());
        assertThat(found.values()).anyMatch(row -> row.contains("OBSCENE")).anyMatch(row -> row.contains("KEEP"));
    }

    /** Runs the job, and lets it fail some times after it wrote. */
    private void failing(String out, @Nullable String transactions) throws Exception {
        Properties settings = new Properties();
        settings.setProperty(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address());
        Ends ends = new Ends(new Topics(settings, transactions));
        StreamJobTest.Failing.left.set(10);
        try (Scratch scratch = Scratch.make()) {
            StreamExecutionEnvironment env = Local.environment(2, scratch);
            env.configure(StreamJobTest.restarting(Duration.ofMillis(100)));
            StreamJob job = StreamJobTest.job();
            StreamJob.write(
                    job.outcomes(
                                    job.lines(env, ends, "topic:lines")
                                            .map(new StreamJobTest.Slow<>())
                                            .returns(Arrived.class)
                                            .uid("slow"),
                                    job.acts(env, ends, "topic:acts"))
                            .map(new StreamJobTest.Failing())
                            .uid("failing"),
                    ends,
                    "topic:" + out);
            Local.execute(env, "failing");
        }
        assertThat(StreamJobTest.Failing.left.get()).isZero();
    }
}
