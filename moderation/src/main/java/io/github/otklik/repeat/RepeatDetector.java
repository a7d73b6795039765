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
 * <p>Compared is what the messages speak of: places by their names and kinds, numbers by what they are the numbers of, matters by
 * families of words, other words by their stems, slips of the pen forgiven. Another place or number is another question. Turns of
 * speech ("as before", "you promised", "the same next door", "which papers") are hints. That both messages are of one author and
 * that the earlier one was answered is the caller's to know.
 *
 * <p>What is proposed comes in two tiers ({@link Repeat.Tier}): what is shown to a person, and what may ground a refusal.
 *
 * <p>Reading a message is linear in its text and keeps the first {@value #MOST_TERMS} different words that carry something;
 * comparing two takes time by the product of the numbers of these words. This class is immutable and thread-safe; one instance
 * serves a whole host.
 */
public final class RepeatDetector {
    /** The longest text, in UTF-16 units. */
    public static final int LONGEST = 1 << 22;

    /** How many different words that carry something are compared of each message, from its beginning. */
    public static final int MOST_TERMS = Profile.MOST_TERMS;

    private static final RepeatDetector STANDARD = builder().build();

    private final Vocabulary vocabulary;
    private final Hints hints;
    private final Weights weights;
    private final double threshold;

    private RepeatDetector(Vocabulary vocabulary, Hints hints, Weights weights, double threshold) {
        this.vocabulary = vocabulary;
        this.hints = hints;
        this.weights = weights;
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

    /** An index of earlier messages without any, for a host that has many of them and keeps it. */
    public RepeatIndex index() {
        return RepeatIndex.of(this);
    }

    /**
     * Compares a message with an earlier one. Messages that say the same are alike at 1; a message without any word that
     * carries a question is like nothing.
     *
     * @throws IllegalArgumentException if one is longer than {@value #LONGEST} units
     */
    public Repeat compare(CharSequence earlier, CharSequence later) {
        return compare(profile(earlier, "earlier"), profile(later, "later"));
    }

    /**
     * Finds the earlier messages that a message repeats, the most alike first; those as alike as another keep their order.
     * Each call reads all texts; a host with many of them keeps an {@linkplain #index() index}.
     *
     * @param message  the new message
     * @param earlier  the earlier messages
     * @throws IllegalArgumentException if one is longer than {@value #LONGEST} units
     */
    public List<Match> find(CharSequence message, List<? extends CharSequence> earlier) {
        Profile later = profile(message, "message");
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < requireNonNull(earlier, "earlier").size(); i++) {
            Profile each = profile(earlier.get(i), "earlier message");
            if (similarity(each, later) >= threshold) {
                matches.add(new Match(i, compare(each, later)));
            }
        }
        matches.sort(Comparator.comparingDouble((Match match) -> match.repeat().similarity())
                .reversed());
        return List.copyOf(matches);
    }

    Profile profile(CharSequence text, String name) {
        if (requireNonNull(text, name).length() > LONGEST) {
            throw new IllegalArgumentException(
                    name + " must be at most " + LONGEST + " characters; was " + text.length());
        }
        return Profile.of(text, vocabulary, hints);
    }

    Weights weights() {
        return weights;
    }

    /** From which similarity on two messages are proposed as one question. */
    double threshold() {
        return threshold;
    }

    double similarity(Profile earlier, Profile later) {
        return Comparison.of(earlier, later, weights).similarity();
    }

    Repeat compare(Profile earlier, Profile later) {
        Comparison comparison = Comparison.of(earlier, later, weights);
        double similarity = comparison.similarity();
        Repeat.Tier tier = Repeat.Tier.OTHER;
        if (similarity >= threshold) {
            boolean grounds = similarity >= weights.ground() && comparison.isPlain();
            tier = grounds ? Repeat.Tier.GROUND : Repeat.Tier.SHOWN;
        }
        return new Repeat(similarity, tier, comparison.words(true), comparison.words(false));
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
                throw new IllegalArgumentException("index must be 0 or more; was " + index);
            }
            requireNonNull(repeat, "repeat");
        }
    }

    /** What may be changed about a detector. */
    public static final class Builder {
        private final Weights weights = Weights.standard();
        private double threshold = weights.shown();
        private List<String> stopWords = List.of();

        private Builder() {}

        /**
         * Sets the similarity from which two messages are proposed as one question. What may ground a refusal has a limit of
         * its own besides.
         *
         * @throws IllegalArgumentException if it is not above 0 and at most 1
         */
        public Builder threshold(double least) {
            if (!(least > 0 && least <= 1)) {
                throw new IllegalArgumentException("threshold must be above 0 and at most 1; was " + least);
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
            return new RepeatDetector(
                    Vocabulary.standard().withStopWords(stopWords), Hints.standard(), weights, threshold);
        }
    }
}
