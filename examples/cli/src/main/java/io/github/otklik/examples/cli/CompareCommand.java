package io.github.otklik.examples.cli;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code otklik compare}: what two acts, or two versions of one, provide differently. */
@Command(
        name = "compare",
        description = "Compares two regulations row by row, and in the due instants of typical messages.")
final class CompareCommand implements Callable<Integer> {
    private static final String NOTHING = "—";

    private final Console console;

    @Parameters(index = "0", paramLabel = "A", description = "A regulation: the name of one, or a file.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other one.")
    private String second = "";

    @Mixin
    private final OfficeCalendars calendars = new OfficeCalendars();

    @Option(names = "--lang", paramLabel = "ru|en", description = "The language; by default ru.")
    private Language language = Language.RU;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Regulation a = Sources.regulation(first, language);
        Regulation b = Sources.regulation(second, language);
        console.print("A: " + name(a));
        console.print("B: " + name(b));
        rows(a, b);
        if (calendars.isAllOf(a) && calendars.isAllOf(b)) {
            due(Sources.procedure(a, calendars.of(a)), Sources.procedure(b, calendars.of(b)), calendars.main());
        } else {
            console.print("");
            console.print(say(
                    "Сроков в датах не показать: акт называет и другие календари; для каждого нужно --calendar-of ИМЯ=ФАЙЛ.",
                    "Due instants cannot be shown: an act names further calendars; each must be given with --calendar-of"
                            + " NAME=FILE."));
        }
        return ExitCode.OK;
    }

    private String name(Regulation act) {
        return act.title(language) + say(", редакция ", ", version ") + act.version();
    }

    private void rows(Regulation a, Regulation b) throws IOException {
        RuleRows left = RuleRows.of(a);
        RuleRows right = RuleRows.of(b);
        List<String> headings = left.differing(right);
        console.print("");
        console.print(
                headings.isEmpty()
                        ? say("Строки актов одинаковы.", "The acts say the same, row by row.")
                        : say("Что записано по-разному", "What they provide differently"));
        for (String heading : headings) {
            console.print("  " + heading);
            said("A", left.of(heading));
            said("B", right.of(heading));
        }
    }

    private void said(String act, List<String> lines) throws IOException {
        for (String line : lines.isEmpty() ? List.of(NOTHING) : lines) {
            console.print("    " + act + ": " + line);
        }
    }

    private void due(Procedure a, Procedure b, WorkingCalendar working) throws IOException {
        Set<Importance> degrees = new LinkedHashSet<>(a.regulation().degrees());
        degrees.addAll(b.regulation().degrees());
        LocalDate from = later(a.regulation().effectiveFrom(), b.regulation().effectiveFrom());
        for (Instant at : accesses(working, from)) {
            for (Importance degree : degrees) {
                console.print("");
                console.print(say("Доступ ", "Access ")
                        + Values.time(at, working.zone())
                        + say(", степень «", ", degree ")
                        + (language == Language.RU ? degree.title() + "»" : degree.id()));
                for (String line : table(a, b, degree, at, working)) {
                    console.print("  " + line);
                }
            }
        }
    }

    private List<String> table(Procedure a, Procedure b, Importance degree, Instant at, WorkingCalendar working) {
        Optional<Map<ObligationKind, Instant>> left = journey(a, degree, at);
        Optional<Map<ObligationKind, Instant>> right = journey(b, degree, at);
        Set<ObligationKind> kinds = new TreeSet<>();
        left.ifPresent(due -> kinds.addAll(due.keySet()));
        right.ifPresent(due -> kinds.addAll(due.keySet()));
        Table table = new Table();
        table.add("", "A", "B");
        for (ObligationKind kind : kinds) {
            table.add(kind.id(), cell(left, kind, working), cell(right, kind, working));
        }
        return table.lines();
    }

    private static Optional<Map<ObligationKind, Instant>> journey(Procedure act, Importance degree, Instant at) {
        return act.regulation().degrees().contains(degree)
                ? Optional.of(Journey.of(act, degree, at))
                : Optional.empty();
    }

    private static String cell(
            Optional<Map<ObligationKind, Instant>> due, ObligationKind kind, WorkingCalendar working) {
        return due.flatMap(each -> Optional.ofNullable(each.get(kind)))
                .map(instant -> Values.time(instant, working.zone()))
                .orElse(NOTHING);
    }

    /**
     * An hour into the first full working day on which both acts are in force, and an hour before the end of the last one before
     * a day off.
     */
    private static List<Instant> accesses(WorkingCalendar working, LocalDate from) {
        LocalDate covered =
                working.coverageStart().atZone(working.zone()).toLocalDate().plusDays(1);
        LocalDate day = working.plusWorkingDays(later(from, covered), 1);
        List<Instant> accesses = new ArrayList<>();
        accesses.add(working.plus(day.atStartOfDay(working.zone()).toInstant(), Duration.ofHours(1)));
        while (working.isWorkingDay(day.plusDays(1))) {
            day = day.plusDays(1);
        }
        accesses.add(working.endOfWork(day).orElseThrow().minus(Duration.ofHours(1)));
        return accesses;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private String say(String russian, String english) {
        return language == Language.RU ? russian : english;
    }
}
