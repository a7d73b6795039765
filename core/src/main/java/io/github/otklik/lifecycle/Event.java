package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * What happened to a message; the host stores events in order and folds them with {@link MessageCase#apply}.
 */
public sealed interface Event {
    /** When it happened. */
    Instant occurredAt();

    /** When the host recorded it. */
    Instant recordedAt();

    /** What the terms were counted with. */
    Versions versions();

    /**
     * An act was accepted.
     *
     * @param act  the act, with its id, actor and instants
     * @param clock  the latest instant of all acts accepted so far, this one included
     * @param versions  what the terms were counted with
     * @param terms  the terms that the act, or the time before it, started, changed or ended, as they are after it
     */
    record Acted(Command.Act act, Instant clock, Versions versions, List<Term> terms) implements Event {
        /** Refuses null by name and copies the list. */
        public Acted {
            requireNonNull(act, "act");
            requireNonNull(clock, "clock");
            requireNonNull(versions, "versions");
            terms = List.copyOf(terms);
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
     * @param alert  what, once for all under its id
     * @param recordedAt  the instant of the tick
     * @param versions  what the terms were counted with
     */
    record Alerted(Alert alert, Instant recordedAt, Versions versions) implements Event {
        /** Refuses null by name. */
        public Alerted {
            requireNonNull(alert, "alert");
            requireNonNull(recordedAt, "recordedAt");
            requireNonNull(versions, "versions");
        }

        @Override
        public Instant occurredAt() {
            return alert.at();
        }
    }

    /**
     * The open terms were counted again under other versions.
     *
     * @param occurredAt  from when the other versions count
     * @param recordedAt  when the host recorded it
     * @param before  what the terms were counted with until then
     * @param versions  what they are counted with since
     * @param reason  why
     * @param terms  the terms that the recount started, changed or ended
     */
    record Recounted(
            Instant occurredAt, Instant recordedAt, Versions before, Versions versions, String reason, List<Term> terms)
            implements Event {
        /** Refuses null by name and copies the list. */
        public Recounted {
            requireNonNull(occurredAt, "occurredAt");
            requireNonNull(recordedAt, "recordedAt");
            requireNonNull(before, "before");
            requireNonNull(versions, "versions");
            requireNonNull(reason, "reason");
            terms = List.copyOf(terms);
        }
    }
}
