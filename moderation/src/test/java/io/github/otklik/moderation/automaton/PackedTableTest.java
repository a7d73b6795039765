package io.github.otklik.moderation.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PackedTableTest {
    private static byte[] packed(char[] table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackedTable.write(table, out);
        return out.toByteArray();
    }

    @Property(tries = 200)
    void aTableIsReadAsItWasWritten(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int states) {
        Random random = new Random(seed);
        char[] table = new char[states * Alphabet.SIZE];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (random.nextInt(3) == 0 ? random.nextInt(states) : 0);
        }
        ByteBuffer in = ByteBuffer.wrap(packed(table));

        assertThat(PackedTable.read(in, states)).isEqualTo(table);
        assertThat(in.hasRemaining()).isFalse();
    }

    @Test
    void rowsThatAreAlikeTakeFewBytes() {
        char[] table = new char[100 * Alphabet.SIZE];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (i % Alphabet.SIZE + 1);
        }

        assertThat(packed(table)).hasSizeLessThan(100 + 100 + 3 * Alphabet.SIZE);
    }

    @Test
    void statesBeyondTheBytesOfSevenBitsAreKept() {
        char[] table = new char[40_000];
        table[0] = 1_249;
        table[table.length - 1] = 1;
        table[table.length - 2] = 65_535;

        assertThat(PackedTable.read(ByteBuffer.wrap(packed(table)), 1_250)).isEqualTo(table);
    }
}
