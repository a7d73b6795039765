package io.github.otklik.calendar;

import static io.github.otklik.calendar.SourceText.quote;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One property of an iCalendar file.
 *
 * @param line  the line it begins on
 * @param name  its name in upper case
 * @param value  its value as it stands
 */
record ICalendarProperty(int line, String name, String value) {
    private static final int DATE = 8;
    private static final int TIME = 15;

    /**
     * A date, and the time of day where there is one.
     *
     * @param date  the date as it is written, in whatever zone
     * @param time  the time of day, or null for a whole day
     */
    record Moment(LocalDate date, @Nullable LocalTime time) {}

    /** The property on an unfolded line; its parameters are passed over, but for one that would change the days. */
    static ICalendarProperty parse(int line, String text) {
        int colon = colon(text);
        int semicolon = text.indexOf(';');
        if (colon <= 0) {
            throw new IllegalArgumentException("bad line " + quote(text) + "; a line is NAME:VALUE");
        }
        boolean parameters = semicolon > 0 && semicolon < colon;
        String name = text.substring(0, parameters ? semicolon : colon).strip().toUpperCase(Locale.ROOT);
        if (parameters
                && name.equals("RECURRENCE-ID")
                && text.substring(semicolon, colon).toUpperCase(Locale.ROOT).contains(";RANGE=")) {
            throw new IllegalArgumentException(
                    "RANGE in " + quote(text) + "; an event that stands for another must stand for one day of it");
        }
        return new ICalendarProperty(line, name, text.substring(colon + 1));
    }

    /** The colon before the value; one in a quoted parameter is not it. */
    private static int colon(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == ':' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    Moment moment() {
        return moment(value.strip());
    }

    /** Reads {@code YYYYMMDD} or {@code YYYYMMDDTHHMMSS}, with or without {@code Z}. */
    Moment moment(String text) {
        try {
            if (text.length() == DATE) {
                return new Moment(date(text), null);
            }
            boolean timed = text.length() == TIME || (text.length() == TIME + 1 && text.endsWith("Z"));
            if (timed && text.charAt(DATE) == 'T') {
                // A second of 60 is allowed by the format and is the end of its minute.
                LocalTime time = LocalTime.of(
                        digits(text, DATE + 1), digits(text, DATE + 3), Math.min(59, digits(text, DATE + 5)));
                return new Moment(date(text), time);
            }
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw bad(text, e);
        }
        throw bad(text, null);
    }

    private IllegalArgumentException bad(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "bad " + SourceText.cut(name) + " " + quote(text) + "; a date is YYYYMMDD or YYYYMMDDTHHMMSS, "
                        + DayRules.FIRST_YEAR + " to " + DayRules.LAST_YEAR,
                cause);
    }

    private static LocalDate date(String text) {
        return Words.date(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, DATE));
    }

    private static int digits(String text, int at) {
        return new Words(text.substring(at, at + 2)).number("time", 0, 60);
    }
}
