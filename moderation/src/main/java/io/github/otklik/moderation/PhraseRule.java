package io.github.otklik.moderation;

import org.jspecify.annotations.Nullable;

/**
 * A sequence of classes of words within a sentence, and what speaks against it.
 *
 * @param id  the name by which a finding tells of it
 * @param category  the ground, or null when a match only marks the sentence
 * @param marks  the class that a match adds to the sentence, or 0
 * @param confidence  how certain a match is
 * @param steps  the classes in their order
 * @param gaps  how many words may lie before each step
 * @param guard  what must and must not stand around
 */
@SuppressWarnings("ArrayRecordComponent")
record PhraseRule(
        String id, @Nullable Category category, long marks, double confidence, long[] steps, int[] gaps, Guard guard) {
    private static final int NEAR = 3;

    /**
     * What stands around a match.
     *
     * @param sentenceHas  at least one of these in the sentence, or 0
     * @param sentenceLacks  none of these in the sentence
     * @param textHas  at least one of these in the text, or 0
     * @param textLacks  none of these in the text
     * @param notBefore  none of these up to three words before
     * @param notAfter  none of these up to three words after
     * @param longest  the text has at most so many words
     */
    record Guard(
            long sentenceHas,
            long sentenceLacks,
            long textHas,
            long textLacks,
            long notBefore,
            long notAfter,
            int longest) {}

    /** Whether a text of these classes may match at all. */
    boolean isPossible(long ofText) {
        for (long step : steps) {
            if ((ofText & step) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The last cue of a match that begins at a cue, or -1. */
    int match(PhraseCues cues, int from) {
        if (!cues.has(from, steps[0]) || cues.wordCount() > guard.longest()) {
            return -1;
        }
        int last = follow(cues, from, 1);
        return last >= 0 && around(cues, from, last) ? last : -1;
    }

    private int follow(PhraseCues cues, int at, int step) {
        if (step == steps.length) {
            return at;
        }
        int farthest = cues.word(at) + 1 + gaps[step];
        for (int next = at + 1; next < cues.size() && cues.word(next) <= farthest; next++) {
            if (cues.sentence(next) != cues.sentence(at)) {
                return -1;
            }
            if (cues.has(next, steps[step])) {
                int last = follow(cues, next, step + 1);
                if (last >= 0) {
                    return last;
                }
            }
        }
        return -1;
    }

    private boolean around(PhraseCues cues, int from, int last) {
        long sentence = cues.ofSentence(from);
        long text = cues.ofText();
        if ((guard.sentenceHas() != 0 && (sentence & guard.sentenceHas()) == 0)
                || (sentence & guard.sentenceLacks()) != 0
                || (guard.textHas() != 0 && (text & guard.textHas()) == 0)
                || (text & guard.textLacks()) != 0) {
            return false;
        }
        for (int i = from - 1; i >= 0 && cues.word(i) >= cues.word(from) - NEAR; i--) {
            if (cues.sentence(i) == cues.sentence(from) && cues.has(i, guard.notBefore())) {
                return false;
            }
        }
        for (int i = last + 1; i < cues.size() && cues.word(i) <= cues.word(last) + NEAR; i++) {
            if (cues.sentence(i) == cues.sentence(last) && cues.has(i, guard.notAfter())) {
                return false;
            }
        }
        return true;
    }
}
