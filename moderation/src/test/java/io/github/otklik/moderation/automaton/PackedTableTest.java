package io.github.otklik.moderation.automaton;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PackedTableTest {
    private static byte[] packed(char[] table, int[]... accepts) throws IOException {
        TablesWriter out = new TablesWriter();
        PackedTableWriter.write(table, accepts, out);
        return Kept.bytes(out);
    }

    private static int[] noRanks(int states) {
        int[] ranks = new int[states];
        Arrays.fill(ranks, WordAutomaton.NONE);
        return ranks;
    }

    @Test
    void rowsThatAreAlikeTakeFewBytes() throws IOException {
        char[] table = new char[100 * Alphabet.SIZE];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (i % Alphabet.SIZE + 1);
        }

        assertThat(packed(table, noRanks(100))).hasSizeLessThan(3 * 100 + 3 * Alphabet.SIZE);
    }

    @Test
    void statesBeyondTheBytesOfSevenBitsAreKept() throws IOException {
        char[] table = new char[40_000];
        table[0] = 1_249;
        table[table.length - 1] = 1;
        table[table.length - 2] = 65_535;

        assertThat(PackedTable.read(requireNonNull(TablesInput.of(packed(table, noRanks(1_250)))), new int[1][1_250]))
                .isEqualTo(table);
    }

    @Test
    void aStateThatIsOftenLedToTakesOneByte() throws IOException {
        char[] seldom = new char[200 * Alphabet.SIZE];
        char[] often = seldom.clone();
        for (int state = 1; state < 200; state++) {
            seldom[state * Alphabet.SIZE + state % Alphabet.SIZE] = (char) ((state * 97) % 200);
            often[state * Alphabet.SIZE + state % Alphabet.SIZE] = 199;
        }

        assertThat(packed(often, noRanks(200))).hasSizeLessThan(packed(seldom, noRanks(200)).length - 100);
    }

    @Test
    void ranksLikeThoseOfTheEarlierRowAreTheSameByte() throws IOException {
        int[] ranks = new int[300];
        Arrays.fill(ranks, 1_000_000);

        assertThat(packed(new char[300 * Alphabet.SIZE], ranks))
                .hasSize(packed(new char[300 * Alphabet.SIZE], noRanks(300)).length + 2);
    }
}
