package io.github.otklik.examples.desk.cases;

import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import java.time.Instant;
import java.util.ArrayList;
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
     * @param now  the instant, not before what time has brought about already
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
            List<Event> all = new ArrayList<>(before.events());
            all.addAll(events);
            Instant present = present(after, all, now);
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

    /**
     * The present of a message for rows that stand until it is looked at next. Another host, whose clock is ahead, may have let
     * time pass further than this one has come: what it raised is not due again, so rows as of an earlier instant would stay.
     */
    static Instant present(MessageCase message, List<Event> events, Instant now) {
        Instant present = message.asOf(now);
        for (Event event : events) {
            if (event instanceof Event.Alerted && event.recordedAt().isAfter(present)) {
                present = event.recordedAt();
            }
        }
        return present;
    }

    /** Brings the rows up to date. */
    void follow(Change change);

    /** A message cannot be counted now, because nobody has its calendar or act, or it cannot be read. */
    default void uncountable(String id) {}
}
