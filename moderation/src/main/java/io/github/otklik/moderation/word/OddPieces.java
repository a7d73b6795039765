package io.github.otklik.moderation.word;

import java.util.Arrays;

/** The odd pieces of a text in their order: what stands between spaces and has letters and something that may hide some. */
public final class OddPieces {
    private static final int FIELDS = 4;
    private static final int[] NONE = {};

    private int[] pieces = NONE;
    private int end;

    OddPieces() {}

    /** Adds the next piece. */
    void add(int start, int pieceEnd, int last, int kinds) {
        if (end == pieces.length) {
            pieces = Arrays.copyOf(pieces, Math.max(4 * FIELDS, 2 * end));
        }
        pieces[end] = start;
        pieces[end + 1] = pieceEnd;
        pieces[end + 2] = last;
        pieces[end + 3] = kinds;
        end += FIELDS;
    }

    /** How many there are. */
    public int count() {
        return end / FIELDS;
    }

    /** Where a piece begins. */
    public int start(int piece) {
        return pieces[FIELDS * piece];
    }

    /** Where a piece ends, exclusive. */
    public int end(int piece) {
        return pieces[FIELDS * piece + 1];
    }

    /** The last place of a piece from which on something may be hidden. */
    public int last(int piece) {
        return pieces[FIELDS * piece + 2];
    }

    /** The kinds of characters of a piece, a bit each. */
    public int kinds(int piece) {
        return pieces[FIELDS * piece + 3];
    }
}
