package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.ArrayList;
import java.util.List;

/** One table of phrases, compiled: the classes of words and signs, the rules by the classes they begin with, the scale of offers. */
final class RuleSet {
    private final WordAutomaton automaton;
    private final int group;
    private final int classes;
    private final ClassSet[] kinds;
    private final ClassSet[] classesOfSign;
    private final RuleIndex marks;
    private final RuleIndex reports;
    private final RuleNeeds needs;
    private final OfferScale scale;

    /**
     * Compiles a table.
     *
     * @param automaton  the words of all tables, which tells their kinds
     * @param group  which of its groups is this table
     */
    RuleSet(PhraseTable table, WordAutomaton automaton, int group) {
        this.automaton = automaton;
        this.group = group;
        classes = table.classes().count();
        kinds = table.kinds().toArray(new ClassSet[0]);
        classesOfSign = new ClassSet[Tokens.SIGNS];
        for (Tokens.Sign sign : Tokens.Sign.values()) {
            classesOfSign[sign.place()] = table.classes().find(sign.name());
        }
        List<Rule> marking = new ArrayList<>();
        List<Rule> reporting = new ArrayList<>();
        for (Rule rule : table.rules()) {
            (rule.category() == null ? marking : reporting).add(rule);
        }
        marks = new RuleIndex(marking, classes);
        reports = new RuleIndex(reporting, classes);
        needs = new RuleNeeds(reporting, classes);
        scale = new OfferScale(table, marking);
    }

    /** The classes of a word by the state in which the automaton ends on it. */
    ClassSet ofState(int state) {
        int kind = automaton.accepts(state, group);
        return kind < 0 ? ClassSet.NONE : kinds[kind];
    }

    /** Whether something may be found in a text at which a glance was taken. */
    boolean mayFind(Glance glance) {
        long[] seen = new long[ClassSet.width(classes)];
        for (int cue = 0; cue < glance.size(); cue++) {
            ofState(glance.state(cue)).addTo(seen, 0);
        }
        for (int signs = glance.signs(); signs != 0; signs &= signs - 1) {
            classesOfSign[Integer.numberOfTrailingZeros(signs)].addTo(seen, 0);
        }
        int[] numbers = ClassSet.numbersOf(seen);
        return needs.areMet(numbers)
                || (!scale.isEmpty() && scale.mayReach(seen, numbers, sure(glance), glance.leastWords()));
    }

    /** The classes that the words of a text have for certain. */
    private long[] sure(Glance glance) {
        long[] sure = new long[ClassSet.width(classes)];
        for (int cue = 0; cue < glance.size(); cue++) {
            if (glance.isSure(cue)) {
                ofState(glance.state(cue)).addTo(sure, 0);
            }
        }
        return sure;
    }

    /** The classes of a sign by its place. */
    ClassSet ofSign(int place) {
        return classesOfSign[place];
    }

    /** Adds what the rules find in a text. */
    void find(Tokens tokens, CharSequence text, List<Finding> findings) {
        Cues cues = new Cues(tokens, classes, this);
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
