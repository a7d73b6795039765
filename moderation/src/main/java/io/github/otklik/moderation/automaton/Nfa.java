package io.github.otklik.moderation.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The positions in a set of patterns, with the letters and the empty steps that lead from one to the next. */
final class Nfa {
    private static final int ANY = Alphabet.SIZE;

    private static final int[] NO_STEPS = {};

    /** Named parts within named parts multiply; more than this is no lexicon. */
    private static final int MOST = 1 << 20;

    private final List<Integer> starts = new ArrayList<>();
    private int[][] empty = new int[1 << 10][];
    private int[] letters = new int[1 << 10];
    private int[] targets = new int[1 << 10];
    private int[] ranks = new int[1 << 10];
    private int[] owners = new int[1 << 10];
    private int[] groups = new int[1 << 10];
    private int size;
    private int[] mark = new int[0];
    private int round;
    private int owner;
    private int group;
    private int[] certain = new int[0];

    /** Adds a pattern; a word that matches it is accepted in that group with that rank. */
    void add(Pattern pattern, int ofGroup, int rank) {
        owner = rank;
        group = ofGroup;
        certain = new int[Math.max(certain.length, ofGroup + 1)];
        int end = position();
        ranks[end] = rank;
        starts.add(build(pattern, end));
    }

    private int position() {
        if (size == MOST) {
            throw new IllegalArgumentException("Patterns of more than " + MOST + " positions");
        }
        if (size == letters.length) {
            empty = Arrays.copyOf(empty, 2 * size);
            letters = Arrays.copyOf(letters, 2 * size);
            targets = Arrays.copyOf(targets, 2 * size);
            ranks = Arrays.copyOf(ranks, 2 * size);
            owners = Arrays.copyOf(owners, 2 * size);
            groups = Arrays.copyOf(groups, 2 * size);
        }
        empty[size] = NO_STEPS;
        letters[size] = -1;
        targets[size] = -1;
        ranks[size] = WordAutomaton.NONE;
        owners[size] = owner;
        groups[size] = group;
        return size++;
    }

    /** The position from which the pattern leads to the end. */
    private int build(Pattern pattern, int end) {
        if (pattern instanceof Pattern.Letter letter) {
            int start = position();
            letters[start] = letter.code();
            targets[start] = end;
            return start;
        }
        if (pattern instanceof Pattern.Tail) {
            int start = position();
            letters[start] = ANY;
            targets[start] = start;
            empty[start] = new int[] {end};
            return start;
        }
        if (pattern instanceof Pattern.Sequence sequence) {
            int at = end;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                at = build(sequence.parts().get(i), at);
            }
            return at;
        }
        Pattern.Choice choice = (Pattern.Choice) pattern;
        int start = position();
        int[] options =
                choice.options().stream().mapToInt(option -> build(option, end)).toArray();
        empty[start] = options;
        return start;
    }

    int[] starts() {
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The positions after each letter of the alphabet, and last those after any letter at all. */
    int[][] steps(int[] from) {
        int[] sizes = new int[ANY + 1];
        for (int position : from) {
            if (letters[position] >= 0) {
                sizes[letters[position]]++;
            }
        }
        int[][] to = new int[ANY + 1][];
        for (int letter = 0; letter <= ANY; letter++) {
            to[letter] = new int[sizes[letter]];
        }
        for (int position : from) {
            int wanted = letters[position];
            if (wanted >= 0) {
                to[wanted][--sizes[wanted]] = targets[position];
            }
        }
        return to;
    }

    /** The positions that count: those with a letter to come or an end, reached by empty steps; in order, each once. */
    int[] closure(int[] from) {
        if (from.length == 0) {
            return from;
        }
        if (mark.length < size) {
            mark = new int[size];
        }
        round++;
        int[] stack = Arrays.copyOf(from, Math.max(16, 2 * from.length));
        int depth = from.length;
        int[] found = new int[16];
        int count = 0;
        while (depth > 0) {
            int position = stack[--depth];
            if (mark[position] == round) {
                continue;
            }
            mark[position] = round;
            if (letters[position] >= 0 || ranks[position] >= 0) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = position;
            }
            for (int target : empty[position]) {
                stack = depth == stack.length ? Arrays.copyOf(stack, 2 * depth) : stack;
                stack[depth++] = target;
            }
        }
        int[] set = Arrays.copyOf(found, withoutOutranked(found, count));
        Arrays.sort(set);
        return set;
    }

    /**
     * Drops the positions of patterns that a pattern of lower rank in their group, matched whatever comes now, outranks for
     * good; without that the sets of tails multiply.
     */
    private int withoutOutranked(int[] found, int count) {
        Arrays.fill(certain, Integer.MAX_VALUE);
        for (int i = 0; i < count; i++) {
            int position = found[i];
            if (letters[position] == ANY && empty[position].length == 1 && ranks[empty[position][0]] >= 0) {
                certain[groups[position]] = Math.min(certain[groups[position]], owners[position]);
            }
        }
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (owners[found[i]] <= certain[groups[found[i]]]) {
                found[kept++] = found[i];
            }
        }
        return kept;
    }

    /** The lowest rank of a group that ends in the set. */
    int accepted(int[] set, int ofGroup) {
        int lowest = WordAutomaton.NONE;
        for (int position : set) {
            int rank = ranks[position];
            if (rank >= 0 && groups[position] == ofGroup && (lowest < 0 || rank < lowest)) {
                lowest = rank;
            }
        }
        return lowest;
    }
}
