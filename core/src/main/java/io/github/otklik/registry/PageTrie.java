package io.github.otklik.registry;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages by their ids in the order in which they were entered: an immutable hash array mapped trie (Bagwell, "Ideal hash
 * trees", 2001), so that putting a page in copies one path of it and not the register.
 *
 * <p>A node has a bit in its map for each child it has; the children stand in an array without gaps. At the depth at which
 * the hash is used up, ids of one hash stand side by side.
 */
final class PageTrie {
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;
    private static final PageTrie EMPTY = new PageTrie(new Node(0, new Object[0]), 0);

    private final Node root;
    private final int size;

    private static final class Node {
        private final int map;
        private final Object[] children;

        Node(int map, Object[] children) {
            this.map = map;
            this.children = children;
        }
    }

    private record Leaf(int place, OfficialPage page) {}

    private PageTrie(Node root, int size) {
        this.root = root;
        this.size = size;
    }

    /** The pages, the first of each id; linear in them. */
    static PageTrie of(Collection<OfficialPage> pages) {
        PageTrie all = EMPTY;
        for (OfficialPage page : pages) {
            all = all.with(page);
        }
        return all;
    }

    int size() {
        return size;
    }

    /** The page of an id, null if there is none; at most 7 steps, but for ids of one hash. */
    @Nullable
    OfficialPage get(String id) {
        Leaf leaf = leaf(id);
        return leaf == null ? null : leaf.page;
    }

    private @Nullable Leaf leaf(String id) {
        int hash = id.hashCode();
        Object child = root;
        for (int shift = 0; child instanceof Node node && shift < Integer.SIZE; shift += BITS) {
            int bit = 1 << (hash >>> shift & MASK);
            child = (node.map & bit) == 0 ? null : node.children[index(node.map, bit)];
        }
        if (child instanceof Node same) {
            for (Object each : same.children) {
                if (((Leaf) each).page.id().equals(id)) {
                    return (Leaf) each;
                }
            }
            return null;
        }
        return child instanceof Leaf leaf && leaf.page.id().equals(id) ? leaf : null;
    }

    /** The pages with one in place of that of its id, or after the others; copies at most 7 nodes. */
    PageTrie with(OfficialPage page) {
        Leaf before = leaf(page.id());
        int place = before == null ? size : before.place;
        return new PageTrie((Node) put(root, new Leaf(place, page), 0), before == null ? size + 1 : size);
    }

    private static Object put(Object at, Leaf leaf, int shift) {
        if (at instanceof Leaf other) {
            if (other.page.id().equals(leaf.page.id())) {
                return leaf;
            }
            Node empty = new Node(0, new Object[0]);
            return put(put(empty, other, shift), leaf, shift);
        }
        Node node = (Node) at;
        if (shift >= Integer.SIZE) {
            return new Node(0, among(node.children, leaf));
        }
        int bit = 1 << (leaf.page.id().hashCode() >>> shift & MASK);
        int index = index(node.map, bit);
        if ((node.map & bit) != 0) {
            Object[] children = node.children.clone();
            children[index] = put(children[index], leaf, shift + BITS);
            return new Node(node.map, children);
        }
        Object[] children = Arrays.copyOf(node.children, node.children.length + 1);
        for (int i = node.children.length; i > index; i--) {
            children[i] = children[i - 1];
        }
        children[index] = leaf;
        return new Node(node.map | bit, children);
    }

    /** Ids of one hash, with a leaf in place of that of its id or behind them. */
    private static Object[] among(Object[] leaves, Leaf leaf) {
        for (int i = 0; i < leaves.length; i++) {
            if (((Leaf) leaves[i]).page.id().equals(leaf.page.id())) {
                Object[] changed = leaves.clone();
                changed[i] = leaf;
                return changed;
            }
        }
        Object[] more = Arrays.copyOf(leaves, leaves.length + 1);
        more[leaves.length] = leaf;
        return more;
    }

    private static int index(int map, int bit) {
        return Integer.bitCount(map & (bit - 1));
    }

    /** The pages in their order; unmodifiable, linear. */
    List<OfficialPage> list() {
        OfficialPage[] all = new OfficialPage[size];
        fill(root, all);
        return List.of(all);
    }

    private static void fill(Node node, OfficialPage[] all) {
        for (Object child : node.children) {
            if (child instanceof Leaf leaf) {
                all[leaf.place] = leaf.page;
            } else {
                fill((Node) child, all);
            }
        }
    }
}
