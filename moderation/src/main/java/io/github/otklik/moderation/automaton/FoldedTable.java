package io.github.otklik.moderation.automaton;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * An automaton of some of the words of another, as the state of it that each state of the other is: it tells the ranks of the other
 * below a limit. A state is 0 if it is dead, 1 if it is the first that was not named before, else one more than its distance back
 * from the one to come.
 */
final class FoldedTable {
    private static final int WIDTH = Alphabet.SIZE;
    private static final int UNKNOWN = -1;
    private static final int UNKNOWN_RANK = Integer.MIN_VALUE;

    private final int[] states;
    private final int limit;

    private FoldedTable(int[] states, int limit) {
        this.states = states;
        this.limit = limit;
    }

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
        return new FoldedTable(states, limit).unfolded(of, size);
    }

    private WordAutomaton unfolded(WordAutomaton of, int size) {
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

    /** How an automaton is folded from another; null if it is not one of some of its words. */
    @Nullable
    static FoldedTable of(WordAutomaton automaton, WordAutomaton of) {
        FoldedTable folded = new FoldedTable(
                states(automaton, of),
                1 + Arrays.stream(automaton.ranks()[0]).max().orElse(WordAutomaton.NONE));
        int next = WordAutomaton.START;
        for (int state : folded.states) {
            if (state == UNKNOWN || state > next) {
                return null;
            }
            next = Math.max(next, state + 1);
        }
        return folded.unfolded(of, automaton.size()).equals(automaton) ? folded : null;
    }

    /** Keeps it. */
    void write(TablesOutput out) {
        out.number(limit);
        int next = WordAutomaton.START;
        for (int state : states) {
            out.number(state == WordAutomaton.DEAD ? 0 : next + 1 - state);
            next = Math.max(next, state + 1);
        }
    }

    /** For each state of the other automaton the state in which this one is after the same letters. */
    private static int[] states(WordAutomaton automaton, WordAutomaton of) {
        int[] states = new int[of.size()];
        Arrays.fill(states, UNKNOWN);
        states[WordAutomaton.DEAD] = WordAutomaton.DEAD;
        states[WordAutomaton.START] = WordAutomaton.START;
        Deque<Integer> open = new ArrayDeque<>();
        open.add(WordAutomaton.START);
        while (!open.isEmpty()) {
            int state = open.remove();
            for (int letter = 0; letter < WIDTH; letter++) {
                int target = of.next(state, letter);
                if (states[target] == UNKNOWN) {
                    states[target] = automaton.next(states[state], letter);
                    open.add(target);
                }
            }
        }
        return states;
    }
}
