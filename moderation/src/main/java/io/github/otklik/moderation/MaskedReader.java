package io.github.otklik.moderation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row of pieces as words of an automaton in all ways at once, with a bounded number of ways, and keeps the best
 * judged. Reused from row to row within one check.
 */
final class MaskedReader {
    private static final int FIRST = 256;
    private static final int NODES = 1 << 14;

    private final WordAutomaton automaton;
    private final boolean hides;
    private int[] states = new int[FIRST];
    private int[] costs = new int[FIRST];
    private int[] parents = new int[FIRST];
    private byte[] emitted = new byte[FIRST];
    private boolean[] seen = new boolean[FIRST];
    private byte[] hows = new byte[FIRST];
    private final int[] stamps;
    private final int[] owners;
    private CharSequence source = "";
    private int stamp;
    private int size;
    private int[] now = new int[FIRST];
    private int[] then = new int[FIRST];
    private int thenSize;

    /** Where a reading is judged. */
    interface Judge {
        /** A reading that the automaton accepts after a number of pieces. */
        void reading(int node, int pieces, int rank);
    }

    /**
     * A reader.
     *
     * @param automaton  the words
     * @param hides  whether runs and digits may hide letters; otherwise a run ends the row
     */
    MaskedReader(WordAutomaton automaton, boolean hides) {
        this.automaton = automaton;
        this.hides = hides;
        this.stamps = new int[automaton.size()];
        this.owners = new int[automaton.size()];
    }

    /** Reads a row and shows every reading that may end where it ends. */
    void read(CharSequence from, MaskedText text, Judge judge) {
        source = from;
        size = 0;
        int count = 1;
        now[0] = node(WordAutomaton.START, 0, -1, (byte) -1, true, (byte) 0);
        for (int piece = 0; piece < text.size && count > 0; piece++) {
            thenSize = 0;
            stamp++;
            if (text.kinds[piece] == MaskedText.Piece.RUN) {
                if (!hides) {
                    return;
                }
                run(text, piece, count);
            } else {
                for (int i = 0; i < count; i++) {
                    letter(text, piece, now[i]);
                }
            }
            int[] old = now;
            now = then;
            then = old;
            count = thenSize;
            if (text.ends(piece + 1)) {
                for (int i = 0; i < count; i++) {
                    int rank = automaton.accepts(states[now[i]]);
                    if (rank >= 0) {
                        judge.reading(now[i], piece + 1, rank);
                    }
                }
            }
        }
    }

    private void letter(MaskedText text, int piece, int from) {
        int state = states[from];
        boolean exact = text.exact[piece];
        if (text.kinds[piece] == MaskedText.Piece.DIGIT && !text.single(piece)) {
            return;
        }
        for (int set = text.letters[piece]; set != 0; set &= set - 1) {
            int letter = Integer.numberOfTrailingZeros(set);
            push(
                    automaton.next(state, letter),
                    costs[from] + (exact ? 0 : 1),
                    from,
                    (byte) letter,
                    true,
                    exact ? 0 : LOOK);
            if (lastLetter(from) == letter) {
                push(state, costs[from] + 2, from, (byte) -1, true, STRETCH);
            }
        }
        if (hides && text.kinds[piece] == MaskedText.Piece.DIGIT && text.between(piece)) {
            for (int letter = 0; letter < Alphabet.SIZE; letter++) {
                push(automaton.next(state, letter), costs[from] + 5, from, (byte) letter, false, SIGNS);
            }
        }
    }

    static final byte LOOK = 1;
    static final byte STRETCH = 2;
    static final byte SIGNS = 3;
    static final byte JOIN = 4;

    private int lastLetter(int node) {
        int at = node;
        while (at >= 0 && emitted[at] < 0) {
            at = parents[at];
        }
        return at < 0 ? -1 : emitted[at];
    }

