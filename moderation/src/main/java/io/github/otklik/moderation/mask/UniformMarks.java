package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.word.Letters;

/** Words that are spelt with one and the same mark between all letters, as {@code с.л.о.в.о}; such marks hide nothing. */
final class UniformMarks {
    private static final int LEAST_LETTERS = 3;

    private UniformMarks() {}

    /**
     * Where the letters of a stretch of text begin that have one and the same single mark between them, whatever marks stand
     * before and behind; -1 if they have not. Linear in the stretch.
     */
    static int lettersFrom(Letters letters, CharSequence text, int start, int end) {
        int from = start;
        while (from < end && !isLetter(letters, text, from)) {
            from++;
        }
        int to = lettersTo(letters, text, from, end);
        if (to - from < 2 * LEAST_LETTERS - 1 || (to - from) % 2 == 0) {
            return -1;
        }
        char mark = text.charAt(from + 1);
        for (int at = from; at < to; at++) {
            boolean letter = isLetter(letters, text, at);
            if ((at - from) % 2 == 0 ? !letter : letter || text.charAt(at) != mark) {
                return -1;
            }
        }
        return from;
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
}
