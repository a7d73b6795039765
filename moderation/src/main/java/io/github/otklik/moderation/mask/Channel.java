package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.TableFile;
import java.util.List;

/**
 * The channel between a word that is meant and what is written: what each edit costs that hides letters, how much what is seen speaks
 * for a word, and how often words are meant. Each number is a row of {@code channel.txt}, which says what it means; the first are the
 * edits.
 */
final class Channel {
    static final int AS_WRITTEN = 0;
    static final int LOOK_ALIKE = 1;
    static final int REPEATED = 2;
    static final int REPEATED_LOOK_ALIKE = 3;
    static final int DIGIT_HIDES = 4;
    static final int MARK_PASSED = 5;
    static final int SIGN_PASSED = 6;
    static final int RUN_PASSED = 7;
    static final int HIDDEN_LETTER = 8;
    static final int HIDDEN = 9;
    static final int SIGN_MISFIT = 10;
    static final int DOT_MISFIT = 11;
    static final int USUAL_MISFIT_MOST = 12;
    static final int MOST_OF_SIGN = 13;
    static final int MOST_OF_MARK = 14;
    static final int MOST_BEYOND_SIGNS = 15;
    static final int MOST_BEYOND_MARKS = 16;
    static final int USUAL = 17;
    static final int USUAL_RARER = 18;
    static final int OBSCENE = 19;
    static final int USUAL_CHEAP = 20;
    static final int USUAL_EXACT = 21;
    static final int SEEN_LEAST = 22;
    static final int ALL_SEEN = 23;
    static final int ALL_SEEN_PARTED = 24;
    static final int GUESSED_MOST = 25;
    static final int CUT = 26;
    static final int ROOT_LETTER = 27;
    static final int ROOT_FIRST_LETTER = 28;
    static final int OTHER_LETTER = 29;
    static final int OTHER_LETTERS_MOST = 30;
    static final int LAST_LETTER = 31;
    static final int NO_ROOT = 32;
    static final int NO_ROOT_BEHIND_WHOLE = 33;
    static final int SIGNS = 34;
    static final int DIGITS = 35;
    static final int WHOLE_LEFT = 36;
    static final int WHOLE_RIGHT = 37;
    static final int WHOLE_RIGHT_OF_MORE = 38;
    static final int WHOLE_BOTH = 39;
    static final int SPACE_ENDING = 40;
    static final int SPACE_WHOLE = 41;
    static final int SPACE = 42;
    static final int OPEN = 43;
    static final int OPEN_BEHIND_WHOLE = 44;
    static final int LONG = 45;
    static final int ENOUGH = 46;
    static final int STEP = 47;

    private static final int SIZE = 48;
    private static final byte[] WEIGHTS = read(new TableFile(Channel.class, "channel.txt").lines());

    private Channel() {}

    /** The weight of a row. */
    static int weight(int row) {
        return WEIGHTS[row];
    }

    /**
     * Reads rows of a name and a weight, in the order of the constants above, which have the same names.
     *
     * @throws IllegalArgumentException if a row is no such, or one is missing
     */
    static byte[] read(List<String> lines) {
        byte[] weights = new byte[SIZE];
        int row = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            try {
                weights[row++] = Byte.parseByte(line.substring(line.indexOf(' ') + 1));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalArgumentException(
                        "channel.txt:" + (i + 1) + ": must be one of " + SIZE + " rows of a name and a weight: " + line,
                        e);
            }
        }
        if (row < SIZE) {
            throw new IllegalArgumentException("channel.txt: must have " + SIZE + " rows, has " + row);
        }
        return weights;
    }
}
