package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Cites;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.regulation.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the holders kept their terms over some messages: figures by holder and obligation, the breaches with their causes,
 * and the working time during which each holder had at least one duty open (clauses 1/19, 1/20).
 *
 * @param figures  by holder, then by kind
 * @param breaches  the duties that were missed, in their order within each message
 * @param held  for each holder, the working time during which at least one of its duties was open
 */
public record Compliance(List<Figure> figures, List<Breach> breaches, List<Held> held) {
    /** Copies the lists. */
    public Compliance {
        figures = List.copyOf(figures);
        breaches = List.copyOf(breaches);
        held = List.copyOf(held);
    }

    /**
     * Who holds terms: a role, and for executors the unit.
     *
     * @param role  the role
     * @param unit  the unit, or null
     */
    public record Holder(Role role, @Nullable String unit) implements Comparable<Holder> {
        private static final Comparator<Holder> ORDER = Comparator.comparing(Holder::role)
                .thenComparing(Holder::unit, Comparator.nullsFirst(Comparator.naturalOrder()));

        /** Refuses a null role by name. */
        public Holder {
            requireNonNull(role, "role");
        }

        @Override
        public int compareTo(Holder other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * How a holder kept the terms of one kind; cancelled ones do not count.
     *
     * @param holder  the holder
     * @param kind  the kind of duty
     * @param received  how many there were
     * @param met  how many were met in time
     * @param late  how many were met late, or are overdue
     * @param median  the median of the working time taken by those that were met, empty when none was
     * @param ninetieth  its 90th percentile, by the nearest rank, empty when none was
     */
    public record Figure(
            Holder holder,
            ObligationKind kind,
            int received,
            int met,
            int late,
            Optional<Duration> median,
            Optional<Duration> ninetieth) {

        /** The share of late ones among those that were met or are overdue, from 0 to 1; 0 when there are none. */
        public double share() {
            return met + late == 0 ? 0 : (double) late / (met + late);
        }
    }

    /**
     * A duty that was missed.
     *
     * @param message  the id of the message
     * @param obligation  the obligation
     * @param cause  why
     */
    public record Breach(String message, Obligation obligation, Cause cause) {}

    /**
     * How long a holder had work.
     *
     * @param holder  the holder
     * @param time  the working time, each moment counted once however many duties were open
     * @param atLeast  whether it was that much or more, because days are needed that no calendar covers
     */
    public record Held(Holder holder, Duration time, boolean atLeast) {}

    /**
     * The figures of some messages as of an instant. Linear in their events, but for sorting.
     *
     * @param procedure  the procedure they run under
     * @param streams  the events of each message, by its id
     * @param asOf  as of when, not before the latest act
     * @throws IllegalArgumentException if a message runs under other versions
     */
    @Cites({"1/19", "1/20"})
    public static Compliance of(Procedure procedure, Map<String, List<Event>> streams, Instant asOf) {
        requireNonNull(procedure, "procedure");
        requireNonNull(asOf, "asOf");
        Map<Holder, Map<ObligationKind, Tally>> tallies = new TreeMap<>();
        List<Breach> breaches = new ArrayList<>();
        Holdings holdings = new Holdings(procedure, asOf);
        for (Map.Entry<String, List<Event>> stream :
                requireNonNull(streams, "streams").entrySet()) {
            MessageCase message = MessageCase.of(stream.getKey(), stream.getValue());
            for (Obligation obligation : procedure.obligations(message, asOf)) {
                if (obligation.kind().nature() == Nature.DUTY) {
                    count(tallies, procedure, obligation);
                    if (missed(obligation)) {
                        breaches.add(breach(procedure, message, obligation, asOf));
                    }
                }
            }
            holdings.add(stream.getValue());
        }
        List<Figure> figures = new ArrayList<>();
        tallies.forEach((holder, kinds) -> kinds.forEach((kind, tally) -> figures.add(tally.figure(holder, kind))));
        return new Compliance(figures, breaches, holdings.sums());
    }

    private static boolean missed(Obligation obligation) {
        return obligation.status() == Obligation.Status.MET_LATE || obligation.status() == Obligation.Status.OVERDUE;
    }

    private static Breach breach(Procedure procedure, MessageCase message, Obligation obligation, Instant asOf) {
        Explanation why = procedure.explain(message, obligation.id(), asOf);
        return new Breach(message.id(), obligation, why.cause().orElseThrow());
    }

    private static void count(
            Map<Holder, Map<ObligationKind, Tally>> tallies, Procedure procedure, Obligation obligation) {
        if (obligation.status() == Obligation.Status.CANCELLED) {
            return;
        }
        Tally tally = tallies.computeIfAbsent(
                        new Holder(obligation.holder(), obligation.unit()), holder -> new TreeMap<>())
                .computeIfAbsent(obligation.kind(), kind -> new Tally());
        tally.received++;
        Instant done = obligation.done();
        if (done != null) {
            WorkingCalendar calendar = procedure.calendars().holding(obligation.unit());
            if (Horizon.covers(calendar, obligation.start(), done)) {
                tally.taken.add(Horizon.covered(calendar, obligation.start(), done));
            }
        }
        if (missed(obligation)) {
            tally.late++;
        } else if (obligation.status() == Obligation.Status.MET) {
            tally.met++;
        }
    }

    /** Counts the terms of one holder and kind. */
    private static final class Tally {
        private final List<Duration> taken = new ArrayList<>();
        private int received;
        private int met;
        private int late;

        Figure figure(Holder holder, ObligationKind kind) {
            Collections.sort(taken);
            return new Figure(holder, kind, received, met, late, rank(50), rank(90));
        }

        private Optional<Duration> rank(int percent) {
            int rank = (taken.size() * percent + 99) / 100;
            return taken.isEmpty() ? Optional.empty() : Optional.of(taken.get(rank - 1));
        }
    }
}
