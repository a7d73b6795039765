package io.github.otklik.moderation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.moderation.automaton.Shown;
import io.github.otklik.moderation.phrase.OwnPhrases;
import io.github.otklik.moderation.phrase.Phrases;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconBuilder;
import io.github.otklik.moderation.word.LexiconText;
import io.github.otklik.moderation.word.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a text what it may be refused or deleted for, with the words behind masks, and proposes what to do. Criticism is
 * never a ground.
 *
 * <p>A check is one pass, linear in any text. This class is immutable and thread-safe; one instance serves a whole host.
 */
public final class ModerationFilter {
    /** The longest text, in UTF-16 units. */
    public static final int LONGEST = 1 << 22;

    private static final int MOST_ROUNDS = 4;

    private final Lexicon lexicon;
    private final Phrases phrases;
    private final @Nullable Opinion opinion;
    private final Proposals proposals;
    private final Set<Category> reported;

    private ModerationFilter(
            Lexicon lexicon, Phrases phrases, @Nullable Opinion opinion, Proposals proposals, Set<Category> reported) {
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.opinion = opinion;
        this.proposals = proposals;
        this.reported = EnumSet.copyOf(reported);
    }

    /** The filter of the library's own lexicon, rules and opinion. */
    public static ModerationFilter standard() {
        return builder().build();
    }

    /** A filter to adjust, with the library's own lexicon, rules and opinion in it. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is found in a text, and what is proposed.
     *
     * @throws IllegalArgumentException if it is longer than {@value #LONGEST} units
     */
    public Verdict check(CharSequence text) {
        Words words = words(text);
        List<Finding> findings = new WordFindings(lexicon, words).surest();
        findPhrases(words, text, findings);
        return verdict(findings, text);
    }

    /**
     * What each stage looks at and finds in a text, for a moderator who asks why. What it says of words explains a check; it is
     * slower.
     *
     * @throws IllegalArgumentException if it is longer than {@value #LONGEST} units
     */
    public Examination examine(CharSequence text) {
        Words words = words(text);
        WordFindings ofWords = new WordFindings(lexicon, words);
        List<Finding> findings = ofWords.surest();
        int found = findings.size();
        List<Finding> doubted = new ArrayList<>(findPhrases(words, text, findings));
        List<Finding> ofPhrases = new ArrayList<>(findings.subList(found, findings.size()));
        for (List<Finding> stage : List.of(ofWords.plain(), ofWords.hidden(), ofPhrases, doubted)) {
            Spans.complete(stage, text);
        }
        return new Examination(
                verdict(findings, text),
                new LexiconLook(lexicon).words(words),
                LexiconLook.oddPieces(words),
                ofWords.plain(),
                ofWords.hidden(),
                ofPhrases,
                doubted);
    }

    /** Adds insults, threats and offers to what was found in words; which of them the opinion doubted, so that they do not count. */
    private List<Finding> findPhrases(Words words, CharSequence text, List<Finding> findings) {
        phrases.find(words, findings);
        return opinion == null ? List.of() : opinion.find(text, findings);
    }

    private Words words(CharSequence text) {
        if (requireNonNull(text, "text").length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Text of " + text.length() + " characters; there must be at most " + LONGEST);
        }
        return Words.of(text, lexicon.all(), phrases.automaton());
    }

    private Verdict verdict(List<Finding> findings, CharSequence text) {
        if (reported.size() < Category.values().length) {
            findings.removeIf(finding -> !reported.contains(finding.category()));
        }
        if (findings.isEmpty()) {
            return Verdict.CLEAN;
        }
        Spans.complete(findings, text);
        return proposals.of(findings);
    }

    /** The confidence from which this filter proposes the deletion of a category; empty if it never does. */
    public OptionalDouble deleteFrom(Category category) {
        return proposals.deleteFrom(requireNonNull(category, "category"));
    }

