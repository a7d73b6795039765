package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A warning before a term, the breach of one, or the news that its due instant lies beyond the calendar. Its id follows from the message, the obligation and the rung alone, so
 * that two hosts that race find the same.
 *
 * @param id  message, obligation and rung, such as {@code m1/DRAFT/1/left-PT15M}
 * @param obligation  the obligation
 * @param unit  the unit that holds it, or null
 * @param rung  the id of the threshold,, {@code breach}, or {@code beyond-calendar}
 * @param at  when it was due to be raised
 */
public record Alert(
        String id, ObligationId obligation, @Nullable String unit, String rung, Instant at) {
    static final String BREACH = "breach";
    static final String BEYOND = "beyond-calendar";

    /** Refuses null by name. */
    public Alert {
        requireNonNull(id, "id");
        requireNonNull(obligation, "obligation");
        requireNonNull(rung, "rung");
        requireNonNull(at, "at");
    }

    static Alert of(String message, Term term, String rung, Instant at) {
        return new Alert(id(message, term, rung), term.id(), term.unit(), rung, at);
    }

    static String id(String message, Term term, String rung) {
        return message + "/" + term.id() + "/" + rung;
    }

    /** Whether it tells that no calendar reaches the term's due instant; the host asks for the next year's. */
    public boolean beyond() {
        return rung.equals(BEYOND);
    }

    /** Whether it is a breach rather than a warning. */
    public boolean breach() {
        return rung.startsWith(BREACH);
    }
}
