package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import io.github.otklik.text.Copies;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * How the holders kept their terms over some messages and some time: figures by holder and obligation, the breaches with
 * their causes, and the working time during which each holder had at least one duty open (clauses 1/19, 1/20).
 *
 * <p>Each message counts by its own procedure, so that messages of several versions stand side by side, recounted or not.
 * An obligation belongs to the period in which it started. What was counted apart {@linkplain #plus adds up} exactly to
 * the whole, medians included, for the figures keep how often each length occurred.
 *
 * @param period  the period
 * @param asOf  as of when the obligations stand so
 * @param figures  by holder, then by kind
 * @param breaches  the duties that were missed, by message, then in their order
 * @param held  for each holder, when in the period at least one of its duties was open
 */
public record Compliance(Period period, Instant asOf, List<Figure> figures, List<Breach> breaches, List<Held> held) {
    /** Refuses null by name and copies the lists. */
    public Compliance {
        requireNonNull(period, "period");
        requireNonNull(asOf, "asOf");
        figures = Copies.list(figures, "figures");
        breaches = Copies.list(breaches, "breaches");
        held = Copies.list(held, "held");
    }

    /**
     * A half-open period of time.
     *
     * @param from  its first instant
     * @param to  the first instant after it
     */
    public record Period(Instant from, Instant to) {
        /** All time. */
        public static final Period ALL = new Period(Instant.MIN, Instant.MAX);

        /**
         * Refuses null by name.
         *
         * @throws IllegalArgumentException if the period is empty or reversed
         */
        public Period {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("Bad period: from " + from + " to " + to + "; it must end later");
            }
        }

        boolean contains(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(to);
        }
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
            return ORDER.compare(this, requireNonNull(other, "other"));
        }
    }

    /**
     * How a holder kept the terms of one kind; cancelled ones do not count.
     *
     * @param holder  the holder
     * @param kind  the kind of duty
     * @param received  how many there were: met, late, unknown, and open in time
     * @param met  how many were met in time
     * @param late  how many were met late, or are overdue
     * @param unknown  how many of which it is unknown whether in time, because days are needed that no calendar covers
     * @param taken  how often each working time was taken by those that were done; those that took time on days that no
     *     calendar covers are left out
     */
    public record Figure(
            Holder holder,
            ObligationKind kind,
            int received,
            int met,
            int late,
            int unknown,
            SortedMap<Duration, Integer> taken) {
        /**
         * Copies the map.
         *
         * @throws IllegalArgumentException if a number or a length is negative, or there are more than were received
         */
        public Figure {
            requireNonNull(holder, "holder");
            requireNonNull(kind, "kind");
            boolean negative = met < 0 || late < 0 || unknown < 0;
            if (negative || (long) met + late + unknown > received) {
                throw new IllegalArgumentException(
                        "met, late and unknown must be 0 or more and together at most received;" + " were " + met + ", "
                                + late + ", " + unknown + " of " + received);
            }
            requireNonNull(taken, "taken").forEach((length, times) -> {
                if (length.isNegative() || times < 1 || times > received) {
                    throw new IllegalArgumentException("taken must be lengths from 0, each from 1 to " + received
                            + " times; was " + length + ", " + times + " times");
                }
            });
            taken = Collections.unmodifiableSortedMap(new TreeMap<>(taken));
        }

        /** The share of late ones among those that were met or are late, from 0 to 1; 0 when there are none. */
        public double share() {
            return met + late == 0 ? 0 : (double) late / (met + late);
        }

        /** The median of the working time taken, by the nearest rank; empty when none is known. Linear in the lengths. */
        public Optional<Duration> median() {
            return Figures.rank(taken, 50);
        }

        /** The 90th percentile of the working time taken, by the nearest rank; empty when none is known. */
        public Optional<Duration> ninetieth() {
            return Figures.rank(taken, 90);
        }
    }

    /**
     * A duty that was missed.
     *
     * @param message  the id of the message
     * @param obligation  the obligation
     * @param cause  why
     */
    public record Breach(String message, Obligation obligation, Explanation.Cause cause) {
        /** Refuses null by name. */
        public Breach {
            requireNonNull(message, "message");
            requireNonNull(obligation, "obligation");
            requireNonNull(cause, "cause");
        }
    }

    /**
     * When a holder had work.
     *
     * @param holder  the holder
     * @param stretches  the stretches of working time, in order and apart, each moment once however many duties were open
     * @param atLeast  whether it was that much or more, because days are needed that no calendar covers
     */
    public record Held(Holder holder, List<Interval> stretches, boolean atLeast) {
        /** Refuses null by name and copies the list. */
        public Held {
            requireNonNull(holder, "holder");
            stretches = Copies.list(stretches, "stretches");
        }

        /** How much working time it was. */
        public Duration time() {
            return stretches.stream().map(Interval::toDuration).reduce(Duration.ZERO, Duration::plus);
        }
    }

    /**
     * The figures of messages that all run under one procedure, over all time.
     *
     * @param procedure  the procedure
     * @param streams  the events of each message, by its id
     * @param asOf  as of when, not before the latest act
     * @throws IllegalArgumentException if a message runs under other versions
     */
    public static Compliance of(Procedure procedure, Map<String, List<Event>> streams, Instant asOf) {
        return of(Procedures.of(List.of(requireNonNull(procedure, "procedure"))), streams, Period.ALL, asOf);
    }

    /**
     * The figures of some messages over a period as of an instant, each message by its own procedure: an obligation counts
     * if it started in the period, and time held is that within the period. Linear in the events and in the days held, but
     * for sorting.
     *
     * @param procedures  the procedures they run under
     * @param streams  the events of each message, by its id
     * @param period  the period
     * @param asOf  as of when, not before the latest act
     * @throws IllegalArgumentException if the procedure of a message is missing, or a message had an act after that instant
     */
    @Cites({"1/19", "1/20"})
    public static Compliance of(Procedures procedures, Map<String, List<Event>> streams, Period period, Instant asOf) {
        requireNonNull(procedures, "procedures");
        Figures figures = new Figures(requireNonNull(period, "period"), requireNonNull(asOf, "asOf"));
        requireNonNull(streams, "streams").forEach((id, events) -> {
            MessageCase message = MessageCase.of(id, events);
            if (message.versions().isPresent()) {
                figures.count(Figures.own(procedures, message), message, events);
            }
        });
        return figures.compliance();
    }

    /**
     * What two parts are together. Parts of one period must be of different messages; parts of periods that follow one
     * another must be of the same messages, which is for the caller to see to. Neither the order nor the grouping of parts
     * matters as long as their periods add up, and a part without messages adds nothing. Linear in the parts, but for sorting.
     *
     * @throws IllegalArgumentException if the parts are as of different instants, the periods neither are the same nor
     *     follow one another, or one breach is in both
     */
    public Compliance plus(Compliance other) {
        if (!asOf.equals(requireNonNull(other, "other").asOf)) {
            throw new IllegalArgumentException("Compliance as of " + asOf + " and as of " + other.asOf
                    + " does not add up; both must be as of the same instant");
        }
        Figures sum = new Figures(Figures.sum(period, other.period), asOf);
        sum.add(this);
        sum.add(other);
        return sum.compliance();
    }
}
