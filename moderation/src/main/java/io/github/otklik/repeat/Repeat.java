package io.github.otklik.repeat;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How two messages compare as questions; a person decides.
 *
 * @param similarity  how alike they are, from 0 to 1, the same both ways round
 * @param same  whether they are proposed as one question
 * @param shared  words of the later message that the earlier one has, perhaps in another form or by another name
 * @param added  words of the later message that the earlier one has not, in their order: what may be new
 */
public record Repeat(double similarity, boolean same, List<String> shared, List<String> added) {
    /**
     * Checks the range and copies the lists.
     *
     * @throws IllegalArgumentException if the similarity is out of range
     */
    public Repeat {
        if (!(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException("Bad similarity: " + similarity + "; it must be 0 to 1");
        }
        requireNonNull(shared, "shared").forEach(each -> requireNonNull(each, "shared"));
        requireNonNull(added, "added").forEach(each -> requireNonNull(each, "added"));
        shared = List.copyOf(shared);
        added = List.copyOf(added);
    }
}
