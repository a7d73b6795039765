package io.github.otklik.examples.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.cli.Json;
import io.github.otklik.examples.cli.Run;
import io.github.otklik.lifecycle.Compliance;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.regulation.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamJobTest {
    private static final Duration LATE = Duration.ofMinutes(5);
    static final List<String> ADMINISTRATIONS = List.of("a1", "a2", "a3");

    /** Some weeks after the last line. */
    private static final Instant UNTIL = Instant.parse("2028-02-01T00:00:00Z");

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"HEAP,50", "ROCKSDB,10"})
    void nothingIsLostOrNewAfterFailures(Held held, int failures) throws Exception {
        write("lines", "lines.jsonl", lines());
        write(
                "acts",
                "acts.jsonl",
                ADMINISTRATIONS.stream().map(StreamJobTest::acts).toList());
        Failing.left.set(failures);
        try (Scratch scratch = Scratch.make()) {
            StreamExecutionEnvironment env = Local.environment(2, scratch, held);
            env.configure(restarting(Duration.ofMillis(40)));
            StreamJob job = job();
            StreamJob.write(
                    job.outcomes(
                                    job.lines(env, Ends.FILES, folder("lines"))
                                            .map(new Slow<>())
                                            .returns(Arrived.class)
                                            .uid("slow"),
                                    job.acts(env, Ends.FILES, folder("acts")))
                            .map(new Failing())
                            .uid("failing"),
                    Ends.FILES,
                    folder("out"));
            Local.execute(env, "failing");
        }

        assertThat(Failing.left.get()).isZero();
        List<String> expected = new ArrayList<>();
        List<String> alerts = new ArrayList<>();
        Reference reference = reference();
        for (String line : reference.lines()) {
            for (int i = 0; i < ADMINISTRATIONS.size(); i++) {
                (line.startsWith("{\"type\":\"alerted") ? alerts : expected).add(line);
            }
        }
        assertThat(alerts).hasSizeGreaterThan(50);
        assertThat(written(Outcome.Kind.EVENT)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(written(Outcome.Kind.ALERT)).containsExactlyInAnyOrderElementsOf(alerts);
        assertThat(written(Outcome.Kind.FIGURE)).containsExactlyInAnyOrderElementsOf(figures(reference));
        assertThat(written(Outcome.Kind.LATE)).isEmpty();
        assertThat(written(Outcome.Kind.UNKNOWN)).isEmpty();
        assertThat(written(Outcome.Kind.FAILED)).isEmpty();
    }

    /** That checkpoints are made that often, and that the job begins anew whenever it fails. */
    static Configuration restarting(Duration every) {
        Configuration config = new Configuration();
        config.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, every);
        config.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        config.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, Integer.MAX_VALUE);
        config.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(1));
        return config;
    }

    static StreamJob job() {
        return new StreamJob(Taken.USUAL, Language.RU, Pace.archive(UNTIL), LATE, null);
    }

    @Test
    void theCommandReadsDirectoriesAndPutsAsideWhatItCannotUse() throws Exception {
        String first = line(journal().get(0), "a1");
        write("lines", "lines.jsonl", List.of(first, line(journal().get(0), "nobody"), "no line", "", first));
        write("acts", "acts.jsonl", List.of(acts("a1"), "{\"administration\":\"a2\",\"version\":\"1\"}"));
        String said = Corpus.said(
                Main::run,
                List.of(),
                "run",
                "--clock",
                "event",
                "--until",
                "2028-02-01T00:00Z",
                "--lines",
                directory.resolve("lines").toString(),
                "--acts",
                directory.resolve("acts").toString(),
                "--out",
                directory.resolve("out").toString());
        assertThat(said).isEmpty();
        assertThat(written(Outcome.Kind.EVENT)).hasSize(1);
        assertThat(written(Outcome.Kind.REPEATED)).hasSize(1);
        assertThat(written(Outcome.Kind.UNKNOWN)).hasSize(1);
        assertThat(written(Outcome.Kind.FAILED)).hasSize(2);
    }

    @Test
    void ofAFileThatIsNotInOrderWhatIsBehindIsToldAndTheRestDecided() throws Exception {
        List<String> given = new ArrayList<>();
        for (String line : journal()) {
            given.add(line(line, "a1"));
        }
        int half = given.size() / 2;
        List<String> turned = new ArrayList<>(given.subList(half, given.size()));
        turned.addAll(given.subList(0, half));
        write("lines", "lines.jsonl", turned);
        write("acts", "acts.jsonl", List.of(acts("a1")));
        try (Scratch scratch = Scratch.make()) {
            StreamExecutionEnvironment env = Local.environment(1, scratch);
            env.getConfig().setAutoWatermarkInterval(1);
            StreamJob.write(
                    job().outcomes(
                                    job().lines(env, Ends.FILES, folder("lines"))
                                            .map(new Pause<>(given.size() - half))
                                            .returns(Arrived.class)
                                            .uid("pause"),
                                    job().acts(env, Ends.FILES, folder("acts"))),
                    Ends.FILES,
                    folder("out"));
            Local.execute(env, "turned");
        }

        List<String> late = written(Outcome.Kind.LATE);
        assertThat(late).isNotEmpty();
        Reference reference = new Reference(Taken.USUAL.rules().procedure(Language.RU));
        given.stream().filter(line -> !late.contains(line)).forEach(reference::line);
        assertThat(written(Outcome.Kind.EVENT))
                .containsExactlyInAnyOrderElementsOf(reference.lines().stream()
                        .filter(line -> !line.startsWith("{\"type\":\"alerted"))
                        .toList());
    }

    /** Stops once after some lines for as long as time in a job needs to pass many times over. */
    static final class Pause<T> extends RichMapFunction<T, T> {
        private static final long serialVersionUID = 1L;

        private final int after;
        private int seen;

        Pause(int after) {
            this.after = after;
        }

        @Override
        public T map(T value) throws InterruptedException {
            seen++;
            if (seen == after) {
                Thread.sleep(1000);
            }
            return value;
        }
    }

    /** Takes a while over each line, so that checkpoints fall between lines. */
    static final class Slow<T> extends RichMapFunction<T, T> {
        private static final long serialVersionUID = 1L;

        @Override
        public T map(T value) throws InterruptedException {
            Thread.sleep(1);
            return value;
        }
    }

    /** Fails some dozen outcomes after each start, at another place each time. */
    static final class Failing extends RichMapFunction<Outcome, Outcome> {
        static final AtomicInteger left = new AtomicInteger();

        private static final long serialVersionUID = 1L;

        private int seen;

        @Override
        public Outcome map(Outcome outcome) {
            seen++;
            if (seen > 20 + outcome.hashCode() % 20 && left.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                throw new IllegalStateException("A failure of the test");
            }
            return outcome;
        }
    }

    static Reference reference() {
        Procedure usual = Taken.USUAL.rules().procedure(Language.RU);
        Reference reference = new Reference(usual);
        for (String line : journal()) {
            reference.line(line);
        }
        reference.passAll(UNTIL);
        return reference;
    }

    /** The library's own figures over the whole of each administration, a month at a time. */
    private static List<String> figures(Reference reference) {
        Procedures procedures = Procedures.of(List.of(Taken.USUAL.rules().procedure(Language.RU)));
        ZoneId zone = ZoneId.of("Asia/Omsk");
        List<String> figures = new ArrayList<>();
        for (YearMonth month = YearMonth.of(2022, 1);
                month.isBefore(YearMonth.of(2028, 3));
                month = month.plusMonths(1)) {
            Compliance.Period period = new Compliance.Period(
                    month.atDay(1).atStartOfDay(zone).toInstant(),
                    month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
            for (Compliance.Figure figure :
                    Compliance.of(procedures, reference.events(), period, UNTIL).figures()) {
                for (String administration : ADMINISTRATIONS) {
                    figures.add(
                            Figure.of(administration, month.toString(), figure).text());
                }
            }
        }
        return figures;
    }

    /** A journal whose lines are in the order of their times. */
    static List<String> journal() {
        return Run.of(Corpus.tangled()).lines();
    }

    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String line : journal()) {
            for (String administration : ADMINISTRATIONS) {
                lines.add(line(line, administration));
            }
        }
        return lines;
    }

    private static String line(String line, String administration) {
        Map<String, Object> fields = new LinkedHashMap<>(Json.object(line));
        fields.put("administration", administration);
        return Json.text(fields);
    }

    static String acts(String administration) {
        return Json.text(Map.of("administration", administration, "version", "1", "from", "2000-01-01T00:00Z"));
    }

    private void write(String folder, String name, List<String> lines) throws Exception {
        Files.createDirectories(directory.resolve(folder));
        Files.write(directory.resolve(folder).resolve(name), lines);
    }

    private String folder(String name) {
        return directory.resolve(name).toString();
    }

    /** What was written of a kind, without whose it is. */
    private List<String> written(Outcome.Kind kind) throws Exception {
        Path folder = directory.resolve("out").resolve(Buckets.of(kind));
        List<String> written = new ArrayList<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                // What a failed attempt left unfinished is hidden.
                for (Path file : files.filter(
                                each -> !each.getFileName().toString().startsWith("."))
                        .toList()) {
                    for (String line : Files.readAllLines(file)) {
                        Map<String, Object> fields = Json.object(line);
                        written.add(Json.text(fields.getOrDefault("of", fields)));
                    }
                }
            }
        }
        return written;
    }
}