    /**
     * The text with obscene and coarse words written over. What is left of it is looked at again, as asterisks or a note beside
     * letters may be read as another word: what is found then goes up to the white space around it. After
     * {@link MaskStyle#FIRST_LETTER} it is not: a letter and asterisks is how such words are hidden.
     *
     * @throws IllegalArgumentException if it is longer than {@value #LONGEST} units
     */
    public String mask(CharSequence text, MaskStyle style) {
        requireNonNull(text, "text");
        String masked =
                requireNonNull(style, "style").over(text.toString(), check(text).findings(), false);
        boolean changed = style != MaskStyle.FIRST_LETTER;
        for (int round = 1; changed && round < MOST_ROUNDS; round++) {
            String next = style.over(masked, check(masked).findings(), true);
            changed = !next.equals(masked);
            masked = next;
        }
        return masked;
    }

    /** Adjusts the library's own lexicon and rules to an office. */
    public static final class Builder {
        private final List<String> entries = new ArrayList<>();
        private final List<String> allowed = new ArrayList<>();
        private final Set<Category> reported = EnumSet.allOf(Category.class);
        private @Nullable OwnPhrases ownPhrases;
        private @Nullable Opinion opinion = Opinion.standard();
        private Proposals proposals = Proposals.STANDARD;

        private Builder() {}

        /**
         * Adds words, in the text form of the lexicon.
         *
         * @throws IllegalArgumentException if it is malformed; the message names the line
         */
        public Builder lexicon(String entries) {
            requireNonNull(entries, "entries");
            List<String> lines = entries.lines().toList();
            LexiconText.checked(new LexiconBuilder()).entries(lines);
            this.entries.addAll(lines);
            return this;
        }

        /** Adds to the tables of phrases; what was added before is no more. */
        void phrases(OwnPhrases own) {
            ownPhrases = own;
        }

        /** Adds a word that is looked for as it stands and behind masks. */
        public Builder word(String word, Category category) {
            requireNonNull(word, "word");
            requireNonNull(category, "category");
            if (word.isBlank() || word.chars().anyMatch(c -> Character.isISOControl(c) || c == '[' || c == ']')) {
                throw new IllegalArgumentException("word must be letters on one line; was '" + Shown.cut(word) + "'");
            }
            return lexicon("[" + word + "] " + category + "\nroot: " + word + "\nword: " + word);
        }

        /**
         * Adds patterns of words that are left alone whatever the lexicon says.
         *
         * @throws IllegalArgumentException if one is malformed
         */
        public Builder allow(String... patterns) {
            requireNonNull(patterns, "patterns");
            LexiconText.checked(new LexiconBuilder()).clean(List.of(patterns));
            allowed.addAll(List.of(patterns));
            return this;
        }

        /** Reports a category or not. */
        public Builder report(Category category, boolean report) {
            requireNonNull(category, "category");
            if (report) {
                reported.add(category);
            } else {
                reported.remove(category);
            }
            return this;
        }

        /**
         * Proposes deletion of a category from that confidence on; below it a person looks.
         *
         * @throws IllegalArgumentException if it is not from 0 to 1
         */
        public Builder deleteFrom(Category category, double confidence) {
            requireNonNull(category, "category");
            proposals = proposals.with(category, confidence);
            return this;
        }

        /** Asks a second opinion of one's own beside the rules; without this it is {@link Opinion#standard}. */
        public Builder opinion(Opinion opinion) {
            this.opinion = requireNonNull(opinion, "opinion");
            return this;
        }

        /** Leaves all to the rules: no second opinion. */
        public Builder rulesOnly() {
            opinion = null;
            return this;
        }

        /** The filter; with words of one's own it takes some tenths of a second. */
        public ModerationFilter build() {
            Phrases phrases =
                    ownPhrases == null ? StandardTables.PHRASES : ownPhrases.over(StandardTables.PHRASES.automaton());
            return new ModerationFilter(ownLexicon(), phrases, opinion, proposals, reported);
        }

        private Lexicon ownLexicon() {
            if (entries.isEmpty() && allowed.isEmpty()) {
                return StandardTables.LEXICON;
            }
            LexiconBuilder own = new LexiconBuilder();
            LexiconText.checked(own).clean(allowed);
            LexiconText.checked(own).entries(entries);
            return Lexicon.standardBuilder().with(own, StandardTables.LEXICON);
        }
    }
}
