package io.github.otklik.moderation.automaton;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bytes of small tables, by hand: that is what a library reads that was written by another build of it. */
class PackedFormTest {
    /** A table of states, and after it rows of a state, a letter and the state that it leads to. */
    private static char[] table(int states, int... steps) {
        char[] table = new char[states * Alphabet.SIZE];
        for (int i = 0; i < steps.length; i += 3) {
            table[steps[i] * Alphabet.SIZE + steps[i + 1]] = (char) steps[i + 2];
        }
        return table;
    }

    private static int[] noRanks(int states) {
        int[] ranks = new int[states];
        Arrays.fill(ranks, WordAutomaton.NONE);
        return ranks;
    }

    /** Checks both ways; the bytes behind the head of a file stand in lines, each before what it tells. */
    private static void assertForm(char[] table, int[][] accepts, String lines) throws IOException {
        List<Byte> expected = lines.lines()
                .flatMap(line -> Stream.of(line.substring(0, line.indexOf(" :")).split(" ")))
                .map(Byte::valueOf)
                .toList();
        TablesWriter out = new TablesWriter();
        PackedTableWriter.write(table, accepts, out);
        byte[] file = Kept.bytes(out);
        int head = Kept.bytes(new TablesWriter()).length;
        assertThat(Arrays.copyOfRange(file, head, file.length)).containsExactly(expected.toArray(new Byte[0]));

        int[][] read = new int[accepts.length][accepts[0].length];
        assertThat(PackedTable.read(requireNonNull(TablesInput.of(file)), read)).isEqualTo(table);
        assertThat(read).isDeepEqualTo(accepts);
    }

    @Test
    void aRowIsAnEarlierOneAndWhatDiffersAndSoAreRanks() throws IOException {
        char[] table = table(4, 1, 0, 2, 1, 5, 3, 2, 0, 1, 3, 0, 2, 3, 5, 3);

        assertForm(table, new int[][] {{-1, -1, 5, 0}}, """
                        0 : no state is led to often
                        4 0 0 0 2 : of four rows all are like the dead one, as is expected, but for the last, like row 1
                        5 -1 0 101 64 -1 : nothing differs, two letters and the last leads to the next new state, one letter, nothing
                        0 2 0 1 : the others lead one forward, one back
                        0 0 7 2 : ranks""");
    }

    @Test
    void theRowExpectedIsThatWhichTheRowBeforeWouldHaveLedTo() throws IOException {
        char[] table = table(5, 1, 0, 1, 1, 1, 2, 2, 0, 1, 2, 1, 3, 3, 0, 1, 3, 1, 4, 4, 0, 1, 4, 1, 1);

        assertForm(table, new int[][] {noRanks(5), {0, 0, 0, 0, 0}}, """
                        0 : no state is led to often
                        5 0 0 2 0 0 : of five, row 2 alone is not like the one expected but like row 1
                        6 -1 32 97 97 97 65 : nothing, four letters that lead to new states, one that does not
                        0 5 : that one leads three back
                        0 0 0 0 0 : ranks of the first group
                        2 0 0 0 0 : of the second""");
    }

    @Test
    void statesThatAreLedToFourTimesAreListedTheMostFrequentFirst() throws IOException {
        int[] steps = new int[36];
        for (int state = 1; state < 13; state++) {
            steps[3 * state - 3] = state;
            steps[3 * state - 2] = state;
            steps[3 * state - 1] = state < 5 ? 12 : state < 10 ? 11 : 10;
        }

        assertForm(table(13, steps), new int[][] {noRanks(13)}, """
                        2 11 12 : two states are listed, not that which is led to thrice
                        13 0 0 0 0 0 0 0 0 0 0 0 0 0 : all thirteen rows are like the dead one
                        13 -1 65 66 67 68 69 70 71 72 73 74 75 76 : nothing, and twelve letters, each the last of its row
                        2 2 2 2 1 1 1 1 1 0 0 0 1 0 3 : four to the second, five to the first, then 0, 1, 2 back
                        0 0 0 0 0 0 0 0 0 0 0 0 0 : ranks""");
    }

    @Test
    void ofEarlierRowsThatDifferAsLittleTheFirstIsTaken() throws IOException {
        char[] table = table(5, 1, 0, 1, 1, 1, 1, 1, 2, 1, 2, 3, 4, 3, 0, 1, 3, 1, 1, 4, 0, 1, 4, 1, 1, 4, 2, 4);

        assertForm(table, new int[][] {noRanks(5)}, """
                        0 : no state is led to often
                        5 0 0 0 2 2 : of five, the last two rows are like row 1, though row 4 is as like row 3
                        7 -1 32 1 66 67 66 66 : nothing, three letters of which the first leads to a new state, and one, thrice
                        0 0 0 0 0 4 0 5 0 0 : where the others lead
                        0 0 0 0 0 : ranks""");
    }
}
