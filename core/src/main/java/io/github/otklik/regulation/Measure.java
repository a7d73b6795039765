package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.calendar.UncoveredDateException;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.text.Cites;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * How long a term is and in which time it is counted.
 *
 * @param unit  the way of counting
 * @param time  the length for the units counted in hours and minutes; the time since midnight for {@link Unit#TIME_OF_DAY}; else
 *     zero
 * @param days  the length for the units counted in days; for {@link Unit#TIME_OF_DAY} the number of the working day, 0 for the day
 *     of the start; else 0
 * @param before  the obligation whose due instant a term is counted back from; present for {@link Unit#WORKING_BACK} alone
 */
public record Measure(Unit unit, Duration time, int days, Optional<ObligationKind> before) {
    private static final Duration DAY = Duration.ofDays(1);

    /** A way of counting. */
    public enum Unit {
        /** Working hours and minutes, from the start of the term. */
        WORKING,
        /** Working hours and minutes, backwards from another due instant. */
        WORKING_BACK,
        /** Working days; the first is the one after the day of the start, and the last is used up at the end of its work. */
        WORKING_DAYS,
        /** Hours and minutes by the clock, day and night. */
        ELAPSED,
        /** Calendar days; the first is the one after the day of the start, and the last is used up at midnight. */
        CALENDAR_DAYS,
        /** Until a local time of a day: of the day of the start, or of the nth working day after it. */
        TIME_OF_DAY,
        /** No length until those concerned agree an instant. */
        BY_AGREEMENT,
        /** No length at all: due when it starts. */
        AT_ONCE
    }

    /**
     * Checks that exactly what the unit needs is given.
     *
     * @throws IllegalArgumentException if a length is missing, not positive, or given for a unit that has none
     */
    public Measure {
        requireNonNull(unit, "unit");
        requireNonNull(time, "time");
        requireNonNull(before, "before");
        if (unit == Unit.TIME_OF_DAY) {
            checkTimeOfDay(time, days, before);
        } else {
            checkLength(unit, time, days, before);
        }
    }

    private static void checkTimeOfDay(Duration time, int days, Optional<ObligationKind> before) {
        if (time.isNegative() || time.compareTo(DAY) >= 0 || days < 0 || before.isPresent()) {
            throw new IllegalArgumentException(
                    "time must be one of a day, and days 0 or more; was " + time + ", " + days);
        }
    }

    private static void checkLength(Unit unit, Duration time, int days, Optional<ObligationKind> before) {
        boolean timed = unit == Unit.WORKING || unit == Unit.WORKING_BACK || unit == Unit.ELAPSED;
        boolean dayed = unit == Unit.WORKING_DAYS || unit == Unit.CALENDAR_DAYS;
        if (timed ? time.isNegative() || time.isZero() : !time.isZero()) {
            throw new IllegalArgumentException("Bad length for " + unit + ": " + time
                    + (timed
                            ? "; it must be more than zero"
                            : "; it must be zero, for this unit is not counted in hours and minutes"));
        }
        if (dayed ? days < 1 : days != 0) {
            throw new IllegalArgumentException("Bad number of days for " + unit + ": " + days
                    + (dayed ? "; it must be at least 1" : "; it must be 0, for this unit is not counted in days"));
        }
        if (before.isPresent() != (unit == Unit.WORKING_BACK)) {
            throw new IllegalArgumentException(
                    "Bad reference for " + unit + ": " + before + "; WORKING_BACK must have one, and no other unit");
        }
    }

    /** Whether a term of this length ends at an instant, after which anything is late at any hour. */
    public boolean isInstant() {
        return switch (unit) {
            case WORKING_DAYS, ELAPSED, CALENDAR_DAYS, TIME_OF_DAY, BY_AGREEMENT -> true;
            case WORKING, WORKING_BACK, AT_ONCE -> false;
        };
    }

    /**
     * The instant at which a term of this length ends; one look-up in the calendar.
     *
     * @param calendar  what it is counted on
     * @param from  the start, or for {@link Unit#WORKING_BACK} the instant that it is counted back from
     * @throws UncoveredDateException if days are needed that the calendar does not cover
     * @throws IllegalArgumentException for {@link Unit#BY_AGREEMENT}, which has no length
     */
    @Cites({"decision 1", "decision 4"})
    public Instant end(WorkingCalendar calendar, Instant from) {
        requireNonNull(calendar, "calendar");
        requireNonNull(from, "from");
        return switch (unit) {
            case WORKING -> calendar.plus(from, time);
            case WORKING_BACK -> calendar.minus(from, time);
            case WORKING_DAYS -> {
                LocalDate last = calendar.plusWorkingDays(day(calendar, from), days);
                yield calendar.endOfWork(last).orElseThrow();
            }
            case ELAPSED -> from.plus(time);
            case CALENDAR_DAYS ->
                day(calendar, from)
                        .plusDays(days + 1L)
                        .atStartOfDay(calendar.zone())
                        .toInstant();
            case TIME_OF_DAY -> {
                LocalDate last = days == 0 ? day(calendar, from) : calendar.plusWorkingDays(day(calendar, from), days);
                yield last.atTime(LocalTime.ofSecondOfDay(time.toSeconds()))
                        .atZone(calendar.zone())
                        .toInstant();
            }
            case AT_ONCE -> from;
            case BY_AGREEMENT -> throw new IllegalArgumentException("unit must have a length; was " + unit);
        };
    }

    /** The end under the day policies of an act: see {@link Policy#FIRST_WORKING_DAY} and the two that follow it in files. */
    Instant end(WorkingCalendar calendar, Instant from, DayPolicies policies) {
        if (unit == Unit.WORKING_DAYS) {
            LocalDate first = day(calendar, from);
            int more = policies.sameDay() && calendar.isWorkingDay(first) ? days - 1 : days;
            LocalDate last = more == 0 ? first : calendar.plusWorkingDays(first, more);
            return policies.midnight()
                    ? midnightAfter(calendar, last)
                    : calendar.endOfWork(last).orElseThrow();
        }
        if (unit == Unit.CALENDAR_DAYS && policies.nextWorkingDay()) {
            LocalDate last = day(calendar, from).plusDays(days);
            return midnightAfter(calendar, calendar.isWorkingDay(last) ? last : calendar.plusWorkingDays(last, 1));
        }
        return end(calendar, from);
    }

    /**
     * The latest instant that a term may be prolonged to when a prolongation may be this long: for days, the midnight that ends
     * the last of them, counted from the day after that of the due instant; else this much time after it. Policies of days do
     * not apply.
     *
     * @param calendar  what it is counted on
     * @param due  the due instant by the length of the term; at midnight it belongs to the day that ends
     * @throws UncoveredDateException if days are needed that the calendar does not cover
     */
    public Instant limit(WorkingCalendar calendar, Instant due) {
        requireNonNull(calendar, "calendar");
        requireNonNull(due, "due");
        LocalDate day = day(calendar, due.minusNanos(1));
        return switch (unit) {
            case WORKING_DAYS -> midnightAfter(calendar, calendar.plusWorkingDays(day, days));
            case CALENDAR_DAYS -> midnightAfter(calendar, day.plusDays(days));
            case WORKING, WORKING_BACK, ELAPSED, TIME_OF_DAY, BY_AGREEMENT, AT_ONCE -> end(calendar, due);
        };
    }

    /** How an act counts days. */
    record DayPolicies(boolean sameDay, boolean midnight, boolean nextWorkingDay) {}

    private static Instant midnightAfter(WorkingCalendar calendar, LocalDate day) {
        return day.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
    }

    private static LocalDate day(WorkingCalendar calendar, Instant instant) {
        return instant.atZone(calendar.zone()).toLocalDate();
    }

    /** So much working time, from the start. */
    public static Measure working(Duration time) {
        return new Measure(Unit.WORKING, time, 0, Optional.empty());
    }

    /** So much working time back from the due instant of another obligation. */
    public static Measure workingBack(Duration time, ObligationKind before) {
        requireNonNull(before, "before");
        return new Measure(Unit.WORKING_BACK, time, 0, Optional.of(before));
    }

    /** So many working days. */
    public static Measure workingDays(int days) {
        return new Measure(Unit.WORKING_DAYS, Duration.ZERO, days, Optional.empty());
    }

    /** So much time by the clock. */
    public static Measure elapsed(Duration time) {
        return new Measure(Unit.ELAPSED, time, 0, Optional.empty());
    }

    /** So many calendar days. */
    public static Measure calendarDays(int days) {
        return new Measure(Unit.CALENDAR_DAYS, Duration.ZERO, days, Optional.empty());
    }

    /** Until that local time of the day of the start, if the number is 0, or of the working day of that number after it. */
    public static Measure until(LocalTime time, int workingDay) {
        requireNonNull(time, "time");
        return new Measure(Unit.TIME_OF_DAY, Duration.ofSeconds(time.toSecondOfDay()), workingDay, Optional.empty());
    }

    /** Until agreed. */
    public static Measure byAgreement() {
        return new Measure(Unit.BY_AGREEMENT, Duration.ZERO, 0, Optional.empty());
    }

    /** At once. */
    public static Measure atOnce() {
        return new Measure(Unit.AT_ONCE, Duration.ZERO, 0, Optional.empty());
    }
}
