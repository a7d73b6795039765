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
        Feasibility report = counted ? WorstStart.of(rules, calendars.main()) : Feasibility.of(rules);
        Map<String, Object> map = new LinkedHashMap<>(report.toMap());
        String table = report.table(language) + notes(rules);
        List<String> notes = rules.notes(language);
        if (!notes.isEmpty()) {
            map.put("notes", notes);
        }
        if (calendars.given() && !calendars.isAllOf(rules)) {
            table += "\n" + calendarsMissing(rules) + "\n";
        } else if (calendars.given()) {
            WorkingCalendar main = calendars.main();
            Optional<String> reach = office.procedure(rules)
                    .reach(main.coverageStart())
                    .map(instant -> Values.time(instant, main.zone()));
            reach.ifPresent(time -> map.put("reach", time));
            table += "\n" + reach.map(this::reaches).orElseGet(this::reachesNothing) + "\n";
        }
        console.out().write(format == Format.JSON ? Json.text(map) + "\n" : table);
        return ExitCode.OK;
    }

    /** What is allowed in the file and should be looked at all the same. */
    private String notes(Regulation rules) {
        List<String> notes = rules.notes(language);
        String head = language == Language.RU ? "Проверьте, так ли задумано:" : "See whether this is meant:";
        return notes.isEmpty() ? "" : "\n" + head + "\n  " + String.join("\n  ", notes) + "\n";
    }

    /** Without the calendars that the act names for some messages, nothing is said of what is covered. */
    private String calendarsMissing(Regulation rules) {
        String names = rules.calendars().stream()
                .map(Provision.OwnCalendar::calendar)
                .distinct()
                .collect(Collectors.joining(", "));
        return language == Language.RU
                ? "До какого дня календарь охватывает все сроки, не сказать: акт называет и другие календари: " + names
                        + "; для каждого нужно --calendar-of ИМЯ=ФАЙЛ."
                : "Until when the calendar covers every term cannot be told: the act names further calendars: " + names
                        + "; each must be given with --calendar-of NAME=FILE.";
    }

    private String reaches(String time) {
        return language == Language.RU
                ? "Календарь охватывает все сроки, если доступ открыт не позднее " + time + "."
                : "The calendar covers every term if access is given by " + time + ".";
    }

    private String reachesNothing() {
        return language == Language.RU
                ? "Календарь не охватывает всех сроков, когда бы ни был открыт доступ."
                : "The calendar does not cover every term, whenever access is given.";
    }
}
