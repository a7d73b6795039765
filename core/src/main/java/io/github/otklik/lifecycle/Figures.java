package io.github.otklik.lifecycle;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Compliance.Breach;
import io.github.otklik.lifecycle.Compliance.Figure;
import io.github.otklik.lifecycle.Compliance.Holder;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts how terms were kept, message by message or from what was counted apart. */
final class Figures {
    private static final Comparator<Breach> ORDER =
            Comparator.comparing(Breach::message).thenComparing(Breach::obligation);

    private final Compliance.Period period;
    private final Instant asOf;
    private final Map<Holder, Map<ObligationKind, Tally>> tallies = new TreeMap<>();
    private final List<Breach> breaches = new ArrayList<>();
    private final Holdings holdings;

    Figures(Compliance.Period period, Instant asOf) {
        this.period = period;
        this.asOf = asOf;
        this.holdings = new Holdings(period, asOf);
    }

    /** The procedure of a message. */
    static Procedure own(Procedures procedures, MessageCase message) {
        return procedures
                .of(message)
                .orElseThrow(() -> new IllegalArgumentException("No procedure for message " + Text.quoted(message.id())
                        + ", which runs under "
                        + message.versions().orElse(Versions.NONE).shown()
                        + "; it must be given, or recount the message"));
    }

    void count(Procedure procedure, MessageCase message, List<Event> events) {
        Counted counted = new Counted(procedure, message, asOf);
        for (Obligation obligation : counted.obligations()) {
            boolean counts = obligation.kind().nature() == Nature.DUTY
                    && obligation.status() != Obligation.Status.CANCELLED
                    && period.contains(obligation.start());
            if (counts) {
                count(counted, obligation);
                if (missed(obligation)) {
                    breaches.add(breach(procedure, message, obligation));
                }
            }
        }
        holdings.add(counted, events);
    }

    private void count(Counted counted, Obligation obligation) {
        Tally tally = tally(new Holder(obligation.holder(), obligation.unit()), obligation.kind());
        tally.received++;
        Instant done = obligation.done();
        if (done != null) {
            WorkingCalendar calendar = counted.calendar(obligation.id(), obligation.unit());
            if (Horizon.covers(calendar, obligation.start(), done)) {
                tally.taken.merge(Horizon.covered(calendar, obligation.start(), done), 1, Math::addExact);
            }
        }
        if (missed(obligation)) {
            tally.late++;
        } else if (obligation.status() == Obligation.Status.MET) {
            tally.met++;
        } else if (obligation.status() == Obligation.Status.UNKNOWN) {
            tally.unknown++;
        }
    }

    private static boolean missed(Obligation obligation) {
        return obligation.status() == Obligation.Status.MET_LATE || obligation.status() == Obligation.Status.OVERDUE;
    }

    private Breach breach(Procedure procedure, MessageCase message, Obligation obligation) {
        Explanation why = procedure.explain(message, obligation.id(), asOf);
        return new Breach(message.id(), obligation, why.cause().orElseThrow());
    }

    /** The length that a given percentage of those taken, in their order, do not exceed, by the nearest rank. */
    static Optional<Duration> rank(Map<Duration, Integer> taken, int percent) {
        long size = taken.values().stream().mapToLong(Integer::longValue).sum();
        long left = (size * percent + 99) / 100;
        for (Map.Entry<Duration, Integer> each : taken.entrySet()) {
            left -= each.getValue();
            if (left <= 0) {
                return Optional.of(each.getKey());
            }
        }
        return Optional.empty();
    }

    /** The period of two parts: that of both, or the one that they make up. */
    static Compliance.Period sum(Compliance.Period one, Compliance.Period other) {
        if (one.equals(other)) {
            return one;
        }
        if (one.to().equals(other.from())) {
            return new Compliance.Period(one.from(), other.to());
        }
        if (other.to().equals(one.from())) {
            return new Compliance.Period(other.from(), one.to());
        }
        throw new IllegalArgumentException("Compliance from " + one.from() + " to " + one.to() + " and from "
                + other.from() + " to " + other.to() + " does not add up; the periods must be the same, or one must end"
                + " where the other begins");
    }

    /** Adds what was counted apart. */
    void add(Compliance part) {
        for (Figure figure : part.figures()) {
            tally(figure.holder(), figure.kind()).add(figure);
        }
        breaches.addAll(part.breaches());
        part.held().forEach(holdings::add);
    }

    private Tally tally(Holder holder, ObligationKind kind) {
        return tallies.computeIfAbsent(holder, each -> new TreeMap<>()).computeIfAbsent(kind, each -> new Tally());
    }

    Compliance compliance() {
        List<Figure> figures = new ArrayList<>();
        tallies.forEach((holder, kinds) -> kinds.forEach((kind, tally) -> figures.add(tally.figure(holder, kind))));
        breaches.sort(ORDER);
        for (int i = 1; i < breaches.size(); i++) {
            once(breaches.get(i - 1), breaches.get(i));
        }
        return new Compliance(period, asOf, figures, breaches, holdings.sums());
    }

    private static void once(Breach one, Breach next) {
        if (ORDER.compare(one, next) == 0) {
            throw new IllegalArgumentException("Parts must be of different messages or different times; "
                    + next.obligation().id() + " of message " + Text.quoted(next.message()) + " is in both");
        }
    }

    /** Counts the terms of one holder and kind. */
    private static final class Tally {
        private final TreeMap<Duration, Integer> taken = new TreeMap<>();
        private int received;
        private int met;
        private int late;
        private int unknown;

        void add(Figure figure) {
            received = Math.addExact(received, figure.received());
            met += figure.met();
            late += figure.late();
            unknown += figure.unknown();
            figure.taken().forEach((length, times) -> taken.merge(length, times, Math::addExact));
        }

        Figure figure(Holder holder, ObligationKind kind) {
            return new Figure(holder, kind, received, met, late, unknown, taken);
        }
    }
}
