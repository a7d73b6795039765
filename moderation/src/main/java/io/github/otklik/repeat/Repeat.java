package io.github.otklik.repeat;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How two messages compare as questions; a person decides.
 *
 * @param similarity  how likely they ask the same, from 0 to 1; 0 if they have nothing in common, 1 if they say the same. What
 *     the later message says besides, in turns of speech, amounts and matters, counts too: it may differ the other way round
 * @param tier  what may be proposed on it
 * @param shared  words of the later message that the earlier one has, perhaps in another form or by another name
 * @param added  words of the later message that the earlier one has not, in their order: what may be new
 */
public record Repeat(double similarity, Tier tier, List<String> shared, List<String> added) {
    /** What may be proposed on how two messages compare, each tier more than the one before. */
    public enum Tier {
        /** Nothing: as far as can be seen they ask different things. */
        OTHER,
        /** That they ask the same, to be looked at by a person (clause 1/15). */
        SHOWN,
        /**
         * That they ask the same and the later one names no other place, matter or side of it: with answers enough it may
         * ground a refusal (clause 1/18).
         */
        GROUND
    }

    /**
     * Checks the range and copies the lists.
     *
     * @throws IllegalArgumentException if the similarity is out of range
     */
    public Repeat {
        if (!(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException("similarity must be 0 to 1; was " + similarity);
        }
        requireNonNull(tier, "tier");
        requireNonNull(shared, "shared").forEach(each -> requireNonNull(each, "shared"));
        requireNonNull(added, "added").forEach(each -> requireNonNull(each, "added"));
        shared = List.copyOf(shared);
        added = List.copyOf(added);
    }

    /** Whether they are proposed as one question, in either tier. */
    public boolean same() {
        return tier != Tier.OTHER;
    }

    /** Whether the repeat may ground a refusal, given answers enough and nothing new. */
    public boolean mayGroundRefusal() {
        return tier == Tier.GROUND;
    }
}
