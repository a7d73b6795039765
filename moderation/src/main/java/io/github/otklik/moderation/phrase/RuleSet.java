package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One table of phrases, compiled: the classes of words and signs, the rules by the classes they begin with, the scale of offers. */
final class RuleSet {
    private final int classes;
    private final ClassSet[] classesOfState;
    private final ClassSet[] classesOfSign;
    private final RuleIndex marks;
    private final RuleIndex reports;
    private final OfferScale scale;

    /**
     * Compiles a table.
     *
     * @param automaton  the words of all tables, which tells their kinds
     * @param group  which of its groups is this table
     */
    RuleSet(PhraseTable table, WordAutomaton automaton, int group) {
        classes = table.classes().count();
        classesOfState = new ClassSet[automaton.size()];
        for (int state = 0; state < classesOfState.length; state++) {
            int kind = automaton.accepts(state, group);
            classesOfState[state] = kind < 0 ? ClassSet.NONE : table.kinds().get(kind);
        }
        Tokens.Sign[] signs = Tokens.Sign.values();
        classesOfSign = new ClassSet[signs.length];
        Arrays.fill(classesOfSign, ClassSet.NONE);
        for (Tokens.Sign sign : signs) {
            classesOfSign[sign.place()] = table.classes().find(sign.name());
        }
        List<Rule> marking = new ArrayList<>();
        List<Rule> reporting = new ArrayList<>();
        for (Rule rule : table.rules()) {
            (rule.category() == null ? marking : reporting).add(rule);
        }
        marks = new RuleIndex(marking, classes);
        reports = new RuleIndex(reporting, classes);
        scale = new OfferScale(table);
    }

    /** Adds what the rules find in a text. */
    void find(Tokens tokens, CharSequence text, List<Finding> findings) {
        Cues cues = new Cues(tokens, classes, classesOfState, classesOfSign);
        marks.forEachMatch(cues, (rule, from, to) -> cues.mark(cues.sentence(from), rule.marks()));
        scale.mark(cues);
        SurestMatches surest = new SurestMatches(text, cues, findings);
        reports.forEachMatch(cues, surest);
        surest.finish();
        if (!scale.isEmpty()) {
            scale.weigh(cues, text, findings);
        }
    }
}
