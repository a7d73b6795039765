package io.github.otklik.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TriePropertyTest {
    @Provide
    Arbitrary<List<String>> keys() {
        // "Aa" and "BB" have the same hash, and so have all strings made of them.
        Arbitrary<String> colliding =
                Arbitraries.of("Aa", "BB").list().ofSize(3).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(colliding, Arbitraries.strings().alpha().ofMaxLength(3))
                .list()
                .ofMaxSize(60);
    }

    @Property
    void itHoldsWhatAMapHolds(@ForAll("keys") List<String> keys) {
        Map<String, Integer> map = new HashMap<>();
        Trie trie = Trie.EMPTY;
        for (String key : keys) {
            map.merge(key, 1, Integer::sum);
            trie = trie.with(key, map.getOrDefault(key, 0));
        }
        for (Map.Entry<String, Integer> entry : map.entrySet()) {
            assertThat(trie.get(entry.getKey())).isEqualTo(entry.getValue());
        }
        assertThat(trie.contains("never a key")).isFalse();
    }

    @Example
    void theMapItWasMadeFromStaysAsItWas() {
        Trie one = Trie.EMPTY.with("a", 1);
        Trie two = one.with("b", 2).with("a", 3);
        assertThat(one.get("a")).isEqualTo(1);
        assertThat(one.contains("b")).isFalse();
        assertThat(two.get("a")).isEqualTo(3);
    }
}
