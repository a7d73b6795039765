package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Category;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of classes of words within a sentence, and what speaks against it.
 *
 * @param id  the name that a finding has it by
 * @param category  the ground, or null when a match only marks the sentence
 * @param marks  the class that a match adds to the sentence, or none
 * @param confidence  how certain a match is
 * @param steps  the classes in their order
 * @param guard  what must and must not stand around
 */
public record Rule(
        String id, @Nullable Category category, ClassSet marks, double confidence, List<Step> steps, Guard guard) {
    /**
     * One word of a sequence.
     *
     * @param gap  how many other words may lie before it
     * @param any  the classes, of which it has one
     */
    public record Step(int gap, ClassSet any) {}

    /** Copies the steps. */
    public Rule {
        steps = List.copyOf(steps);
    }

    /** The classes of the first word. */
    ClassSet first() {
        return steps.get(0).any();
    }

    /**
     * The classes without one of which there is no match: those of each word, and those that must stand around them.
     *
     * @param marked  the classes that a sentence may be marked with, which no word need have
     */
    ClassSet[] needs(ClassSet marked) {
        List<ClassSet> needs = new ArrayList<>();
        for (Step step : steps) {
            needs.add(step.any());
        }
        for (ClassSet around : List.of(guard.with(), guard.textWith())) {
            if (!around.isEmpty() && !around.meets(marked)) {
                needs.add(around);
            }
        }
        return needs.toArray(new ClassSet[0]);
    }

    /** Whether the sentence of a cue has all that a match needs. */
    boolean isPossible(Cues cues, int cue) {
        if (cues.wordCount() < guard.shortest()
                || cues.wordCount() > guard.longest()
                || cues.wordsOfSentence(cue) > guard.longestSentence()) {
            return false;
        }
        for (int step = steps.size() - 1; step > 0; step--) {
            if (!cues.sentenceHas(cue, steps.get(step).any())) {
                return false;
            }
        }
        return true;
    }

    /** The last cue of a match that begins at a cue, or -1. */
    int match(Cues cues, int from) {
        int last = isPossible(cues, from) && cues.has(from, first()) ? follow(cues, from, 1) : -1;
        return last >= 0 && guard.allows(cues, from, last) ? last : -1;
    }

    private int follow(Cues cues, int at, int step) {
        if (step == steps.size()) {
            return at;
        }
        int farthest = cues.word(at) + 1 + steps.get(step).gap();
        for (int next = at + 1; next < cues.size() && cues.word(next) <= farthest; next++) {
            if (cues.sentence(next) != cues.sentence(at)) {
                return -1;
            }
            if (cues.has(next, steps.get(step).any())) {
                int last = follow(cues, next, step + 1);
                if (last >= 0) {
                    return last;
                }
            }
        }
        return -1;
    }
}
