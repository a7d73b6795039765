package io.github.otklik.examples.cli;

import io.github.otklik.advice.AnswerCheck;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.triage.Triage;
import io.github.otklik.triage.TriagePolicy;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code otklik triage}: what is proposed for each message of a journal, and why. */
@Command(
        name = "triage",
        description =
                "Proposes for each message of a journal what a person may decide, and what to look at in its drafts.")
final class TriageCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--journal", paramLabel = "FILE", required = true, description = "The journal, one act a line.")
    private String journal = "";

    @Mixin
    private final Reading reading = new Reading();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "The thresholds of triage; by default those of the library.")
    private @Nullable String policy;

    @Option(
            names = "--allow",
            paramLabel = "CONTACT",
            split = ",",
            description =
                    "Phones and addresses of the office itself, which answers may name; @domain for all of a domain.")
    private List<String> allowed = List.of();

    @Option(names = "--format", description = "text or json, an object a message; by default text.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "ru|en", description = "The language of texts for people; by default ru.")
    private Language language = Language.RU;

    TriageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Procedure procedure = reading.procedure(language);
        Journal lines = Journal.open(journal, procedure.regulation(), console.errors());
        Replay replay = Replay.of(lines, procedure, reading.asOf().orElseGet(lines::latest), language);
        Regulation act = procedure.regulation();
        Triage triage = Triage.of(ModerationFilter.standard(), RepeatDetector.standard(), policy(act));
        for (Map<String, Object> row : lines.errors()) {
            console.print(format == Format.JSON ? Json.text(row) : row.get("line") + ": " + row.get("error"));
        }
        for (Looked looked : new Inbox(replay).look(triage, check().under(act), act)) {
            if (format == Format.JSON) {
                console.print(Json.text(looked.row()));
            } else {
                for (String line : looked.lines(language)) {
                    console.print(line);
                }
            }
        }
        return ExitCode.OK;
    }

    /** The library's policy cites the act; one of the office's own says what it cites. */
    private TriagePolicy policy(Regulation act) {
        return policy == null ? Sources.policy(null).under(act) : Sources.policy(policy);
    }

    private AnswerCheck check() {
        try {
            return AnswerCheck.standard().allowing(allowed);
        } catch (IllegalArgumentException e) {
            throw new Unusable("Bad --allow: " + e.getMessage());
        }
    }
}
