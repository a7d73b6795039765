package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.calendar.UncoveredDateException;
import io.github.otklik.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a term is and in which time it is counted.
 *
 * @param unit  the way of counting
 * @param time  the length for the units counted in hours and minutes, else zero
 * @param days  the length for the units counted in days, else 0
 * @param before  the obligation whose due instant a term is counted back from; present for {@link Unit#WORKING_BACK} alone
 */
public record Measure(Unit unit, Duration time, int days, Optional<ObligationKind> before) {
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
        boolean timed = unit == Unit.WORKING || unit == Unit.WORKING_BACK || unit == Unit.ELAPSED;
        boolean dayed = unit == Unit.WORKING_DAYS || unit == Unit.CALENDAR_DAYS;
        if (timed ? time.isNegative() || time.isZero() : !time.isZero()) {
            throw new IllegalArgumentException("Bad length for " + unit + ": " + time
                    + (timed ? "; it is more than zero" : "; this unit is not counted in hours and minutes"));
        }
        if (dayed ? days < 1 : days != 0) {
            throw new IllegalArgumentException("Bad number of days for " + unit + ": " + days
                    + (dayed ? "; it is at least 1" : "; this unit is not counted in days"));
        }
        if (before.isPresent() != (unit == Unit.WORKING_BACK)) {
            throw new IllegalArgumentException(
                    "Bad reference for " + unit + ": " + before + "; only WORKING_BACK is counted from another term");
        }
    }

    /** Whether a term of this length ends at an instant, after which anything is late at any hour. */
    public boolean isInstant() {
        return switch (unit) {
            case WORKING_DAYS, ELAPSED, CALENDAR_DAYS, BY_AGREEMENT -> true;
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
            case AT_ONCE -> from;
            case BY_AGREEMENT -> throw new IllegalArgumentException("unit must have a length; was " + unit);
        };
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

    /** Until agreed. */
    public static Measure byAgreement() {
        return new Measure(Unit.BY_AGREEMENT, Duration.ZERO, 0, Optional.empty());
    }

    /** At once. */
    public static Measure atOnce() {
        return new Measure(Unit.AT_ONCE, Duration.ZERO, 0, Optional.empty());
    }
}
