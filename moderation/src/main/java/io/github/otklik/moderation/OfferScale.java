package io.github.otklik.moderation;

import java.util.List;

/** Adds up what speaks for spam or advertising in a text, and what against it. Immutable. */
final class OfferScale {
    private static final int POINTS_TO_REVIEW = 5;
    private static final int POINTS_TO_DELETE = 8;
    private static final int WORDS_PER_POINT = 20;
    private static final int LEAST_MIXED = 2;
    private static final int LEAST_EMOJI = 3;
    private static final double REVIEWED = 0.7;
    private static final double DELETED = 0.92;

    private final List<PhraseTable.Weight> weights;
    private final long needed;
    private final int neededFrom;
    private final long mixed;
    private final long mixedOften;
    private final long emoji;
    private final long emojiOften;
    private final long sells;

    OfferScale(PhraseTable table) {
        weights = table.weights();
        needed = table.needed();
        neededFrom = table.neededFrom();
        mixed = table.named("MIXED");
        mixedOften = table.named("MIXED_OFTEN");
        emoji = table.named("EMOJI");
        emojiOften = table.named("EMOJI_OFTEN");
        sells = table.named("TRADE") | table.named("SELLING");
    }

    boolean isEmpty() {
        return weights.isEmpty();
    }

    /** Marks a text in which words of mixed letters, or pictures, are many. */
    void mark(PhraseCues cues) {
        if ((cues.ofText() & (mixed | emoji)) == 0) {
            return;
        }
        int mixedWords = 0;
        int pictures = 0;
        for (int cue = 0; cue < cues.size(); cue++) {
            mixedWords += cues.has(cue, mixed) ? 1 : 0;
            pictures += cues.has(cue, emoji) ? 1 : 0;
        }
        cues.mark(0, mixedWords >= LEAST_MIXED ? mixedOften : 0);
        cues.mark(0, pictures >= LEAST_EMOJI ? emojiOften : 0);
    }

    /** Weighs a text and adds what it is found to be. */
    void weigh(PhraseCues cues, CharSequence text, List<Finding> findings) {
        long ofText = cues.ofText();
        if (cues.wordCount() > neededFrom && (ofText & needed) == 0) {
            return;
        }
        int points = -(cues.wordCount() / WORDS_PER_POINT);
        long signals = 0;
        for (PhraseTable.Weight weight : weights) {
            if ((ofText & weight.any()) != 0) {
                points += weight.points();
                signals |= weight.points() > 0 ? weight.any() : 0;
            }
        }
        if (points < POINTS_TO_REVIEW) {
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
        boolean advert = (ofText & sells) != 0;
        int start = cues.start(first);
        int end = cues.end(last);
        findings.add(new Finding(
                advert ? Category.ADVERTISING : Category.SPAM,
                start,
                end,
                Passage.plain(text, start, end, findings, 0, findings.size()),
                (ofText & mixedOften) != 0,
                advert ? "advert/offer" : "spam/offer",
                points >= POINTS_TO_DELETE ? DELETED : REVIEWED));
    }
}
