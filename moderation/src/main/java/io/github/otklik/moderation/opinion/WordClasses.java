package io.github.otklik.moderation.opinion;

import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.Arrays;

/**
 * The classes of words that tables of rules name, such as animals, tools or verbs of harm: what a model learns of one of them it knows
 * of the others. A class is known by a number that is made of its name, so that it stays the same when tables grow. Immutable.
 */
public final class WordClasses {
    private static final int[] NONE = {};

    private final WordAutomaton automaton;
    private final int[][][] ofKinds;

    /**
     * Classes of words.
     *
     * @param automaton  the words, a group for each table, which tells the kind of each
     * @param ofKinds  for each group and each of its kinds the numbers of its classes
     */
    public WordClasses(WordAutomaton automaton, int[][][] ofKinds) {
        this.automaton = automaton;
        this.ofKinds = ofKinds.clone();
    }

    /** The state after a letter of the alphabet. */
    int next(int state, int letter) {
        return automaton.next(state, letter);
    }

    /** Puts the numbers of a word that ends in a state into an array, as many as it has room for; how many there are. */
    int of(int state, int[] numbers) {
        int end = 0;
        for (int group = 0; group < ofKinds.length; group++) {
            int kind = automaton.accepts(state, group);
            int[] more = kind < 0 ? NONE : ofKinds[group][kind];
            int count = Math.min(more.length, numbers.length - end);
            System.arraycopy(more, 0, numbers, end, count);
            end += count;
        }
        return end;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordClasses classes
                && automaton.equals(classes.automaton)
                && Arrays.deepEquals(ofKinds, classes.ofKinds);
    }

    @Override
    public int hashCode() {
        return 31 * automaton.hashCode() + Arrays.deepHashCode(ofKinds);
    }
}
