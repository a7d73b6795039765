package io.github.otklik.moderation.automaton;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One automaton of two that were made before, so that words are added to many without making those anew: its states are the
 * pairs of their states that a word can lead to.
 */
public final class Overlay {
    private final WordAutomaton below;
    private final WordAutomaton above;
    /** The states of the words that one of the two alone reads on, by its state there; 0 is none yet. */
    private final int[] ofBelow;

    private final int[] ofAbove;
    private final Map<Integer, Integer> ofBoth = new HashMap<>();
    private int[] pairs = new int[1 << 12];
    private int count;

    private Overlay(WordAutomaton below, WordAutomaton above) {
        this.below = below;
        this.above = above;
        ofBelow = new int[below.size()];
        ofAbove = new int[above.size()];
    }

    /**
     * The least automaton that reads the words of both, which have the same groups; of two ranks of a word the lower one counts.
     *
     * @throws IllegalArgumentException if it has too many states
     */
    public static WordAutomaton of(WordAutomaton below, WordAutomaton above) {
        return Minimizer.minimized(new Overlay(below, above).made());
    }

    private WordAutomaton made() {
        state(WordAutomaton.DEAD, WordAutomaton.DEAD);
        state(WordAutomaton.START, WordAutomaton.START);
        char[] next = new char[pairs.length * Alphabet.SIZE];
        for (int state = 0; state < count; state++) {
            int pair = pairs[state];
            for (int letter = 0; letter < Alphabet.SIZE; letter++) {
                int target = state(
                        below.next(pair >>> Character.SIZE, letter), above.next(pair & Character.MAX_VALUE, letter));
                if (next.length < pairs.length * Alphabet.SIZE) {
                    next = Arrays.copyOf(next, pairs.length * Alphabet.SIZE);
                }
                next[state * Alphabet.SIZE + letter] = (char) target;
            }
        }
        int[][] accepts = new int[below.groups()][count];
        for (int group = 0; group < accepts.length; group++) {
            for (int state = 0; state < count; state++) {
                int first = below.accepts(pairs[state] >>> Character.SIZE, group);
                int second = above.accepts(pairs[state] & Character.MAX_VALUE, group);
                // compared without their signs: none is more than any
                accepts[group][state] = Integer.compareUnsigned(first, second) < 0 ? first : second;
            }
        }
        return new WordAutomaton(Arrays.copyOf(next, count * Alphabet.SIZE), accepts);
    }

    private int state(int inBelow, int inAbove) {
        int pair = inBelow << Character.SIZE | inAbove;
        int known = inAbove == WordAutomaton.DEAD
                ? ofBelow[inBelow]
                : inBelow == WordAutomaton.DEAD ? ofAbove[inAbove] : ofBoth.getOrDefault(pair, 0);
        if (known > 0 || (pair == 0 && count > 0)) {
            return known;
        }
        WordAutomaton.checkStates(count);
        if (inAbove == WordAutomaton.DEAD) {
            ofBelow[inBelow] = count;
        } else if (inBelow == WordAutomaton.DEAD) {
            ofAbove[inAbove] = count;
        } else {
            ofBoth.put(pair, count);
        }
        pairs = count == pairs.length ? Arrays.copyOf(pairs, 2 * count) : pairs;
        pairs[count] = pair;
        return count++;
    }
}
