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
     * @throws IllegalArgumentException if two have the same versions, or two different acts begin on one day
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
            refuseOverlap(known, procedure);
            known.add(procedure);
        }
        return new Procedures(List.copyOf(known));
    }

    /** Of two acts that begin on one day none may be chosen in silence; one act on several calendars is no such choice. */
    private static void refuseOverlap(List<Procedure> known, Procedure procedure) {
        Regulation act = procedure.regulation();
        for (Procedure each : known) {
            Regulation other = each.regulation();
            if (!other.equals(act) && other.effectiveFrom().equals(act.effectiveFrom())) {
                throw new IllegalArgumentException("Regulations " + other + " and " + act + " begin on one day, "
                        + act.effectiveFrom() + "; the later one must begin after the other");
            }
        }
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
     */
    public Optional<Procedure> startingAt(Instant access) {
        requireNonNull(access, "access");
        Procedure found = null;
        for (Procedure procedure : procedures) {
            LocalDate day =
                    access.atZone(procedure.calendars().administration().zone()).toLocalDate();
            boolean superseded = found != null
                    && procedure
                            .regulation()
                            .effectiveFrom()
                            .isBefore(found.regulation().effectiveFrom());
            if (procedure.regulation().isEffectiveOn(day) && !superseded) {
                found = procedure;
            }
        }
        return Optional.ofNullable(found);
    }
}
