package io.github.otklik.moderation.opinion;

import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.Arrays;

/**
 * The pieces of one sentence, each once: every run of three, four and five letters of its words, with the edges of a word as letters
 * of their own; every two neighbouring words, as they stand and by their {@linkplain WordShape beginnings and endings}; the {@linkplain
 * WordClasses classes} of its words but names, and every two of neighbours; and whether it begins with a dash. A piece is known by its
 * bucket, a number of {@value #BITS} bits; different pieces may share one.
 *
 * <p>Letters are compared in lower case with ё as е; digits and the Cyrillic letters of other languages are one letter; a letter behind itself is passed over.
 * Exclamation and question marks are words of one letter. Not thread-safe: one sentence is read after another into the same array.
 */
final class Pieces {
    static final int BITS = 17;
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
    /** Pieces whose buckets end in the same bits are one to a sentence: in a usual one that takes one of a hundred for another. */
    private static final int SEEN = 13;
    /** How many pieces a letter ends. */
    private static final int MOST_OF_A_LETTER = 3;
    /** How many pieces the end of a word or a sign makes at most, and one more for a dash. */
    private static final int MOST_OF_AN_END = MOST_OF_A_LETTER + WordShape.PAIRS + ClassPairs.MOST + 1;
    /** As many pieces are told of at once, and those of a word. */
    private static final int BATCH = 64;

    private static final byte[] CODES = codes();

    private final WordClasses classes;
    private final ClassPairs pairs;
    private final Batches batches;
    /** For each number of the last {@value #SEEN} bits of a bucket whether the sentence has had it. */
    private final long[] seen = new long[(1 << SEEN) / Long.SIZE];

    private int[] buckets = new int[2 * BATCH];
    private int size;
    private int words;
    private boolean russian;
    private final WordShape word = new WordShape();
    private final WordShape before = new WordShape();

    /** Where the buckets of pieces go. */
    interface Batches {
        /** Adds the first buckets of an array, in their order. */
        void add(int[] buckets, int count);
    }

    Pieces(WordClasses classes, Batches batches) {
        this.classes = classes;
        this.pairs = new ClassPairs(classes);
        this.batches = batches;
    }

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

    /** Reads a sentence and tells of its pieces. Linear in it. */
    void read(char[] text, int from, int to) {
        words = 0;
        russian = false;
        Arrays.fill(seen, 0);
        before.clear();
        word.clear();
        pairs.clear();
        if (beginsWithDash(text, from, to)) {
            buckets[size++] = bucketOf(DASH);
        }
        int at = from;
        while (at < to) {
            int code = code(text[at]);
            if (code <= EDGE) {
                at++;
            } else if (code < CALL) {
                at = word(text, at, to);
            } else {
                room(1);
                buckets[size++] = bucketOf((((EDGE << WIDTH) | code) << WIDTH) | EDGE);
                word.become(1, code, code, code, EDGE);
                endShape();
                do {
                    at++;
                } while (at < to && code(text[at]) == code);
            }
        }
        tell();
    }

    private void tell() {
        batches.add(buckets, newOnes());
        size = 0;
    }

    /** Leaves the pieces that are new in the sentence; how many there are. */
    private int newOnes() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int bucket = buckets[i];
            int place = bucket & ((1 << SEEN) - 1);
            long part = seen[place / Long.SIZE];
            buckets[kept] = bucket;
            kept += (int) (~(part >>> place) & 1);
            seen[place / Long.SIZE] = part | 1L << place;
        }
        return kept;
    }

    /** Makes room for a word of so many letters. */
    private void room(int letters) {
        if (size > BATCH) {
            tell();
        }
        int room = size + MOST_OF_A_LETTER * letters + MOST_OF_AN_END;
        if (room > buckets.length) {
            buckets = Arrays.copyOf(buckets, 2 * room);
        }
    }

    /** Reads a word; where it ends. */
    private int word(char[] text, int start, int to) {
        int end = start;
        while (end < to && inWord(text[end])) {
            end++;
        }
        room(end - start);
        int[] pieces = buckets;
        int count = size;
        int window = EDGE;
        int length = 1;
        int last = EDGE;
        int whole = 0;
        int beginning = 0;
        int lastButOne = EDGE;
        int state = WordAutomaton.START;
        for (int at = start; at < end; at++) {
            int code = CODES[text[at]];
            state = code < OTHER ? classes.next(state, code - FIRST_LETTER) : WordAutomaton.DEAD;
            if (code == last) {
                continue;
            }
            lastButOne = last;
            last = code;
            window = (window << WIDTH) | code;
            whole = WordShape.with(whole, code);
            beginning = length <= WordShape.BEGINNING ? whole : beginning;
            length++;
            count = add(window, length, pieces, count);
        }
        word.become(length - 1, whole, beginning, last, lastButOne);
        words++;
        int first = CODES[text[start]];
        russian |= first >= FIRST_LETTER && first < OTHER;
        size = add((window << WIDTH) | EDGE, length + 1, pieces, count);
        endShape();
        size = pairs.add(words > 1 && isName(text, start, end) ? WordAutomaton.DEAD : state, buckets, size);
        return end;
    }

    /** Whether a word that does not begin a sentence is one: it begins with a capital and goes on in small letters. */
    private static boolean isName(char[] text, int start, int end) {
        return end - start > 1 && Character.isUpperCase(text[start]) && Character.isLowerCase(text[start + 1]);
    }

    private static boolean beginsWithDash(char[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] == ' ') {
            at++;
        }
        return at < to && (text[at] == '-' || text[at] == '–' || text[at] == '—');
    }

    private void endShape() {
        if (!before.isEmpty()) {
            for (int pair = 0; pair < WordShape.PAIRS; pair++) {
                buckets[size++] = before.pair(word, pair) >>> (Integer.SIZE - BITS);
            }
        }
        before.become(word);
        word.clear();
    }

    /** Adds the runs that the last of so many letters ends, from a place on; where they end. */
    private static int add(int window, int length, int[] pieces, int from) {
        int count = from;
        if (length >= 3) {
            pieces[count++] = bucketOf(window & THREE);
            if (length >= 4) {
                pieces[count++] = bucketOf(window & FOUR);
                if (length >= 5) {
                    pieces[count++] = bucketOf(window & FIVE);
                }
            }
        }
        return count;
    }

    static int bucketOf(int piece) {
        return (piece * SPREAD) >>> (Integer.SIZE - BITS);
    }

    /** How many words the sentence has; signs are none. */
    int words() {
        return words;
    }

    /** Whether one of its words begins with a Russian letter. */
    boolean hasRussian() {
        return russian;
    }
}
