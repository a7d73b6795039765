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
}
