package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import java.util.List;

/** Adds up what speaks for spam or advertising in a text, and what against it. Immutable. */
final class OfferScale {
    private static final int POINTS_TO_REVIEW = 5;
    private static final int POINTS_TO_DELETE = 8;
    private static final int WORDS_PER_POINT = 20;
    private static final int LEAST_MIXED = 2;
    private static final int LEAST_EMOJI = 3;
    /** An offer that names no place to turn to may be talk of things and prices: somebody looks. */
    private static final List<String> WHERE_TO_TURN = List.of("PHONE", "HANDLE", "LINK", "DM", "PRIVATE", "CALL");

    private static final double REVIEWED = 0.7;
    private static final double DELETED = 0.92;

    private final List<PhraseTable.Weight> weights;
    private final ClassSet needed;
    private final int neededFrom;
    private final ClassSet mixed;
    private final ClassSet mixedOften;
    private final ClassSet emoji;
    private final ClassSet emojiOften;
    private final ClassSet sells;
    private final ClassSet turnsTo;

    OfferScale(PhraseTable table) {
        weights = table.offers().weights();
        needed = table.offers().needed();
        neededFrom = table.offers().neededFrom();
        mixed = table.classes().find("MIXED");
        mixedOften = table.classes().find("MIXED_OFTEN");
        emoji = table.classes().find("EMOJI");
        emojiOften = table.classes().find("EMOJI_OFTEN");
        sells = table.classes().find("TRADE").with(table.classes().find("SELLING"));
        turnsTo = WHERE_TO_TURN.stream().map(table.classes()::find).reduce(ClassSet.NONE, ClassSet::with);
    }

    boolean isEmpty() {
        return weights.isEmpty();
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
        if (cues.wordCount() > neededFrom && !cues.textHas(needed)) {
            return;
        }
        int points = -(cues.wordCount() / WORDS_PER_POINT);
        ClassSet signals = ClassSet.NONE;
        for (PhraseTable.Weight weight : weights) {
            if (cues.textHas(weight.any())) {
                points += weight.points();
                signals = weight.points() > 0 ? signals.with(weight.any()) : signals;
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
                points >= POINTS_TO_DELETE && cues.textHas(turnsTo) ? DELETED : REVIEWED));
    }
}
