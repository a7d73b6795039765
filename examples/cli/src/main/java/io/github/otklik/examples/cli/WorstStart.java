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
 * Compares terms in different units of time on a real calendar: from each minute of a week, which is the one before the latest
 * New Year that it covers, since nowhere else do as many days off follow. The time grows with the days, the degrees of importance
 * and the rounds of rework that fit.
 */
final class WorstStart {
    private static final int DAYS = 7;
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

    /** The last days of years that the calendar covers with the week before; then other last days, from month to month. */
    private static List<LocalDate> lastDays(LocalDate first, LocalDate end) {
        Stream<LocalDate> newYears = IntStream.range(0, YEARS)
                .mapToObj(ago -> LocalDate.of(end.getYear() - ago, 1, 1).minusDays(1))
                .filter(last -> !last.minusDays(DAYS - 1L).isBefore(first));
        Stream<LocalDate> others = IntStream.rangeClosed(1, MONTHS).mapToObj(end::minusMonths);
        return Stream.concat(newYears, others)
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
