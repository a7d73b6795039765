package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.lifecycle.Obligation.Lateness;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Condition.Circumstances;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A term as the events of a message tell it: when it started, who holds it, how it ended.
 *
 * <p>While it is open it has no due instant of its own: that follows from the regulation, the calendar and the message.
 * When it ends it keeps the due instant and the lateness that were in force then.
 *
 * @param id  its name within the message
 * @param start  when it started
 * @param holding  who holds it, or did when it ended
 * @param limits  the instants set for it by hand
 * @param outcome  how it ended, null while it has not
 * @param reports  what was reported of its being late
 */
public record Term(
        Obligation.Id id,
        Instant start,
        Holding holding,
        Limits limits,
        @Nullable Outcome outcome,
        Reports reports) {

    /** How a term ended. */
    public enum End {
        /** It has not. */
        OPEN,
        /** Its act was done. */
        MET,
        /** The right was not used in time. */
        LAPSED,
        /** Nobody has to act any more. */
        CANCELLED
    }

    /**
     * Who holds a term.
     *
     * @param unit  the unit; null when a role without units holds it, or nobody yet
     * @param since  since when
     * @param role  the role, where the act has several norms of the kind: that of the stage of approval; else null
     * @param source  what an earlier act said, where the present one has no norm for the term; else null
     */
    public record Holding(
            @Nullable String unit,
            Instant since,
            @Nullable Role role,
            @Nullable Source source) {
        /** Refuses null by name. */
        public Holding {
            requireNonNull(since, "since");
        }
    }

    /**
     * What an earlier act said of a term that the present one does not have.
     *
     * @param holder  who had to act
     * @param clause  by which clause
     */
    public record Source(Role holder, Clause clause) {
        /** Refuses null by name. */
        public Source {
            requireNonNull(holder, "holder");
            requireNonNull(clause, "clause");
        }
    }

    /**
     * How a term ended.
     *
     * @param end  in which way, not {@link End#OPEN}
     * @param at  when; null for a window that lapsed, and for it alone
     * @param due  the due instant in force then, or null
     * @param lateness  how late it was then
     * @param circumstances  by what of the message its length was chosen, as far as the act asks; null in a stream that does
     *     not tell
     */
    public record Outcome(
            End end,
            @Nullable Instant at,
            @Nullable Instant due,
            Lateness lateness,
            @Nullable Circumstances circumstances) {
        /**
         * Checks that it is an end.
         *
         * @throws IllegalArgumentException if it is of an open term, or if an instant is given for a window that lapsed
         *     or missing for anything else
         */
        public Outcome {
            requireNonNull(end, "end");
            requireNonNull(lateness, "lateness");
            if (end == End.OPEN) {
                throw new IllegalArgumentException("end must be MET, LAPSED or CANCELLED; was OPEN");
            }
            if ((at == null) != (end == End.LAPSED)) {
                throw new IllegalArgumentException(
                        "at must be null for LAPSED and for nothing else; was " + at + " for " + end);
            }
        }
    }

    /**
     * What was reported of a term's being late.
     *
     * @param breach  the breach report raised for it and not cancelled, or null
     * @param excused  how many breach reports were raised for it and cancelled
     */
    public record Reports(Obligation.@Nullable Id breach, int excused) {
        static final Reports NONE = new Reports(null, 0);

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Reports {
            if (excused < 0) {
                throw new IllegalArgumentException("excused must not be negative; was " + excused);
            }
        }
    }

    /** Refuses null by name. */
    public Term {
        requireNonNull(id, "id");
        requireNonNull(start, "start");
        requireNonNull(holding, "holding");
        requireNonNull(limits, "limits");
        requireNonNull(reports, "reports");
    }

    static Term started(Obligation.Id id, @Nullable String unit, Instant at) {
        return new Term(id, at, new Holding(unit, at, null, null), Limits.NONE, null, Reports.NONE);
    }

    /** The kind of obligation. */
    public ObligationKind kind() {
        return id.kind();
    }

    /** The unit that holds it, or did when it ended; null when a role without units does, or nobody yet. */
    public @Nullable String unit() {
        return holding.unit();
    }

    /** Since when its present holder has it. */
    public Instant heldSince() {
        return holding.since();
    }

    /** Whether it has not ended. */
    public boolean open() {
        return outcome == null;
    }

    /** How it ended, {@link End#OPEN} while it has not. */
    public End end() {
        return outcome == null ? End.OPEN : outcome.end();
    }

    /** When it ended, null while it has not and for a window that lapsed. */
    public @Nullable Instant ended() {
        return outcome == null ? null : outcome.at();
    }

    /** The due instant in force when it ended, null if there was none and while it has not. */
    public @Nullable Instant due() {
        return outcome == null ? null : outcome.due();
    }

    /** By what of the message its length was chosen when it ended, null while it has not. */
    @Nullable
    Circumstances circumstances() {
        return outcome == null ? null : outcome.circumstances();
    }

    /** The breach report raised for it and not cancelled, or null. */
    public Obligation.@Nullable Id breach() {
        return reports.breach();
    }

    /** Whether it ended late, for certain. */
    boolean missed() {
        return outcome != null && outcome.lateness().late();
    }

    /** Whether it ended and how late is unknown for want of a calendar, so that a recount settles it. */
    boolean unsettled() {
        return outcome != null && !outcome.lateness().certain();
    }

    Term heldBy(@Nullable String holder, Instant at) {
        return new Term(id, start, new Holding(holder, at, holding.role(), holding.source()), limits, outcome, reports);
    }

    Term heldBy(Role role) {
        return new Term(id, start, new Holding(unit(), heldSince(), role, holding.source()), limits, outcome, reports);
    }

    Term from(Source source) {
        return new Term(id, start, new Holding(unit(), heldSince(), holding.role(), source), limits, outcome, reports);
    }

    private Term within(Limits changed) {
        return new Term(id, start, holding, changed, outcome, reports);
    }

    Term cappedAt(Instant instant) {
        return within(limits.cappedAt(instant));
    }

    Term agreedAt(Instant instant) {
        return within(limits.agreedAt(instant));
    }

    Term extendedTo(Instant instant) {
        return within(limits.extendedTo(instant));
    }

    Term ended(Outcome how) {
        return new Term(id, start, holding, limits, how, reports);
    }

    Term reopened() {
        return new Term(id, start, holding, limits, null, reports);
    }

    Term breached(Obligation.Id report) {
        return new Term(id, start, holding, limits, outcome, new Reports(report, reports.excused()));
    }

    Term excusedOnce() {
        return new Term(id, start, holding, limits, outcome, new Reports(null, reports.excused() + 1));
    }
}
