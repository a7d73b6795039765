package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.Clause;
import io.github.otklik.text.Copies;
import io.github.otklik.text.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link Procedure} answers to a command. A refusal is a value; nothing is thrown for it. */
public sealed interface Decision {
    /**
     * The command is accepted.
     *
     * @param events  what happened, to be stored and folded; none when a tick found nothing new
     */
    record Accepted(List<Event> events) implements Decision {
        /** Refuses null by name and copies the list. */
        public Accepted {
            events = Copies.list(events, "events");
        }
    }

    /**
     * The act is rejected and changes nothing.
     *
     * @param code  why
     * @param clause  the clause it is rejected under; null where the act of the administration does not provide for such acts
     * @param detail  what is wrong, the value, and what is allowed
     */
    record Rejected(Code code, @Nullable Clause clause, Message detail) implements Decision {
        /** Refuses null by name. */
        public Rejected {
            requireNonNull(code, "code");
            requireNonNull(detail, "detail");
        }

        /** The same for people: instants by the clock of a zone, texts of the host cut. */
        Rejected in(ZoneId zone) {
            List<Object> values =
                    detail.values().stream().map(value -> shown(value, zone)).toList();
            return new Rejected(code, clause, new Message(detail.key(), values));
        }
    }

    private static Object shown(Object value, ZoneId zone) {
        if (value instanceof Instant instant) {
            return Years.local(instant, zone);
        }
        return value instanceof String || value instanceof Obligation.Id ? Text.cut(value.toString()) : value;
    }

    /**
     * An act with this id was accepted before; nothing changes.
     *
     * @param commandId  the id
     */
    record AlreadyDone(String commandId) implements Decision {
        /** Refuses null by name. */
        public AlreadyDone {
            requireNonNull(commandId, "commandId");
        }
    }

    /** Why an act is rejected; they are looked for in about this order, and the first found is the answer. */
    enum Code {
        /** Access to the message was given before. */
        DUPLICATE_CASE,
        /** No access to the message was given. */
        UNKNOWN_CASE,
        /** The act of the administration does not provide for such acts. */
        NOT_IN_ACT,
        /** Another role issues such acts. */
        WRONG_ROLE,
        /** The message is closed to such acts. */
        CLOSED,
        /** The act is dated before acts already accepted, or before what it follows from. */
        OUT_OF_ORDER,
        /** The message does not stand where such an act is possible. */
        WRONG_STATE,
        /** Another unit holds what the act is about. */
        WRONG_UNIT,
        /** A field is missing or has a value that is not allowed. */
        INVALID
    }
}
