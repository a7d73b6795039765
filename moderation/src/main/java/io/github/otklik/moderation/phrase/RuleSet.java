package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.ArrayList;
import java.util.List;

/** One table of phrases, compiled: the classes of words and signs, the rules by the words that they need, the scale of offers. */
final class RuleSet {
    private final WordAutomaton automaton;
    private final int group;
    private final int classes;
    private final int width;
    private final ClassSet[] kinds;
    private final ClassSet[] classesOfSign;
    private final RuleIndex marks;
    private final RuleIndex reports;
    private final OfferScale scale;

    /**
     * Compiles a table.
     *
     * @param automaton  the words of all tables, which tells their kinds
     * @param group  which of its groups is this table
     * @param words  the commonest words of ordinary texts, the commonest first
     */
    RuleSet(PhraseTable table, WordAutomaton automaton, int group, List<String> words) {
        this.automaton = automaton;
        this.group = group;
        classes = table.classes().count();
        width = ClassSet.width(classes);
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
        ClassSet marked = table.classes()
                .find(OfferScale.EMOJI_OFTEN)
                .with(table.classes().find(OfferScale.MIXED_OFTEN));
        for (Rule rule : marking) {
            marked = marked.with(rule.marks());
        }
        double[] common = common(classes, words);
        marks = new RuleIndex(marking, kinds, classesOfSign, marked, common);
        reports = new RuleIndex(reporting, kinds, classesOfSign, marked, common);
        scale = new OfferScale(table);
    }

    /**
     * How common each class is in ordinary texts, as its words are: how common a word is falls with its place among all, as in any
     * language. Signs are as common as anything.
     */
    private double[] common(int classes, List<String> words) {
        double[] common = new double[classes];
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            for (int number : ofState(automaton.run(word, 0, word.length())).toArray()) {
                common[number] += 1.0 / (place + 1);
            }
        }
        for (ClassSet sign : classesOfSign) {
            for (int number : sign.toArray()) {
                common[number] += 1;
            }
        }
        return common;
    }

    /** Which kind of words is read when the automaton ends in a state, or -1. */
    int kind(int state) {
        return automaton.accepts(state, group);
    }

    /** The classes of a word by the state in which the automaton ends on it. */
    ClassSet ofState(int state) {
        return ofKind(kind(state));
    }

    /** The classes of a kind of words, of which -1 has none. */
    ClassSet ofKind(int kind) {
        return kind < 0 ? ClassSet.NONE : kinds[kind];
    }

    /** How many classes there are. */
    int classes() {
        return classes;
    }

    /** The rules that mark a sentence. */
    RuleIndex marks() {
        return marks;
    }

    /** The rules that find something. */
    RuleIndex reports() {
        return reports;
    }

    OfferScale scale() {
        return scale;
    }

    /** Whether something may be found in a text at which a glance was taken. */
    boolean mayFind(Glance glance) {
        return glance.mayReport(group) || (!scale.isEmpty() && mayOffer(glance));
    }

    /** Whether an offer may be found in a text at which a glance was taken. */
    private boolean mayOffer(Glance glance) {
        int points = glance.points(group);
        return scale.mayReach(points, glance.leastWords()) && scale.mayReach(points, glance.leastWords(), sure(glance));
    }

    /**
     * Whether something may be found in a text by its row of the hints.
     *
     * @param leastWords  the least number of its words
     */
    boolean mayFind(Hints hints, long[] text, int leastWords) {
        return hints.mayReport(group, text) || scale.mayReach(hints.points(group, text), leastWords);
    }

    /** The classes that the words of a text have for certain. */
    private long[] sure(Glance glance) {
        long[] sure = new long[width];
        for (int word = 0; word < glance.wordCount(); word++) {
            if (glance.isSure(word)) {
                ofState(glance.state(word)).addTo(sure, 0);
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
        Cues cues = new Cues(tokens, width, this);
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
