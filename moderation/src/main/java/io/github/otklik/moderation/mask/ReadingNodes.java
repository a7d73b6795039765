package io.github.otklik.moderation.mask;

import java.util.Arrays;

/**
 * The ways in which a row has been read so far, as nodes that each lead back to the one before. Reused from row to row.
 *
 * <p>Invariants of the arrays, by nodes below {@code size}: each has a state, its place among the usual forms, what the edits up to
 * it cost, its last edit with the letter that it gives or {@link #NO_LETTER}, and the node before, -1 for the first; the node before
 * is of an earlier piece or hidden letter, so that no way goes round.
 */
final class ReadingNodes {
    /** How many nodes there is room for at first. */
    static final int FIRST = 32;

    /** No letter is given by an edit. */
    static final byte NO_LETTER = -1;

    int[] states = new int[FIRST];
    int[] costs = new int[FIRST];
    int[] usuals = new int[FIRST];
    byte[] emitted = new byte[FIRST];
    byte[] edits = new byte[FIRST];
    int size;
    private int[] parents = new int[FIRST];

    /** Adds a node; its number. */
    int add(int state, int usualNode, int cost, int from, int letter, int edit) {
        if (size == states.length) {
            grow();
        }
        states[size] = state;
        usuals[size] = usualNode;
        set(size, cost, from, letter, edit);
        return size++;
    }

    private void set(int node, int cost, int from, int letter, int edit) {
        costs[node] = cost;
        parents[node] = from;
        emitted[node] = (byte) letter;
        edits[node] = (byte) edit;
    }

    private void grow() {
        int more = 2 * size;
        states = Arrays.copyOf(states, more);
        usuals = Arrays.copyOf(usuals, more);
        costs = Arrays.copyOf(costs, more);
        parents = Arrays.copyOf(parents, more);
        emitted = Arrays.copyOf(emitted, more);
        edits = Arrays.copyOf(edits, more);
    }

    /** Leads to a node by another way if that costs less, or as much and the word begins like a usual one for longer. */
    void relax(int node, int cost, int from, int letter, int edit) {
        boolean usualFor = usuals[from] != UsualForms.NONE && usuals[parents[node]] == UsualForms.NONE;
        if (cost < costs[node] || (cost == costs[node] && usualFor)) {
            set(node, cost, from, letter, edit);
        }
    }

    /** The last letter on the way to a node, -1 if there is none yet. */
    int lastLetter(int node) {
        int at = node;
        while (at >= 0 && emitted[at] < 0) {
            at = parents[at];
        }
        return at < 0 ? -1 : emitted[at];
    }

    /** Tells the edits on the way to a node, the last first. */
    void trace(int node, MaskedReading reading) {
        for (int at = node; at >= 0; at = parents[at]) {
            reading.add(emitted[at], edits[at]);
        }
    }
}
