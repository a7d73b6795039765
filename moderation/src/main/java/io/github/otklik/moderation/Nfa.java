package io.github.otklik.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The positions in a set of patterns, with the letters and the empty steps that lead from one to the next. */
final class Nfa {
    private static final int ANY = Alphabet.SIZE;

    private final List<int[]> empty = new ArrayList<>();
    private final List<Integer> letters = new ArrayList<>();
    private final List<Integer> targets = new ArrayList<>();
    private final List<Integer> ranks = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private int[] mark = new int[0];
    private int round;
    private int owner;

    /** Adds a pattern; a word that matches it is accepted with that rank. */
    void add(Pattern pattern, int rank) {
        owner = rank;
        int end = position();
        ranks.set(end, rank);
        starts.add(build(pattern, end));
    }

    private int position() {
        empty.add(new int[0]);
        letters.add(-1);
        targets.add(-1);
        ranks.add(WordAutomaton.NONE);
        owners.add(owner);
        return empty.size() - 1;
    }

    /** The position from which the pattern leads to the end. */
    private int build(Pattern pattern, int end) {
        if (pattern instanceof Pattern.Letter letter) {
            int start = position();
            letters.set(start, letter.code());
            targets.set(start, end);
            return start;
        }
        if (pattern instanceof Pattern.Tail) {
            int start = position();
            letters.set(start, ANY);
            targets.set(start, start);
            empty.set(start, new int[] {end});
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
        empty.set(
                start,
                choice.options().stream().mapToInt(option -> build(option, end)).toArray());
        return start;
    }

    int[] starts() {
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The positions after a letter. */
    int[] step(int[] from, int letter) {
        int[] to = new int[from.length];
        int size = 0;
        for (int position : from) {
            int wanted = letters.get(position);
            if (wanted == letter || wanted == ANY) {
                to[size++] = targets.get(position);
            }
        }
        return Arrays.copyOf(to, size);
    }

    /** The positions that count: those with a letter to come or an end, reached by empty steps; in order, each once. */
    int[] closure(int[] from) {
        if (from.length == 0) {
            return from;
        }
        if (mark.length < empty.size()) {
            mark = new int[empty.size()];
        }
        round++;
        int[] stack = Arrays.copyOf(from, Math.max(16, 2 * from.length));
        int depth = from.length;
        int[] found = new int[16];
        int size = 0;
        while (depth > 0) {
            int position = stack[--depth];
            if (mark[position] == round) {
                continue;
            }
            mark[position] = round;
            if (letters.get(position) >= 0 || ranks.get(position) >= 0) {
                found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
                found[size++] = position;
            }
            for (int target : empty.get(position)) {
                stack = depth == stack.length ? Arrays.copyOf(stack, 2 * depth) : stack;
                stack[depth++] = target;
            }
        }
        int[] set = Arrays.copyOf(found, withoutOutranked(found, size));
        Arrays.sort(set);
        return set;
    }

    /**
     * Drops the positions of patterns that a pattern of lower rank, matched whatever comes now, outranks for good; without
     * that the sets of tails multiply.
     */
    private int withoutOutranked(int[] found, int size) {
        int certain = Integer.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            if (letters.get(found[i]) == ANY
                    && empty.get(found[i]).length == 1
                    && ranks.get(empty.get(found[i])[0]) >= 0) {
                certain = Math.min(certain, owners.get(found[i]));
            }
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (owners.get(found[i]) <= certain) {
                found[kept++] = found[i];
            }
        }
        return kept;
    }

    /** The lowest rank that ends in the set. */
    int accepted(int[] set) {
        int lowest = WordAutomaton.NONE;
        for (int position : set) {
            int rank = ranks.get(position);
            if (rank >= 0 && (lowest < 0 || rank < lowest)) {
                lowest = rank;
            }
        }
        return lowest;
    }
}
