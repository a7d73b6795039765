package io.github.otklik.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Working time the slow way: every working minute of a range is an element of a set, and every answer is a walk from minute to
 * minute. Knows nothing of the calendar it checks but the hours of each date; for zones whose offsets are whole minutes.
 */
final class MinuteWalker {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Set<Instant> minutes = new HashSet<>();
    private final Set<LocalDate> workingDays = new HashSet<>();

    MinuteWalker(
            ZoneId zone, LocalDate first, LocalDate last, WeeklySchedule week, Map<LocalDate, DayHours> overrides) {
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            if (!exists(date, zone)) {
                continue;
            }
            DayHours hours = overrides.getOrDefault(date, week.hours(date.getDayOfWeek()));
            for (DayHours.Stretch stretch : hours.stretches()) {
                Instant open = at(date, stretch.open(), zone);
                Instant close = at(date, stretch.close(), zone);
                for (Instant minute = open; minute.isBefore(close); minute = minute.plus(MINUTE)) {
                    minutes.add(minute);
                    workingDays.add(date);
                }
            }
        }
    }

    private static boolean exists(LocalDate date, ZoneId zone) {
        for (int hour = 0; hour < 24; hour++) {
            if (date.atTime(hour, 59).atZone(zone).toLocalDate().equals(date)) {
                return true;
            }
        }
        return false;
    }

    private static Instant at(LocalDate date, int minute, ZoneId zone) {
        LocalDateTime local = date.plusDays(minute / 1440).atTime(minute % 1440 / 60, minute % 60);
        return local.atZone(zone).toInstant();
    }

    boolean isWorking(Instant instant) {
        return minutes.contains(instant.truncatedTo(ChronoUnit.MINUTES));
    }

    boolean isWorkingDay(LocalDate date) {
        return workingDays.contains(date);
    }

    /** The earliest instant with so much work since the start; walks on for ever if there is not so much. */
    Instant plus(Instant start, Duration amount) {
        Instant at = start;
        Duration left = amount;
        while (!left.isZero()) {
            Instant next = at.truncatedTo(ChronoUnit.MINUTES).plus(MINUTE);
            if (isWorking(at)) {
                Duration here = Duration.between(at, next);
                if (here.compareTo(left) >= 0) {
                    return at.plus(left);
                }
                left = left.minus(here);
            }
            at = next;
        }
        return at;
    }

    /** The latest instant with so much work up to the end; walks on for ever if there is not so much. */
    Instant minus(Instant end, Duration amount) {
        Instant at = end;
        Duration left = amount;
        while (!left.isZero()) {
            Instant before = at.minusNanos(1).truncatedTo(ChronoUnit.MINUTES);
            if (isWorking(before)) {
                Duration here = Duration.between(before, at);
                if (here.compareTo(left) >= 0) {
                    return at.minus(left);
                }
                left = left.minus(here);
            }
            at = before;
        }
        return at;
    }

    Duration between(Instant start, Instant end) {
        if (end.isBefore(start)) {
            return between(end, start).negated();
        }
        Duration work = Duration.ZERO;
        Instant at = start;
        while (at.isBefore(end)) {
            Instant next = at.truncatedTo(ChronoUnit.MINUTES).plus(MINUTE);
            Instant to = next.isBefore(end) ? next : end;
            work = isWorking(at) ? work.plus(Duration.between(at, to)) : work;
            at = to;
        }
        return work;
    }

    Instant next(Instant instant) {
        Instant at = instant;
        while (!isWorking(at)) {
            at = at.truncatedTo(ChronoUnit.MINUTES).plus(MINUTE);
        }
        return at;
    }

    Instant previous(Instant instant) {
        Instant at = instant;
        while (!isWorking(at.minusNanos(1))) {
            at = at.minusNanos(1).truncatedTo(ChronoUnit.MINUTES);
        }
        return at;
    }
}
