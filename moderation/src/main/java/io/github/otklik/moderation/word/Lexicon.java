package io.github.otklik.moderation.word;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.FormAutomaton;
import io.github.otklik.moderation.automaton.Minimizer;
import io.github.otklik.moderation.automaton.Overlay;
import io.github.otklik.moderation.automaton.Pattern;
import io.github.otklik.moderation.automaton.PatternText;
import io.github.otklik.moderation.automaton.TableFile;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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
    private final List<String> clean = new ArrayList<>();
    private final Set<String> whole;
    private final WordAutomaton all;
    private final WordAutomaton words;
    private final FormAutomaton forms;
    /** For each state of the automaton over all words whether a word that ends there has a rule. */
    private final boolean[] ruled;
    /** For each pair of letters whether a full form begins with it. */
    private final boolean[] begun = new boolean[Alphabet.PAIRS];

    private Lexicon(Builder builder, Automata automata) {
        entries = List.copyOf(builder.entries);
        whole = Set.copyOf(builder.whole);
        for (PatternText pattern : builder.clean) {
            clean.add(pattern.text());
        }
        rules = new ArrayList<>(builder.rules);
        formRules = new ArrayList<>();
        for (LexiconRule rule : builder.patternRules) {
            if (rule.kind() == LexiconRule.Kind.WORD) {
                formRules.add(rule);
            }
        }
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
    public static Builder standardBuilder() {
        Builder builder = new Builder();
        LexiconText.own(builder).clean(CLEAN.lines());
        LexiconText.own(builder).entries(LEXICON.lines());
        return builder;
    }

    /** The automata of this lexicon. */
    private Automata automata() {
        return new Automata(all, words, forms.automaton());
    }

    public List<LexiconEntry> entries() {
        return entries;
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

    /** Collects patterns. */
    public static final class Builder {
        private final List<LexiconEntry> entries = new ArrayList<>();
        private final List<PatternText> clean = new ArrayList<>();
        private final List<PatternText> patterns = new ArrayList<>();
        private final List<LexiconRule> patternRules = new ArrayList<>();
        private final List<PatternText> inner = new ArrayList<>();
        private final List<LexiconRule> innerRules = new ArrayList<>();
        private final List<@Nullable LexiconRule> rules = new ArrayList<>();
        private final Set<String> whole = new HashSet<>();

        void entry(LexiconEntry entry) {
            entries.add(entry);
        }

        void clean(PatternText pattern) {
            clean.add(pattern);
        }

        void add(LexiconRule rule, PatternText pattern) {
            patterns.add(pattern);
            patternRules.add(rule);
        }

        /** Adds a pattern that may begin anywhere in a word. */
        void inner(LexiconRule rule, PatternText pattern) {
            inner.add(pattern);
            innerRules.add(rule);
        }

        void whole(String word) {
            whole.add(word);
        }

        /**
         * Makes the automata; some tenths of a second.
         *
         * @throws IllegalArgumentException if a pattern is malformed
         */
        public Automata automata() {
            List<Pattern> all = new ArrayList<>();
            read(clean, all);
            read(patterns, all);
            List<Pattern> forms = new ArrayList<>();
            for (int i = 0; i < patterns.size(); i++) {
                if (patternRules.get(i).kind() == LexiconRule.Kind.WORD) {
                    forms.add(all.get(clean.size() + i));
                }
            }
            int plain = all.size();
            read(inner, all);
            WordAutomaton any = WordAutomaton.of(all);
            WordAutomaton words = inner.isEmpty() ? any : any.ranksBelow(plain);
            return new Automata(Minimizer.minimized(any), Minimizer.minimized(words), smallest(forms));
        }

        private static WordAutomaton smallest(List<Pattern> patterns) {
            return Minimizer.minimized(WordAutomaton.of(patterns));
        }

        private static void read(List<PatternText> from, List<Pattern> to) {
            for (PatternText pattern : from) {
                to.add(pattern.read());
            }
        }

        /**
         * The lexicon with patterns of an office behind those of the library's own, over the automata of which theirs are laid.
         *
         * @param own  the patterns of the office
         * @throws IllegalArgumentException if one is malformed, or they make too many states
         */
        public Lexicon with(Builder own, Lexicon library) {
            Automata added = own.automata();
            Automata before = library.automata();
            List<int[]> ofLibrary = places(
                    new int[] {clean.size(), patterns.size(), inner.size()},
                    new int[] {0, own.clean.size(), own.clean.size() + own.patterns.size()});
            List<int[]> ofOffice =
                    places(new int[] {own.clean.size(), own.patterns.size(), own.inner.size()}, new int[] {
                        clean.size(), clean.size() + patterns.size(), clean.size() + patterns.size() + inner.size()
                    });
            List<int[]> forms = places(new int[] {own.patterns.size()}, new int[] {library.formRules.size()});
            Automata both = new Automata(
                    Overlay.of(before.all().telling(ofLibrary), added.all().telling(ofOffice)),
                    Overlay.of(before.words().telling(ofLibrary), added.words().telling(ofOffice)),
                    Overlay.of(before.forms(), added.forms().telling(forms)));
            entries.addAll(own.entries);
            clean.addAll(own.clean);
            patterns.addAll(own.patterns);
            patternRules.addAll(own.patternRules);
            inner.addAll(own.inner);
            innerRules.addAll(own.innerRules);
            whole.addAll(own.whole);
            return build(both);
        }

        /** Where patterns come, part by part, when those of each part are moved on by a number. */
        private static List<int[]> places(int[] sizes, int[] by) {
            int[] places = new int[Arrays.stream(sizes).sum()];
            int at = 0;
            for (int part = 0; part < sizes.length; part++) {
                for (int i = 0; i < sizes[part]; i++) {
                    places[at] = at + by[part];
                    at++;
                }
            }
            return List.of(places);
        }

        public Lexicon build() {
            return build(automata());
        }

        /** The lexicon with automata that were made before of the same patterns. */
        public Lexicon build(Automata automata) {
            rules.clear();
            for (int i = 0; i < clean.size(); i++) {
                rules.add(null);
            }
            rules.addAll(patternRules);
            rules.addAll(innerRules);
            return new Lexicon(this, automata);
        }
    }
}
