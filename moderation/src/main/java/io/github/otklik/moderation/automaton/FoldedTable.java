package io.github.otklik.moderation.automaton;

import java.util.Arrays;

/**
 * An automaton of some of the words of another, as the state of it that each state of the other is: it tells the ranks of the other
 * below a limit. A state is 0 if it is dead, 1 if it is the first that was not named before, else one more than its distance back
 * from the one to come.
 */
final class FoldedTable {
    private static final int WIDTH = Alphabet.SIZE;
    private static final int UNKNOWN_RANK = Integer.MIN_VALUE;

    private FoldedTable() {}

    /** Reads an automaton of a number of states. */
    static WordAutomaton read(TablesInput in, int size, WordAutomaton of) {
        int limit = in.number();
        int[] states = new int[of.size()];
        int next = WordAutomaton.START;
        for (int state = 0; state < states.length; state++) {
            int code = in.number();
            states[state] = code == 0 ? WordAutomaton.DEAD : next + 1 - code;
            next += code == 1 ? 1 : 0;
        }
        return unfolded(of, states, size, limit);
    }

    /** An automaton of a number of states, of the words of another whose rank is below a limit. */
    static WordAutomaton unfolded(WordAutomaton of, int[] states, int size, int limit) {
        char[] table = new char[size * WIDTH];
        char[] unfolded = of.table();
        int[] ranks = new int[size];
        Arrays.fill(ranks, UNKNOWN_RANK);
        for (int state = 0; state < states.length; state++) {
            int folded = states[state];
            if (ranks[folded] == UNKNOWN_RANK) {
                int from = state * WIDTH;
                int to = folded * WIDTH;
                for (int end = from + WIDTH; from < end; from++) {
                    table[to++] = (char) states[unfolded[from]];
                }
                int rank = of.accepts(state);
                ranks[folded] = rank < limit ? rank : WordAutomaton.NONE;
            }
        }
        return new WordAutomaton(table, new int[][] {ranks});
    }
}
