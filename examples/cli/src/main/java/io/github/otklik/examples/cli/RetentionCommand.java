package io.github.otklik.examples.cli;

import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.retention.Retention;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code otklik retention}: what a journal says of people longer than it may, and the journal without it. */
@Command(
        name = "retention",
        description =
                "Prints a journal with the fields blanked that are kept no longer; or, with --dry-run, what they are and why.")
final class RetentionCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--journal", paramLabel = "FILE", required = true, description = "The journal, one act a line.")
    private String journal = "";

    @Option(names = "--today", paramLabel = "DATE", required = true, description = "The day, such as 2026-11-24.")
    private LocalDate today = LocalDate.EPOCH;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "How long fields are kept; by default the library's three years.")
    private @Nullable String rules;

    @Option(names = "--dry-run", description = "Prints what is due and why, and no journal.")
    private boolean dry;

    @Mixin
    private final OfficeRules office = new OfficeRules();

    @Option(names = "--format", description = "Of the dry run: text or json (an object a field); by default text.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "ru|en", description = "The language of texts for people; by default ru.")
    private Language language = Language.RU;

    RetentionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Regulation act = office.regulation(language);
        Procedure procedure = office.procedure(act);
        List<String> raw = List.of(Sources.whole(journal).split("\n", -1));
        Journal lines = Journal.of(raw, act, console.errors());
        for (Map<String, Object> row : lines.errors()) {
            console.complain("line " + row.get("line") + " is left as it is: " + row.get("error"));
        }
        List<Retention.Due> due = due(Replay.of(lines, procedure, lines.latest(), language));
        if (dry) {
            for (Retention.Due each : due) {
                console.print(format == Format.JSON ? Json.text(row(each)) : Values.printable(each.text(language)));
            }
        } else {
            write(raw, lines, Retention.fields(due));
        }
        return ExitCode.OK;
    }

    /** What is due, but for attachments, which a journal does not name. */
    private List<Retention.Due> due(Replay replay) {
        Map<String, List<Event>> streams = new LinkedHashMap<>();
        replay.courses().forEach(course -> streams.put(course.message().id(), course.events()));
        return Sources.retention(rules)
                .due(streams, today, office.calendars().main().zone())
                .stream()
                .filter(each -> each.rule().field() != Retention.Field.ATTACHMENTS)
                .toList();
    }

    private void write(List<String> raw, Journal lines, Map<String, Set<Retention.Field>> fields) throws IOException {
        Map<Integer, String> cases = new LinkedHashMap<>();
        lines.entries().forEach(entry -> cases.put(entry.line(), entry.message()));
        for (int i = 0; i < raw.size(); i++) {
            String line = raw.get(i);
            Set<Retention.Field> chosen = fields.getOrDefault(cases.getOrDefault(i + 1, ""), Set.of());
            console.out().write(chosen.isEmpty() ? line : blanked(line, chosen));
            console.out().write(i + 1 < raw.size() ? "\n" : "");
        }
    }

    private static String blanked(String line, Set<Retention.Field> fields) {
        Map<String, Object> act = Json.object(Sources.unmarked(line));
        Map<String, Object> blanked = Retention.blankAct(act, fields);
        return blanked.equals(act) ? line : Json.text(blanked) + (line.endsWith("\r") ? "\r" : "");
    }

    private static Map<String, Object> row(Retention.Due due) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("case", due.message());
        row.put("field", due.rule().field().name());
        row.put("ended", due.ended().toString());
        row.put("since", due.since().toString());
        row.put("after", due.rule().after().toString());
        row.put("source", due.rule().source());
        return row;
    }
}
