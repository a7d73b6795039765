package io.github.otklik.moderation.word;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.FormAutomaton;
import io.github.otklik.moderation.automaton.TableFile;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that are looked for and those that are left alone, compiled. Immutable. */
public final class Lexicon {
    /** Clean words that look like those that are looked for. */
    public static final TableFile CLEAN = new TableFile(Lexicon.class, "clean.txt");

    private static final TableFile LEXICON = new TableFile(Lexicon.class, "lexicon.txt");

    /** The files of the library's own words. */
    public static final List<TableFile> FILES = List.of(CLEAN, LEXICON);

    private final List<LexiconEntry> entries;
    private final List<@Nullable LexiconRule> rules;
    private final List<LexiconRule> formRules;
    private final List<String> clean;
    private final Set<String> whole;
    private final WordAutomaton all;
    private final WordAutomaton words;
    private final FormAutomaton forms;
    /** For each state of the automaton over all words whether a word that ends there has a rule. */
    private final boolean[] ruled;
    /** For each pair of letters whether a full form begins with it. */
    private final boolean[] begun = new boolean[Alphabet.PAIRS];

    /**
     * A lexicon of what {@link LexiconBuilder} collected.
     *
     * @param clean  the patterns of clean words
     * @param rules  the rule of each rank of the automata over words, null for those of clean ones
     * @param formRules  the rule of each rank of the automaton over full forms
     * @param whole  short words that stand by themselves
     */
    Lexicon(
            List<LexiconEntry> entries,
            List<String> clean,
            List<@Nullable LexiconRule> rules,
            List<LexiconRule> formRules,
            Set<String> whole,
            Automata automata) {
        this.entries = List.copyOf(entries);
        this.whole = Set.copyOf(whole);
        this.clean = List.copyOf(clean);
        this.rules = new ArrayList<>(rules);
        this.formRules = List.copyOf(formRules);
        all = automata.all();
        words = automata.words();
        forms = new FormAutomaton(automata.forms());
        for (int pair = 0; pair < begun.length; pair++) {
            int first = forms.next(WordAutomaton.START, pair >> Alphabet.BITS);
            begun[pair] = forms.next(first, pair & (Alphabet.SIZE - 1)) != WordAutomaton.DEAD;
        }
        ruled = new boolean[all.size()];
        for (int state = 0; state < ruled.length; state++) {
            ruled[state] = all.accepts(state) >= clean.size();
        }
    }

    /**
     * The automata of a lexicon.
     *
     * @param all  over all patterns, clean ones first, those that begin anywhere in a word last
     * @param words  the same without those that begin anywhere, by which signs that look like letters are read
     * @param forms  over full forms, by which masks are read
     */
    public record Automata(WordAutomaton all, WordAutomaton words, WordAutomaton forms) {}

    /** A lexicon to add to, with the library's own words in it. */
    public static LexiconBuilder standardBuilder() {
        LexiconBuilder builder = new LexiconBuilder();
        LexiconText.own(builder).clean(CLEAN.lines());
        LexiconText.own(builder).entries(LEXICON.lines());
        return builder;
    }

    /** The automata of this lexicon. */
    Automata automata() {
        return new Automata(all, words, forms.automaton());
    }

    public List<LexiconEntry> entries() {
        return entries;
    }

    /** The patterns of clean words. */
    List<String> clean() {
        return clean;
    }

    /** The short words that stand by themselves. */
    Set<String> wholes() {
        return whole;
    }

    /** The rule of each rank of {@link #all}. */
    List<@Nullable LexiconRule> rules() {
        return Collections.unmodifiableList(rules);
    }

    /** The rule of each rank of {@link #forms}. */
    List<LexiconRule> formRules() {
        return formRules;
    }

    /** The automaton over all words; {@link #rule(int)} tells what its ranks are. */
    public WordAutomaton all() {
        return all;
    }

    /** The automaton over all words but those looked for anywhere in a word. */
    public WordAutomaton words() {
        return words;
    }

    /** The automaton over full forms, by which masks are read. */
    public FormAutomaton forms() {
        return forms;
    }

    /** The rule of a rank of {@link #all} or {@link #words}; null if there is none, or if the word is clean. */
    @Nullable
    public LexiconRule rule(int rank) {
        return rank < 0 ? null : rules.get(rank);
    }

    /** Whether a word that ends in a state of {@link #all} has a rule. */
    boolean isRuled(int state) {
        return ruled[state];
    }

    /** Whether a full form begins with two letters, a number of {@value Alphabet#PAIRS}. */
    boolean beginsForm(int pair) {
        return begun[pair];
    }

    /** The rule for a word of Russian letters; null if there is none, or if it is clean. */
    @Nullable
    public LexiconRule rule(CharSequence word) {
        return rule(all.match(word));
    }

    /** The pattern of clean words that a word of Russian letters matches, or null. */
    public @Nullable String cleanPattern(CharSequence word) {
        int rank = all.match(word);
        return rank >= 0 && rank < clean.size() ? clean.get(rank) : null;
    }

    /** How many full forms there are. */
    int formCount() {
        return formRules.size();
    }

    public LexiconRule formRule(int rank) {
        return formRules.get(rank);
    }

    /** The family of which one letter alone, with dots behind it, may hide a word; null if there is none. */
    @Nullable
    public LexiconEntry ofSingle(char letter) {
        for (LexiconEntry entry : entries) {
            for (String single : entry.single()) {
                if (single.charAt(0) == letter) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** Whether a short word stands by itself, so that dots beside it are no mask. */
    public boolean whole(String word) {
        return whole.contains(word);
    }
}
