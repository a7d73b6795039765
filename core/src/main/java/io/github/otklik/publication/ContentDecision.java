package io.github.otklik.publication;

import static java.util.Objects.requireNonNull;

import io.github.otklik.registry.Note;
import io.github.otklik.regulation.Clause;
import io.github.otklik.text.Copies;
import java.util.List;

/** What a {@link ContentReview} answers to a command. A refusal is a value; nothing is thrown for it. */
public sealed interface ContentDecision {
    /**
     * The command is accepted.
     *
     * @param events  what happened, to be stored and folded
     */
    record Accepted(List<ContentEvent> events) implements ContentDecision {
        /** Refuses null by name and copies the list. */
        public Accepted {
            events = Copies.list(events, "events");
        }
    }

    /**
     * The act is rejected and changes nothing.
     *
     * @param code  why
     * @param clause  the clause it is rejected under
     * @param detail  what is wrong, the value, and what is allowed
     */
    record Rejected(Code code, Clause clause, Note detail) implements ContentDecision {
        /** Refuses null by name. */
        public Rejected {
            requireNonNull(code, "code");
            requireNonNull(clause, "clause");
            requireNonNull(detail, "detail");
        }
    }

    /**
     * An act with this id was accepted before; nothing changes.
     *
     * @param commandId  the id
     */
    record AlreadyDone(String commandId) implements ContentDecision {
        /** Refuses null by name. */
        public AlreadyDone {
            requireNonNull(commandId, "commandId");
        }
    }

    /** Why an act is rejected; they are looked for in this order, and the first found is the answer. */
    enum Code {
        /** Another role issues such acts. */
        WRONG_ROLE,
        /** The act is dated before the latest accepted one. */
        OUT_OF_ORDER,
        /** The material does not stand where such an act is possible. */
        WRONG_STATE,
        /** Another unit gave the material in. */
        WRONG_UNIT,
        /** The rules forbid the format, or do not list it. */
        FORMAT,
        /** A field is missing or has a value that is not allowed. */
        INVALID
    }
}
