package io.github.otklik.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Interval;

/**
 * A day of a working calendar: what it is, when it is worked and why.
 *
 * @param date  the day
 * @param kind  what makes it a day of work or of rest
 * @param hours  its hours by the clock
 * @param stretches  the stretches of work that begin on it
 * @param reason  the act, the layer or the weekly schedule that decided; empty where the production calendar names no act
 * @param swappedWith  the date that the day off was moved from, or the working day that it stands for; empty where none is named
 * @param provisional  whether that rests on a draft or a projection
 */
public record CalendarDay(
        LocalDate date,
        DayKind kind,
        DayHours hours,
        List<Interval> stretches,
        String reason,
        Optional<LocalDate> swappedWith,
        boolean provisional) {
    /** Refuses null by name. */
    public CalendarDay {
        requireNonNull(date, "date");
        requireNonNull(kind, "kind");
        requireNonNull(hours, "hours");
        requireNonNull(stretches, "stretches").forEach(each -> requireNonNull(each, "stretches"));
        stretches = List.copyOf(stretches);
        requireNonNull(reason, "reason");
        requireNonNull(swappedWith, "swappedWith");
    }

    /** Whether work begins on the day. */
    public boolean isWorking() {
        return !stretches.isEmpty();
    }

    /** The day on one line: {@code 2024-11-02 MOVED_WORKING_SHORT 08:30-13:00,14:00-16:45 (act)}. */
    @Override
    public String toString() {
        return date + " " + kind + " " + hours + (reason.isEmpty() ? "" : " (" + reason + ")")
                + (provisional ? ", provisional" : "");
    }
}
