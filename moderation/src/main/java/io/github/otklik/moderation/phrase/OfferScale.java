package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import java.util.List;

/** Adds up what speaks for spam or advertising in a text, and what against it. Immutable. */
final class OfferScale {
    /** The class of texts with many pictures. */
    static final String EMOJI_OFTEN = "EMOJI_OFTEN";

    /** The class of texts with many words of mixed letters. */
    static final String MIXED_OFTEN = "MIXED_OFTEN";

    private static final int LEAST_MIXED = 2;
    private static final int LEAST_EMOJI = 3;

    private final PhraseTable.Offers offers;
    private final boolean empty;
    /** The points of the least tier. */
    private final int least;
    /** For each class the weights above zero that it adds, a bit each; the last bit is of all behind. */
    private final long[] adding;
    /** What each of those weights adds. */
    private final int[] added = new int[Long.SIZE];

    private final ClassSet mixed;
    private final ClassSet mixedOften;
    private final ClassSet emoji;
    private final ClassSet emojiOften;
    private final ClassSet sells;

    OfferScale(PhraseTable table) {
        offers = table.offers();
        empty = offers.tiers().isEmpty();
        int points = Integer.MAX_VALUE;
        for (PhraseTable.Tier tier : offers.tiers()) {
            points = Math.min(points, tier.points());
        }
        least = points;
        mixed = table.classes().find("MIXED");
        mixedOften = table.classes().find(MIXED_OFTEN);
        emoji = table.classes().find("EMOJI");
        emojiOften = table.classes().find(EMOJI_OFTEN);
        sells = table.classes().find("TRADE").with(table.classes().find("SELLING"));
        adding = new long[table.classes().count()];
        int bit = 0;
        for (PhraseTable.Weight weight : offers.weights()) {
            if (weight.points() > 0) {
                for (int number : weight.any().toArray()) {
                    adding[number] |= 1L << bit;
                }
                added[bit] += weight.points();
                bit = Math.min(bit + 1, Long.SIZE - 1);
            }
        }
        addAlso(emoji, emojiOften);
        addAlso(mixed, mixedOften);
    }

    /** Lets a class add what those add with which a text is marked that has it often. */
    private void addAlso(ClassSet of, ClassSet often) {
        for (int number : of.toArray()) {
            adding[number] |= weights(often);
        }
    }

    boolean isEmpty() {
        return empty;
    }

    /** The weights above zero that a class adds, a bit each; that of a picture or a mixed word adds those of many too. */
    long weightsOf(int number) {
        return adding[number];
    }

    /** The weights above zero that classes add, a bit each. */
    long weights(ClassSet classes) {
        long weights = 0;
        for (int number : classes.toArray()) {
            weights |= adding[number];
        }
        return weights;
    }

    /** What weights add, a bit each. */
    int points(long weights) {
        int points = 0;
        for (long left = weights; left != 0; left &= left - 1) {
            points += added[Long.numberOfTrailingZeros(left)];
        }
        return points;
    }

    /**
     * Whether a text may be an offer that has so many points at most.
     *
     * @param leastWords  the least number of its words
     */
    boolean mayReach(int points, int leastWords) {
        return !isEmpty() && points - against(leastWords) >= least;
    }

    /**
     * Whether a text may be an offer that has so many points at most, and these classes for certain.
     *
     * @param leastWords  the least number of its words
     */
    boolean mayReach(int points, int leastWords, long[] sure) {
        int left = points;
        for (PhraseTable.Weight weight : offers.weights()) {
            left += weight.points() < 0 && weight.any().meets(sure, 0) ? weight.points() : 0;
        }
        return mayReach(left, leastWords);
    }

    private int against(int words) {
        return words / offers.words() * offers.pointsOfWords();
    }

    /** Marks a text in which words of mixed letters, or pictures, are many. */
    void mark(Cues cues) {
        if (!cues.textHas(mixed) && !cues.textHas(emoji)) {
            return;
        }
        int mixedWords = 0;
        int pictures = 0;
        for (int cue = 0; cue < cues.size(); cue++) {
            mixedWords += cues.has(cue, mixed) ? 1 : 0;
            pictures += cues.has(cue, emoji) ? 1 : 0;
        }
        cues.mark(0, mixedWords >= LEAST_MIXED ? mixedOften : ClassSet.NONE);
        cues.mark(0, pictures >= LEAST_EMOJI ? emojiOften : ClassSet.NONE);
    }

    /** Weighs a text and adds what it is found to be. */
    void weigh(Cues cues, CharSequence text, List<Finding> findings) {
        int points = -against(cues.wordCount());
        ClassSet signals = ClassSet.NONE;
        for (PhraseTable.Weight weight : offers.weights()) {
            if (cues.textHas(weight.any())) {
                points += weight.points();
                signals = weight.points() > 0 ? signals.with(weight.any()) : signals;
            }
        }
        double confidence = confidence(cues, points);
        if (confidence == 0) {
            return;
        }
        int first = -1;
        int last = -1;
        for (int cue = 0; cue < cues.size(); cue++) {
            if (cues.has(cue, signals)) {
                first = first < 0 ? cue : first;
                last = cue;
            }
        }
        if (first < 0) {
            return;
        }
        boolean advert = cues.textHas(sells);
        int start = cues.start(first);
        int end = cues.end(last);
        findings.add(new Finding(
                advert ? Category.ADVERTISING : Category.SPAM,
                start,
                end,
                Passage.plain(text, start, end, findings, 0, findings.size()),
                cues.textHas(mixedOften),
                advert ? "advert/offer" : "spam/offer",
                Way.RULE,
                confidence));
    }

    /** How sure an offer is by its points; 0 where it is not one. */
    private double confidence(Cues cues, int points) {
        double surest = 0;
        for (PhraseTable.Tier tier : offers.tiers()) {
            if (points >= tier.points() && (tier.any().isEmpty() || cues.textHas(tier.any()))) {
                surest = tier.confidence();
            }
        }
        return surest;
    }
}
