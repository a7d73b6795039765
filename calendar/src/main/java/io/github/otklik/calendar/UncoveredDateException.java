package io.github.otklik.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Thrown when an answer depends on a day for which the calendar has no data. */
public final class UncoveredDateException extends DateTimeException {
    private static final long serialVersionUID = 1L;

    private final LocalDate date;
    private final LocalDate firstCovered;
    private final LocalDate lastCovered;

    UncoveredDateException(LocalDate date, LocalDate firstCovered, LocalDate lastCovered) {
        super("No calendar for " + requireNonNull(date, "date") + ", year " + date.getYear() + ": "
                + covered(firstCovered, lastCovered) + " are covered");
        this.date = date;
        this.firstCovered = firstCovered;
        this.lastCovered = lastCovered;
    }

    private static String covered(LocalDate first, LocalDate last) {
        boolean wholeYears = first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
        return wholeYears
                ? "the years " + first.getYear() + " to " + last.getYear()
                : "the days " + first + " to " + last;
    }

    /** The day that was needed. */
    public LocalDate date() {
        return date;
    }

    /** The first day that is covered. */
    public LocalDate firstCovered() {
        return firstCovered;
    }

    /** The last day that is covered. */
    public LocalDate lastCovered() {
        return lastCovered;
    }
}
