package io.github.otklik.examples.desk.value;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Texts from outside: bounded and made storable on the way in, made harmless to the reader's eye on the way out. */
public final class Texts {
    private static final int REPLACEMENT = 0xFFFD;
    private static final String ELLIPSIS = "…";

    private Texts() {}

    /** The text without what no database stores: NUL and halves of characters. */
    public static String storable(String text) {
        return mapped(text, c -> c == 0 || Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c);
    }

    /** The beginning of a text, of at most so many UTF-16 units and never half a character. */
    public static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + ELLIPSIS;
    }

    /** The text with controls, and marks that turn the direction of writing, shown as a sign and without effect. */
    public static String visible(String text) {
        return mapped(text, c -> c != '\n' && c != '\t' && c != '\r' && hidden(c) ? REPLACEMENT : c);
    }

    private static boolean hidden(int c) {
        return Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static String mapped(String text, IntUnaryOperator map) {
        IntStream mapped = text.codePoints().map(map);
        return mapped.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
