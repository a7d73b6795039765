package io.github.otklik.examples.desk.cases;

import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps rows that follow from the events of messages; it is called within the transaction that stores the events. */
public interface Follower {
    /**
     * A message to which something happened.
     *
     * @param before  the message and its events before it
     * @param events  what happened, or nothing where time alone has passed
     * @param after  the message after it
     * @param procedure  the procedure it runs under
     * @param obligations  its obligations at that instant
     * @param now  the instant, not before its latest event
     */
    record Change(
            EventStore.Stream before,
            List<Event> events,
            MessageCase after,
            Procedure procedure,
            List<Obligation> obligations,
            Instant now) {
        static Change of(EventStore.Stream before, List<Event> events, Procedure procedure, Instant now) {
            MessageCase after = before.message().applyAll(events);
            Instant present = after.asOf(now);
            return new Change(before, events, after, procedure, procedure.obligations(after, present), present);
        }

        /** The id of the message. */
        public String id() {
            return after.id();
        }

        /** The obligations that are open. */
        List<Obligation> open() {
            return EventStore.open(obligations);
        }

        /** When the message is to be looked at again, or null. */
        @Nullable
        Instant wakeUp() {
            return procedure.nextWakeUp(after, now).orElse(null);
        }
    }

    /** Brings the rows up to date. */
    void follow(Change change);

    /** A message cannot be counted now, because nobody has its calendar or act, or it cannot be read. */
    default void uncountable(String id) {}
}
