package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Cites;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Whether something was late at an instant, and by how much, as far as that is known (decisions 1 and 2).
 *
 * @param verdict  whether it was late
 * @param working  the working time by which it was late; zero unless late, and also when it was late by no working time, such
 *     as on a Saturday
 * @param atLeast  whether it was late by that much or more, because days are needed that no calendar covers; false unless
 *     late
 * @param elapsed  the time by the clock since the instant at which the term ended; present only when late and when the term
 *     ends at an instant (days, hours by the clock, agreed) rather than after so much working time
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
        /** It cannot be told: days are needed that no calendar covers. */
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

    /** The greater of two measures of one term; what one of them does not know the other cannot tell either. */
    Lateness or(Lateness other) {
        if (!late() && !other.late()) {
            return verdict == Verdict.UNKNOWN ? this : other;
        }
        Duration greater = working.compareTo(other.working) >= 0 ? working : other.working;
        return new Lateness(
                Verdict.LATE, greater, !certain() || !other.certain(), elapsed == null ? other.elapsed : elapsed);
    }
}
