package io.github.otklik.calendar;

import static java.util.Objects.requireNonNull;

/**
 * Something that is allowed and most likely not meant, for the host to show to the person who sets a calendar up.
 *
 * @param kind  what it is
 * @param text  what was found, and where; a sentence for people
 */
public record CalendarWarning(Kind kind, String text) {
    /** What a warning is about. */
    public enum Kind {
        /** A calendar for weeks of five working days stands on a week that has hours on Saturday. */
        FIVE_DAY_CALENDAR_ON_SATURDAY_HOURS,
        /** A calendar for weeks of six working days stands on a week that has no hours on Saturday. */
        SIX_DAY_CALENDAR_WITHOUT_SATURDAY_HOURS,
        /** A day off is said to be moved from a day that is not a day off. */
        MOVED_FROM_NO_DAY_OFF,
        /** A file is of another year than the one asked for, or has days of other years, which were left out. */
        OTHER_YEAR,
        /** An event of a file was left out, since nothing says what it means or the host asked for it. */
        EVENT_LEFT_OUT
    }

    /**
     * Checks that the text says something.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public CalendarWarning {
        requireNonNull(kind, "kind");
        if (requireNonNull(text, "text").isBlank()) {
            throw new IllegalArgumentException("text must not be blank; was '" + SourceText.cut(text) + "'");
        }
    }

    /** The kind and the text. */
    @Override
    public String toString() {
        return kind + ": " + text;
    }
}
