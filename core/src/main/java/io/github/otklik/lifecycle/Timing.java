package io.github.otklik.lifecycle;

import io.github.otklik.calendar.UncoveredDateException;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Obligation.Lateness;
import io.github.otklik.regulation.Condition.Circumstances;
import io.github.otklik.regulation.Measure;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Cites;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a regulation laid on the calendars: due instants and lateness (decisions 1, 2, 4, 10, 13).
 *
 * <p>Null stands for an instant beyond the published calendar, or one not agreed yet; nothing is late against it.
 */
@Cites({"1/2.2", "1/4", "decision 1"})
final class Timing {
    private final Regulation regulation;
    private final Calendars calendars;
    private final Horizon horizon;
    private final Norms norms;
    private final boolean lateAfterDue;
    private final boolean ownCalendars;

    Timing(Regulation regulation, Calendars calendars) {
        this.regulation = regulation;
        this.calendars = calendars;
        this.horizon = new Horizon(this);
        this.norms = new Norms(regulation);
        this.lateAfterDue = regulation.isLateAtDueInstant();
        this.ownCalendars = !regulation.calendars().isEmpty();
    }

    /** The norms of the act. */
    Norms norms() {
        return norms;
    }

    Measure measure(Term term, Circumstances message) {
        return norms.of(term).measure(message);
    }

    /** The calendar by which a unit's terms of a message count, or without a unit those of a role. */
    WorkingCalendar calendar(@Nullable String unit, Circumstances message) {
        return ownCalendars
                ? regulation.calendar(message).map(calendars::named).orElseGet(() -> calendars.holding(unit))
                : calendars.holding(unit);
    }

    /** The due instant in force of an open term. */
    @Cites({"1/8", "1/9", "decision 5", "decision 13"})
    @Nullable
    Instant due(Term term, Basis basis) {
        return earlier(natural(term, basis.measure(term), basis), term.limits().cap());
    }

    /** How late an act is that ends an open term at an instant, or leaves it open until then. */
    @Cites({"decision 1", "decision 2", "decision 3", "decision 13"})
    Lateness lateness(Term term, Basis basis, Instant at) {
        if (term.kind().nature() == Nature.IMMEDIATE) {
            return Lateness.NONE;
        }
        Measure measure = basis.measure(term);
        Instant natural = natural(term, measure, basis);
        Instant cap = term.limits().cap();
        boolean withinCap = cap == null || !at.isAfter(cap);
        if (withinCap && natural != null && !at.isAfter(natural)) {
            return Lateness.NONE;
        }
        Lateness lateness =
                natural == null ? horizon.withoutDue(term, basis, at) : measured(term, measure, basis, natural, at);
        if (cap == null || withinCap) {
            return lateness;
        }
        WorkingCalendar calendar = calendar(term.unit(), basis.message());
        return greater(
                lateness,
                lateAfterDue ? afterDue(calendar, cap, at) : Horizon.excess(calendar, cap, at, Duration.ZERO));
    }

    /** The greater of two measures of one term; what one of them does not know the other cannot tell either. */
    static Lateness greater(Lateness one, Lateness other) {
        if (!one.late() && !other.late()) {
            return one.verdict() == Lateness.Verdict.UNKNOWN ? one : other;
        }
        return new Lateness(
                Lateness.Verdict.LATE,
                one.working().compareTo(other.working()) >= 0 ? one.working() : other.working(),
                !one.certain() || !other.certain(),
                one.elapsed() == null ? other.elapsed() : one.elapsed());
    }

    private Lateness measured(Term term, Measure measure, Basis basis, Instant natural, Instant at) {
        WorkingCalendar calendar = calendar(term.unit(), basis.message());
        if (measure.isInstant()
                || (term.limits().agreed() != null && term.limits().extended() == null)) {
            Lateness lateness = afterDue(calendar, natural, at);
            boolean byClock = lateness.late() && term.kind().nature() == Nature.DUTY;
            return byClock ? lateness.since(Duration.between(natural, at)) : lateness;
        }
        if (lateAfterDue) {
            return afterDue(calendar, natural, at);
        }
        if (term.limits().extended() != null) {
            return Horizon.excess(calendar, natural, at, Duration.ZERO);
        }
        if (measure.unit() == Measure.Unit.WORKING_BACK) {
            Instant reference = reference(term, measure, basis);
            return reference == null ? Lateness.NONE : Horizon.lack(calendar, at, reference, measure.time());
        }
        return Horizon.excess(calendar, term.start(), at, measure.time());
    }

