package io.github.otklik.moderation.automaton;

import java.util.Arrays;
import java.util.List;

/**
 * A deterministic automaton over whole words: reads the letters of a word one by one and tells which pattern, if any, of each
 * group of patterns the word matches.
 *
 * <p>State 0 is dead and state 1 the start. Where several patterns of a group match a word, the one of the lowest rank is told.
 */
public final class WordAutomaton {
    public static final int DEAD = 0;
    public static final int START = 1;
    static final int NONE = -1;

    /** A state is a number of so many bits. */
    public static final int STATE_BITS = Character.SIZE;

    public static final int MOST_STATES = 1 << STATE_BITS;

    private static final int SHIFT = Alphabet.BITS;

    private final char[] next;
    private final int[][] accepts;

    WordAutomaton(char[] next, int[][] accepts) {
        this.next = next;
        this.accepts = accepts;
    }

    /** The state after a letter. */
    public int next(int state, int letter) {
        return next[(state << SHIFT) + letter];
    }

    /** The rank of the pattern that a word ending here matches in the first group, or {@link #NONE}. */
    public int accepts(int state) {
        return accepts[0][state];
    }

    /** The rank of the pattern that a word ending here matches in a group, or {@link #NONE}. */
    public int accepts(int state, int group) {
        return accepts[group][state];
    }

    /**
     * Whether a word ending here matches a pattern of any group.
     *
     * @param ranks  gets for each group the rank of that pattern, or {@link #NONE}
     */
    public boolean accepts(int state, int[] ranks) {
        boolean any = false;
        for (int group = 0; group < ranks.length; group++) {
            ranks[group] = accepts[group][state];
            any |= ranks[group] >= 0;
        }
        return any;
    }

    public int size() {
        return accepts[0].length;
    }

    public int groups() {
        return accepts.length;
    }

    /** The table of states and letters, for {@link KeptAutomata}. */
    char[] table() {
        return next;
    }

    /** For each group the ranks of all states, for {@link KeptAutomata}. */
    int[][] ranks() {
        return accepts;
    }

    /** The same automaton, telling of each rank what stands in its place in the list of its group. */
    public WordAutomaton telling(List<int[]> outcomes) {
        int[][] named = new int[accepts.length][size()];
        for (int group = 0; group < named.length; group++) {
            for (int state = 0; state < named[group].length; state++) {
                int rank = accepts[group][state];
                named[group][state] = rank < 0 ? NONE : outcomes.get(group)[rank];
            }
        }
        return new WordAutomaton(next, named);
    }

    /** The state after all letters of a word; a character that is no Russian letter leads to the dead state. */
    public int run(CharSequence word, int start, int end) {
        return runFrom(START, word, start, end);
    }

    /** The state after all letters of a word, from a state. */
    public int runFrom(int from, CharSequence word, int start, int end) {
        int state = from;
        for (int i = start; i < end && state != DEAD; i++) {
            int letter = Alphabet.code(word.charAt(i));
            state = letter < 0 ? DEAD : next(state, letter);
        }
        return state;
    }

    /** The state after a word of which letters that are repeated count once. */
    public int runSingle(CharSequence word, int start, int end) {
        int state = START;
        int last = -1;
        for (int i = start; i < end && state != DEAD; i++) {
            int letter = Alphabet.code(word.charAt(i));
            if (letter != last) {
                state = letter < 0 ? DEAD : next(state, letter);
            }
            last = letter;
        }
        return state;
    }

    /** The rank of the pattern that a word of letters matches, or {@link #NONE}; any other character matches nothing. */
    public int match(CharSequence word) {
        return accepts(run(word, 0, word.length()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordAutomaton automaton
                && Arrays.equals(next, automaton.next)
                && Arrays.deepEquals(accepts, automaton.accepts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(next) + Arrays.deepHashCode(accepts);
    }

    /** The same words but those whose rank is not below a number. */
    public WordAutomaton ranksBelow(int rank) {
        int[][] fewer = new int[accepts.length][];
        for (int group = 0; group < fewer.length; group++) {
            fewer[group] = accepts[group].clone();
            for (int state = 0; state < fewer[group].length; state++) {
                fewer[group][state] = fewer[group][state] < rank ? fewer[group][state] : NONE;
            }
        }
        return new WordAutomaton(next.clone(), fewer);
    }

    /** Refuses one more state than an automaton may have. */
    static void checkStates(int states) {
        if (states == MOST_STATES) {
            throw new IllegalArgumentException(
                    "Patterns make more than " + MOST_STATES + " states; fewer with * are allowed");
        }
    }

    /** Determines the union of patterns; the rank of a pattern is its place in the list. */
    public static WordAutomaton of(List<Pattern> patterns) {
        return ofGroups(List.of(patterns));
    }

    /**
     * Determines the union of groups of patterns, each of which tells a rank of its own.
     *
     * @throws IllegalArgumentException if there are more than {@value #MOST_STATES} states
     */
    public static WordAutomaton ofGroups(List<List<Pattern>> groups) {
        Nfa nfa = new Nfa();
        for (int group = 0; group < groups.size(); group++) {
            List<Pattern> patterns = groups.get(group);
            for (int rank = 0; rank < patterns.size(); rank++) {
                nfa.add(patterns.get(rank), group, rank);
            }
        }
        return new Determinizer(nfa, groups.size()).run();
    }
}
