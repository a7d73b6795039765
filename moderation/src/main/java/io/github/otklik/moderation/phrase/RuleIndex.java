package io.github.otklik.moderation.phrase;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules by the kinds of words and signs that they begin with and that they cannot do without. The needs of a rule stand in the
 * order of how rare they are. The rarest is its key: a text without a key has nothing for the rule, whatever else stands in it,
 * and most texts have no key at all. Sets of rules are arrays of longs, a bit for each rule. Immutable.
 */
final class RuleIndex {
    private final Rule[] rules;
    /** For each rule the classes of which it needs one, a set for each of its words and for what must stand around them, the rarest first. */
    private final ClassSet[][] needs;
    /** How many longs take a bit for each rule. */
    private final int width;
    /** For each kind of words the rules that one of them may begin; null where there are none. */
    private final long[] @Nullable [] begun;

    private final long[] @Nullable [] begunBySign;
    /** For each kind of words the rules that one of them is the key of; null where there are none. */
    private final long[] @Nullable [] keyed;

    private final long[] @Nullable [] keyedBySign;

    /** Where matches go. */
    interface Matches {
        /** Adds a match from one cue to another, both inclusive. */
        void add(Rule rule, int from, int to);
    }

    /**
     * Makes an index.
     *
     * @param kinds  the classes of each kind of words
     * @param signs  the classes of each sign, by its place
     * @param marked  the classes that a sentence may be marked with, which no word need have
     * @param common  for each class how common it is in ordinary texts
     */
    RuleIndex(List<Rule> of, ClassSet[] kinds, ClassSet[] signs, ClassSet marked, double[] common) {
        rules = of.toArray(new Rule[0]);
        needs = new ClassSet[rules.length][];
        width = ClassSet.width(rules.length);
        ClassSet[] firsts = new ClassSet[rules.length];
        ClassSet[] keys = new ClassSet[rules.length];
        for (int rule = 0; rule < rules.length; rule++) {
            needs[rule] = rules[rule].needs(marked);
            sort(needs[rule], common);
            firsts[rule] = rules[rule].first();
            keys[rule] = needs[rule][0];
        }
        begun = sets(kinds, firsts, common.length);
        begunBySign = sets(signs, firsts, common.length);
        keyed = sets(kinds, keys, common.length);
        keyedBySign = sets(signs, keys, common.length);
    }

    /** Puts the rarest first; there are few, and of equally rare ones the first stays so. */
    private static void sort(ClassSet[] needs, double[] common) {
        for (int next = 1; next < needs.length; next++) {
            ClassSet need = needs[next];
            int at = next;
            while (at > 0 && needs[at - 1].sum(common) > need.sum(common)) {
                needs[at] = needs[at - 1];
                at--;
            }
            needs[at] = need;
        }
    }

    /** For each of some words, by their classes, the rules of which they have a class. */
    private long[] @Nullable [] sets(ClassSet[] words, ClassSet[] ofRules, int classes) {
        long[] @Nullable [] byClass = new long[classes][];
        for (int rule = 0; rule < ofRules.length; rule++) {
            for (int number : ofRules[rule].toArray()) {
                byClass[number] = with(byClass[number], rule);
            }
        }
        long[] @Nullable [] sets = new long[words.length][];
        for (int word = 0; word < words.length; word++) {
            for (int number : words[word].toArray()) {
                sets[word] = with(sets[word], byClass[number]);
            }
        }
        return sets;
    }

    private long[] with(long @Nullable [] set, int rule) {
        long[] added = set == null ? new long[width] : set;
        added[rule / Long.SIZE] |= 1L << rule;
        return added;
    }

    private static long @Nullable [] with(long @Nullable [] set, long @Nullable [] more) {
        if (more == null) {
            return set;
        }
        long[] added = set == null ? new long[more.length] : set;
        add(more, added);
        return added;
    }

    private static void add(long @Nullable [] more, long[] to) {
        if (more != null) {
            for (int block = 0; block < to.length; block++) {
                to[block] |= more[block];
            }
        }
    }

    /** How many longs a set of rules takes. */
    int width() {
        return width;
    }

    /** How many rules there are. */
    int size() {
        return rules.length;
    }

    Rule rule(int number) {
        return rules[number];
    }

    /** The classes of which a rule needs one, a set for each need, the rarest first; they stay the caller's to read. */
    ClassSet[] needs(int rule) {
        return needs[rule];
    }

    /** A set of no rules. */
    long[] none() {
        return new long[width];
    }

    /** Adds the rules that words of a kind are the key of. */
    void addKeyed(int kind, long[] set) {
        add(keyed[kind], set);
    }

    /** Adds the rules that signs are the key of, a bit for each by its place. */
    void addKeyedBySigns(int signs, long[] set) {
        for (int left = signs; left != 0; left &= left - 1) {
            add(keyedBySign[Integer.numberOfTrailingZeros(left)], set);
        }
    }

    private static boolean areMet(ClassSet[] needs, long[] classes) {
        for (ClassSet any : needs) {
            if (!any.meets(classes, 0)) {
                return false;
            }
        }
        return true;
    }

    /** The rules of a set whose every need has a class in a text; null if there are none. */
    long @Nullable [] met(long[] set, long[] classes) {
        boolean any = false;
        for (int block = 0; block < width; block++) {
            for (long left = set[block]; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                if (!areMet(needs[block * Long.SIZE + bit], classes)) {
                    set[block] &= ~(1L << bit);
                }
            }
            any |= set[block] != 0;
        }
        return any ? set : null;
    }

    /** Tells every match in a text, by where it begins and then in the order of the rules. */
    void forEachMatch(Cues cues, Matches matches) {
        long[] possible = possible(cues);
        if (possible == null) {
            return;
        }
        long[] open = none();
        for (int cue = 0; cue < cues.size(); cue++) {
            if (candidates(cues, cue, open)) {
                tryAt(cues, cue, open, possible, matches);
            }
        }
    }

    /** The rules for which a text has all words; null if there are none. */
    private long @Nullable [] possible(Cues cues) {
        long[] possible = none();
        for (int cue = 0; cue < cues.size(); cue++) {
            int kind = cues.kind(cue);
            if (kind >= 0) {
                addKeyed(kind, possible);
            }
            addKeyedBySigns(cues.signs(cue), possible);
        }
        return met(possible, cues.ofText());
    }

    /** The rules that a cue may begin; false if there are none. */
    private boolean candidates(Cues cues, int cue, long[] open) {
        int kind = cues.kind(cue);
        long[] ofKind = kind < 0 ? null : begun[kind];
        int signs = cues.signs(cue);
        if (ofKind == null && signs == 0) {
            return false;
        }
        Arrays.fill(open, 0);
        add(ofKind, open);
        for (int left = signs; left != 0; left &= left - 1) {
            add(begunBySign[Integer.numberOfTrailingZeros(left)], open);
        }
        return true;
    }

    private void tryAt(Cues cues, int cue, long[] candidates, long[] possible, Matches matches) {
        for (int block = 0; block < width; block++) {
            for (long open = candidates[block] & possible[block]; open != 0; open &= open - 1) {
                Rule rule = rules[block * Long.SIZE + Long.numberOfTrailingZeros(open)];
                int last = rule.match(cues, cue);
                if (last >= 0) {
                    matches.add(rule, cue, last);
                }
            }
        }
    }
}
