package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import io.github.otklik.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done, or may be done, about a message, as it stands at an instant.
 *
 * <p>Obligations are ordered by start, then by kind, number and unit, those without a unit first.
 *
 * @param id  its name within the message
 * @param holder  the role that has to act
 * @param unit  the unit that holds it, or did when it ended; of a breach report the unit that missed the term; else null
 * @param clause  the clause it comes from
 * @param start  when it started
 * @param due  when it is due, as in force now or when it ended; null beyond the published calendar, or until agreed
 * @param status  how it stands
 * @param done  when its act was done; null unless it is met
 * @param lateness  how late it was when it ended, or is now
 * @param provisional  whether the due instant may still change without an act of the unit: the message is not classified
 *     yet, or the calendar there is a projection or a draft
 */
public record Obligation(
        Id id,
        Role holder,
        @Nullable String unit,
        Clause clause,
        Instant start,
        @Nullable Instant due,
        Status status,
        @Nullable Instant done,
        Lateness lateness,
        boolean provisional)
        implements Comparable<Obligation> {

    private static final Comparator<Obligation> ORDER = order(Comparator.naturalOrder());

    /** By start, then by kind in an order, number and unit. */
    static Comparator<Obligation> order(Comparator<ObligationKind> kinds) {
        Comparator<@Nullable String> units = Comparator.nullsFirst(Comparator.naturalOrder());
        return (one, other) -> {
            int order = one.start.compareTo(other.start);
            if (order == 0) {
                order = kinds.compare(one.kind(), other.kind());
            }
            if (order == 0) {
                order = Integer.compare(one.id.no(), other.id.no());
            }
            return order == 0 ? units.compare(one.unit, other.unit) : order;
        };
    }

    /**
     * The name of an obligation within its message: {@code REWORK/2}, {@code CO_INFO/1/edu}.
     *
     * @param kind  the kind
     * @param no  the number, from 1, among those of the kind, or of the kind and unit
     * @param unit  the unit for the kinds that are numbered by unit, else null
     */
    public record Id(ObligationKind kind, int no, @Nullable String unit) {
        /**
         * Checks that a unit is given exactly for the kinds numbered by unit.
         *
         * @throws IllegalArgumentException if the unit does not fit the kind, or the number is less than 1
         */
        public Id {
            requireNonNull(kind, "kind");
            if (no < 1) {
                throw new IllegalArgumentException("Not a number of an obligation: " + no + "; they must count from 1");
            }
            if ((unit != null) != numberedByUnit(kind)) {
                throw new IllegalArgumentException("Bad unit for " + kind + ": " + Text.quoted(String.valueOf(unit))
                        + (unit == null ? "; it must be numbered by unit" : "; it must be numbered by message"));
            }
        }

        static boolean numberedByUnit(ObligationKind kind) {
            return kind.equals(ObligationKind.RETURN)
                    || kind.equals(ObligationKind.CO_INFO)
                    || kind.equals(ObligationKind.REPORT_BREACH);
        }

        /** The name that {@link #toString} prints. */
        public static Id parse(String text) {
            requireNonNull(text, "text");
            int first = text.indexOf('/');
            int second = first < 0 ? -1 : text.indexOf('/', first + 1);
            try {
                return new Id(
                        ObligationKind.of(text.substring(0, first)),
                        Integer.parseInt(text, first + 1, second < 0 ? text.length() : second, 10),
                        second < 0 ? null : text.substring(second + 1));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IllegalArgumentException("Not an obligation: " + Text.quoted(text)
                        + "; it must be KIND/number or KIND/number/unit, such as REWORK/2");
            }
        }

        /** The name: kind, number and, for the kinds numbered by unit, the unit. */
        @Override
        public String toString() {
            return kind + "/" + no + (unit == null ? "" : "/" + unit);
        }
    }

    /** How an obligation stands. */
    public enum Status {
        /** Open and in time. */
        PENDING,
        /** Open, and late already. */
        OVERDUE,
        /** Done in time. */
        MET,
        /** Done late. */
        MET_LATE,
        /** A right that was not used in time. */
        LAPSED,
        /** Nobody has to act any more. */
        CANCELLED,
        /** Open, without a due instant until one is agreed. */
        AWAITING_TERM,
        /** Due at once, and not done yet. */
        OPEN,
        /** Done, or still open, and days are needed to tell whether in time that no calendar covers. */
        UNKNOWN
    }

    /** Refuses null by name. */
    public Obligation {
        requireNonNull(id, "id");
        requireNonNull(holder, "holder");
        requireNonNull(clause, "clause");
        requireNonNull(start, "start");
        requireNonNull(status, "status");
        requireNonNull(lateness, "lateness");
    }

    /** The kind. */
    public ObligationKind kind() {
        return id.kind();
    }

    /** Whether a unit has to act, or may: of a breach report the unit is only whom it is about. */
    public boolean isHeldByUnit() {
        return unit != null && !kind().equals(ObligationKind.REPORT_BREACH);
    }

    /** Whether an act is still due, or still possible. */
    public boolean isOpen() {
        return switch (status) {
            case PENDING, OVERDUE, AWAITING_TERM, OPEN -> true;
            case MET, MET_LATE, LAPSED, CANCELLED -> false;
            case UNKNOWN -> done == null;
        };
    }

    @Override
    public int compareTo(Obligation other) {
        requireNonNull(other, "other");
        return ORDER.compare(this, other);
    }

    /**
     * Whether something was late at an instant, and by how much, as far as that is known (decisions 1 and 2).
     *
     * @param verdict  whether it was late
     * @param working  the working time by which it was late; zero unless late, and also when it was late by no working time, such
     *     as on a Saturday
     * @param atLeast  whether it was late by that much or more, because days are needed that no calendar covers; false unless
     *     late
     * @param elapsed  the time by the clock since the instant at which the term ended; present only when late and when the term
     *     ends at an instant (days, hours by the clock, agreed) rather than after a length of working time
     */
    @Cites({"decision 1", "decision 2"})
    public record Lateness(
            Verdict verdict,
            Duration working,
            boolean atLeast,
            @Nullable Duration elapsed) {
        /** Whether something was late. */
        public enum Verdict {
            /** In time, for certain. */
            IN_TIME,
            /** Late, for certain. */
            LATE,
            /** It is unknown: days are needed that no calendar covers. */
            UNKNOWN
        }

        static final Lateness NONE = new Lateness(Verdict.IN_TIME, Duration.ZERO, false, null);
        static final Lateness UNKNOWN = new Lateness(Verdict.UNKNOWN, Duration.ZERO, false, null);

        /**
         * Checks that only what is late is late by something.
         *
         * @throws IllegalArgumentException if an amount is negative, or given for what is not late
         */
        public Lateness {
            requireNonNull(verdict, "verdict");
            requireNonNull(working, "working");
            boolean amounts = !working.isZero() || atLeast || elapsed != null;
            if (verdict != Verdict.LATE && amounts) {
                throw new IllegalArgumentException(
                        "Lateness must be nothing unless LATE; was " + working + " at " + verdict);
            }
            if (working.isNegative() || (elapsed != null && elapsed.isNegative())) {
                throw new IllegalArgumentException(
                        "Lateness must not be negative; was " + working + " of work, " + elapsed + " by the clock");
            }
        }

        static Lateness by(Duration working, boolean atLeast) {
            return new Lateness(Verdict.LATE, working, atLeast, null);
        }

        /** What follows from the bounds of an excess over a term: late if the least is, in time if not even the most is. */
        static Lateness between(Duration least, Duration most) {
            if (least.compareTo(Duration.ZERO) > 0) {
                return by(least, !least.equals(most));
            }
            return most.compareTo(Duration.ZERO) > 0 ? UNKNOWN : NONE;
        }

        /** Whether it is late for certain. */
        public boolean late() {
            return verdict == Verdict.LATE;
        }

        /** Whether the verdict and the amount are both certain. */
        public boolean certain() {
            return verdict != Verdict.UNKNOWN && !atLeast;
        }

        Lateness since(Duration sinceThen) {
            return new Lateness(verdict, working, atLeast, sinceThen);
        }
    }
}
