package io.github.otklik.moderation.automaton;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a {@link WordAutomaton} of patterns, by the subset construction: its states are sets of positions in the patterns. */
final class Determinizer {
    /** The most positions of patterns in the sets that the states are made of: it bounds the work. */
    private static final int MOST_WORK = 1 << 22;

    private static final int SHIFT = Alphabet.BITS;

    private final Nfa nfa;
    private final int groups;
    private final Map<NumbersKey, Integer> states = new HashMap<>();
    private final List<int[]> sets = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private char[] next = new char[1 << 14];
    private int work;

    Determinizer(Nfa nfa, int groups) {
        this.nfa = nfa;
        this.groups = groups;
    }

    WordAutomaton run() {
        state(new int[0]);
        state(nfa.closure(nfa.starts()));
        if (sets.size() == WordAutomaton.DEAD + 1) {
            // no patterns at all: a start from which nothing leads on
            sets.add(new int[0]);
            open.add(WordAutomaton.START);
        }
        while (!open.isEmpty()) {
            int state = open.remove();
            int[][] steps = nfa.steps(sets.get(state));
            int[] any = steps[Alphabet.SIZE];
            int other = state(nfa.closure(any));
            for (int letter = 0; letter < Alphabet.SIZE; letter++) {
                int target = steps[letter].length == 0 ? other : state(nfa.closure(joined(steps[letter], any)));
                next[(state << SHIFT) + letter] = (char) target;
            }
        }
        int[][] accepts = new int[groups][sets.size()];
        for (int group = 0; group < groups; group++) {
            for (int state = 0; state < sets.size(); state++) {
                accepts[group][state] = nfa.accepted(sets.get(state), group);
            }
        }
        return new WordAutomaton(Arrays.copyOf(next, sets.size() << SHIFT), accepts);
    }

    private static int[] joined(int[] some, int[] more) {
        int[] both = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, both, some.length, more.length);
        return both;
    }

    private int state(int[] set) {
        NumbersKey key = new NumbersKey(set);
        Integer known = states.get(key);
        if (known != null) {
            return known;
        }
        int state = sets.size();
        WordAutomaton.checkStates(state);
        work += set.length;
        if (work > MOST_WORK) {
            throw new IllegalArgumentException("Patterns make sets of more than " + MOST_WORK
                    + " positions; fewer choices and fewer * are allowed");
        }
        states.put(key, state);
        sets.add(set);
        open.add(state);
        if ((state + 1) << SHIFT > next.length) {
            next = Arrays.copyOf(next, 2 * next.length);
        }
        return state;
    }
}
