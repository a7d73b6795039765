package io.github.otklik.moderation.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Sets of pairs of letters, beside loops over all of them. */
class FormAutomatonPropertyTest {
    @Property
    void aSetOfPairsHasABitForEach(@ForAll int first, @ForAll int second) {
        long expected = 0;
        for (int one = 0; one < Integer.SIZE; one++) {
            for (int other = 0; other < Integer.SIZE; other++) {
                if ((first >>> one & 1) != 0 && (second >>> other & 1) != 0) {
                    expected |= 1L << ((11 * one + other) % Long.SIZE);
                }
            }
        }

        assertThat(FormAutomaton.pairs(first, second)).isEqualTo(expected);
    }

    @Property
    void aSetOfLastLettersHasABitForEach(@ForAll int letters) {
        long expected = 0;
        for (int one = 0; one < Integer.SIZE; one++) {
            expected |= (letters >>> one & 1) == 0 ? 0 : 1L << ((11 * one + 32) % Long.SIZE);
        }

        assertThat(FormAutomaton.lasts(letters)).isEqualTo(expected);
    }
}
