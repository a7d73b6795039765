package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Copies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The procedures a host keeps side by side: one for each version of the regulation and calendars that a message may run
 * under. This class is immutable and thread-safe.
 */
public final class Procedures {
    private final List<Procedure> procedures;

    private Procedures(List<Procedure> procedures) {
        this.procedures = procedures;
    }

    /**
     * A catalogue of procedures, the newest calendars last.
     *
     * @throws IllegalArgumentException if two have the same versions
     */
    public static Procedures of(Collection<Procedure> procedures) {
        List<Procedure> known = new ArrayList<>();
        for (Procedure procedure : Copies.whole(procedures, "procedures")) {
            for (Procedure other : known) {
                if (other.versions().equals(procedure.versions())) {
                    throw new IllegalArgumentException(
                            "Two procedures of " + procedure.versions().shown() + "; one of each version is allowed");
                }
            }
            known.add(procedure);
        }
        return new Procedures(List.copyOf(known));
    }

    /**
     * The procedure that a message runs under, if it is known here; none for a message without access. Several may be, for a
     * message is bound to the days that it has looked at: then the one with the newest calendars.
     */
    public Optional<Procedure> of(MessageCase message) {
        Optional<Procedure> found = Optional.empty();
        if (requireNonNull(message, "message").versions().isPresent()) {
            for (Procedure procedure : procedures) {
                found = procedure.isOf(message) ? Optional.of(procedure) : found;
            }
        }
        return found;
    }

    /**
     * The procedure that a message starts under when access is given at an instant: of the regulation in effect on that
     * local day, which is the one that began last where an earlier one names no last day, the one with the newest calendars.
     *
     * @throws IllegalArgumentException if two different acts in effect on that day began on one day, so that none of them is
     *     the later one
     */
    public Optional<Procedure> startingAt(Instant access) {
        requireNonNull(access, "access");
        Procedure found = null;
        for (Procedure procedure : procedures) {
            LocalDate day =
                    access.atZone(procedure.calendars().administration().zone()).toLocalDate();
            if (procedure.regulation().isEffectiveOn(day)
                    && (found == null || isNext(found.regulation(), procedure.regulation()))) {
                found = procedure;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether an act in force comes after another one, or is the same on newer calendars. */
    private static boolean isNext(Regulation before, Regulation act) {
        if (!act.equals(before) && act.effectiveFrom().equals(before.effectiveFrom())) {
            throw new IllegalArgumentException("Regulations " + before + " and " + act + " begin on one day, "
                    + act.effectiveFrom() + "; the later one must begin after the other");
        }
        return !act.effectiveFrom().isBefore(before.effectiveFrom());
    }

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
}
