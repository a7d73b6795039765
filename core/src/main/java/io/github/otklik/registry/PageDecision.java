package io.github.otklik.registry;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.Clause;

/** What the register answers to a command. A refusal is a value; nothing is thrown for it. */
public sealed interface PageDecision {
    /**
     * The command is accepted.
     *
     * @param page  the page after it, to be stored or put in by {@link PageRegistry#with}
     */
    record Accepted(OfficialPage page) implements PageDecision {
        /** Refuses null by name. */
        public Accepted {
            requireNonNull(page, "page");
        }
    }

    /**
     * The command is rejected and changes nothing.
     *
     * @param code  why
     * @param clause  the clause it is rejected under
     * @param detail  what is wrong, the value, and what is allowed
     */
    record Rejected(Code code, Clause clause, Note detail) implements PageDecision {
        /** Refuses null by name. */
        public Rejected {
            requireNonNull(code, "code");
            requireNonNull(clause, "clause");
            requireNonNull(detail, "detail");
        }
    }

    /** Why a command is rejected; they are looked for in this order, and the first found is the answer. */
    enum Code {
        /** The register has a page of that id. */
        DUPLICATE_PAGE,
        /** The register has no page of that id. */
        UNKNOWN_PAGE,
        /** The register has no owner of that id. */
        UNKNOWN_OWNER,
        /** The rules know no such consent. */
        UNKNOWN_CONSENT,
        /** Another role makes such changes. */
        WRONG_ROLE,
        /** The page belongs to another unit. */
        WRONG_UNIT,
        /** It is dated before what the page already holds. */
        OUT_OF_ORDER,
        /** The page does not stand where such a change is possible. */
        WRONG_STATUS,
        /** A consent that the page needs is not there. */
        NO_CONSENT,
        /** A field is missing or has a value that is not allowed. */
        INVALID,
        /** A value looks like a secret, which a register must not hold. */
        SECRET
    }
}
