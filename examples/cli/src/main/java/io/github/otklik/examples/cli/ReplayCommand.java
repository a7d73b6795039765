package io.github.otklik.examples.cli;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.decision.Decision;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Procedure procedure = reading.procedure(language);
        if (input.journal != null) {
            journal(procedure, input.journal);
        } else if (reading.asOf().isPresent() || explained != null) {
            throw new Unusable("--as-of and --explain are for --journal; a run of --batch has its own 'asOf'");
        } else {
            WorkingCalendar calendar = reading.calendar();
            Batch.run(
                    console,
                    Run.LONGEST,
                    line -> Json.text(Run.of(line).output(procedure, calendar, console.errors(), language)));
        }
        return ExitCode.OK;
    }

    private void journal(Procedure procedure, String name) throws IOException {
        Optional<Instant> asOf = reading.asOf();
        try (JournalFile journal = JournalFile.read(name, procedure.regulation(), asOf, this::unreadable)) {
            Rows rows = new Rows(procedure, asOf.orElseGet(journal::latest), language);
            if (explained != null) {
                console.out().write(extract(rows, journal, explained));
                return;
            }
            for (String message : journal.cases()) {
                replay(rows, message, journal.entries(message));
            }
        }
    }

    private void unreadable(int line, String error) throws IOException {
        if (explained == null) {
            console.error(line, error);
        }
    }

    /** Plays one case and prints it; nothing of it is held after that. */
    private void replay(Rows rows, String id, Iterable<Journal.Entry> entries) throws IOException {
        MessageCase message = MessageCase.of(id);
        for (Journal.Entry entry : entries) {
            Decision<Event> decision = rows.procedure().decide(message, entry.act());
            if (decision instanceof Decision.Accepted<Event> accepted) {
                message = message.applyAll(accepted.events());
            } else {
                console.print(Json.text(rows.note(entry, decision)));
            }
        }
        for (Map<String, Object> row : rows.obligations(message)) {
            console.print(Json.text(row));
        }
    }

    private String extract(Rows rows, JournalFile journal, String id) {
        Journal alone = new Journal(rows.procedure().regulation(), new ArrayList<>(), List.of());
        journal.entries(id).forEach(alone.entries()::add);
        return Replay.of(alone, rows.procedure(), rows.asOf(), language)
                .extract(id)
                .orElseThrow(() -> new Unusable("No case " + id + " in the journal up to then"));
    }
}
