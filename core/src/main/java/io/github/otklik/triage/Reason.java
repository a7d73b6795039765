package io.github.otklik.triage;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Language;

/**
 * Why something is proposed, in one sentence.
 *
 * @param clause  the clause it follows from
 * @param russian  the sentence in Russian
 * @param english  the sentence in English
 */
public record Reason(Clause clause, String russian, String english) {
    /** Refuses null by name. */
    public Reason {
        requireNonNull(clause, "clause");
        requireNonNull(russian, "russian");
        requireNonNull(english, "english");
    }

    /** The sentence in a language. */
    public String text(Language language) {
        return requireNonNull(language, "language") == Language.RU ? russian : english;
    }
}
