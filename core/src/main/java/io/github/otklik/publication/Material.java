package io.github.otklik.publication;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Copies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of material for a page, as its events tell it.
 *
 * @param id  the host's id, not empty
 * @param state  where it stands
 * @param page  the id of the page it is for, empty while it is new
 * @param format  the code of its format
 * @param text  the text as it stands
 * @param remarks  the remarks it was last returned with
 * @param events  all that happened, the earliest first; only added to
 */
public record Material(
        String id,
        ContentState state,
        String page,
        String format,
        String text,
        List<String> remarks,
        List<ContentEvent> events) {
    /**
     * Refuses null by name and copies the lists.
     *
     * @throws IllegalArgumentException if the id is empty
     */
    public Material {
        requireNonNull(remarks, "remarks");
        requireNonNull(events, "events");
        if (requireNonNull(id, "id").isEmpty()) {
            throw new IllegalArgumentException("Empty id of material; it must be a non-empty text of the host");
        }
        requireNonNull(state, "state");
        requireNonNull(page, "page");
        requireNonNull(format, "format");
        requireNonNull(text, "text");
        remarks = Copies.list(remarks, "remarks");
        events = Copies.list(events, "events");
    }

    /** Material of which nothing is known but its id. */
    public static Material of(String id) {
        return new Material(id, ContentState.NEW, "", "", "", List.of(), List.of());
    }

    /** The material after some events. */
    public Material applyAll(Iterable<ContentEvent> more) {
        Copies.whole(more, "more");
        Material next = this;
        for (ContentEvent event : more) {
            next = next.apply(event);
        }
        return next;
    }

    /** The material after an event; total, and without rules, so that old streams fold. */
    public Material apply(ContentEvent event) {
        requireNonNull(event, "event");
        ContentCommand command = event.command();
        List<ContentEvent> all = new ArrayList<>(events);
        all.add(event);
        ContentState to = ContentTransition.of(command.type()).to();
        if (command instanceof ContentCommand.Submit it) {
            return new Material(id, to, it.page(), it.format(), it.text(), remarks, all);
        }
        String written = command instanceof ContentCommand.Edit it ? it.text() : text;
        List<String> given = command instanceof ContentCommand.Return it ? it.remarks() : remarks;
        return new Material(id, to, page, format, written, given, all);
    }

    /** The unit that first gave it in, if one did. */
    public Optional<String> unit() {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(events.get(0).command().header().actor().unit());
    }
}
