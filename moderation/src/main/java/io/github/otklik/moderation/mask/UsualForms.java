package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.TableFile;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;

/**
 * The forms of the words looked for that people write most, as a tree of letters, along which a mask is read beside the automaton
 * over all forms, so that none of them is lost among the rest. Immutable.
 *
 * <p>Invariants of the arrays, by nodes below {@code size}: a child has a higher number than its node; the children of a node are
 * linked from the last that was added to the first, each of another letter; nodes below {@code commonest} begin a form of the first row.
 */
final class UsualForms {
    /** The one table of the library. */
    static final UsualForms STANDARD = new UsualForms(new TableFile(UsualForms.class, "usual.txt").lines());

    /** The node of no letters. */
    static final int START = 0;

    /** No node: no usual form begins with the letters. */
    static final int NONE = -1;

    private static final int FIRST = 1 << 11;

    private int[] children = new int[FIRST];
    private int[] siblings = new int[FIRST];
    private byte[] letters = new byte[FIRST];
    private byte[] ranks = new byte[FIRST];
    private short[] places = new short[FIRST];
    private short forms;
    private int commonest;
    private int size;

    /** Reads rows of forms, the commonest first. */
    UsualForms(List<String> lines) {
        add(NONE);
        byte rank = 0;
        for (String line : lines) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            StringTokenizer words = new StringTokenizer(line);
            while (words.hasMoreTokens()) {
                add(words.nextToken(), rank);
            }
            rank++;
            commonest = commonest == 0 ? size : commonest;
        }
    }

    private void add(String word, byte rank) {
        int node = START;
        for (int i = 0; i < word.length(); i++) {
            int letter = Alphabet.code(word.charAt(i));
            int next = next(node, letter);
            if (next == NONE) {
                next = add(letter);
                siblings[next] = children[node];
                children[node] = next;
            }
            node = next;
        }
        if (ranks[node] == NONE) {
            ranks[node] = rank;
            places[node] = forms++;
        }
    }

    private int add(int letter) {
        if (size == letters.length) {
            children = Arrays.copyOf(children, 2 * size);
            siblings = Arrays.copyOf(siblings, 2 * size);
            letters = Arrays.copyOf(letters, 2 * size);
            ranks = Arrays.copyOf(ranks, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
        }
        children[size] = NONE;
        siblings[size] = NONE;
        letters[size] = (byte) letter;
        ranks[size] = NONE;
        return size++;
    }

    /** The node behind a node by a letter, {@link #NONE} if there is none; behind {@link #NONE} there is none. */
    int next(int node, int letter) {
        int next = node == NONE ? NONE : children[node];
        while (next != NONE && letters[next] != letter) {
            next = siblings[next];
        }
        return next;
    }

    /** How rarely the form is used that ends in a node, 0 for the commonest, {@link #NONE} if none ends there. */
    int rank(int node) {
        return node == NONE ? NONE : ranks[node];
    }

    /** Whether one of the commonest forms begins with the letters of a node. */
    boolean leadsToCommonest(int node) {
        return node != NONE && node < commonest;
    }

    /** Whether a word is a form of the first two rows. */
    boolean isCommon(String word) {
        int rank = rank(node(word));
        return rank == 0 || rank == 1;
    }

    private int node(String word) {
        int node = START;
        for (int i = 0; i < word.length() && node != NONE; i++) {
            node = next(node, Alphabet.code(word.charAt(i)));
        }
        return node;
    }

    /** How many letters at the beginning of a word one of the forms begins with as well. */
    int depth(String word) {
        int node = START;
        int letters = 0;
        while (letters < word.length() && (node = next(node, Alphabet.code(word.charAt(letters)))) != NONE) {
            letters++;
        }
        return letters;
    }

    /** How many forms stand before the one that ends in a node, the largest number if none ends there. */
    int place(int node) {
        return rank(node) == NONE ? Integer.MAX_VALUE : places[node];
    }
}
