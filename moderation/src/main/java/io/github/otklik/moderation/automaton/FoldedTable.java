package io.github.otklik.moderation.automaton;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * An automaton of some of the words of another, as the state of it that each state of the other is: it tells the ranks of the other
 * below a limit. A state is 0 if it is dead, 1 if it is the first that was not named before, else one more than its distance back
 * from the one to come.
 */
final class FoldedTable {
    private static final int WIDTH = Alphabet.SIZE;
    private static final int UNKNOWN = -1;

    private FoldedTable() {}

    /** Reads an automaton of a number of states. */
    static WordAutomaton read(ByteBuffer in, int states, WordAutomaton of) {
        int limit = AutomataFile.number(in);
        int[] folded = new int[of.size()];
        int next = WordAutomaton.START;
        for (int state = 0; state < folded.length; state++) {
            int code = AutomataFile.number(in);
            folded[state] = code == 0 ? WordAutomaton.DEAD : next + 1 - code;
            next += code == 1 ? 1 : 0;
        }
        return folded(of, folded, states, limit);
    }

    private static WordAutomaton folded(WordAutomaton of, int[] folded, int states, int limit) {
        char[] table = new char[states * WIDTH];
        int[] ranks = new int[states];
        for (int state = 0; state < folded.length; state++) {
            int row = folded[state] * WIDTH;
            for (int letter = 0; letter < WIDTH; letter++) {
                table[row + letter] = (char) folded[of.next(state, letter)];
            }
            int rank = of.accepts(state);
            ranks[folded[state]] = rank < limit ? rank : WordAutomaton.NONE;
        }
        return new WordAutomaton(table, new int[][] {ranks});
    }

    /** Writes an automaton; whether it is one of some of the words of the other. */
    static boolean write(WordAutomaton automaton, WordAutomaton of, ByteArrayOutputStream out) {
        int[] folded = states(automaton, of);
        int limit = 1 + Arrays.stream(automaton.ranks()[0]).max().orElse(WordAutomaton.NONE);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        AutomataFile.number(written, limit);
        int next = WordAutomaton.START;
        for (int state : folded) {
            if (state == UNKNOWN || state > next) {
                return false;
            }
            AutomataFile.number(written, state == WordAutomaton.DEAD ? 0 : next + 1 - state);
            next = Math.max(next, state + 1);
        }
        boolean same = folded(of, folded, automaton.size(), limit).equals(automaton);
        if (same) {
            out.writeBytes(written.toByteArray());
        }
        return same;
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
