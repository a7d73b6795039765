package io.github.otklik.moderation.opinion;

import java.util.Arrays;

/**
 * The pieces of one sentence, each once: every run of three, four and five letters of its words, with the edges of a word as letters
 * of their own; every two neighbouring words, as they stand and by their {@linkplain WordShape beginnings and endings}; and
 * whether it begins with a dash. A piece is known by its bucket, a number of {@value #BITS} bits; different pieces may share one.
 *
 * <p>Letters are compared in lower case with ё as е; digits and the Cyrillic letters of other languages are one letter; a letter behind itself is passed over.
 * Exclamation and question marks are words of one letter. Not thread-safe: one sentence is read after another into the same array.
 */
final class Pieces {
    static final int BITS = 17;
    /** How many buckets there are. */
    static final int BUCKETS = 1 << BITS;

    private static final int EDGE = 1;
    private static final int FIRST_LETTER = 2;
    private static final int OTHER = 34;
    private static final int FIRST_LATIN = 35;
    private static final int CALL = 61;
    private static final int QUESTION = 62;
    private static final int DASH = 63;
    private static final int WIDTH = 6;
    private static final int THREE = (1 << (3 * WIDTH)) - 1;
    private static final int FOUR = (1 << (4 * WIDTH)) - 1;
    private static final int FIVE = (1 << (5 * WIDTH)) - 1;
    private static final int SPREAD = 0x9E3779B1;
    private static final int KNOWN = 0x500;
    private static final int MOST_OF_A_CHARACTER = 9;
    private static final byte[] CODES = codes();

    private int[] buckets = new int[256];
    private int size;
    private int words;
    private final long[] seen = new long[BUCKETS / Long.SIZE];
    private final WordShape word = new WordShape();
    private final WordShape before = new WordShape();

    private static byte[] codes() {
        byte[] codes = new byte[KNOWN];
        Arrays.fill(codes, (byte) EDGE);
        Arrays.fill(codes, 0x400, codes.length, (byte) OTHER);
        for (int i = 0; i < 32; i++) {
            codes['а' + i] = (byte) (FIRST_LETTER + i);
            codes['А' + i] = (byte) (FIRST_LETTER + i);
        }
        codes['ё'] = codes['е'];
        codes['Ё'] = codes['е'];
        for (int i = 0; i < 26; i++) {
            codes['a' + i] = (byte) (FIRST_LATIN + i);
            codes['A' + i] = (byte) (FIRST_LATIN + i);
        }
        Arrays.fill(codes, '0', '9' + 1, (byte) OTHER);
        codes['!'] = CALL;
        codes['?'] = QUESTION;
        return codes;
    }

    private static int code(char c) {
        return c < KNOWN ? CODES[c] : EDGE;
    }

    /** Whether a character belongs to a word. */
    static boolean inWord(char c) {
        int code = code(c);
        return code > EDGE && code < CALL;
    }

    /** Whether a character ends a sentence. */
    static boolean endsSentence(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '\n';
    }

    /** Reads a sentence; what was read before is gone. Linear in it. */
    void read(CharSequence text, int from, int to) {
        for (int piece = 0; piece < size; piece++) {
            seen[buckets[piece] / Long.SIZE] = 0;
        }
        size = 0;
        words = 0;
        int room = MOST_OF_A_CHARACTER * (to - from + 1);
        if (buckets.length < room) {
            buckets = new int[2 * room];
        }
        before.clear();
        word.clear();
        if (beginsWithDash(text, from, to)) {
            add(bucketOf(DASH));
        }
        int window = EDGE;
        int length = 1;
        int last = EDGE;
        for (int at = from; at < to; at++) {
            int code = code(text.charAt(at));
            if (code == last) {
                continue;
            }
            last = code;
            if (code > EDGE && code < CALL) {
                window = (window << WIDTH) | code;
                add(window, ++length);
                word.add(code);
                continue;
            }
            if (length > 1) {
                endWord(window, length);
            }
            if (code >= CALL) {
                add((((EDGE << WIDTH) | code) << WIDTH) | EDGE, 3);
                word.add(code);
                endShape();
            }
            window = EDGE;
            length = 1;
        }
        if (length > 1) {
            endWord(window, length);
        }
    }

    private static boolean beginsWithDash(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == ' ') {
            at++;
        }
        return at < to && (text.charAt(at) == '-' || text.charAt(at) == '–' || text.charAt(at) == '—');
    }

    private void endWord(int window, int length) {
        words++;
        add((window << WIDTH) | EDGE, length + 1);
        endShape();
    }

    private void endShape() {
        if (!before.isEmpty()) {
            for (int pair = 0; pair < WordShape.PAIRS; pair++) {
                add(before.pair(word, pair) >>> (Integer.SIZE - BITS));
            }
        }
        before.become(word);
        word.clear();
    }

    private void add(int window, int length) {
        if (length >= 3) {
            add(bucketOf(window & THREE));
        }
        if (length >= 4) {
            add(bucketOf(window & FOUR));
        }
        if (length >= 5) {
            add(bucketOf(window & FIVE));
        }
    }

    private void add(int bucket) {
        long bit = 1L << bucket;
        if ((seen[bucket / Long.SIZE] & bit) == 0) {
            seen[bucket / Long.SIZE] |= bit;
            buckets[size++] = bucket;
        }
    }

    private static int bucketOf(int piece) {
        return (piece * SPREAD) >>> (Integer.SIZE - BITS);
    }

    /** How many words the sentence has; signs are none. */
    int words() {
        return words;
    }

    int size() {
        return size;
    }

    /** The bucket of a piece by its place, from 0. */
    int bucket(int piece) {
        return buckets[piece];
    }

    /** The buckets of what was read, in its order. */
    int[] toArray() {
        return Arrays.copyOf(buckets, size);
    }
}
