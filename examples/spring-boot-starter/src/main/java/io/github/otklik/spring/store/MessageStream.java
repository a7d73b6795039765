package io.github.otklik.spring.store;

import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import java.util.List;

/**
 * A message with the events that it follows from.
 *
 * @param message  the message
 * @param events  its events, in their order; none of a message that nobody has stored
 */
public record MessageStream(MessageCase message, List<Event> events) {
    /** Copies the list. */
    public MessageStream {
        events = List.copyOf(events);
    }

    /** The stream of some events of a message. */
    public static MessageStream of(String id, List<Event> events) {
        return new MessageStream(MessageCase.of(id, events), events);
    }
}
