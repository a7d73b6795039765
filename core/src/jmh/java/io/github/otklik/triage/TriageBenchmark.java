package io.github.otklik.triage;

import io.github.otklik.command.Command.DraftKind;
import io.github.otklik.repeat.RepeatDetector;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A message of an author who wrote 300,000 before, and as many after: triage, and beside it the way it went before, which looked
 * at the time of every message of the author.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TriageBenchmark {
    private static final Instant NOW = Instant.parse("2026-11-26T06:00:00Z");
    private static final List<String> MATTERS =
            List.of("не чистят снег", "сломан лифт", "не вывозят мусор", "не горят фонари", "холодные батареи");

    /** How many messages the author wrote before, and as many after. */
    @Param({"300000"})
    private int messages;

    private final Triage triage = Triage.standard();
    private final TriagePolicy.Repeats policy = TriagePolicy.standard().repeats();
    private final List<Earlier> latestFirst = new ArrayList<>();
    private History history = History.of(List.of(), NOW);
    private Post post = post("new", NOW, 17);

    /** The triage alone; the messages follow the parameter. */
    public TriageBenchmark() {}

    /** Makes the messages. */
    @Setup
    public void prepare() {
        for (int i = -messages; i <= messages; i++) {
            Instant at = NOW.plus(Duration.ofMinutes(i));
            latestFirst.add(
                    new Earlier(post("m" + i, at, i), List.of(new Earlier.Answer(at.plusSeconds(1), DraftKind.FINAL))));
        }
        history = History.of(latestFirst, NOW.minus(Duration.ofDays(400)));
        latestFirst.sort(
                Comparator.comparing((Earlier earlier) -> earlier.post().at()).reversed());
        post = post("new", NOW, 17);
    }

    private static Post post(String id, Instant at, int number) {
        int any = Math.floorMod(number, 1009);
        return Post.of(id, "VK", "a", at, "На Лесной, дом " + (1 + any % 97) + " так и " + MATTERS.get(any % 5))
                .about(List.of("жкх"), "Лесная");
    }

    /** All that is proposed. */
    @Benchmark
    public Triaged propose() {
        return triage.propose(post, history, NOW);
    }

    /** What repeats alone took before. */
    @Benchmark
    public List<RepeatDetector.Match> everyMessageLookedAt() {
        Instant from = NOW.minus(policy.within());
        List<String> texts = latestFirst.stream()
                .filter(earlier -> !earlier.post().id().equals(post.id()))
                .filter(earlier -> earlier.post().at().isBefore(post.at()))
                .filter(earlier -> earlier.post().at().isAfter(from))
                .limit(policy.messages())
                .map(earlier -> earlier.post().text())
                .toList();
        return RepeatDetector.standard().find(post.text(), texts);
    }
}
