package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.calendar.UncoveredDateException;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Provision.Report.Period;
import io.github.otklik.regulation.Regulation;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The periodic reports that an act asks for, outside messages. */
public final class Reports {
    /** The most days that are looked at. */
    private static final int MOST_DAYS = 3660;

    private Reports() {}

    /**
     * A report that is due for one period.
     *
     * @param report  what the act says of it
     * @param first  the first day of the period
     * @param last  the last day of the period
     * @param start  the instant at which the period ends: the local midnight after the last day
     * @param due  when it is due, counted from the start; empty where the calendar does not reach
     */
    public record Due(Provision.Report report, LocalDate first, LocalDate last, Instant start, Optional<Instant> due) {
        /** Refuses null by name. */
        public Due {
            requireNonNull(report, "report");
            requireNonNull(first, "first");
            requireNonNull(last, "last");
            requireNonNull(start, "start");
            requireNonNull(due, "due");
        }
    }

    /**
     * The reports for all periods that end on one of the days, by start, then in the order of the act. Terms are counted on the
     * administration's calendar under the day policies of the act: where it says that the first working day is the next one, a
     * term in working days that starts at midnight begins to count on the day after.
     *
     * @param act  the act
     * @param calendars  the calendars
     * @param first  the first day, in the zone of the administration's calendar
     * @param last  the last day, at most 3660 days in all
     * @throws IllegalArgumentException if the days are out of order or too many
     */
    public static List<Due> due(Regulation act, Calendars calendars, LocalDate first, LocalDate last) {
        requireNonNull(act, "act");
        WorkingCalendar calendar = requireNonNull(calendars, "calendars").administration();
        long days = ChronoUnit.DAYS.between(requireNonNull(first, "first"), requireNonNull(last, "last")) + 1;
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
