package io.github.otklik.moderation.automaton;

import java.util.Arrays;

/**
 * The automaton over full forms with what reading a mask needs: the letters that lead on from each state, what can come after
 * at most a given number of hidden letters, and how many letters the shortest end takes. Immutable.
 */
public final class FormAutomaton {
    /** The most hidden letters that are looked over. */
    public static final int FARTHEST = 9;

    /** No pair in particular. */
    public static final long ANY_PAIR = -1;

    private static final int TARGET_BITS = 16;
    private static final int TARGET = (1 << TARGET_BITS) - 1;
    private static final int TURN = 11;

    private final WordAutomaton automaton;
    /** For each state where its edges begin; an edge is a letter and, in the low bits, the state it leads to. */
    private final int[] firstEdge;

    private final int[] edges;
    private final int[][] letters;
    private final long[][] pairs;
    private final byte[] toEnd;

    public FormAutomaton(WordAutomaton automaton) {
        this.automaton = automaton;
        int size = automaton.size();
        firstEdge = new int[size + 1];
        edges = edges();
        letters = new int[FARTHEST + 1][size];
        pairs = new long[FARTHEST + 1][size];
        toEnd = new byte[size];
        for (int state = 0; state < size; state++) {
            toEnd[state] = (byte) (automaton.accepts(state) >= 0 ? 0 : FARTHEST + 1);
            for (int i = firstEdge[state]; i < firstEdge[state + 1]; i++) {
                letters[0][state] |= 1 << letter(edges[i]);
            }
        }
        for (int state = 0; state < size; state++) {
            for (int i = firstEdge[state]; i < firstEdge[state + 1]; i++) {
                int target = target(edges[i]);
                pairs[0][state] |= pairs(1 << letter(edges[i]), letters[0][target]);
                if (automaton.accepts(target) >= 0) {
                    pairs[0][state] |= lasts(1 << letter(edges[i]));
                }
            }
        }
        for (int steps = 1; steps <= FARTHEST; steps++) {
            lookAhead(steps);
        }
    }

    private int[] edges() {
        int[] all = new int[2 * automaton.size()];
        int used = 0;
        for (int state = 0; state < automaton.size(); state++) {
            firstEdge[state] = used;
            for (int letter = 0; letter < Alphabet.SIZE; letter++) {
                int target = automaton.next(state, letter);
                if (target != WordAutomaton.DEAD) {
                    all = used == all.length ? Arrays.copyOf(all, 2 * used) : all;
                    all[used++] = letter << TARGET_BITS | target;
                }
            }
        }
        firstEdge[automaton.size()] = used;
        return Arrays.copyOf(all, used);
    }

    private void lookAhead(int steps) {
        byte[] shorter = toEnd.clone();
        int[] lettersBefore = letters[steps - 1];
        long[] pairsBefore = pairs[steps - 1];
        int edge = 0;
        for (int state = 0; state < shorter.length; state++) {
            int ahead = letters[0][state];
            long pairsAhead = pairs[0][state];
            int shortest = shorter[state];
            for (int end = firstEdge[state + 1]; edge < end; edge++) {
                int target = edges[edge] & TARGET;
                ahead |= lettersBefore[target];
                pairsAhead |= pairsBefore[target];
                shortest = shorter[target] < shortest ? shorter[target] + 1 : shortest;
            }
            letters[steps][state] = ahead;
            pairs[steps][state] = pairsAhead;
            toEnd[state] = (byte) shortest;
        }
    }

    public WordAutomaton automaton() {
        return automaton;
    }

    public int next(int state, int letter) {
        return automaton.next(state, letter);
    }

    public int accepts(int state) {
        return automaton.accepts(state);
    }

    public int match(CharSequence word) {
        return automaton.match(word);
    }

    public int run(CharSequence word, int start, int end) {
        return automaton.run(word, start, end);
    }

    public int runFrom(int state, CharSequence word, int start, int end) {
        return automaton.runFrom(state, word, start, end);
    }

    public int runSingle(CharSequence word, int start, int end) {
        return automaton.runSingle(word, start, end);
    }

    /** Where the edges of a state begin; they end where those of the next state begin. */
    public int firstEdge(int state) {
        return firstEdge[state];
    }

    public int edge(int at) {
        return edges[at];
    }

    public static int letter(int edge) {
        return edge >>> TARGET_BITS;
    }

    public static int target(int edge) {
        return edge & TARGET;
    }

    /**
     * Pairs of letters as a set: a bit for each of a few kinds that they fall into, so that a bit too many may be set, never one
     * too few.
     */
    public static long pairs(int first, int second) {
        return turned(first, Integer.toUnsignedLong(second));
    }

    /** Letters that end a word, each as a pair with that end, in a set like that of {@link #pairs}. */
    public static long lasts(int letters) {
        return turned(letters, 1L << Alphabet.SIZE);
    }

    /** A set turned by a number of bits for each letter, all of it in one. */
    private static long turned(int letters, long set) {
        long all = 0;
        for (int left = letters; left != 0; left &= left - 1) {
            all |= Long.rotateLeft(set, TURN * Integer.numberOfTrailingZeros(left));
        }
        return all;
    }

    /**
     * Whether one of the letters can come after at most a given number of others, and right behind it one to make one of the pairs; more
     * than {@link #FARTHEST} others count as that number.
     */
    public boolean leadsTo(int state, int others, int wanted, long wantedPairs) {
        return (letters[others][state] & wanted) != 0
                && (wantedPairs == ANY_PAIR || (pairs[others][state] & wantedPairs) != 0);
    }

    /** How many letters the shortest end of a word takes, {@link #FARTHEST} + 1 if more than that. */
    public int toEnd(int state) {
        return toEnd[state];
    }
}
