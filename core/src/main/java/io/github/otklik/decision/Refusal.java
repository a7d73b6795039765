package io.github.otklik.decision;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Why a command is refused.
 *
 * @param code  the sort of reason, for hosts
 * @param clause  the clause it is refused under; null where the act of the administration does not provide for such commands
 * @param sentence  what is wrong, the value, and what is allowed, for people
 */
public record Refusal(Code code, @Nullable Clause clause, Sentence sentence) {
    /** Refuses a null code or sentence by name. */
    public Refusal {
        requireNonNull(code, "code");
        requireNonNull(sentence, "sentence");
    }

    /** A sort of reason. A decider looks for its own in about this order, and the first found is the answer. */
    public enum Code {
        /** Access to the message was given before. */
        DUPLICATE_CASE,
        /** No access to the message was given. */
        UNKNOWN_CASE,
        /** The register has a page of that id. */
        DUPLICATE_PAGE,
        /** The register has no page of that id. */
        UNKNOWN_PAGE,
        /** The register has no owner of that id. */
        UNKNOWN_OWNER,
        /** The rules of pages know no such consent. */
        UNKNOWN_CONSENT,
        /** The act of the administration does not provide for such commands. */
        NOT_IN_ACT,
        /** Another role issues such commands. */
        WRONG_ROLE,
        /** The message is closed to such acts. */
        CLOSED,
        /** It is dated before what was accepted already, or before what it follows from. */
        OUT_OF_ORDER,
        /** What it is about does not stand where such a command is possible. */
        WRONG_STATE,
        /** The page does not stand where such a change is possible. */
        WRONG_STATUS,
        /** Another unit holds what the command is about. */
        WRONG_UNIT,
        /** A message is a member of the incident already, or is not one. */
        MEMBER,
        /** A consent that the page needs is not there. */
        NO_CONSENT,
        /** The rules of pages forbid the format, or do not list it. */
        FORMAT,
        /** A field is missing or has a value that is not allowed. */
        INVALID,
        /** A value looks like a secret, which a register must not hold. */
        SECRET
    }
}
