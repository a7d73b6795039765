package io.github.otklik.moderation.phrase;

import java.util.Arrays;

/** The bits of a word or sign in a row of {@link Hints}, of which few are set. Immutable. */
final class Hint {
    /** How many times a bit is counted. */
    static final int MOST_COUNTED = 3;

    /** The places of the longs that are not zero, first those that are counted, and the longs. */
    private final int[] places;

    private final long[] bits;
    private final int counted;

    /** The bits of a row, of which those before a place are counted. */
    Hint(long[] row, int countedTo) {
        int size = 0;
        int before = 0;
        int[] found = new int[row.length];
        for (int place = 0; place < row.length; place++) {
            before = place == countedTo ? size : before;
            found[size] = place;
            size += row[place] == 0 ? 0 : 1;
        }
        places = Arrays.copyOf(found, size);
        counted = before;
        bits = new long[size];
        for (int i = 0; i < size; i++) {
            bits[i] = row[places[i]];
        }
    }

    /** Lays the bits over a row; one that is counted and there already comes into the next part of that width which has it not. */
    void addTo(long[] row, int width) {
        for (int i = 0; i < counted; i++) {
            for (int part = MOST_COUNTED - 1; part > 0; part--) {
                row[part * width + places[i]] |= row[(part - 1) * width + places[i]] & bits[i];
            }
        }
        layOver(row);
    }

    /** Lays the bits over a row, whether they are there or not. */
    void layOver(long[] row) {
        for (int i = 0; i < places.length; i++) {
            row[places[i]] |= bits[i];
        }
    }
}
