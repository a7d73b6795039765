package io.github.otklik.examples.cli;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final Reading reading = new Reading();

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
        Procedure procedure = reading.procedure();
        if (input.journal != null) {
            journal(procedure, Journal.open(input.journal, procedure.regulation()));
        } else if (reading.isUpToSomeTime() || explained != null) {
            throw new Unusable("--as-of and --explain are for --journal; a run of --batch has its own 'asOf'");
        } else {
            WorkingCalendar calendar = reading.calendar();
            Batch.run(console, Run.LONGEST, line -> Json.text(Run.of(line).output(procedure, calendar, language)));
        }
        return ExitCode.OK;
    }

    private void journal(Procedure procedure, Journal journal) throws IOException {
        Replay replay = Replay.of(journal, procedure, reading.upTo(journal), language);
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
}
