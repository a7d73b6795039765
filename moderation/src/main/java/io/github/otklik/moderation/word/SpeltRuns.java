package io.github.otklik.moderation.word;

import io.github.otklik.moderation.automaton.Alphabet;
import java.util.Arrays;

/** The runs of single characters with spaces between, three or more, by which words are spelt; a text is read piece by piece. */
final class SpeltRuns {
    private static final int LONGEST_CELL = 8;
    private static final int LEAST_CELLS = 3;
    private static final int[] NONE = {};

    private final Letters letters = Letters.STANDARD;
    private final CharSequence text;
    /** Where each run begins and ends. */
    private int[] runs = NONE;

    private int size;
    private int cells;
    /** How many signs by themselves follow the last cell; they hide letters where another cell follows. */
    private int signs;

    private int firstCell;
    private int lastCellEnd;

    SpeltRuns(CharSequence text) {
        this.text = text;
    }

    /** Goes on with a run by a piece between spaces, which punctuation may begin and end, or ends it. */
    void piece(int from, int to) {
        if (from == to) {
            return;
        }
        if (beginsWord(from, to)) {
            end();
            return;
        }
        int start = from;
        int end = to;
        while (start < end && letters.classOf(text.charAt(start)) == Letters.POINT) {
            start++;
        }
        while (end > start && letters.classOf(text.charAt(end - 1)) == Letters.POINT) {
            end--;
        }
        boolean single = isCell(start, end);
        if (!single || start > from) {
            end();
        }
        if (single && letters.classOf(text.charAt(start)) == Letters.SIGN) {
            signs += cells > 0 ? 1 : 0;
        } else if (single) {
            firstCell = cells == 0 ? start : firstCell;
            lastCellEnd = end;
            cells += 1 + signs;
            signs = 0;
        }
        if (end < to) {
            end();
        }
    }

    /** Whether a piece begins with two different Russian letters, as most do that are no single characters. */
    private boolean beginsWord(int from, int to) {
        int first = Alphabet.code(text.charAt(from));
        int second = to - from > 1 && first >= 0 ? Alphabet.code(text.charAt(from + 1)) : -1;
        return second >= 0 && second != first;
    }

    /** Whether a piece is a single character, be it repeated or with characters that are not seen. */
    private boolean isCell(int start, int end) {
        if (end - start < 2) {
            return end > start && letters.classOf(text.charAt(start)) <= Letters.SIGN;
        }
        if (end - start > LONGEST_CELL || letters.classOf(text.charAt(start)) >= Letters.SIGN) {
            return false;
        }
        int code = Alphabet.code(text.charAt(start));
        for (int at = start + 1; at < end; at++) {
            char c = text.charAt(at);
            boolean same = c == text.charAt(start) || (code >= 0 && Alphabet.code(c) == code);
            if (!same && letters.classOf(c) != Letters.UNSEEN) {
                return false;
            }
        }
        return true;
    }

    /** Ends the run that is being read, if there is one. */
    void end() {
        if (cells >= LEAST_CELLS) {
            if (size == runs.length) {
                runs = Arrays.copyOf(runs, Math.max(4, 2 * size));
            }
            runs[size++] = firstCell;
            runs[size++] = lastCellEnd;
        }
        cells = 0;
        signs = 0;
    }

    int count() {
        return size >> 1;
    }

    int start(int run) {
        return runs[2 * run];
    }

    /** Where a run ends, exclusive. */
    int end(int run) {
        return runs[2 * run + 1];
    }
}
