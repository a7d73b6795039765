package io.github.otklik.examples.cli;

import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Procedure;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code otklik replay}: journals of acts, and what was due when. */
@Command(
        name = "replay",
        description = "Replays a journal of acts and prints its rejected lines and every obligation, one JSON object a line.")
final class ReplayCommand implements Callable<Integer> {
    private final Console console;

    @ArgGroup(multiplicity = "1")
    private Input input = new Input();

    @Option(
            names = "--regulation",
            paramLabel = "NAME|FILE",
            description = "The regulation; by default ${DEFAULT-VALUE}.",
            defaultValue = Sources.DECREE)
    private String regulation = Sources.DECREE;

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "The calendar; by default the hours of Omsk on the production calendar of Russia.")
    private @Nullable String calendar;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "The instant to replay up to; by default that of the latest line.")
    private @Nullable String asOf;

    /** Where the journal is. */
    static final class Input {
        @Option(names = "--journal", paramLabel = "FILE", description = "The journal, one act a line.")
        private @Nullable String journal;

        @Option(names = "--batch", description = "Reads runs from standard input, a whole journal a line.")
        private boolean batch;
    }

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Procedure procedure =
                Procedure.of(Sources.regulation(regulation), Calendars.of(Sources.calendar(calendar)));
        if (input.journal == null) {
            if (asOf != null) {
                throw new Unusable("--as-of is for --journal; a run of --batch names its own in 'asOf'");
            }
            Batch.run(console, Run.LONGEST, line -> Json.text(Run.of(line).output(procedure)));
            return ExitCode.OK;
        }
        Journal journal = journal(input.journal);
        for (Map<String, Object> row : Run.rows(journal, procedure, asOf())) {
            console.print(Json.text(row));
        }
        return ExitCode.OK;
    }

    private static Journal journal(String file) {
        try (InputStream in = Sources.open(file)) {
            return Journal.read(in);
        } catch (IOException e) {
            throw Unusable.file(file, e);
        }
    }

    private Optional<Instant> asOf() {
        try {
            return Optional.ofNullable(asOf).map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new Unusable("Bad --as-of: " + asOf + "; it is a date-time with offset, such as 2022-08-26T16:00:00+06:00");
        }
    }
}
