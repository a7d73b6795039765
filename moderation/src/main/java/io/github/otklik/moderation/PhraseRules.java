package io.github.otklik.moderation;

import java.util.ArrayList;
import java.util.List;

/** One table of phrases, compiled: the classes of words and signs, the rules by the classes they begin with, the scale of offers. */
final class PhraseRules {
    private final long[] classesOfState;
    private final long[] classesOfSign;
    private final RuleIndex marks;
    private final RuleIndex reports;
    private final OfferScale scale;

    /**
     * Compiles a table.
     *
     * @param automaton  the words of all tables, which tells their kinds
     * @param group  which of its groups is this table
     */
    PhraseRules(PhraseTable table, WordAutomaton automaton, int group) {
        classesOfState = new long[automaton.size()];
        for (int state = 0; state < classesOfState.length; state++) {
            int kind = automaton.accepts(state, group);
            classesOfState[state] = kind < 0 ? 0 : table.kinds().get(kind);
        }
        PhraseTokens.Sign[] signs = PhraseTokens.Sign.values();
        classesOfSign = new long[signs.length];
        for (PhraseTokens.Sign sign : signs) {
            classesOfSign[sign.place()] = table.named(sign.name());
        }
        List<PhraseRule> marking = new ArrayList<>();
        List<PhraseRule> reporting = new ArrayList<>();
        for (PhraseRule rule : table.rules()) {
            (rule.category() == null ? marking : reporting).add(rule);
        }
        marks = new RuleIndex(marking);
        reports = new RuleIndex(reporting);
        scale = new OfferScale(table);
    }

    /** Adds what the rules find in a text. */
    void find(PhraseTokens tokens, CharSequence text, List<Finding> findings) {
        PhraseCues cues = new PhraseCues(tokens, classesOfState, classesOfSign);
        if (cues.ofText() == 0) {
            return;
        }
        marks.forEachMatch(cues, cues);
        scale.mark(cues);
        PhraseSpans spans = new PhraseSpans(text, cues, findings);
        reports.forEachMatch(cues, spans);
        spans.finish();
        if (!scale.isEmpty()) {
            scale.weigh(cues, text, findings);
        }
    }

    /** Where matches go. */
    interface Matches {
        /** Adds a match from one cue to another, both inclusive. */
        void add(PhraseRule rule, int from, int to);
    }

    /** Rules by the classes of their first step, so that a word is tried only against those that it may begin. */
    private static final class RuleIndex {
        private final PhraseRule[] rules;
        private final long[][] byClass;
        private final long firsts;
        /** The classes of the second step of each rule, any where it has none; they tell most rules from the possible ones. */
        private final long[] seconds;

        private final int[] longest;

        RuleIndex(List<PhraseRule> of) {
            rules = of.toArray(new PhraseRule[0]);
            seconds = new long[rules.length];
            longest = new int[rules.length];
            byClass = new long[Long.SIZE][(rules.length + Long.SIZE - 1) / Long.SIZE];
            long all = 0;
            for (int rule = 0; rule < rules.length; rule++) {
                long[] steps = rules[rule].steps();
                long first = steps[0];
                seconds[rule] = steps.length > 1 ? steps[1] : -1;
                longest[rule] = rules[rule].guard().longest();
                all |= first;
                for (long bits = first; bits != 0; bits &= bits - 1) {
                    byClass[Long.numberOfTrailingZeros(bits)][rule / Long.SIZE] |= 1L << (rule % Long.SIZE);
                }
            }
            firsts = all;
        }

        void forEachMatch(PhraseCues cues, Matches matches) {
            if ((cues.ofText() & firsts) == 0) {
                return;
            }
            for (int cue = 0; cue < cues.size(); cue++) {
                if (cues.has(cue, firsts)) {
                    tryAt(cues, cue, matches);
                }
            }
        }

        /** Tries the rules that may begin at a cue, in their order. */
        private void tryAt(PhraseCues cues, int cue, Matches matches) {
            long sentence = cues.ofSentence(cue);
            for (int block = 0; block < byClass[0].length; block++) {
                long candidates = 0;
                for (long bits = cues.classes(cue) & firsts; bits != 0; bits &= bits - 1) {
                    candidates |= byClass[Long.numberOfTrailingZeros(bits)][block];
                }
                for (; candidates != 0; candidates &= candidates - 1) {
                    int rule = block * Long.SIZE + Long.numberOfTrailingZeros(candidates);
                    if ((sentence & seconds[rule]) != 0 && cues.wordCount() <= longest[rule]) {
                        tryRule(rules[rule], cues, cue, matches);
                    }
                }
            }
        }

        private static void tryRule(PhraseRule rule, PhraseCues cues, int cue, Matches matches) {
            int last = rule.isPossible(cues.ofSentence(cue)) ? rule.match(cues, cue) : -1;
            if (last >= 0) {
                matches.add(rule, cue, last);
            }
        }
    }
}
