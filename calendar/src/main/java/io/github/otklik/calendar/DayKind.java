package io.github.otklik.calendar;

/** What makes a day a day of work or of rest. */
public enum DayKind {
    /** A day on which the weekly schedule has hours. */
    WORKING,
    /** A day without hours in the weekly schedule. */
    OFF,
    /** A public holiday. */
    HOLIDAY,
    /** A day off moved here from another date. */
    MOVED_OFF,
    /** A working day that ends an hour early. */
    SHORT,
    /** A day off that is worked, with the hours of the weekday it was swapped with. */
    MOVED_WORKING,
    /** A day off that is worked in this way and ends an hour early. */
    MOVED_WORKING_SHORT,
    /** A day whose hours come from an {@link Overlay}. */
    OVERLAY,
    /** A day whose hours the host sets itself. */
    OVERRIDE,
    /** A date that the time zone skips. */
    MISSING;

    /** Whether the production calendar leaves such a day without work. */
    boolean isFree() {
        return this == HOLIDAY || this == MOVED_OFF;
    }

    boolean isMovedWorking() {
        return this == MOVED_WORKING || this == MOVED_WORKING_SHORT;
    }

    boolean isShort() {
        return this == SHORT || this == MOVED_WORKING_SHORT;
    }
}
