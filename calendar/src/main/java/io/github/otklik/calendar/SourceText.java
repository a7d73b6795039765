package io.github.otklik.calendar;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Text from outside, read whole and no further than a limit. */
final class SourceText {
    /** The longest file, and so the longest line, in characters. */
    static final int LIMIT = 1 << 20;

    private static final int LONGEST_QUOTE = 80;

    private SourceText() {}

    static String read(Reader reader, String name) {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        try {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                text.append(buffer, 0, n);
                if (text.length() > LIMIT) {
                    throw new IllegalArgumentException(cut(name) + ": file too large: more than " + LIMIT
                            + " characters; it must have at most that many");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(cut(name) + " cannot be read", e);
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == '\uFEFF';
        return text.substring(marked ? 1 : 0);
    }

    /** The lines, without the characters that end them. */
    static List<String> lines(Reader reader, String name) {
        String text = read(reader, name);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int trimmed = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            lines.add(text.substring(start, trimmed));
            start = end + 1;
        }
        return lines;
    }

    /** A value for an error message, cut where it is long. */
    static String quote(String value) {
        return "'" + cut(value) + "'";
    }

    /** A text for a message, cut where it is long and between characters. */
    static String cut(String value) {
        return cut(value, LONGEST_QUOTE);
    }

    /** A text cut to a number of characters, plus the sign that it was cut. */
    static String cut(String value, int longest) {
        if (value.length() <= longest) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(longest - 1)) ? longest - 1 : longest;
        return value.substring(0, end) + "…";
    }
}
