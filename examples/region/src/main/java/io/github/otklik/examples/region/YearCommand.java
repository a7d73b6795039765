package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Console;
import io.github.otklik.examples.cli.Json;
import io.github.otklik.examples.cli.Rules;
import io.github.otklik.regulation.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code year}: makes up the year of a region, runs the job over it, and shows what was late where. */
@Command(name = "year", description = "Makes up the year of a region, runs the job over it, and shows what was late.")
final class YearCommand implements Callable<Integer> {
    private static final Duration TOLD_EVERY = Duration.ofSeconds(5);
    private static final int WIDTH = 40;

    private final Console console;

    @Option(names = "--messages", description = "How many messages; by default ${DEFAULT-VALUE}.")
    private int messages = 100_000;

    @Option(names = "--comments", description = "How many comments beside them; by default ${DEFAULT-VALUE}.")
    private int comments = 500_000;

    @Option(names = "--administrations", description = "Of how many administrations; by default ${DEFAULT-VALUE}.")
    private int administrations = 40;

    @Option(
            names = "--acts-from",
            paramLabel = "DIR",
            required = true,
            description = "The texts of the acts that they work by in turn.")
    private Path actsFrom = Path.of(".");

    @Option(
            names = "--parallelism",
            paramLabel = "N",
            description = "Into how many slots the work is divided; by default ${DEFAULT-VALUE}.")
    private int parallelism = 2;

    /** How one administration kept its terms. */
    private static final class Tally {
        private long received;
        private long late;
    }

    /** Counts what came out, for whoever looks on. */
    private static final class Counting extends RichMapFunction<Outcome, Outcome> {
        private static final String NAME = "outcomes";
        private static final long serialVersionUID = 1L;

        private final LongCounter counter = new LongCounter();

        @Override
        public void open(OpenContext context) {
            getRuntimeContext().addAccumulator(NAME, counter);
        }

        @Override
        public Outcome map(Outcome outcome) {
            counter.add(1);
            return outcome;
        }
    }

    YearCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        int slots = Local.slots(parallelism);
        try (Scratch scratch = Scratch.make()) {
            YearWriter year = new YearWriter(actsFrom, administrations, messages, parallelism);
            long lines = year.write(scratch.file("lines"), scratch.file("acts"));
            say(String.format(
                    Locale.ROOT,
                    "%,d lines of %,d messages of %d administrations are made up",
                    lines,
                    messages,
                    administrations));
            Instant began = Instant.now();
            run(scratch, slots);
            double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
            say(String.format(
                    Locale.ROOT,
                    "decided in %.1f s with start-up: %,.0f lines a second on %d slots",
                    seconds,
                    lines / seconds,
                    slots));
            show(scratch.file("out"));
            if (comments > 0) {
                moderate(scratch, slots);
            }
        }
        return ExitCode.OK;
    }

    private void run(Scratch scratch, int slots) throws Exception {
        Acts usual = Acts.usual(new Rules(Optional.empty(), Optional.empty(), Map.of()));
        StreamJob job = new StreamJob(usual, Language.RU, Pace.archive(YearWriter.END), Duration.ofMinutes(5), null);
        StreamExecutionEnvironment env = Local.environment(slots, scratch);
        StreamJob.write(
                job.outcomes(
                                job.lines(env, Ends.FILES, scratch.file("lines").toString()),
                                job.acts(env, Ends.FILES, scratch.file("acts").toString()))
                        .map(new Counting())
                        .uid("counted-v1"),
                Ends.FILES,
                scratch.file("out").toString());
        JobClient client = env.executeAsync("year");
        Instant began = Instant.now();
        while (!ended(client)) {
            Object outcomes = client.getAccumulators().get().getOrDefault(Counting.NAME, 0L);
            say(String.format(
                    Locale.ROOT,
                    "  %d s, %,d outcomes",
                    Duration.between(began, Instant.now()).toSeconds(),
                    ((Number) outcomes).longValue()));
        }
    }

    private void moderate(Scratch scratch, int slots) throws Exception {
        new CommentWriter().write(scratch.file("comments"), comments, slots);
        StreamExecutionEnvironment env = Local.environment(slots, scratch);
        ModerateJob.add(
                env,
                Ends.FILES,
                scratch.file("comments").toString(),
                true,
                scratch.file("verdicts").toString());
        Instant began = Instant.now();
        Local.execute(env, "comments");
        double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        say(String.format(
                Locale.ROOT,
                "%,d comments looked at in %.1f s with start-up: %,.0f a second on %d slots",
                comments,
                seconds,
                comments / seconds,
                slots));
        CommentWriter.proposals(scratch.file("verdicts"))
                .forEach((proposal, times) -> say(String.format(Locale.ROOT, "  %-12s %,12d", proposal, times)));
    }

    private static boolean ended(JobClient client) throws Exception {
        try {
            client.getJobExecutionResult().get(TOLD_EVERY.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw Local.cause(e);
        }
    }

    private void show(Path out) throws IOException {
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            long written = count(out.resolve(Buckets.of(kind)));
            if (written > 0) {
                say(String.format(Locale.ROOT, "  %-12s %,12d", Buckets.of(kind), written));
            }
        }
        Map<String, Tally> tallies = new TreeMap<>();
        for (Path part : Scratch.parts(out.resolve(Buckets.of(Outcome.Kind.FIGURE)))) {
            try (BufferedReader reader = Files.newBufferedReader(part)) {
                for (String line : reader.lines().toList()) {
                    add(tallies, Json.object(line));
                }
            }
        }
        say("Of the terms of each administration so many were late:");
        tallies.forEach((administration, tally) -> say(String.format(
                Locale.ROOT, "  %-7s %,8d of %,8d  %s", administration, tally.late, tally.received, "#".repeat((int)
                                (WIDTH * tally.late / Math.max(1, tally.received))))));
    }

    private static void add(Map<String, Tally> tallies, Map<String, Object> row) {
        Tally tally = tallies.computeIfAbsent((String) row.get("administration"), each -> new Tally());
        if (row.get("of") instanceof Map<?, ?> figure
                && figure.get("received") instanceof Integer received
                && figure.get("late") instanceof Integer late) {
            tally.received += received;
            tally.late += late;
        }
    }

    private static long count(Path directory) throws IOException {
        long lines = 0;
        for (Path part : Scratch.parts(directory)) {
            try (BufferedReader reader = Files.newBufferedReader(part)) {
                lines += reader.lines().count();
            }
        }
        return lines;
    }

    private void say(String text) {
        console.err().println(text);
        console.err().flush();
    }
}
