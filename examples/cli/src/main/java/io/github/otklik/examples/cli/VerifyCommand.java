package io.github.otklik.examples.cli;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Feasibility;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code otklik verify}: whether the terms of a regulation fit together. */
@Command(
        name = "verify",
        description = "Reports whether the terms of a regulation fit together: slack, rounds of rework, returns.")
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    /**
     * With the main calendar the report compares terms in different units of time, and tells until when access may be given with
     * every term covered.
     */
    @Mixin
    private final OfficeRules office = new OfficeRules();

    @Option(names = "--format", description = "text or json; by default text.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "ru|en", description = "The language; by default ru.")
    private Language language = Language.RU;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Regulation rules = office.regulation(language);
        OfficeCalendars calendars = office.calendars();
        boolean counted = calendars.given() && calendars.isAllOf(rules);
        WorstStart.Compared compared = counted
                ? WorstStart.of(rules, calendars.main())
                : new WorstStart.Compared(Feasibility.of(rules), Optional.empty(), Optional.empty());
        Map<String, Object> map = new LinkedHashMap<>(compared.report().toMap());
        StringBuilder table = new StringBuilder(compared.report().table(language)).append(notes(rules));
        List<String> notes = rules.notes(language);
        if (!notes.isEmpty()) {
            map.put("notes", notes);
        }
        compared.covered().ifPresent(covered -> {
            Map<String, Object> days = new LinkedHashMap<>();
            days.put("firstDay", covered.first().toString());
            days.put("lastDay", covered.last().toString());
            map.put("calendarCovers", days);
            paragraph(table, tooShort(covered, compared.starts()));
        });
        if (counted) {
            WorkingCalendar main = calendars.main();
            Optional<String> reach = office.procedure(rules)
                    .reach(main.coverageStart())
                    .map(instant -> Values.time(instant, main.zone()));
            reach.ifPresent(time -> map.put("reach", time));
            paragraph(
                    table,
                    reach.map(time -> say("verify.reaches", time)).orElseGet(() -> say("verify.reaches.nothing")));
        } else if (calendars.given()) {
            paragraph(table, calendarsMissing(rules, compared.report()));
        }
        console.out().write(format == Format.JSON ? Json.text(map) + "\n" : table.toString());
        return ExitCode.OK;
    }

    /** What is allowed in the file and should be looked at all the same. */
    private String notes(Regulation rules) {
        List<String> notes = rules.notes(language);
        return notes.isEmpty() ? "" : "\n" + say("verify.notes") + "\n  " + String.join("\n  ", notes) + "\n";
    }

    /** How far a calendar reaches that is too short for the week before a New Year, and from which starts it was compared. */
    private String tooShort(WorstStart.Days covered, Optional<WorstStart.Days> starts) {
        String first = covered.first().toString();
        String last = covered.last().toString();
        return starts.map(days -> say(
                        "verify.short",
                        first,
                        last,
                        days.first().toString(),
                        days.last().toString()))
                .orElseGet(() -> say("verify.short.nothing", first, last));
    }

    /** Without the calendars that the act names for some messages, nothing is compared, nor said of what is covered. */
    private String calendarsMissing(Regulation rules, Feasibility report) {
        String names = rules.calendars().stream()
                .map(Provision.OwnCalendar::calendar)
                .distinct()
                .collect(Collectors.joining(", "));
        return say(report.isDecided() ? "verify.calendars" : "verify.calendars.compared", names);
    }

    private static void paragraph(StringBuilder table, String text) {
        table.append('\n').append(text).append('\n');
    }

    private String say(String key, String... values) {
        return new Texts(language).say(key, values);
    }
}
