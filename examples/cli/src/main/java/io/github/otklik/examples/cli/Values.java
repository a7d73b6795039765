package io.github.otklik.examples.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Values as the command line takes and prints them. */
final class Values {
    private Values() {}

    /** A duration in seconds: {@code PT5400S}, {@code PT-0.5S}. */
    static String seconds(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        return "PT"
                + (seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString()) + "S";
    }

    /** An instant in a zone, always with seconds: {@code 2022-08-26T16:00:00+06:00}. */
    static String time(Instant instant, ZoneId zone) {
        try {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(instant, zone));
        } catch (DateTimeException e) {
            // Beyond the last year that has a local time, a billion years from now, only UTC is left.
            return instant.toString();
        }
    }

    /** The instant that an option gives. */
    static Instant instant(String option, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Unusable("Bad " + option + ": " + text
                    + "; it must be a date-time with offset, such as 2022-08-26T16:00:00+06:00");
        }
    }

    /** The text, cut where it is longer, and never between the halves of a character. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }

    /** A text without what a terminal would take for more than text. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                printable.setCharAt(i, '\uFFFD');
            }
        }
        return printable.toString();
    }
}
