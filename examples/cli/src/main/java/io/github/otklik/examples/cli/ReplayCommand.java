package io.github.otklik.examples.cli;

import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code otklik replay}: journals of acts, and what was due when. */
@Command(
        name = "replay",
        description =
                "Replays a journal of acts and prints its rejected lines and every obligation, one JSON object a line.")
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

    @Option(
            names = "--explain",
            paramLabel = "CASE",
            description = "Prints the reasoned extract of one message instead.")
    private @Nullable String explained;

    @Option(names = "--lang", paramLabel = "ru|en", description = "The language of texts for people; by default ru.")
    private Language language = Language.RU;

    /** Where the journal is. */
    static final class Input {
        @Option(names = "--journal", paramLabel = "FILE", description = "The journal, one act a line.")
        private @Nullable String journal;

        @Option(names = "--batch", description = "Reads runs from standard input, a whole journal a line.")
        boolean batch;
    }

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Procedure procedure = Procedure.of(Sources.regulation(regulation), Calendars.of(Sources.calendar(calendar)));
        if (input.journal != null) {
            journal(procedure, Journal.open(input.journal));
        } else if (asOf != null || explained != null) {
            throw new Unusable("--as-of and --explain are for --journal; a run of --batch has its own 'asOf'");
        } else {
            Batch.run(console, Run.LONGEST, line -> Json.text(Run.of(line).output(procedure, language)));
        }
        return ExitCode.OK;
    }

    private void journal(Procedure procedure, Journal journal) throws IOException {
        Replay replay = Replay.of(journal, procedure, asOf == null ? journal.latest() : instant(asOf), language);
        if (explained != null) {
            console.out()
                    .write(replay.extract(explained)
                            .orElseThrow(() -> new Unusable("No case " + explained + " in the journal up to then")));
            return;
        }
        for (Map<String, Object> row : journal.errors()) {
            console.print(Json.text(row));
        }
        for (Map<String, Object> row : replay.rows()) {
            console.print(Json.text(row));
        }
    }

    static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Unusable(
                    "Bad --as-of: " + text + "; it is a date-time with offset, such as 2022-08-26T16:00:00+06:00");
        }
    }
}
