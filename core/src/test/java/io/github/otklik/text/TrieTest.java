package io.github.otklik.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrieTest {
    /** Two keys of one hash, as every platform counts it. */
    private static final String ONE = "Aa";

    private static final String OTHER = "BB";

    @Test
    void keysOfOneHashAreTwo() {
        assertThat(ONE.hashCode()).isEqualTo(OTHER.hashCode());
        Trie both = Trie.EMPTY.with(ONE, 1).with(OTHER, 2);

        assertThat(both.get(ONE)).isEqualTo(1);
        assertThat(both.get(OTHER)).isEqualTo(2);
        assertThat(both.get("C#")).isZero();
        assertThat(both.with(ONE, 3).get(ONE)).isEqualTo(3);
        assertThat(both.with(ONE, 3).get(OTHER)).isEqualTo(2);
        assertThat(both.with(OTHER, 4).get(OTHER)).isEqualTo(4);
    }

    @Test
    void theOrderOfKeysDoesNotTellTriesApart() {
        Trie forth = Trie.EMPTY.with(ONE, 1).with(OTHER, 2).with("x", 3);
        Trie back = Trie.EMPTY.with("x", 3).with(OTHER, 2).with(ONE, 1);

        assertThat(forth).isEqualTo(back).hasSameHashCodeAs(back);
        assertThat(forth).isNotEqualTo(back.with("y", 1));
        assertThat(forth).isNotEqualTo(back.with("x", 4));
        assertThat(forth).isNotEqualTo(Trie.EMPTY.with("x", 3).with(OTHER, 1).with(ONE, 2));
        assertThat(forth).isNotEqualTo("x");
        assertThat(Trie.EMPTY.with("x", 1).hashCode())
                .isNotEqualTo(Trie.EMPTY.with("x", 2).hashCode());
        assertThat(Trie.EMPTY.with("x", 1)).isNotEqualTo(Trie.EMPTY);
        assertThat(Trie.EMPTY).isNotEqualTo(Trie.EMPTY.with("x", 1));
    }

    @Test
    void manyKeysAreAllKept() {
        Trie trie = Trie.EMPTY;
        for (int i = 1; i <= 500; i++) {
            trie = trie.with("key " + i, i);
        }
        for (int i = 1; i <= 500; i++) {
            assertThat(trie.get("key " + i)).isEqualTo(i);
            assertThat(trie.contains("key " + i)).isTrue();
            assertThat(trie.contains("no key " + i)).isFalse();
        }
    }
}
