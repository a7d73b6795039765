package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Copies;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a recount under another regulation or calendar changed (decision 14): the event to store, and the obligations
 * before and after it.
 *
 * @param message  the id of the message
 * @param event  what happened, to be stored and folded
 * @param changes  the obligations that differ, in their order
 */
public record Recount(String message, Event.Recounted event, List<Change> changes) {
    /**
     * An obligation that the recount changed.
     *
     * @param before  as it stood by the old versions, or null if there was none
     * @param after  as it stands by the new ones
     */
    public record Change(@Nullable Obligation before, Obligation after) {
        /** Refuses a null outcome by name. */
        public Change {
            requireNonNull(after, "after");
        }
    }

    /** Refuses null by name and copies the list. */
    public Recount {
        requireNonNull(message, "message");
        requireNonNull(event, "event");
        changes = Copies.list(changes, "changes");
    }

    static List<Change> changes(List<Obligation> before, List<Obligation> after) {
        List<Change> changes = new ArrayList<>();
        for (Obligation now : after) {
            Obligation then = before.stream()
                    .filter(each -> each.id().equals(now.id()))
                    .findFirst()
                    .orElse(null);
            if (!now.equals(then)) {
                changes.add(new Change(then, now));
            }
        }
        return changes;
    }
}
