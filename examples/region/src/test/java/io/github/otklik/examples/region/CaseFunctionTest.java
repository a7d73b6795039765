package io.github.otklik.examples.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.util.OperatorSnapshotUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFunctionTest {
    private static final long BOUND = 3_600_000;

    /** The pace of archives, but that messages are never forgotten, so that a journal may end years later. */
    private static final Pace ARCHIVE =
            new Pace(Pace.Clock.EVENT, Duration.ofDays(1).toMillis(), Long.MAX_VALUE, 0, Long.MAX_VALUE);

    /** The state of the function in the middle of the tangled journal, as the first release wrote it. */
    private static final Path STORED = Path.of("src", "test", "resources", "cases-v1.state");

    @ParameterizedTest
    @EnumSource(names = {"HEAP", "ROCKSDB"})
    void everyRunComesToWhatTheCommandLinePrintsThoughShuffledWithinTheBound(Held held) throws Exception {
        List<String> runs = Corpus.runs();
        List<String> printed = Corpus.printed(runs);
        Random random = new Random(7);
        int compared = 0;
        for (int i = 0; i < runs.size(); i++) {
            Taken taken = Taken.of(runs.get(i));
            if (!taken.frames().isEmpty()) {
                assertThat(taken.text(shuffled(taken, random, held))).isEqualTo(printed.get(i));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(75);
    }

    private static List<Outcome> shuffled(Taken taken, Random random, Held held) throws Exception {
        record Arrival(Signal signal, double at) {}
        List<Arrival> arrivals = new ArrayList<>();
        for (Signal signal : taken.signals()) {
            arrivals.add(new Arrival(signal, signal.time() + random.nextInt((int) BOUND)));
        }
        arrivals.sort(Comparator.comparingDouble(Arrival::at));
        try (Bench bench = Bench.open(Pace.batch(), 2, held)) {
            for (Acts acts : taken.acts()) {
                bench.acts(acts);
            }
            long latest = Long.MIN_VALUE;
            for (Arrival arrival : arrivals) {
                bench.signal(arrival.signal());
                latest = Math.max(latest, arrival.signal().time());
                bench.pass(latest - BOUND - 1);
            }
            bench.pass(Long.MAX_VALUE);
            List<Outcome> outcomes = bench.outcomes();
            assertThat(outcomes).noneMatch(each -> each.kind() == Outcome.Kind.LATE);
            return outcomes;
        }
    }

    /** In RocksDB, which takes its time to open, after each tenth. */
    @ParameterizedTest
    @CsvSource({"HEAP,1", "ROCKSDB,10"})
    void nothingChangesWithARestoreAfterEveryLine(Held held, int every) throws Exception {
        for (String run :
                List.of(Corpus.tangled(), Corpus.runs().get(Corpus.runs().size() - 2))) {
            Taken taken = Taken.of(run);
            Bench bench = Bench.open(ARCHIVE, 1, held);
            int seen = 0;
            for (Signal signal : taken.signals()) {
                bench.signal(signal);
                bench.pass(signal.time() - 1);
                seen++;
                bench = seen % every == 0 ? bench.restarted(ARCHIVE, 1) : bench;
            }
            bench.pass(Long.MAX_VALUE);
            List<Outcome> outcomes = bench.outcomes();
            bench.close();
            assertThat(taken.text(outcomes))
                    .isEqualTo(Corpus.printed(List.of(run)).get(0));
            assertThat(alerts(outcomes)).isNotEmpty().doesNotHaveDuplicates();
            assertThat(alerts(outcomes)).containsExactlyInAnyOrderElementsOf(alerts(straight(taken)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HEAP", "ROCKSDB"})
    void nothingChangesWhenTwoSubtasksBecomeFive(Held held) throws Exception {
        Taken taken = Taken.of(Corpus.tangled());
        Bench bench = Bench.open(ARCHIVE, 2, held);
        int half = taken.signals().size() / 2;
        for (Signal signal : taken.signals().subList(0, half)) {
            bench.signal(signal);
            bench.pass(signal.time() - 1);
        }
        bench = bench.restarted(ARCHIVE, 5);
        for (Signal signal : taken.signals().subList(half, taken.signals().size())) {
            bench.signal(signal);
            bench.pass(signal.time() - 1);
        }
        bench.pass(Long.MAX_VALUE);
        List<Outcome> outcomes = bench.outcomes();
        bench.close();
        assertThat(taken.text(outcomes))
                .isEqualTo(Corpus.printed(List.of(Corpus.tangled())).get(0));
        assertThat(alerts(outcomes)).containsExactlyInAnyOrderElementsOf(alerts(straight(taken)));
    }

    @Test
    void aStateWrittenByTheFirstReleaseIsGoneOnFrom() throws Exception {
        Taken taken = Taken.of(Corpus.tangled());
        int half = taken.signals().size() / 2;
        List<Outcome> before;
        try (Bench bench = Bench.open(ARCHIVE, 1)) {
            for (Signal signal : taken.signals().subList(0, half)) {
                bench.signal(signal);
                bench.pass(signal.time() - 1);
            }
            if (Boolean.getBoolean("otklik.state.write")) {
                OperatorSnapshotUtil.writeStateHandle(bench.snapshot(), STORED.toString());
            }
            before = new ArrayList<>(bench.outcomes());
        }
        assertThat(Files.exists(STORED)).isTrue();
        OperatorSubtaskState stored = OperatorSnapshotUtil.readStateHandle(STORED.toString());
        try (Bench bench = Bench.restore(ARCHIVE, stored, 1, 3)) {
            for (Signal signal : taken.signals().subList(half, taken.signals().size())) {
                bench.signal(signal);
                bench.pass(signal.time() - 1);
            }
            bench.pass(Long.MAX_VALUE);
            before.addAll(bench.outcomes());
        }
        assertThat(taken.text(before))
                .isEqualTo(Corpus.printed(List.of(Corpus.tangled())).get(0));
        assertThat(alerts(before)).containsExactlyInAnyOrderElementsOf(alerts(straight(taken)));
    }

    @Test
    void messagesThatLookEveryHourAreToldOfWhatThoseThatNeverLookAre() throws Exception {
        Pace hourly = new Pace(Pace.Clock.EVENT, Duration.ofHours(1).toMillis(), Long.MAX_VALUE, 0, Long.MAX_VALUE);
        int alerts = 0;
        for (String run : Corpus.runs()) {
            Taken taken = Taken.of(run);
            List<Signal> lines = taken.signals().stream()
                    .filter(signal -> signal.kind() == Signal.Kind.LINE)
                    .toList();
            if (!lines.isEmpty()) {
                long until =
                        taken.signals().stream().mapToLong(Signal::time).max().orElseThrow()
                                + Duration.ofDays(30).toMillis();
                List<String> told = told(hourly, taken, lines, until);
                assertThat(told).containsExactlyElementsOf(told(Pace.batch(), taken, lines, until));
                alerts += told.size();
            }
        }
        assertThat(alerts).isGreaterThan(100);
    }

    /** What each message is told of, with the instants at which it is. */
    private static List<String> told(Pace pace, Taken taken, List<Signal> lines, long until) throws Exception {
        try (Bench bench = Bench.open(pace, 1)) {
            for (Acts acts : taken.acts()) {
                bench.acts(acts);
            }
            for (Signal line : lines) {
                bench.signal(line);
            }
            bench.pass(until);
            return bench.outcomes().stream()
                    .filter(each -> each.kind() == Outcome.Kind.ALERT)
                    .map(Outcome::text)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aLineBehindTheWatermarkIsTold() throws Exception {
        Taken taken = Taken.of(Corpus.tangled());
        Signal first = taken.signals().get(0);
        try (Bench bench = Bench.open(ARCHIVE, 1)) {
            bench.pass(first.time());
            bench.signal(first);
            bench.pass(Long.MAX_VALUE);
            assertThat(bench.outcomes()).containsExactly(Outcome.of(Outcome.Kind.LATE, first, first.text()));
        }
    }

    @Test
    void aMessageThatIsOverIsForgottenAfterFourHundredDays() throws Exception {
        Taken taken = Taken.of(Corpus.tangled());
        List<Signal> lines = taken.signals().stream()
                .filter(signal -> signal.kind() == Signal.Kind.LINE)
                .toList();
        long most = lines.get(lines.size() * 9 / 10).time();
        try (Bench bench = Bench.open(Pace.archive(Instant.MAX), 1)) {
            for (Signal line : lines) {
                bench.signal(line);
            }
            bench.pass(most);
            int kept = bench.timers();
            bench.pass(most + Duration.ofDays(401).toMillis());
            assertThat(bench.timers()).isPositive().isLessThan(kept);
        }
    }

    private static List<Outcome> straight(Taken taken) throws Exception {
        try (Bench bench = Bench.open(ARCHIVE, 1)) {
            for (Signal signal : taken.signals()) {
                bench.signal(signal);
                bench.pass(signal.time() - 1);
            }
            bench.pass(Long.MAX_VALUE);
            return bench.outcomes();
        }
    }

    /** The ids of alerts, in some order. */
    static List<String> alerts(List<Outcome> outcomes) {
        List<String> ids = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome.kind() == Outcome.Kind.ALERT) {
                ids.add(Ids.alert(outcome.text()));
            }
        }
        Collections.sort(ids);
        return ids;
    }
}
