package io.github.otklik.moderation.mask;

import java.util.Arrays;

/** A small map from states to numbers that is emptied at once. */
final class StateMap {
    private static final int FIRST = 16;
    private static final int SPREAD = 0x9E3779B9;

    private int[] keys = new int[FIRST];
    private int[] values = new int[FIRST];
    private int[] rounds = new int[FIRST];
    private int shift = Integer.SIZE - 4;
    private int round = 1;
    private int size;

    /** Forgets everything. */
    void clear() {
        round++;
        size = 0;
    }

    /** The number of a state; one without a number gets this one, and -1 is returned. */
    int putIfAbsent(int state, int value) {
        int slot = slot(state);
        if (rounds[slot] == round) {
            return values[slot];
        }
        rounds[slot] = round;
        keys[slot] = state;
        values[slot] = value;
        size++;
        if (2 * size > keys.length) {
            grow();
        }
        return -1;
    }

    /** The slot of a state, or the free one where it would stand. */
    private int slot(int state) {
        int slot = (state * SPREAD) >>> shift;
        while (rounds[slot] == round && keys[slot] != state) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        int[] oldRounds = rounds;
        int old = round;
        keys = new int[2 * oldKeys.length];
        values = new int[keys.length];
        rounds = new int[keys.length];
        shift--;
        Arrays.fill(rounds, old - 1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRounds[i] == old) {
                int slot = slot(oldKeys[i]);
                rounds[slot] = old;
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
