package io.github.otklik.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from strings to numbers that shares its structure with the map it was made from: adding a key copies
 * one path, so that what grows by many steps stays linear in them.
 *
 * @param hash  the hash of the keys here; in an inner node the common low bits say nothing
 * @param key  a key, or null in an inner node
 * @param value  its number
 * @param same  further keys with the same hash, the newest first
 * @param zero  the keys whose next bit is 0
 * @param one  the keys whose next bit is 1
 */
public record Trie(
        int hash,
        @Nullable String key,
        int value,
        @Nullable Trie same,
        @Nullable Trie zero,
        @Nullable Trie one) {
    /** The map without keys. */
    public static final Trie EMPTY = new Trie(0, null, 0, null, null, null);

    /** The number of a key, 0 when it has none. */
    public int get(String wanted) {
        int bits = spread(wanted.hashCode());
        Trie node = this;
        for (int depth = 0; node != null && node.key == null; depth++) {
            node = (bits >>> depth & 1) == 0 ? node.zero : node.one;
        }
        for (; node != null; node = node.same) {
            if (wanted.equals(node.key)) {
                return node.value;
            }
        }
        return 0;
    }

    /** Whether a key has a number other than 0. */
    public boolean contains(String wanted) {
        return get(wanted) != 0;
    }

    /** This map with a number for a key, in place of the one it had. */
    public Trie with(String newKey, int newValue) {
        return with(new Trie(spread(newKey.hashCode()), newKey, newValue, null, null, null), 0);
    }

    private Trie with(Trie leaf, int depth) {
        if (key == null) {
            boolean left = (leaf.hash >>> depth & 1) == 0;
            Trie child = left ? zero : one;
            Trie grown = child == null ? leaf : child.with(leaf, depth + 1);
            return new Trie(0, null, 0, null, left ? grown : zero, left ? one : grown);
        }
        if (hash != leaf.hash) {
            boolean left = (hash >>> depth & 1) == 0;
            return new Trie(0, null, 0, null, left ? this : null, left ? null : this).with(leaf, depth);
        }
        if (key.equals(leaf.key)) {
            return new Trie(hash, key, leaf.value, same, null, null);
        }
        return new Trie(hash, leaf.key, leaf.value, this, null, null);
    }

    /** Whether the other has the same keys with the same numbers, in whatever order they were added. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Trie that)) {
            return false;
        }
        if (key != null || that.key != null) {
            return hash == that.hash && numbers().equals(that.numbers());
        }
        return Objects.equals(zero, that.zero) && Objects.equals(one, that.one);
    }

    @Override
    public int hashCode() {
        return key == null
                ? 31 * Objects.hashCode(zero) + Objects.hashCode(one)
                : numbers().hashCode();
    }

    /** The keys of this hash with their numbers. */
    private Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Trie node = this; node != null && node.key != null; node = node.same) {
            numbers.putIfAbsent(node.key, node.value);
        }
        return numbers;
    }

    private static int spread(int hash) {
        return hash * 0x9E3779B9 ^ hash >>> 16;
    }
}
