package io.github.otklik.moderation.automaton;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Packs a table of transitions and ranks as {@link PackedTable} reads it. */
final class PackedTableWriter {
    private static final int WIDTH = Alphabet.SIZE;

    /** A state that is led to as often as this has a place in the list. */
    private static final int OFTEN = 4;

    private PackedTableWriter() {}

    /** Writes a table; the time grows with the square of its states. */
    static void write(char[] table, int[][] accepts, TablesWriter out) {
        int states = accepts[0].length;
        int[] like = new int[states];
        int[] expected = new int[Character.MAX_VALUE + 1];
        int[] uses = new int[Character.MAX_VALUE + 1];
        int farthest = 0;
        int[] kept = new int[states];
        for (int state = 0; state < states; state++) {
            like[state] = mostLike(table, state, expected[state]);
            kept[state] = like[state] == expected[state] ? PackedTable.AS_BEFORE : like[state] + 1;
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
                out.number(ranks[state] == before ? PackedTable.AS_BEFORE : ranks[state] + 2);
            }
        }
    }

    private static void writeRows(char[] table, int[] like, int[] often, TablesWriter out) {
        int[] place = new int[Character.MAX_VALUE + 1];
        for (int i = 0; i < often.length; i++) {
            place[often[i]] = PackedTable.LISTED + i;
        }
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        List<Integer> targets = new ArrayList<>();
        int farthest = 0;
        for (int state = 0; state < like.length; state++) {
            int last = PackedTable.NO_LETTER;
            for (int letter = 0; letter < WIDTH; letter++) {
                int target = table[state * WIDTH + letter];
                if (differs(table, state, letter, like[state])) {
                    if (last != PackedTable.NO_LETTER) {
                        letters.write(last);
                    }
                    last = letter;
                    if (target == farthest + 1) {
                        last |= PackedTable.NEW;
                    } else if (place[target] >= PackedTable.LISTED) {
                        targets.add(place[target]);
                    } else {
                        targets.add(PackedTable.OTHER);
                        targets.add(kept(target - state));
                    }
                    farthest = Math.max(farthest, target);
                }
            }
            letters.write(last == PackedTable.NO_LETTER ? PackedTable.NO_LETTER : last | PackedTable.LAST);
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
}
