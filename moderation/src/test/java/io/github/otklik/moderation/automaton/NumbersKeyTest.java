package io.github.otklik.moderation.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers as keys of a map. */
class NumbersKeyTest {
    private static NumbersKey key(int... numbers) {
        return new NumbersKey(numbers);
    }

    @Test
    void theSameNumbersAreTheSameKey() {
        assertThat(key(1, 2)).isEqualTo(key(1, 2)).hasSameHashCodeAs(key(1, 2));
        assertThat(key()).isEqualTo(key());
    }

    @Test
    void othersAreOtherKeysThoughTheirHashBeTheSame() {
        assertThat(key(0, 31)).hasSameHashCodeAs(key(1, 0)).isNotEqualTo(key(1, 0));
        assertThat(key(1, 2)).isNotEqualTo(key(2, 1)).isNotEqualTo(key(1)).isNotEqualTo(new int[] {1, 2});
    }
}
