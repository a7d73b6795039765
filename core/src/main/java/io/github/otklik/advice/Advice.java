package io.github.otklik.advice;

import static java.util.Objects.requireNonNull;

import io.github.otklik.decision.Sentence;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Language;

/**
 * One thing to look at in a text; a person decides.
 *
 * @param sign  the id of the row that found it
 * @param weight  how much it matters
 * @param clause  what it follows from: a clause of the decree, or an article of a law
 * @param start  where the passage begins, in UTF-16 units
 * @param end  where it ends, exclusive; as the start where there is no passage to show
 * @param sentence  why
 */
public record Advice(String sign, int weight, Clause clause, int start, int end, Sentence sentence) {
    private static final int WARNS = 2;

    /** How much an advice matters. */
    public enum Severity {
        /** Worth a look. */
        HINT,
        /** The text had better be changed before it is approved. */
        WARNING
    }

    /**
     * Checks the passage.
     *
     * @throws IllegalArgumentException if it is reversed or begins before the text
     */
    public Advice {
        requireNonNull(sign, "sign");
        requireNonNull(clause, "clause");
        requireNonNull(sentence, "sentence");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "Bad passage: " + start + " to " + end + "; it must begin at 0 or later and not end before");
        }
    }

    /** How much it matters: a weight of 2 and more is a warning. */
    public Severity severity() {
        return weight >= WARNS ? Severity.WARNING : Severity.HINT;
    }

    /** Whether there is a passage to show. */
    public boolean hasPassage() {
        return end > start;
    }

    /** Why, in a language. */
    public String text(Language language) {
        return sentence.text(language);
    }
}
