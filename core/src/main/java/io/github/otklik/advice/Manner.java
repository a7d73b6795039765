package io.github.otklik.advice;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Copies;
import java.util.List;

/**
 * In what manner a text is written.
 *
 * @param score  the weights of the signs of a press release found, each counted once
 * @param limit  from which score the text reads like one
 * @param conclusion  what that comes to, told with both numbers
 * @param signs  the signs found, with their passages, in the order of the table
 */
public record Manner(int score, int limit, Advice conclusion, List<Advice> signs) {
    /** Refuses null by name and copies the list. */
    public Manner {
        requireNonNull(conclusion, "conclusion");
        signs = Copies.list(signs, "signs");
    }

    /** Whether the text reads like a press release; a person decides. */
    public boolean isPressRelease() {
        return score >= limit;
    }
}
