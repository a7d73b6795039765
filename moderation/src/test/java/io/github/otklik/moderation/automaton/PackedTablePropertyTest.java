package io.github.otklik.moderation.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PackedTablePropertyTest {
    /** What is kept behind the table, which must be what is read next. */
    private static final int BEHIND = 12_345;

    @Property(tries = 200)
    void aTableIsReadAsItWasWritten(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int states)
            throws IOException {
        Random random = new Random(seed);
        char[] table = new char[states * Alphabet.SIZE];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (random.nextInt(3) == 0 ? random.nextInt(states) : 0);
        }
        int[][] accepts = new int[2][states];
        for (int i = 0; i < 2 * states; i++) {
            accepts[i % 2][i / 2] = random.nextInt(5) - 1;
        }
        TablesWriter out = new TablesWriter();
        PackedTableWriter.write(table, accepts, out);
        out.number(BEHIND);
        TablesInput in = Kept.read(out);
        int[][] read = new int[2][states];

        assertThat(PackedTable.read(in, read)).isEqualTo(table);
        assertThat(read).isDeepEqualTo(accepts);
        assertThat(in.number()).isEqualTo(BEHIND);
    }
}
