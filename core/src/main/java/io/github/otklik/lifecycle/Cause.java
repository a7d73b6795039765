package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Why a term was missed: the first that applies, in the order of {@link Kind} (clause 1/19, decision 17).
 *
 * @param kind  the kind of cause
 * @param earlier  the late duty that used the time up, for {@link Kind#EARLIER_TERM} alone
 */
public record Cause(Kind kind, @Nullable ObligationId earlier) {
    /** A kind of cause. */
    public enum Kind {
        /** The term had run out before its holder could act, and nobody was late: the norms do not fit together. */
        POLICY,
        /** The importance was raised, and by the shorter term it was late at once. */
        IMPORTANCE_RAISED,
        /** Another duty was done late, before it on its path. */
        EARLIER_TERM,
        /** The holder's own delay. */
        HOLDER,
        /** It cannot be told: days are needed that no calendar covers. */
        UNKNOWN
    }

    /** Refuses a null kind by name. */
    public Cause {
        requireNonNull(kind, "kind");
    }

    /** The cause in words. */
    public Message message() {
        return earlier == null
                ? Message.of("cause." + kind.name())
                : Message.of("cause." + kind.name(), earlier.kind(), earlier);
    }
}
