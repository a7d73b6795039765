package io.github.otklik.calendar;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The working hours of one day: stretches in minutes from its midnight, in order and apart from each other.
 *
 * <p>A stretch belongs to the day it begins; one that closes after 24:00 runs into the next day.
 *
 * @param stretches  the stretches, none for a day off; given in any order, kept by opening
 */
public record DayHours(List<Stretch> stretches) {
    private static final DayHours OFF = new DayHours(List.of());

    /**
     * One stretch of work, from its opening up to, but not including, its close.
     *
     * @param open  the minute of the day at which it opens, 0 to 1439
     * @param close  the minute, counted from the same midnight, at which it closes; more than 1440 when it ends on the next day
     */
    public record Stretch(int open, int close) {
        /**
         * Checks the bounds.
         *
         * @throws IllegalArgumentException if it opens outside the day, is empty or is longer than 24 hours
         */
        public Stretch {
            if (open < 0 || open >= DAY) {
                throw new IllegalArgumentException("Opening minute out of range: " + open + "; it must be 0 to 1439");
            }
            if (close <= open || close > open + DAY) {
                throw new IllegalArgumentException("Closing minute out of range: " + close
                        + "; it must be later than the opening minute " + open + " by 1440 at most");
            }
        }

        /** The stretch as {@code 08:30-13:00}. */
        @Override
        public String toString() {
            return clock(open) + "-" + clock(close > DAY && close - DAY < open ? close - DAY : close);
        }

        private static String clock(int minute) {
            int hours = minute / 60;
            int minutes = minute % 60;
            return (hours < 10 ? "0" : "") + hours + (minutes < 10 ? ":0" : ":") + minutes;
        }
    }

    /** The minutes of a day of 24 hours. */
    static final int DAY = 24 * 60;

    /**
     * Sorts the stretches.
     *
     * @throws IllegalArgumentException if two of them overlap
     */
    public DayHours {
        requireNonNull(stretches, "stretches");
        stretches = stretches.stream()
                .sorted(Comparator.comparingInt(Stretch::open))
                .toList();
        for (int i = 1; i < stretches.size(); i++) {
            if (stretches.get(i).open() < stretches.get(i - 1).close()) {
                throw new IllegalArgumentException("Hours overlap: " + stretches.get(i - 1) + " and " + stretches.get(i)
                        + "; the stretches of a day lie apart or touch");
            }
        }
    }

    /** The hours of a day without work. */
    public static DayHours off() {
        return OFF;
    }

    /**
     * Reads hours such as {@code 08:30-13:00,14:00-17:45}, {@code 22:00-06:00} or {@code off}.
     *
     * @param text  the hours in opening_hours syntax
     * @throws IllegalArgumentException if the text is malformed, or stretches are empty or overlap
     */
    public static DayHours parse(String text) {
        return OpeningHoursParser.day(requireNonNull(text, "text"));
    }

    /** Whether no work begins on the day. */
    public boolean isOff() {
        return stretches.isEmpty();
    }

    /** The last minute of work, from the day's own midnight; 0 on a day off. */
    int lastClose() {
        return isOff() ? 0 : stretches.get(stretches.size() - 1).close();
    }

    /** These hours without their last minutes of work, counted back over breaks. */
    DayHours withoutLast(int minutes) {
        List<Stretch> kept = new ArrayList<>(stretches);
        int left = minutes;
        while (left > 0 && !kept.isEmpty()) {
            Stretch last = kept.remove(kept.size() - 1);
            int length = last.close() - last.open();
            if (length > left) {
                kept.add(new Stretch(last.open(), last.close() - left));
            }
            left -= length;
        }
        return new DayHours(kept);
    }

    /** The hours in opening_hours syntax, as {@link #parse} reads them. */
    @Override
    public String toString() {
        return isOff() ? "off" : stretches.stream().map(Stretch::toString).collect(Collectors.joining(","));
    }
}
