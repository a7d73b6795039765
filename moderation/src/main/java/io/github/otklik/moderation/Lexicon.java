package io.github.otklik.moderation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that are looked for and those that are left alone, compiled. Immutable. */
final class Lexicon {
    private final List<LexiconEntry> entries;
    private final WordAutomaton words;
    private final List<@Nullable LexiconRule> wordRules;
    private final WordAutomaton inner;
    private final List<LexiconRule> innerRules;
    private final WordAutomaton forms;
    private final List<LexiconRule> formRules;
    private final Set<String> whole;

    private Lexicon(Builder builder) {
        entries = List.copyOf(builder.entries);
        whole = Set.copyOf(builder.whole);
        List<Pattern> patterns = new ArrayList<>(builder.clean);
        wordRules = new ArrayList<>();
        builder.clean.forEach(pattern -> wordRules.add(null));
        formRules = new ArrayList<>();
        List<Pattern> closed = new ArrayList<>();
        for (int i = 0; i < builder.patterns.size(); i++) {
            patterns.add(builder.patterns.get(i));
            LexiconRule rule = builder.rules.get(i);
            wordRules.add(rule);
            if (rule.kind() == LexiconRule.Kind.WORD) {
                closed.add(builder.patterns.get(i));
                formRules.add(rule);
            }
        }
        words = WordAutomaton.of(patterns);
        inner = WordAutomaton.of(builder.inner);
        innerRules = List.copyOf(builder.innerRules);
        forms = WordAutomaton.of(closed).withEdges();
    }

    /** The library's own lexicon. */
    static Lexicon standard() {
        return Holder.STANDARD;
    }

    /** A lexicon to add to, with the library's own words in it. */
    static Builder standardBuilder() {
        Builder builder = new Builder();
        new LexiconText(builder).clean(lines("clean.txt"));
        new LexiconText(builder).entries(lines("lexicon.txt"));
        return builder;
    }

    List<LexiconEntry> entries() {
        return entries;
    }

    /** The automaton over all words, clean ones first. */
    WordAutomaton words() {
        return words;
    }

    /** The rule for a word of Russian letters; null if it is clean. */
    @Nullable
    LexiconRule rule(CharSequence text, int start, int end) {
        int rank = match(words, text, start, end);
        if (rank >= 0) {
            return wordRules.get(rank);
        }
        int within = match(inner, text, start, end);
        return within < 0 ? null : innerRules.get(within);
    }

    private static int match(WordAutomaton automaton, CharSequence text, int start, int end) {
        int state = WordAutomaton.START;
        for (int i = start; i < end && state != WordAutomaton.DEAD; i++) {
            state = automaton.next(state, Alphabet.code(text.charAt(i)));
        }
        return automaton.accepts(state);
    }

    /** What a word of that rank is; null if it is clean. */
    @Nullable
    LexiconRule wordRule(int rank) {
        return rank < 0 ? null : wordRules.get(rank);
    }

    /** The automaton over full forms, by which masks are read. */
    WordAutomaton forms() {
        return forms;
    }

    LexiconRule formRule(int rank) {
        return formRules.get(rank);
    }

    /** Whether a short word stands by itself, so that dots beside it are no mask. */
    boolean whole(String word) {
        return whole.contains(word);
    }

    private static List<String> lines(String resource) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads the library's own lexicon when it is first asked for. */
    private static final class Holder {
        static final Lexicon STANDARD = standardBuilder().build();
    }

    /** Collects patterns. */
    static final class Builder {
        private final List<LexiconEntry> entries = new ArrayList<>();
        private final List<Pattern> clean = new ArrayList<>();
        private final List<Pattern> patterns = new ArrayList<>();
        private final List<LexiconRule> rules = new ArrayList<>();
        private final List<Pattern> inner = new ArrayList<>();
        private final List<LexiconRule> innerRules = new ArrayList<>();
        private final Set<String> whole = new HashSet<>();

        void entry(LexiconEntry entry) {
            entries.add(entry);
        }

        void clean(Pattern pattern) {
            clean.add(pattern);
        }

        void add(LexiconRule rule, Pattern pattern) {
            patterns.add(pattern);
            rules.add(rule);
        }

        /** Adds a pattern that may begin anywhere in a word. */
        void inner(LexiconRule rule, Pattern pattern) {
            inner.add(pattern);
            innerRules.add(rule);
        }

        void whole(String word) {
            whole.add(word);
        }

        Lexicon build() {
            return new Lexicon(this);
        }
    }
}
