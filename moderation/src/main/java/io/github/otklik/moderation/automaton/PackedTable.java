package io.github.otklik.moderation.automaton;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of transitions and ranks in few bytes. Most rows of an automaton that looks for words anywhere differ in a letter or two
 * from the row that is gone to when the word does not go on, so each is kept as an earlier row like it and what differs. What
 * is kept of all rows: those earlier rows, which letters differ, where they lead, and the ranks that differ.
 *
 * <p>An earlier row is 0 if it is the one that the row before it leads to from its own earlier row; else it is one more than its
 * number. A letter has a mark if it is the last of its row, and another if it leads to the first state that was not led to before;
 * a row that does not differ is a mark alone. Of the other targets, states that are often led to stand in a list, the most frequent
 * first, and are one more than their place there. Any other is 0, and behind that its distance from the row, where distances forward
 * are even and those backward odd. A rank is 0 if it is that of the earlier row.
 */
final class PackedTable {
    private static final int WIDTH = Alphabet.SIZE;
    private static final int NEW = WIDTH;
    private static final int LAST = 2 * WIDTH;
    private static final byte NO_LETTER = -1;
    private static final int OTHER = 0;
    private static final int LISTED = 1;
    private static final int AS_BEFORE = 0;

    /** A state that is led to as often as this has a place in the list. */
    private static final int OFTEN = 4;

    private PackedTable() {}

    /**
     * Reads a table.
     *
     * @param accepts  for each group the ranks of all states, which are read too
     */
    static char[] read(TablesInput in, int[][] accepts) {
        int states = accepts[0].length;
        int[] often = in.numbers();
        int[] kept = in.numbers();
        byte[] letters = in.bytes(in.number());
        char[] table = new char[states * WIDTH];
        int[] expected = new int[states];
        int[] like = new int[states];
        int at = 0;
        int farthest = 0;
        for (int state = 0; state < states; state++) {
            int earlier = kept[state] == AS_BEFORE ? expected[state] : kept[state] - 1;
            like[state] = earlier;
            System.arraycopy(table, earlier * WIDTH, table, state * WIDTH, WIDTH);
            int marked;
            do {
                marked = letters[at++];
                if (marked == NO_LETTER) {
                    break;
                }
                int letter = marked & (WIDTH - 1);
                int target;
                if ((marked & NEW) != 0) {
                    target = ++farthest;
                    expected[target] = table[earlier * WIDTH + letter];
                } else {
                    int code = in.number();
                    target = code == OTHER ? state + distance(in.number()) : often[code - LISTED];
                    farthest = Math.max(farthest, target);
                }
                table[state * WIDTH + letter] = (char) target;
            } while ((marked & LAST) == 0);
        }
        for (int[] ranks : accepts) {
            readRanks(in, like, ranks);
        }
        return table;
    }

    private static void readRanks(TablesInput in, int[] like, int[] ranks) {
        for (int state = 0; state < ranks.length; state++) {
            int code = in.number();
            ranks[state] = code == AS_BEFORE ? (state == 0 ? WordAutomaton.NONE : ranks[like[state]]) : code - 2;
        }
    }

    /** Writes a table; the time grows with the square of its states. */
    static void write(char[] table, int[][] accepts, TablesOutput out) {
        int states = accepts[0].length;
        int[] like = new int[states];
        int[] expected = new int[Character.MAX_VALUE + 1];
        int[] uses = new int[Character.MAX_VALUE + 1];
        int farthest = 0;
        int[] kept = new int[states];
        for (int state = 0; state < states; state++) {
            like[state] = mostLike(table, state, expected[state]);
            kept[state] = like[state] == expected[state] ? AS_BEFORE : like[state] + 1;
            for (int letter = 0; letter < WIDTH; letter++) {
                int target = table[state * WIDTH + letter];
                if (differs(table, state, letter, like[state])) {
                    if (target == farthest + 1) {
                        expected[target] = state == 0 ? 0 : table[like[state] * WIDTH + letter];
                    } else {
                        uses[target]++;
                    }
                    farthest = Math.max(farthest, target);
                }
            }
        }
        int[] often = often(uses);
        out.numbers(often);
        out.numbers(kept);
        writeRows(table, like, often, out);
        for (int[] ranks : accepts) {
            for (int state = 0; state < states; state++) {
                int before = state == 0 ? WordAutomaton.NONE : ranks[like[state]];
                out.number(ranks[state] == before ? AS_BEFORE : ranks[state] + 2);
            }
        }
    }

    private static void writeRows(char[] table, int[] like, int[] often, TablesOutput out) {
        int[] place = new int[Character.MAX_VALUE + 1];
        for (int i = 0; i < often.length; i++) {
            place[often[i]] = LISTED + i;
        }
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        List<Integer> targets = new ArrayList<>();
        int farthest = 0;
        for (int state = 0; state < like.length; state++) {
            int last = NO_LETTER;
            for (int letter = 0; letter < WIDTH; letter++) {
                int target = table[state * WIDTH + letter];
                if (differs(table, state, letter, like[state])) {
                    if (last != NO_LETTER) {
                        letters.write(last);
                    }
                    last = letter;
                    if (target == farthest + 1) {
                        last |= NEW;
                    } else if (place[target] >= LISTED) {
                        targets.add(place[target]);
                    } else {
                        targets.add(OTHER);
                        targets.add(kept(target - state));
                    }
                    farthest = Math.max(farthest, target);
                }
            }
            letters.write(last == NO_LETTER ? NO_LETTER : last | LAST);
        }
        out.number(letters.size());
        out.bytes(letters.toByteArray());
        targets.forEach(out::number);
    }

    private static boolean differs(char[] table, int state, int letter, int like) {
        return table[state * WIDTH + letter] != (state == 0 ? 0 : table[like * WIDTH + letter]);
    }

    /** The states that are used often, the most frequent first. */
    private static int[] often(int[] uses) {
        return IntStream.range(0, uses.length)
                .filter(state -> uses[state] >= OFTEN)
                .boxed()
                .sorted(Comparator.comparingInt((Integer state) -> uses[state]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The earlier row that differs least from a row: the expected one if none differs less, else the first. */
    private static int mostLike(char[] table, int state, int expected) {
        int like = state == 0 ? 0 : expected;
        int least = state == 0 ? 0 : differences(table, state, like, WIDTH + 1);
        for (int earlier = 0; earlier < state; earlier++) {
            int differences = differences(table, state, earlier, least);
            if (differences < least) {
                least = differences;
                like = earlier;
            }
        }
        return like;
    }

    private static int differences(char[] table, int state, int earlier, int most) {
        int differences = 0;
        for (int letter = 0; letter < WIDTH && differences < most; letter++) {
            differences += table[earlier * WIDTH + letter] == table[state * WIDTH + letter] ? 0 : 1;
        }
        return differences;
    }

    private static int kept(int distance) {
        return distance >= 0 ? 2 * distance : -2 * distance - 1;
    }

    private static int distance(int kept) {
        return kept % 2 == 0 ? kept / 2 : -(kept + 1) / 2;
    }
}
