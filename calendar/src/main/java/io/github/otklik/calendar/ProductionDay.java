package io.github.otklik.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that a production calendar lists because it differs from an ordinary day of its week.
 *
 * @param date  the day
 * @param kind  {@code HOLIDAY}, {@code MOVED_OFF}, {@code SHORT}, {@code MOVED_WORKING} or {@code MOVED_WORKING_SHORT}
 * @param swappedWith  the date whose day off or working day was moved here, where one is named; a worked day off names it always
 * @param act  the act that moved the day, empty where none is named
 * @param knownSince  the day since which it is known
 */
public record ProductionDay(
        LocalDate date, DayKind kind, Optional<LocalDate> swappedWith, String act, LocalDate knownSince) {
    /**
     * Checks that the kind is one of a production calendar and that a worked day off names the day it was swapped with.
     *
     * @throws IllegalArgumentException if it does not
     */
    public ProductionDay {
        requireNonNull(date, "date");
        requireNonNull(kind, "kind");
        requireNonNull(swappedWith, "swappedWith");
        requireNonNull(act, "act");
        requireNonNull(knownSince, "knownSince");
        if (!kind.isFree() && !kind.isMovedWorking() && kind != DayKind.SHORT) {
            throw new IllegalArgumentException("Kind " + kind + " of " + date
                    + " does not come from a production calendar; it must be HOLIDAY, MOVED_OFF, SHORT, MOVED_WORKING or"
                    + " MOVED_WORKING_SHORT");
        }
        if (kind.isMovedWorking() && swappedWith.isEmpty()) {
            throw new IllegalArgumentException(
                    "No day that the worked " + date + " was swapped with; its hours are those of that day's weekday");
        }
    }
}
