package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import java.util.List;

/** Adds up what speaks for spam or advertising in a text, and what against it. Immutable. */
final class OfferScale {
    /** The class of texts with many pictures. */
    static final String EMOJI_OFTEN = "EMOJI_OFTEN";

    private static final int LEAST_MIXED = 2;
    private static final int LEAST_EMOJI = 3;

    private final PhraseTable.Offers offers;
    private final RuleNeeds marks;
    private final ClassSet mixed;
    private final ClassSet mixedOften;
    private final ClassSet emoji;
    private final ClassSet emojiOften;
    private final ClassSet sells;

    /**
     * The scale of a table.
     *
     * @param marking  its rules that mark a sentence
     */
    OfferScale(PhraseTable table, List<Rule> marking) {
        marks = new RuleNeeds(marking, table.classes().count());
        offers = table.offers();
        mixed = table.classes().find("MIXED");
        mixedOften = table.classes().find("MIXED_OFTEN");
        emoji = table.classes().find("EMOJI");
        emojiOften = table.classes().find(EMOJI_OFTEN);
        sells = table.classes().find("TRADE").with(table.classes().find("SELLING"));
    }

    boolean isEmpty() {
        return offers.tiers().isEmpty();
    }

    /**
     * Whether a text may be found to be an offer.
     *
     * @param seen  the classes that it may have, to which those are added that marks may give it
     * @param numbers  their numbers
     * @param sure  those of them that it has for certain
     * @param leastWords  the least number of its words
     */
    boolean mayReach(long[] seen, int[] numbers, long[] sure, int leastWords) {
        emojiOften.addTo(seen, 0);
        for (Rule mark : marks.met(numbers)) {
            mark.marks().addTo(seen, 0);
        }
        int points = -(leastWords / offers.words()) * offers.pointsOfWords();
        for (PhraseTable.Weight weight : offers.weights()) {
            points += weight.any().meets(weight.points() > 0 ? seen : sure, 0) ? weight.points() : 0;
        }
        for (PhraseTable.Tier tier : offers.tiers()) {
            if (points >= tier.points()) {
                return true;
            }
        }
        return false;
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
        int points = -(cues.wordCount() / offers.words()) * offers.pointsOfWords();
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
