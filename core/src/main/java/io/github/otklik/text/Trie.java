package io.github.otklik.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from strings to numbers that shares its structure with the map it was made from: adding a key copies
 * one path, of at most sixteen nodes, so that what grows by many steps stays linear in them.
 */
public final class Trie {
    /** The map without keys. */
    public static final Trie EMPTY = new Trie(null);

    private final @Nullable Node root;

    private Trie(@Nullable Node root) {
        this.root = root;
    }

    private abstract static sealed class Node {}

    /** The keys by the next two bits of their hashes. */
    private static final class Fork extends Node {
        private final @Nullable Node zero;
        private final @Nullable Node one;
        private final @Nullable Node two;
        private final @Nullable Node three;

        Fork(@Nullable Node zero, @Nullable Node one, @Nullable Node two, @Nullable Node three) {
            this.zero = zero;
            this.one = one;
            this.two = two;
            this.three = three;
        }

        static Fork of(int place, Node child) {
            return new Fork(
                    place == 0 ? child : null,
                    place == 1 ? child : null,
                    place == 2 ? child : null,
                    place == 3 ? child : null);
        }

        @Nullable
        Node at(int place) {
            return switch (place) {
                case 0 -> zero;
                case 1 -> one;
                case 2 -> two;
                default -> three;
            };
        }

        Fork with(int place, Node child) {
            return switch (place) {
                case 0 -> new Fork(child, one, two, three);
                case 1 -> new Fork(zero, child, two, three);
                case 2 -> new Fork(zero, one, child, three);
                default -> new Fork(zero, one, two, child);
            };
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Fork that
                    && Objects.equals(zero, that.zero)
                    && Objects.equals(one, that.one)
                    && Objects.equals(two, that.two)
                    && Objects.equals(three, that.three);
        }

        @Override
        public int hashCode() {
            return Objects.hash(zero, one, two, three);
        }
    }

    /** A key with its number, and the keys of the same hash that were added before it, the latest first. */
    private static final class Leaf extends Node {
        private final int hash;
        private final String key;
        private final int value;
        private final @Nullable Leaf same;

        Leaf(int hash, String key, int value, @Nullable Leaf same) {
            this.hash = hash;
            this.key = key;
            this.value = value;
            this.same = same;
        }

        /** The keys of this hash with their numbers. */
        private Map<String, Integer> numbers() {
            Map<String, Integer> numbers = new HashMap<>();
            for (Leaf leaf = this; leaf != null; leaf = leaf.same) {
                numbers.putIfAbsent(leaf.key, leaf.value);
            }
            return numbers;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Leaf that && hash == that.hash && numbers().equals(that.numbers());
        }

        @Override
        public int hashCode() {
            return numbers().hashCode();
        }
    }

    /** The number of a key, 0 when it has none. */
    public int get(String wanted) {
        int bits = spread(wanted.hashCode());
        Node node = root;
        while (node instanceof Fork fork) {
            node = fork.at(bits & 3);
            bits >>>= 2;
        }
        for (Leaf leaf = (Leaf) node; leaf != null; leaf = leaf.same) {
            if (wanted.equals(leaf.key)) {
                return leaf.value;
            }
        }
        return 0;
    }

    /** Whether a key has a number other than 0. */
    public boolean contains(String wanted) {
        return get(wanted) != 0;
    }

    /** This map with a number for a key, in place of the one it had. */
    public Trie with(String key, int value) {
        Leaf leaf = new Leaf(spread(key.hashCode()), key, value, null);
        return new Trie(root == null ? leaf : with(root, leaf, 0));
    }

    private static Node with(Node node, Leaf leaf, int depth) {
        if (node instanceof Fork fork) {
            int place = place(leaf.hash, depth);
            Node child = fork.at(place);
            return fork.with(place, child == null ? leaf : with(child, leaf, depth + 1));
        }
        Leaf known = (Leaf) node;
        if (known.hash != leaf.hash) {
            return with(Fork.of(place(known.hash, depth), known), leaf, depth);
        }
        return new Leaf(leaf.hash, leaf.key, leaf.value, known.key.equals(leaf.key) ? known.same : known);
    }

    private static int place(int hash, int depth) {
        return (hash >>> (2 * depth)) & 3;
    }

    /** Whether the other has the same keys with the same numbers, in whatever order they were added. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Trie that && Objects.equals(root, that.root);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(root);
    }

    private static int spread(int hash) {
        return hash * 0x9E3779B9 ^ hash >>> 16;
    }
}
