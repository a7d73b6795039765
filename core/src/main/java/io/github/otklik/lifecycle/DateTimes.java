package io.github.otklik.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Date-times with an offset, as texts.
 *
 * <p>A stored message is read with some thirty of them, nearly all in one form. That form, {@code uuuu-MM-ddTHH:mm[:ss[.S]]} with
 * {@code Z} or {@code ±HH:MM}, is read here digit by digit; any other text goes to {@link OffsetDateTime#parse(CharSequence)},
 * so that exactly what that reads is read. Time and space are linear in the text.
 */
final class DateTimes {
    private static final int DATE = 10;
    private static final int MINUTES = 16;
    private static final int SECONDS = 19;
    private static final int NANO_DIGITS = 9;
    private static final int HOURS_A_DAY = 24;
    private static final int SIXTY = 60;
    private static final int SECONDS_AN_HOUR = 3600;
    private static final int SECONDS_A_DAY = 86_400;

    /** What {@link #number} gives where there is no number. */
    private static final int NONE = -1;

    private DateTimes() {}

    /** The instant of a text; null if it is no date-time with an offset. */
    static @Nullable Instant parse(String text) {
        Instant usual = usual(text);
        try {
            return usual == null ? OffsetDateTime.parse(text).toInstant() : usual;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The instant of a text of the usual form; null if it has another one, or a value out of range. */
    private static @Nullable Instant usual(String text) {
        if (text.length() <= MINUTES || text.charAt(DATE) != 'T' || text.charAt(13) != ':') {
            return null;
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, MINUTES);
        if (hour < 0 || hour >= HOURS_A_DAY || minute < 0 || minute >= SIXTY) {
            return null;
        }
        int second = 0;
        int nano = 0;
        int position = MINUTES;
        if (text.charAt(position) == ':') {
            second = number(text, MINUTES + 1, SECONDS);
            position = SECONDS;
            if (second < 0 || second >= SIXTY || text.length() <= SECONDS) {
                return null;
            }
            if (text.charAt(position) == '.') {
                position = endOfDigits(text, SECONDS + 1);
                nano = nano(text, SECONDS + 1, position);
            }
        }
        LocalDate date = date(text);
        int offset = offset(text, position);
        if (date == null || nano < 0 || offset == Integer.MAX_VALUE) {
            return null;
        }
        int time = hour * SECONDS_AN_HOUR + minute * SIXTY + second;
        return Instant.ofEpochSecond(date.toEpochDay() * SECONDS_A_DAY + time - offset, nano);
    }

    private static @Nullable LocalDate date(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, DATE);
        boolean dashes = text.charAt(4) == '-' && text.charAt(7) == '-';
        boolean ranges = year >= 0 && month >= 1 && month <= Month.DECEMBER.getValue() && day >= 1;
        return dashes && ranges && day <= Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year))
                ? LocalDate.of(year, month, day)
                : null;
    }

    /** The seconds of the offset that a text ends with; the greatest integer if it ends otherwise. */
    private static int offset(String text, int position) {
        int length = text.length() - position;
        if (length == 1 && text.charAt(position) == 'Z') {
            return 0;
        }
        if (length == "+hh:mm".length() && text.charAt(position + 3) == ':') {
            char sign = text.charAt(position);
            int hours = number(text, position + 1, position + 3);
            int minutes = number(text, position + 4, position + 6);
            int seconds = hours * SECONDS_AN_HOUR + minutes * SIXTY;
            if ((sign == '+' || sign == '-')
                    && hours >= 0
                    && minutes >= 0
                    && minutes < SIXTY
                    && seconds <= ZoneOffset.MAX.getTotalSeconds()) {
                return sign == '-' ? -seconds : seconds;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** The nanoseconds that the digits of a fraction of a second are; negative if these are none, or too many. */
    private static int nano(String text, int from, int to) {
        int nano = to == from || to - from > NANO_DIGITS ? NONE : number(text, from, to);
        for (int digits = to - from; digits < NANO_DIGITS; digits++) {
            nano *= 10;
        }
        return nano;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The number of at most nine digits; {@value #NONE} if a character is another one, or there is none. */
    private static int number(String text, int from, int to) {
        if (to > text.length()) {
            return NONE;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return NONE;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
