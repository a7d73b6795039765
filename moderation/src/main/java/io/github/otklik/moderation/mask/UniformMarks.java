package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.word.Letters;

/** Words that are spelt with one and the same mark between all letters, as {@code с.л.о.в.о}; such marks hide nothing. */
final class UniformMarks {
    private static final int LEAST_LETTERS = 3;
    private static final String OPERATORS = "*+/^-\u00b7\u00d7";

    private UniformMarks() {}

    /**
     * Where the letters of a stretch of text begin that have one and the same mark between them, be it a sign, a picture or several
     * signs, whatever marks stand before and behind; -1 if they have not. Linear in the stretch.
     */
    static int lettersFrom(Letters letters, CharSequence text, int start, int end) {
        int from = start;
        while (from < end && !isLetter(letters, text, from)) {
            from++;
        }
        int to = lettersTo(letters, text, from, end);
        int second = from + 1;
        while (second < to && !isLetter(letters, text, second)) {
            second++;
        }
        int step = second - from;
        if (step == 1 || (to - from - 1) % step != 0 || to - from <= step * (LEAST_LETTERS - 1)) {
            return -1;
        }
        for (int at = from; at < to; at++) {
            int inStep = (at - from) % step;
            boolean letter = isLetter(letters, text, at);
            if (inStep == 0 ? !letter : letter || text.charAt(at) != text.charAt(from + inStep)) {
                return -1;
            }
        }
        return hasLetters(text, from + 1, second) ? -1 : from;
    }

    /** Whether a mark has letters of more than one unit, as styled ones are. */
    private static boolean hasLetters(CharSequence text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (Character.isLetter(Character.codePointAt(text, at))) {
                return true;
            }
        }
        return false;
    }

    /** Where the last letter of a stretch of text ends, or where the stretch begins if it has none. */
    static int lettersTo(Letters letters, CharSequence text, int start, int end) {
        int to = end;
        while (to > start && !isLetter(letters, text, to - 1)) {
            to--;
        }
        return to;
    }

    private static boolean isLetter(Letters letters, CharSequence text, int at) {
        byte kind = letters.classOf(text, at);
        return kind == Letters.RUSSIAN || kind == Letters.FOREIGN || kind == Letters.DIGIT;
    }

    /**
     * Where the one sign of equality of a stretch stands that is a formula of single letters, as {@code V=a*b}, -1 if it is none; its
     * signs hide nothing.
     */
    static int equalsSign(Letters letters, CharSequence text, int start, int end) {
        int equals = -1;
        boolean counts = false;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if ((c == '=' && equals >= 0)
                    || (at > start && isWord(letters, text, at) && isWord(letters, text, at - 1))) {
                return -1;
            }
            equals = c == '=' ? at : equals;
            counts |= OPERATORS.indexOf(c) >= 0;
        }
        return counts ? equals : -1;
    }

    private static boolean isWord(Letters letters, CharSequence text, int at) {
        byte kind = letters.classOf(text, at);
        return kind == Letters.RUSSIAN || kind == Letters.FOREIGN || kind == Letters.UNSEEN;
    }
}
