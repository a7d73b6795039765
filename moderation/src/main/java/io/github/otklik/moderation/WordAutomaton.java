package io.github.otklik.moderation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A deterministic automaton over whole words: reads the letters of a word one by one and tells which pattern, if any, the
 * word matches.
 *
 * <p>State 0 is dead and state 1 the start. Where several patterns match a word, the one of the lowest rank is told.
 */
final class WordAutomaton {
    static final int DEAD = 0;
    static final int START = 1;
    static final int NONE = -1;

    private final int[] next;
    private final int[] accepts;
    private final int[][] edges;

    private WordAutomaton(int[] next, int[] accepts, int[][] edges) {
        this.edges = edges;
        this.next = next;
        this.accepts = accepts;
    }

    /** The state after a letter. */
    int next(int state, int letter) {
        return next[(state << 5) + letter];
    }

    /** The rank of the pattern that a word ending here matches, or {@link #NONE}. */
    int accepts(int state) {
        return accepts[state];
    }

    int size() {
        return accepts.length;
    }

    /** The letters that lead on from a state, each followed by where it leads. */
    int[] edges(int state) {
        int[][] all = edges;
        if (all.length == 0) {
            throw new IllegalStateException("Not prepared for masks: call withEdges first");
        }
        return all[state];
    }

    /** The same automaton with {@link #edges} at hand. */
    WordAutomaton withEdges() {
        int[][] all = new int[size()][];
        for (int state = 0; state < all.length; state++) {
            int[] found = new int[2 * Alphabet.SIZE];
            int used = 0;
            for (int letter = 0; letter < Alphabet.SIZE; letter++) {
                if (next(state, letter) != DEAD) {
                    found[used++] = letter;
                    found[used++] = next(state, letter);
                }
            }
            all[state] = Arrays.copyOf(found, used);
        }
        return new WordAutomaton(next, accepts, all);
    }

    /** The rank of the pattern that a word of letters matches, or {@link #NONE}; any other character matches nothing. */
    int match(CharSequence word) {
        int state = START;
        for (int i = 0; i < word.length() && state != DEAD; i++) {
            int letter = Alphabet.code(word.charAt(i));
            state = letter < 0 ? DEAD : next(state, letter);
        }
        return accepts(state);
    }

    /** Determines the union of patterns; the rank of a pattern is its place in the list. */
    static WordAutomaton of(List<Pattern> patterns) {
        Nfa nfa = new Nfa();
        for (int rank = 0; rank < patterns.size(); rank++) {
            nfa.add(patterns.get(rank), rank);
        }
        return new Determinizer(nfa).run();
    }

    /** Builds the states as sets of positions in the patterns. */
    private static final class Determinizer {
        private final Nfa nfa;
        private final Map<Key, Integer> states = new HashMap<>();
        private final List<int[]> sets = new ArrayList<>();
        private final Deque<Integer> open = new ArrayDeque<>();
        private int[] next = new int[1 << 14];

        Determinizer(Nfa nfa) {
            this.nfa = nfa;
        }

        WordAutomaton run() {
            state(new int[0]);
            state(nfa.closure(nfa.starts()));
            while (!open.isEmpty()) {
                int state = open.remove();
                int[][] steps = nfa.steps(sets.get(state));
                int[] any = steps[Alphabet.SIZE];
                int other = state(nfa.closure(any));
                for (int letter = 0; letter < Alphabet.SIZE; letter++) {
                    int target = steps[letter].length == 0 ? other : state(nfa.closure(joined(steps[letter], any)));
                    next[(state << 5) + letter] = target;
                }
            }
            int[] accepts = new int[sets.size()];
            for (int i = 0; i < accepts.length; i++) {
                accepts[i] = nfa.accepted(sets.get(i));
            }
            return new WordAutomaton(Arrays.copyOf(next, accepts.length << 5), accepts, new int[0][]);
        }

        private static int[] joined(int[] some, int[] more) {
            return IntStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
        }

        private int state(int[] set) {
            Key key = new Key(set);
            Integer known = states.get(key);
            if (known != null) {
                return known;
            }
            int state = sets.size();
            states.put(key, state);
            sets.add(set);
            open.add(state);
            if ((state + 1) << 5 > next.length) {
                next = Arrays.copyOf(next, 2 * next.length);
            }
            return state;
        }
    }

    /** A set of positions as a key of a map. */
    private static final class Key {
        private final int[] set;
        private final int hash;

        Key(int[] set) {
            this.set = set;
            this.hash = Arrays.hashCode(set);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(set, key.set);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
