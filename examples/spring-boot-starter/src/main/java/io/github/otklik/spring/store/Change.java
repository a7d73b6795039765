package io.github.otklik.spring.store;

import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A message to which something happened, or time alone has come.
 *
 * @param before  the message and its events before it
 * @param events  what happened, or nothing where time alone has passed
 * @param after  the message after it
 * @param procedure  the procedure it runs under
 * @param obligations  its obligations at that instant
 * @param now  the instant, not before what time has brought about already
 */
public record Change(
        MessageStream before,
        List<Event> events,
        MessageCase after,
        Procedure procedure,
        List<Obligation> obligations,
        Instant now) {
    /** What some events, or none, make of a message. */
    public static Change of(MessageStream before, List<Event> events, Procedure procedure, Instant now) {
        MessageCase after = before.message().applyAll(events);
        List<Event> all = new ArrayList<>(before.events());
        all.addAll(events);
        Instant present = present(after, all, now);
        return new Change(
                before, List.copyOf(events), after, procedure, procedure.obligations(after, present), present);
    }

    /**
     * The present of a message for rows that stand until it is looked at next. Another host, whose clock is ahead, may have let
     * time pass further than this one has come: what it raised is not due again, so rows as of an earlier instant would stay.
     */
    public static Instant present(MessageCase message, List<Event> events, Instant now) {
        Instant present = message.asOf(now);
        for (Event event : events) {
            if (event instanceof Event.Alerted && event.recordedAt().isAfter(present)) {
                present = event.recordedAt();
            }
        }
        return present;
    }

    /** The id of the message. */
    public String id() {
        return after.id();
    }

    /** The obligations that are open. */
    public List<Obligation> open() {
        return obligations.stream().filter(Obligation::isOpen).toList();
    }

    /** When the earliest open term is due, if one has a due instant. */
    public Optional<Instant> due() {
        return open().stream().map(Obligation::due).filter(Objects::nonNull).min(Instant::compareTo);
    }

    /** When the message is to be looked at again; empty if time alone does nothing to it. */
    public Optional<Instant> wakeUp() {
        return procedure.nextWakeUp(after, now);
    }
}
