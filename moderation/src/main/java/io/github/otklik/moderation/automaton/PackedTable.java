package io.github.otklik.moderation.automaton;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * A table of transitions in few bytes. Most rows of an automaton that looks for words anywhere differ in a letter or two from
 * the row that is gone to when the word does not go on, so each is kept as the earlier row most like it and what differs. What
 * is kept of all rows: those earlier rows, how many letters differ, which, and where they lead.
 *
 * <p>A target is 0 if it is the first state that was not led to before, else one more than its distance from the row, where
 * distances forward are even and those backward odd.
 */
final class PackedTable {
    private static final int WIDTH = Alphabet.SIZE;

    private PackedTable() {}

    /** Reads the table of a number of states. */
    static char[] read(ByteBuffer in, int states) {
        int[] like = new int[states];
        for (int state = 0; state < states; state++) {
            like[state] = AutomataFile.number(in);
        }
        byte[] counts = new byte[states];
        in.get(counts);
        int differences = 0;
        for (byte count : counts) {
            differences += count;
        }
        byte[] letters = new byte[differences];
        in.get(letters);
        char[] table = new char[states * WIDTH];
        int at = 0;
        int farthest = 0;
        for (int state = 0; state < states; state++) {
            for (int letter = 0; letter < WIDTH; letter++) {
                table[state * WIDTH + letter] = table[like[state] * WIDTH + letter];
            }
            for (int end = at + counts[state]; at < end; at++) {
                int kept = AutomataFile.number(in);
                int target = kept == 0 ? farthest + 1 : state + distance(kept - 1);
                farthest = Math.max(farthest, target);
                table[state * WIDTH + letters[at]] = (char) target;
            }
        }
        return table;
    }

    /** Writes a table; the time grows with the square of its states. */
    static void write(char[] table, ByteArrayOutputStream out) {
        ByteArrayOutputStream counts = new ByteArrayOutputStream();
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        ByteArrayOutputStream targets = new ByteArrayOutputStream();
        int farthest = 0;
        for (int state = 0; state < table.length / WIDTH; state++) {
            int like = mostLike(table, state);
            AutomataFile.number(out, like);
            int count = 0;
            for (int letter = 0; letter < WIDTH; letter++) {
                int target = table[state * WIDTH + letter];
                if (target != (state == 0 ? 0 : table[like * WIDTH + letter])) {
                    letters.write(letter);
                    AutomataFile.number(targets, target == farthest + 1 ? 0 : 1 + kept(target - state));
                    farthest = Math.max(farthest, target);
                    count++;
                }
            }
            counts.write(count);
        }
        out.writeBytes(counts.toByteArray());
        out.writeBytes(letters.toByteArray());
        out.writeBytes(targets.toByteArray());
    }

    /** The first of the earlier rows that differ least from a row. */
    private static int mostLike(char[] table, int state) {
        int like = 0;
        int least = WIDTH + 1;
        for (int earlier = 0; earlier < state; earlier++) {
            int differences = 0;
            for (int letter = 0; letter < WIDTH && differences < least; letter++) {
                differences += table[earlier * WIDTH + letter] == table[state * WIDTH + letter] ? 0 : 1;
            }
            if (differences < least) {
                least = differences;
                like = earlier;
            }
        }
        return like;
    }

    private static int kept(int distance) {
        return distance >= 0 ? 2 * distance : -2 * distance - 1;
    }

    private static int distance(int kept) {
        return kept % 2 == 0 ? kept / 2 : -(kept + 1) / 2;
    }
}
