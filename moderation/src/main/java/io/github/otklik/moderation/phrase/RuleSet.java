package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.ArrayList;
import java.util.List;

/** One table of phrases, compiled: the classes of words and signs, the rules by the words that they need, the scale of offers. */
final class RuleSet {
    private final WordAutomaton automaton;
    private final int group;
    private final int width;
    private final ClassSet[] kinds;
    private final ClassSet[] classesOfSign;
    private final RuleIndex marks;
    private final RuleIndex reports;
    private final OfferScale scale;
    /** What a text may be looked at for because of a word of each kind. */
    private final int[] hints;

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
        int classes = table.classes().count();
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
        scale = new OfferScale(table, marks);
        hints = new int[kinds.length];
        for (int kind = 0; kind < kinds.length; kind++) {
            hints[kind] = hintOf(kind);
        }
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
        int kind = kind(state);
        return kind < 0 ? ClassSet.NONE : kinds[kind];
    }

    private int hintOf(int kind) {
        long[] keyed = marks.none();
        marks.addKeyed(kind, keyed);
        return Hints.of(reports.isKey(kind), group, scale.most(kinds[kind], keyed));
    }

    /** What a text may be looked at for because of a word that ends in a state. */
    int hint(int state) {
        int kind = kind(state);
        return kind < 0 ? 0 : hints[kind];
    }

    /** What a text may be looked at for because of a sign, by its place. */
    int hintOfSign(int place) {
        long[] keyed = marks.none();
        marks.addKeyedBySigns(1 << place, keyed);
        return Hints.of(reports.isKeySign(place), group, scale.most(classesOfSign[place], keyed));
    }

    /** Whether something may be found in a text at which a glance was taken. */
    boolean mayFind(Glance glance) {
        return (glance.hints().hasKeyOf(group) && mayReport(glance)) || scale.mayReach(glance, this);
    }

    /**
     * Whether something may be found in a text for all that hints tell of it.
     *
     * @param leastWords  the least number of its words
     */
    boolean mayFind(Hints hints, int leastWords) {
        return hints.hasKeyOf(group) || scale.mayReach(hints, leastWords);
    }

    private boolean mayReport(Glance glance) {
        long[] keyed = reports.none();
        for (int cue = 0; cue < glance.size(); cue++) {
            int kind = kind(glance.state(cue));
            if (kind >= 0) {
                reports.addKeyed(kind, keyed);
            }
        }
        reports.addKeyedBySigns(glance.signs(), keyed);
        for (long block : keyed) {
            if (block != 0) {
                return reports.met(keyed, seen(glance)) != null;
            }
        }
        return false;
    }

    /** The classes that a text may have. */
    long[] seen(Glance glance) {
        long[] seen = new long[width];
        for (int cue = 0; cue < glance.size(); cue++) {
            ofState(glance.state(cue)).addTo(seen, 0);
        }
        for (int signs = glance.signs(); signs != 0; signs &= signs - 1) {
            classesOfSign[Integer.numberOfTrailingZeros(signs)].addTo(seen, 0);
        }
        return seen;
    }

    /** The classes that the words of a text have for certain. */
    long[] sure(Glance glance) {
        long[] sure = new long[width];
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
