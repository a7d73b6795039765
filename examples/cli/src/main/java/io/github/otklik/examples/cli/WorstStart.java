package io.github.otklik.examples.cli;

import io.github.otklik.calendar.UncoveredDateException;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Feasibility;
import io.github.otklik.regulation.Regulation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares terms in different units of time on a real calendar: from each minute of two months, and of the latest that it covers
 * to their end December and January, whose days off in a row are the most.
 */
final class WorstStart {
    private static final int DAYS = 62;
    private static final int YEARS = 3;
    private static final int MONTHS = 12;

    private WorstStart() {}

    /** The report on an act; of the terms alone where they are in one unit, or the calendar covers too few days. */
    static Feasibility of(Regulation act, WorkingCalendar calendar) {
        Feasibility alone = Feasibility.of(act);
        LocalDate first = calendar.coverageStart().atZone(calendar.zone()).toLocalDate();
        LocalDate end = calendar.coverageEnd().atZone(calendar.zone()).toLocalDate();
        return alone.isDecided()
                ? alone
                : lastDays(first, end).stream()
                        .filter(last -> isCovered(act, calendar, last))
                        .findFirst()
                        .map(last -> Feasibility.of(act, calendar, later(first, last.minusDays(DAYS - 1L)), last))
                        .orElse(alone);
    }

    /** The last days of January that the calendar covers with the weeks before; then those of shorter ones, from month to month. */
    private static List<LocalDate> lastDays(LocalDate first, LocalDate end) {
        Stream<LocalDate> januaries = IntStream.range(0, YEARS)
                .mapToObj(ago -> LocalDate.of(end.getYear() - ago, 1, 31))
                .filter(last -> !last.minusDays(DAYS - 1L).isBefore(first));
        Stream<LocalDate> others = IntStream.rangeClosed(1, MONTHS).mapToObj(end::minusMonths);
        return Stream.concat(januaries, others)
                .filter(last -> last.isBefore(end) && !last.isBefore(first))
                .toList();
    }

    /** Whether the calendar covers all that can follow a start on a day; it then does for earlier ones. */
    private static boolean isCovered(Regulation act, WorkingCalendar calendar, LocalDate day) {
        try {
            return Feasibility.of(act, calendar, day, day).isDecided();
        } catch (UncoveredDateException e) {
            return false;
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
