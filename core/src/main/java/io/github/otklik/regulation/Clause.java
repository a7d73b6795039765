package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Text;

/**
 * A clause of an act, cited as annex, slash, clause: {@code 1/14.4}.
 *
 * @param text  the citation, not empty and without spaces
 */
public record Clause(String text) {
    /** A clause that nobody read, as a file of an act known by hearsay writes it. */
    public static final Clause UNKNOWN = new Clause("?");

    /**
     * Checks the citation.
     *
     * @throws IllegalArgumentException if it is empty or contains white space
     */
    public Clause {
        requireNonNull(text, "text");
        if (text.isEmpty() || text.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("Not a clause: " + Text.quoted(text)
                    + "; it must be annex, slash and number without spaces, such as 1/14.4");
        }
    }

    /** The citation itself, such as {@code 1/14.4}. */
    @Override
    public String toString() {
        return text;
    }
}
