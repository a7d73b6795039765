package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.TableFile;
import java.util.List;

/**
 * The channel between a word that is meant and what is written: what each way to hide letters costs, and how much what is seen
 * speaks for a reading. Each number is a row of {@code channel.txt}, which says what it means.
 */
final class Channel {
    static final int LOOK_ALIKE = 0;
    static final int REPEATED = 1;
    static final int REPEATED_LOOK_ALIKE = 2;
    static final int DIGIT_HIDES = 3;
    static final int SIGN_PASSED = 4;
    static final int RUN_PASSED = 5;
    static final int HIDDEN = 6;
    static final int SIGN_MISFIT = 7;
    static final int DOT_MISFIT = 8;
    static final int MOST_OF_SIGN = 9;
    static final int MOST_OF_MARK = 10;
    static final int MOST_BEYOND_SIGNS = 11;
    static final int MOST_BEYOND_MARKS = 12;
    static final int USUAL_MARK_PASSED = 13;
    static final int USUAL_RUN_PASSED = 14;
    static final int USUAL_DIGIT_HIDES = 15;
    static final int USUAL_MISFIT_MOST = 16;
    static final int USUAL_MISFIT_OF_DOTS = 17;
    static final int USUAL_AS_GOOD = 18;
    static final int USUAL_CHEAP = 19;
    static final int USUAL_EXACT = 20;
    static final int ALL_SEEN = 21;
    static final int ALL_SEEN_PARTED = 22;
    static final int GUESSED_MOST = 23;
    static final int ROOT_LETTER = 24;
    static final int ROOT_FIRST_LETTER = 25;
    static final int OTHER_LETTERS_MOST = 26;
    static final int LAST_LETTER = 27;
    static final int NO_ROOT = 28;
    static final int NO_ROOT_BEHIND_WHOLE = 29;
    static final int SIGNS = 30;
    static final int DIGITS = 31;
    static final int SIGNS_MISFIT_MOST = 32;
    static final int WHOLE_LEFT = 33;
    static final int WHOLE_RIGHT = 34;
    static final int WHOLE_RIGHT_OF_MORE = 35;
    static final int WHOLE_BOTH = 36;
    static final int SPACE_ENDING = 37;
    static final int SPACE_WHOLE = 38;
    static final int SPACE = 39;
    static final int OPEN = 40;
    static final int OPEN_BEHIND_WHOLE = 41;
    static final int LONG = 42;
    static final int ENOUGH = 43;
    static final int SURE = 44;
    static final int RIVAL = 45;
    static final int RIVAL_COST = 46;

    private static final int SIZE = 47;
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
