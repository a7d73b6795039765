package io.github.otklik.examples.cli;

import io.github.otklik.calendar.UncoveredDateException;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Feasibility;
import io.github.otklik.regulation.Regulation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares terms in different units of time on a real calendar: from each minute of a week, which is the one before the latest
 * New Year that it covers, since nowhere else do as many days off follow. On a calendar that is too short for that, it is the last
 * week, or what there is of one, from which all terms are covered. The time grows with the days, the degrees of importance and the
 * rounds of rework that fit.
 */
final class WorstStart {
    private static final int DAYS = 7;
    private static final int YEARS = 3;

    private final Regulation act;
    private final WorkingCalendar calendar;
    private final Days covered;

    /**
     * Days in a row.
     *
     * @param first  the first of them
     * @param last  the last of them
     */
    record Days(LocalDate first, LocalDate last) {}

    /**
     * What came of it.
     *
     * @param report  the report on the act, of the terms alone where there is nothing to compare, or nowhere
     * @param starts  the days of the starts that were compared, if any were
     * @param covered  all days of the calendar, if they are too few for the week before a New Year
     */
    record Compared(Feasibility report, Optional<Days> starts, Optional<Days> covered) {}

    private WorstStart(Regulation act, WorkingCalendar calendar) {
        this.act = act;
        this.calendar = calendar;
        covered = covered(
                calendar,
                day(calendar, calendar.coverageStart()),
                day(calendar, calendar.coverageEnd().minusNanos(1)));
    }

    private static LocalDate day(WorkingCalendar calendar, Instant instant) {
        return instant.atZone(calendar.zone()).toLocalDate();
    }

    /** The days covered, of which the first and the last instant may be of stretches over midnight. */
    private static Days covered(WorkingCalendar calendar, LocalDate first, LocalDate last) {
        try {
            calendar.workingDaysBetween(first, last.plusDays(1));
            return new Days(first, last);
        } catch (UncoveredDateException e) {
            return new Days(e.firstCovered(), e.lastCovered());
        }
    }

    /** The report on an act; of the terms alone where they are in one unit, or the calendar covers too few days. */
    static Compared of(Regulation act, WorkingCalendar calendar) {
        Feasibility alone = Feasibility.of(act);
        if (alone.isDecided()) {
            return new Compared(alone, Optional.empty(), Optional.empty());
        }
        WorstStart it = new WorstStart(act, calendar);
        return it.beforeNewYear()
                .or(it::onTheLastDays)
                .orElseGet(() -> new Compared(alone, Optional.empty(), Optional.of(it.covered)));
    }

    private Optional<Compared> beforeNewYear() {
        return IntStream.range(0, YEARS)
                .mapToObj(ago -> LocalDate.of(covered.last.getYear() + 1 - ago, 1, 1))
                .map(newYear -> new Days(newYear.minusDays(DAYS), newYear.minusDays(1)))
                .filter(week -> !week.first.isBefore(covered.first) && !week.last.isAfter(covered.last))
                .filter(week -> isCovered(week.last))
                .flatMap(week ->
                        from(week).map(report -> new Compared(report, Optional.of(week), Optional.empty())).stream())
                .findFirst();
    }

    /** On the last week that can be compared; on its last day where a start before it takes the calendar further. */
    private Optional<Compared> onTheLastDays() {
        return lastCovered()
                .flatMap(last -> Stream.of(last.minusDays(DAYS - 1L), last)
                        .map(first -> new Days(first.isBefore(covered.first) ? covered.first : first, last))
                        .flatMap(
                                days -> from(days)
                                        .map(report -> new Compared(report, Optional.of(days), Optional.of(covered)))
                                        .stream())
                        .findFirst());
    }

    /** The last day from which all terms are covered; from earlier ones they are too, so that it is found by halving. */
    private Optional<LocalDate> lastCovered() {
        if (!isCovered(covered.first)) {
            return Optional.empty();
        }
        LocalDate good = covered.first;
        LocalDate bad = covered.last.plusDays(1);
        while (good.plusDays(1).isBefore(bad)) {
            LocalDate middle = LocalDate.ofEpochDay(Math.floorDiv(good.toEpochDay() + bad.toEpochDay(), 2L));
            if (isCovered(middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return Optional.of(good);
    }

    private boolean isCovered(LocalDate day) {
        return from(new Days(day, day)).isPresent();
    }

    /** The report from all starts on some days; none where what can follow one of them is not covered. */
    private Optional<Feasibility> from(Days days) {
        try {
            return Optional.of(Feasibility.of(act, calendar, days.first, days.last))
                    .filter(Feasibility::isDecided);
        } catch (UncoveredDateException e) {
            return Optional.empty();
        }
    }
}
