package io.github.otklik.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * Something that is due at an instant, to be shown in a calendar program.
 *
 * @param uid  the name by which a program knows it again when it is exported anew, not empty
 * @param due  when it is due
 * @param summary  what is due, in one line
 * @param description  why, in any number of lines
 */
public record Deadline(String uid, Instant due, String summary, String description) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Deadline {
        requireNonNull(uid, "uid");
        requireNonNull(due, "due");
        requireNonNull(summary, "summary");
        requireNonNull(description, "description");
        if (uid.isEmpty()) {
            throw new IllegalArgumentException("Empty uid of a deadline; it must be a text that stays the same");
        }
    }

    /**
     * Deadlines as events of iCalendar, each an instant in UTC.
     *
     * @param deadlines  the deadlines
     * @param stamp  the time of the export, which the format asks for
     */
    public static String toICalendar(List<Deadline> deadlines, Instant stamp) {
        requireNonNull(deadlines, "deadlines").forEach(each -> requireNonNull(each, "deadlines"));
        return ICalendarWriter.deadlines(deadlines, requireNonNull(stamp, "stamp"));
    }
}
