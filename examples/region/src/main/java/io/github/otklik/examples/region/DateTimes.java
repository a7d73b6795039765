package io.github.otklik.examples.region;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Date-times with an offset, as texts. Each line has one, nearly always to the minute, second or millisecond and with {@code Z} or
 * {@code ±HH:MM}; those are read here digit by digit, any other by {@link OffsetDateTime#parse(CharSequence)}, so that exactly
 * what that reads is read.
 */
final class DateTimes {
    /** A digit in the place of every digit. */
    private static final String MINUTES = "0000-00-00T00:00";

    private static final String SECONDS = MINUTES + ":00";
    private static final String MILLIS = ".000";
    private static final String OFFSET = "00:00";
    private static final int NANOS_A_MILLI = 1_000_000;

    private DateTimes() {}

    /**
     * The instant of a text.
     *
     * @throws DateTimeException if it is no date-time with an offset
     */
    static Instant parse(String text) {
        Instant usual = usual(text);
        return usual == null ? OffsetDateTime.parse(text).toInstant() : usual;
    }

    /** The instant of a text of the usual form; null if it has another one, or a value out of range. */
    private static @Nullable Instant usual(String text) {
        if (!looksLike(MINUTES, text, 0)) {
            return null;
        }
        boolean seconds = looksLike(SECONDS, text, 0);
        int end = seconds ? SECONDS.length() : MINUTES.length();
        int nano = 0;
        if (seconds && looksLike(MILLIS, text, end)) {
            nano = number(text, end + 1, 3) * NANOS_A_MILLI;
            end += MILLIS.length();
        }
        try {
            ZoneOffset offset = offset(text, end);
            return offset == null
                    ? null
                    : LocalDateTime.of(
                                    number(text, 0, 4),
                                    number(text, 5, 2),
                                    number(text, 8, 2),
                                    number(text, 11, 2),
                                    number(text, 14, 2),
                                    seconds ? number(text, 17, 2) : 0,
                                    nano)
                            .toInstant(offset);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(String text, int at) {
        if (text.length() == at + 1 && text.charAt(at) == 'Z') {
            return ZoneOffset.UTC;
        }
        if (text.length() != at + 1 + OFFSET.length() || !looksLike(OFFSET, text, at + 1)) {
            return null;
        }
        char way = text.charAt(at);
        int sign = way == '-' ? -1 : 1;
        return way != '-' && way != '+'
                ? null
                : ZoneOffset.ofHoursMinutes(sign * number(text, at + 1, 2), sign * number(text, at + 4, 2));
    }

    /** Whether a text has, from a place on, digits where a form has them and the same signs else. */
    private static boolean looksLike(String form, String text, int from) {
        boolean alike = text.length() >= from + form.length();
        for (int i = 0; alike && i < form.length(); i++) {
            char sign = text.charAt(from + i);
            alike = form.charAt(i) == '0' ? sign >= '0' && sign <= '9' : sign == form.charAt(i);
        }
        return alike;
    }

    private static int number(String text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
