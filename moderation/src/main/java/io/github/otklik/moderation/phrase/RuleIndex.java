package io.github.otklik.moderation.phrase;

import java.util.BitSet;
import java.util.List;

/** Rules by the classes of their first word, so that a word is tried only against those that it may begin. Immutable. */
final class RuleIndex {
    private final Rule[] rules;
    /** For each class the rules that a word of it may begin, a bit each; null where there are none. */
    private final long[][] byClass;

    private final ClassSet firsts;

    /** Where matches go. */
    interface Matches {
        /** Adds a match from one cue to another, both inclusive. */
        void add(Rule rule, int from, int to);
    }

    /**
     * Makes an index.
     *
     * @param classes  how many classes there are
     */
    RuleIndex(List<Rule> of, int classes) {
        rules = of.toArray(new Rule[0]);
        byClass = new long[ClassSet.width(classes) * Long.SIZE][];
        ClassSet all = ClassSet.NONE;
        for (int rule = 0; rule < rules.length; rule++) {
            ClassSet first = rules[rule].first();
            all = all.with(first);
            BitSet numbers = first.numbers();
            for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
                if (byClass[number] == null) {
                    byClass[number] = new long[ClassSet.width(rules.length)];
                }
                byClass[number][rule / Long.SIZE] |= 1L << (rule % Long.SIZE);
            }
        }
        firsts = all;
    }

    /** Tells every match in a text, by where it begins and then in the order of the rules. */
    void forEachMatch(Cues cues, Matches matches) {
        if (!cues.textHas(firsts)) {
            return;
        }
        for (int cue = 0; cue < cues.size(); cue++) {
            if (cues.has(cue, firsts)) {
                tryAt(cues, cue, matches);
            }
        }
    }

    private void tryAt(Cues cues, int cue, Matches matches) {
        for (int block = 0; block < ClassSet.width(rules.length); block++) {
            for (long open = candidates(cues, cue, block); open != 0; open &= open - 1) {
                Rule rule = rules[block * Long.SIZE + Long.numberOfTrailingZeros(open)];
                int last = rule.match(cues, cue);
                if (last >= 0) {
                    matches.add(rule, cue, last);
                }
            }
        }
    }

    /** Which of 64 rules a cue may begin, a bit each. */
    private long candidates(Cues cues, int cue, int block) {
        long candidates = 0;
        for (int part = 0; part < cues.width(); part++) {
            for (long bits = cues.classes(cue, part); bits != 0; bits &= bits - 1) {
                long[] begun = byClass[part * Long.SIZE + Long.numberOfTrailingZeros(bits)];
                candidates |= begun == null ? 0 : begun[block];
            }
        }
        return candidates;
    }
}
