package io.github.otklik.moderation.automaton;

import java.util.HashMap;
import java.util.Map;

/** Makes one state of all from which the same words lead to the same ranks: by ever finer classes of states (Moore, 1956). */
public final class Minimizer {
    private final WordAutomaton automaton;
    private final int size;
    private int[] classes;
    private int count;

    private Minimizer(WordAutomaton automaton) {
        this.automaton = automaton;
        this.size = automaton.size();
        this.classes = new int[size];
    }

    public static WordAutomaton minimized(WordAutomaton automaton) {
        Minimizer minimizer = new Minimizer(automaton);
        minimizer.refine();
        boolean empty = minimizer.classes[WordAutomaton.START] == minimizer.classes[WordAutomaton.DEAD];
        return empty ? automaton : minimizer.built();
    }

    private void refine() {
        Map<NumbersKey, Integer> known = new HashMap<>();
        for (int state = 0; state < size; state++) {
            int[] ranks = new int[automaton.groups()];
            for (int group = 0; group < ranks.length; group++) {
                ranks[group] = automaton.accepts(state, group);
            }
            classes[state] = numbered(known, ranks);
        }
        int before;
        do {
            before = known.size();
            known = new HashMap<>(2 * before);
            int[] finer = new int[size];
            for (int state = 0; state < size; state++) {
                int[] row = new int[Alphabet.SIZE + 1];
                for (int letter = 0; letter < Alphabet.SIZE; letter++) {
                    row[letter] = classes[automaton.next(state, letter)];
                }
                row[Alphabet.SIZE] = classes[state];
                finer[state] = numbered(known, row);
            }
            classes = finer;
        } while (known.size() > before);
        count = known.size();
    }

    private static int numbered(Map<NumbersKey, Integer> known, int[] row) {
        NumbersKey key = new NumbersKey(row);
        Integer number = known.get(key);
        if (number == null) {
            number = known.size();
            known.put(key, number);
        }
        return number;
    }

    /** The automaton over the classes; the dead state and the start come first, as states 0 and 1 do. */
    private WordAutomaton built() {
        char[] next = new char[count * Alphabet.SIZE];
        int[][] accepts = new int[automaton.groups()][count];
        for (int state = 0; state < size; state++) {
            int to = classes[state];
            for (int letter = 0; letter < Alphabet.SIZE; letter++) {
                next[to * Alphabet.SIZE + letter] = (char) classes[automaton.next(state, letter)];
            }
            for (int group = 0; group < accepts.length; group++) {
                accepts[group][to] = automaton.accepts(state, group);
            }
        }
        return new WordAutomaton(next, accepts);
    }
}