    /** A run hides from none to several letters; a sign may also be drawn like a letter. */
    private void run(MaskedText text, int piece, int count) {
        int length = text.counts[piece];
        for (int i = 0; i < count; i++) {
            int from = now[i];
            push(states[from], costs[from] + (length == 1 ? 0 : 4), from, (byte) -1, true, JOIN);
            for (int set = length == 1 ? text.letters[piece] : 0; set != 0; set &= set - 1) {
                int letter = Integer.numberOfTrailingZeros(set);
                push(automaton.next(states[from], letter), costs[from] + 1, from, (byte) letter, true, LOOK);
            }
        }
        int most = text.most(source, piece);
        int[] level = Arrays.copyOf(now, count);
        for (int hidden = 1; hidden <= most && level.length > 0; hidden++) {
            level = hide(level, Math.abs(hidden - length), text.signs[piece] > 0);
        }
    }

    private int[] hide(int[] level, int misfit, boolean sign) {
        int first = size;
        stamp2++;
        for (int from : level) {
            int[] edges = automaton.edges(states[from]);
            for (int i = 0; i < edges.length && size < NODES - 1; i += 2) {
                int target = edges[i + 1];
                if (levelStamps == null) {
                    levelStamps = new int[automaton.size()];
                }
                if (levelStamps[target] == stamp2) {
                    continue;
                }
                levelStamps[target] = stamp2;
                node(target, costs[from], from, (byte) edges[i], false, SIGNS);
            }
        }
        int[] next = new int[size - first];
        for (int i = 0; i < next.length; i++) {
            next[i] = first + i;
            offer(first + i, costs[first + i] + 1 + misfit * (sign ? 2 : 1));
        }
        return next;
    }

    private int @Nullable [] levelStamps;
    private int stamp2;

    private void offer(int from, int cost) {
        push(states[from], cost, from, (byte) -1, true, (byte) 0);
    }

    private void push(int state, int cost, int from, byte letter, boolean visible, byte how) {
        if (state == WordAutomaton.DEAD || size >= NODES) {
            return;
        }
        if (stamps[state] == stamp) {
            int other = owners[state];
            if (costs[other] > cost) {
                costs[other] = cost;
                parents[other] = from;
                emitted[other] = letter;
                seen[other] = visible;
                hows[other] = how;
            }
            return;
        }
        stamps[state] = stamp;
        owners[state] = size;
        if (thenSize == then.length) {
            then = Arrays.copyOf(then, 2 * thenSize);
        }
        then[thenSize++] = node(state, cost, from, letter, visible, how);
    }

    private int node(int state, int cost, int from, byte letter, boolean visible, byte how) {
        if (size == states.length) {
            grow();
        }
        states[size] = state;
        costs[size] = cost;
        parents[size] = from;
        emitted[size] = letter;
        seen[size] = visible;
        hows[size] = how;
        return size++;
    }

    private void grow() {
        int more = 2 * size;
        states = Arrays.copyOf(states, more);
        costs = Arrays.copyOf(costs, more);
        parents = Arrays.copyOf(parents, more);
        emitted = Arrays.copyOf(emitted, more);
        seen = Arrays.copyOf(seen, more);
        hows = Arrays.copyOf(hows, more);
    }

    int cost(int node) {
        return costs[node];
    }

    /** The word of a reading. */
    String word(int node) {
        StringBuilder word = new StringBuilder();
        for (int at = node; at >= 0; at = parents[at]) {
            if (emitted[at] >= 0) {
                word.append(Alphabet.letter(emitted[at]));
            }
        }
        return word.reverse().toString();
    }

    /** Which letters of a reading are seen. */
    boolean[] visible(int node, int length) {
        boolean[] visible = new boolean[length];
        int place = length;
        for (int at = node; at >= 0; at = parents[at]) {
            if (emitted[at] >= 0) {
                visible[--place] = seen[at];
            }
        }
        return visible;
    }

    /** The ways in which the writer hid the word, a bit each. */
    int hows(int node) {
        int set = 0;
        for (int at = node; at >= 0; at = parents[at]) {
            set |= 1 << hows[at];
        }
        return set;
    }
}
