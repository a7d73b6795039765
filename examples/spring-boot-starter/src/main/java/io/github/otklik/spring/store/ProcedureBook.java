package io.github.otklik.spring.store;

import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import java.time.Instant;
import java.util.Optional;

/** Tells which procedure a message runs under. */
@FunctionalInterface
public interface ProcedureBook {
    /**
     * The procedure of a message, or the one that it starts under now; empty if it was counted by a calendar or an act that
     * nobody has kept, so that nothing can be decided.
     */
    Optional<Procedure> find(MessageCase message, Instant now);

    /** The book of some procedures. */
    static ProcedureBook of(Procedures procedures) {
        return (message, now) -> message.versions().isEmpty() ? procedures.startingAt(now) : procedures.of(message);
    }
}
