package io.github.otklik.regulation;

import io.github.otklik.calendar.UncoveredDateException;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Provision.Report.Due;
import io.github.otklik.regulation.Provision.Report.Period;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds when the periodic reports of an act are due. */
final class ReportsDue {
    /** The most days that are looked at. */
    private static final int MOST_DAYS = 3660;

    private ReportsDue() {}

    static List<Due> of(Regulation act, WorkingCalendar calendar, LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("days must be in order and 1 to " + MOST_DAYS + " in number; were "
                    + first + " to " + last + ", so " + days);
        }
        List<Due> all = new ArrayList<>();
        for (Provision.Report report : act.reports()) {
            LocalDate start = begin(report.period(), first);
            while (!end(report.period(), start).isAfter(last)) {
                LocalDate end = end(report.period(), start);
                all.add(one(act, calendar, report, start, end));
                start = end.plusDays(1);
            }
        }
        all.sort(Comparator.comparing(Due::start));
        return List.copyOf(all);
    }

    private static Due one(
            Regulation act, WorkingCalendar calendar, Provision.Report report, LocalDate first, LocalDate last) {
        Instant start = last.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
        Optional<Instant> due;
        try {
            due = Optional.of(act.end(report.after(), calendar, start));
        } catch (UncoveredDateException beyond) {
            due = Optional.empty();
        }
        return new Due(report, first, last, start, due);
    }

    /** The first day of the period that a day falls into. */
    private static LocalDate begin(Period period, LocalDate day) {
        return switch (period) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The last day of the period that begins on a day. */
    private static LocalDate end(Period period, LocalDate first) {
        return switch (period) {
            case WEEK -> first.plusDays(6);
            case MONTH -> first.plusMonths(1).minusDays(1);
            case QUARTER -> first.plusMonths(3).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }
}
