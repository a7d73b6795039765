package io.github.otklik.repeat;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Proposes whether a message asks what an earlier one asked (clauses 1/15 and 1/18): the same matter at the same place, in
 * whatever words.
 *
 * <p>Compared are the words that carry the question, by stem and by meaning, slips of the pen forgiven; names of places and
 * numbers of houses and routes weigh more than words, and where they differ the question is another one. That both messages
 * are of one author and that the earlier one was answered is the caller's to know.
 *
 * <p>A comparison is linear in the texts and looks at the first {@value #MOST_TERMS} different words of each that carry something.
 * This class is immutable and thread-safe; one instance serves a whole host.
 */
public final class RepeatDetector {
    /** The longest text, in UTF-16 units. */
    public static final int LONGEST = 1 << 22;

    /** How many different words that carry something are compared of each message, from its beginning. */
    public static final int MOST_TERMS = 128;

    private static final RepeatDetector STANDARD = builder().build();

    private final Meanings table;
    private final double threshold;

    private RepeatDetector(Meanings table, double threshold) {
        this.table = table;
        this.threshold = threshold;
    }

    /** The detector of the library's own words and threshold. */
    public static RepeatDetector standard() {
        return STANDARD;
    }

    /** A detector to be changed before it is made. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Compares a message with an earlier one. Messages that say the same are alike at 1; a message without any word that
     * carries a question is like nothing.
     *
     * @throws IllegalArgumentException if one is longer than {@value #LONGEST} units
     */
    public Repeat compare(CharSequence earlier, CharSequence later) {
        return Comparison.compare(terms(earlier, "earlier"), terms(later, "later"), threshold);
    }

    /**
     * Finds the earlier messages that a message repeats, the most alike first; those as alike as another keep their order.
     *
     * @param message  the new message
     * @param earlier  the earlier messages
     * @throws IllegalArgumentException if one is longer than {@value #LONGEST} units
     */
    public List<Match> find(CharSequence message, List<? extends CharSequence> earlier) {
        Terms later = terms(message, "message");
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < requireNonNull(earlier, "earlier").size(); i++) {
            Repeat repeat = Comparison.compare(terms(earlier.get(i), "earlier message"), later, threshold);
            if (repeat.same()) {
                matches.add(new Match(i, repeat));
            }
        }
        matches.sort(Comparator.comparingDouble((Match match) -> match.repeat().similarity())
                .reversed());
        return List.copyOf(matches);
    }

    private Terms terms(CharSequence text, String name) {
        if (requireNonNull(text, name).length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Text of " + text.length() + " characters; at most " + LONGEST + " are allowed");
        }
        return Terms.of(text, table);
    }

    /**
     * An earlier message that a message repeats.
     *
     * @param index  its place in the list of earlier messages, from 0
     * @param repeat  how the two compare
     */
    public record Match(int index, Repeat repeat) {
        /**
         * Checks the place.
         *
         * @throws IllegalArgumentException if the place is negative
         */
        public Match {
            if (index < 0) {
                throw new IllegalArgumentException("Bad index: " + index + "; it must be 0 or more");
            }
            requireNonNull(repeat, "repeat");
        }
    }

    /** What may be changed about a detector. */
    public static final class Builder {
        private static final double THRESHOLD = 0.4;

        private double threshold = THRESHOLD;
        private List<String> stopWords = List.of();

        private Builder() {}

        /**
         * Sets the similarity from which two messages are proposed as one question.
         *
         * @throws IllegalArgumentException if it is not above 0 and at most 1
         */
        public Builder threshold(double least) {
            if (!(least > 0 && least <= 1)) {
                throw new IllegalArgumentException("Bad threshold: " + least + "; it must be above 0 and at most 1");
            }
            threshold = least;
            return this;
        }

        /** Sets words, besides the library's own, that say nothing about the question, such as the name of the city. */
        public Builder stopWords(Collection<String> words) {
            requireNonNull(words, "words");
            words.forEach(each -> requireNonNull(each, "words"));
            stopWords = List.copyOf(words);
            return this;
        }

        /** The detector. */
        public RepeatDetector build() {
            return new RepeatDetector(Meanings.standard().withStopWords(stopWords), threshold);
        }
    }
}
