package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.command.Command;
import io.github.otklik.text.Copies;
import io.github.otklik.text.Text;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a message; the host stores events in order and folds them with {@link MessageCase#apply}.
 */
public sealed interface Event {
    /** When it happened. */
    Instant occurredAt();

    /** When the host recorded it. */
    Instant recordedAt();

    /** What the terms were counted with, up to this event. */
    Versions versions();

    /** Whose event it is, and which of that message's. */
    Position position();

    /**
     * The place of an event in the stream of its message.
     *
     * @param message  the id of the message; empty in events stored before they had a place
     * @param no  the number of the event within its message, from 1; 0 in events stored before they had a place
     */
    record Position(String message, int no) {
        /** The place of an event that was stored before events had one. */
        public static final Position UNKNOWN = new Position("", 0);

        /**
         * Refuses null by name.
         *
         * @throws IllegalArgumentException if there is a message without a number, or a number without a message
         */
        public Position {
            requireNonNull(message, "message");
            if (message.isEmpty() ? no != 0 : no < 1) {
                throw new IllegalArgumentException("Bad number of an event of message " + Text.quoted(message) + ": "
                        + no + "; it must be at least 1, or 0 without a message");
            }
        }

        /** Whether the event has a place. */
        boolean isKnown() {
            return no != 0;
        }
    }

    /**
     * A warning before a term, the breach of one, or the news that its due instant lies beyond the calendar. Its id follows from
     * the message, the obligation and the rung alone, so that two hosts that race find the same.
     *
     * @param id  message, obligation and rung, such as {@code m1/DRAFT/1/left-PT15M}
     * @param obligation  the obligation
     * @param unit  the unit that holds it, or null
     * @param rung  the id of the threshold, {@code breach}, or {@code beyond-calendar}
     * @param at  when it was due to be raised
     */
    record Alert(
            String id, Obligation.Id obligation, @Nullable String unit, String rung, Instant at) {
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

    /**
     * An act was accepted.
     *
     * @param position  whose event it is, and which
     * @param act  the act, with its id, actor and instants
     * @param clock  the latest instant of all acts accepted so far, this one included
     * @param versions  what the terms were counted with
     * @param terms  the terms that the act, or the time before it, started, changed or ended, as they are after it
     */
    record Acted(Position position, Command.Act act, Instant clock, Versions versions, List<Term> terms)
            implements Event {
        /** Refuses null by name and copies the list. */
        public Acted {
            requireNonNull(position, "position");
            requireNonNull(act, "act");
            requireNonNull(clock, "clock");
            requireNonNull(versions, "versions");
            terms = Copies.list(terms, "terms");
        }

        /** An event without a place, as it was stored before events had one. */
        public Acted(Command.Act act, Instant clock, Versions versions, List<Term> terms) {
            this(Position.UNKNOWN, act, clock, versions, terms);
        }

        @Override
        public Instant occurredAt() {
            return act.header().at();
        }

        @Override
        public Instant recordedAt() {
            return act.header().recordedAt();
        }
    }

    /**
     * A warning was given or a breach found; it changes no term.
     *
     * @param position  whose event it is, and which
     * @param alert  what, once for all under its id
     * @param recordedAt  the instant of the tick
     * @param versions  what the terms were counted with
     */
    record Alerted(Position position, Alert alert, Instant recordedAt, Versions versions) implements Event {
        /** Refuses null by name. */
        public Alerted {
            requireNonNull(position, "position");
            requireNonNull(alert, "alert");
            requireNonNull(recordedAt, "recordedAt");
            requireNonNull(versions, "versions");
        }

        /** An event without a place, as it was stored before events had one. */
        public Alerted(Alert alert, Instant recordedAt, Versions versions) {
            this(Position.UNKNOWN, alert, recordedAt, versions);
        }

        @Override
        public Instant occurredAt() {
            return alert.at();
        }
    }

    /**
     * The open terms were counted again under other versions.
     *
     * @param position  whose event it is, and which
     * @param occurredAt  from when the other versions count
     * @param recordedAt  when the host recorded it
     * @param before  what the terms were counted with until then
     * @param versions  what they are counted with since
     * @param reason  why
     * @param terms  the terms that the recount started, changed or ended
     */
    record Recounted(
            Position position,
            Instant occurredAt,
            Instant recordedAt,
            Versions before,
            Versions versions,
            String reason,
            List<Term> terms)
            implements Event {
        /** Refuses null by name and copies the list. */
        public Recounted {
            requireNonNull(position, "position");
            requireNonNull(occurredAt, "occurredAt");
            requireNonNull(recordedAt, "recordedAt");
            requireNonNull(before, "before");
            requireNonNull(versions, "versions");
            requireNonNull(reason, "reason");
            terms = Copies.list(terms, "terms");
        }

        /** An event without a place, as it was stored before events had one. */
        public Recounted(
                Instant occurredAt,
                Instant recordedAt,
                Versions before,
                Versions versions,
                String reason,
                List<Term> terms) {
            this(Position.UNKNOWN, occurredAt, recordedAt, before, versions, reason, terms);
        }
    }
}