    /** Whether the length of a term is counted back from the due instant of another. */
    boolean isCountedBack(Term term, Basis basis) {
        return basis.isMeasured(term, norms) && basis.measure(term).unit() == Measure.Unit.WORKING_BACK;
    }

    /** Whether an open term lacks a due instant because a calendar does not reach it. */
    boolean isBeyond(Term term, Basis basis) {
        return horizon.isBeyond(term, basis.measure(term), basis);
    }

    /**
     * The last instant at which an act would not be late; null when there is none. After a term that ends with the working
     * day it is the next opening.
     */
    @Nullable
    Instant lastInTime(Term term, Basis basis) {
        WorkingCalendar calendar = calendar(term.unit(), basis.message());
        if (lateAfterDue) {
            return due(term, basis);
        }
        Measure measure = basis.measure(term);
        Instant natural = natural(term, measure, basis);
        boolean worked = measure.unit() == Measure.Unit.WORKING
                || (measure.unit() == Measure.Unit.WORKING_BACK && term.limits().extended() != null);
        Instant last = natural != null && worked ? opening(calendar, natural) : natural;
        Instant cap = term.limits().cap();
        return earlier(last, cap == null ? null : opening(calendar, cap));
    }

    @Cites({"1/13", "decision 1", "decision 4", "decision 10"})
    private @Nullable Instant natural(Term term, Measure measure, Basis basis) {
        Instant extended = term.limits().extended();
        return extended == null ? unextended(term, measure, basis) : extended;
    }

    /** By the length in force, or as agreed, caps and prolongations aside. */
    private @Nullable Instant unextended(Term term, Measure measure, Basis basis) {
        Instant agreed = term.limits().agreed();
        if (agreed != null) {
            return agreed;
        }
        if (measure.unit() != Measure.Unit.WORKING_BACK) {
            return basis.end(term);
        }
        Instant from = reference(term, measure, basis);
        return from == null ? null : end(measure, calendar(term.unit(), basis.message()), from);
    }

    /** The latest instant that a term may be prolonged to, null if none is certain. */
    @Nullable
    Instant limit(Term term, Basis basis) {
        Instant natural = unextended(term, basis.measure(term), basis);
        Measure limit =
                regulation.prolongation().map(Provision.Prolongation::limit).orElse(null);
        if (natural == null || limit == null) {
            return null;
        }
        try {
            return limit.limit(calendar(term.unit(), basis.message()), natural);
        } catch (UncoveredDateException e) {
            return null;
        }
    }

    /** The end of a term by its length alone; null where it does not run from its start, or the calendar does not reach. */
    @Nullable
    Instant end(Term term, Measure measure, Circumstances message) {
        return switch (measure.unit()) {
            case WORKING_BACK, BY_AGREEMENT -> null;
            case WORKING, WORKING_DAYS, ELAPSED, CALENDAR_DAYS, TIME_OF_DAY, AT_ONCE ->
                end(measure, calendar(term.unit(), message), term.start());
        };
    }

    private @Nullable Instant end(Measure measure, WorkingCalendar calendar, Instant from) {
        try {
            return regulation.end(measure, calendar, from);
        } catch (UncoveredDateException e) {
            return null;
        }
    }

    private @Nullable Instant reference(Term term, Measure measure, Basis basis) {
        Term reference = Norms.reference(term, measure.before().orElseThrow(), basis.terms());
        return reference == null ? null : due(reference, basis);
    }

    /** Lateness after an instant, at any hour. */
    private static Lateness afterDue(WorkingCalendar calendar, Instant due, Instant at) {
        if (!at.isAfter(due)) {
            return Lateness.NONE;
        }
        return Lateness.by(
                Horizon.covered(calendar, due, at),
                !Horizon.uncovered(calendar, due, at).isZero());
    }

    /** The earliest instant by which a length of time was worked, null beyond the published calendar. */
    static @Nullable Instant after(WorkingCalendar calendar, Instant start, Duration time) {
        try {
            return calendar.plus(start, time);
        } catch (UncoveredDateException e) {
            return null;
        }
    }

    /** The instant itself when it is working time, else the next opening; null where the calendar does not reach. */
    static @Nullable Instant opening(WorkingCalendar calendar, Instant instant) {
        try {
            return calendar.next(instant);
        } catch (UncoveredDateException e) {
            return null;
        }
    }

    static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
