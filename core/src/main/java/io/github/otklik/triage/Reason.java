package io.github.otklik.triage;

import static java.util.Objects.requireNonNull;

import io.github.otklik.decision.Sentence;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Language;

/**
 * Why something is proposed, in one sentence.
 *
 * @param clause  the clause it follows from
 * @param sentence  the sentence
 */
public record Reason(Clause clause, Sentence sentence) {
    /** Refuses null by name. */
    public Reason {
        requireNonNull(clause, "clause");
        requireNonNull(sentence, "sentence");
    }

    /** The sentence in a language. */
    public String text(Language language) {
        return sentence.text(language);
    }
}
