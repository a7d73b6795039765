package io.github.otklik.moderation.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What rules need of a text: for each of their words one of its classes. Tells of all rules at once, a bit each, which of them find
 * theirs among the classes that a text may have; most texts have all that is needed for none. Immutable.
 */
final class RuleNeeds {
    private final List<Rule> rules;
    /** How many longs take a bit for each rule. */
    private final int width;
    /** For each step the rules that have fewer. */
    private final long[][] shorter;
    /** For each step and class the rules that the class is enough for in that step; null where there are none. */
    private final long[][][] byClass;

    /**
     * The needs of rules.
     *
     * @param classes  how many classes there are
     */
    RuleNeeds(List<Rule> rules, int classes) {
        this.rules = List.copyOf(rules);
        width = ClassSet.width(rules.size());
        int most = 0;
        for (Rule rule : rules) {
            most = Math.max(most, rule.steps().size());
        }
        shorter = new long[most][width];
        byClass = new long[most][classes][];
        for (int rule = 0; rule < rules.size(); rule++) {
            List<Rule.Step> steps = rules.get(rule).steps();
            for (int step = 0; step < most; step++) {
                if (step < steps.size()) {
                    add(step, steps.get(step).any().numbers(), rule);
                } else {
                    shorter[step][rule / Long.SIZE] |= 1L << rule;
                }
            }
        }
    }

    private void add(int step, BitSet any, int rule) {
        for (int number = any.nextSetBit(0); number >= 0; number = any.nextSetBit(number + 1)) {
            if (byClass[step][number] == null) {
                byClass[step][number] = new long[width];
            }
            byClass[step][number][rule / Long.SIZE] |= 1L << rule;
        }
    }

    /** Whether the needs of any rule are met by classes. */
    boolean areMet(int[] classes) {
        for (int block = 0; block < width; block++) {
            if (met(classes, block) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The rules whose needs are met by classes. */
    List<Rule> met(int[] classes) {
        List<Rule> found = new ArrayList<>();
        for (int block = 0; block < width; block++) {
            for (long left = met(classes, block); left != 0; left &= left - 1) {
                found.add(rules.get(block * Long.SIZE + Long.numberOfTrailingZeros(left)));
            }
        }
        return found;
    }

    private long met(int[] classes, int block) {
        int left = rules.size() - block * Long.SIZE;
        long met = left < Long.SIZE ? (1L << left) - 1 : -1;
        for (int step = 0; step < byClass.length && met != 0; step++) {
            long of = shorter[step][block];
            for (int number : classes) {
                long[] enough = byClass[step][number];
                of |= enough == null ? 0 : enough[block];
            }
            met &= of;
        }
        return met;
    }
}
