package io.github.otklik.moderation.automaton;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Folds an automaton as {@link FoldedTable} reads it. */
final class FoldedTableWriter {
    private static final int UNKNOWN = -1;

    private final int[] states;
    private final int limit;

    private FoldedTableWriter(int[] states, int limit) {
        this.states = states;
        this.limit = limit;
    }

    /** How an automaton is folded from another; null if it is not one of some of its words. */
    @Nullable
    static FoldedTableWriter of(WordAutomaton automaton, WordAutomaton of) {
        int[] states = states(automaton, of);
        int limit = 1 + Arrays.stream(automaton.ranks()[0]).max().orElse(WordAutomaton.NONE);
        int next = WordAutomaton.START;
        for (int state : states) {
            if (state == UNKNOWN || state > next) {
                return null;
            }
            next = Math.max(next, state + 1);
        }
        boolean same = FoldedTable.unfolded(of, states, automaton.size(), limit).equals(automaton);
        return same ? new FoldedTableWriter(states, limit) : null;
    }

    /** Writes it. */
    void write(TablesWriter out) {
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
            for (int letter = 0; letter < Alphabet.SIZE; letter++) {
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
