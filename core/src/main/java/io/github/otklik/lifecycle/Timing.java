package io.github.otklik.lifecycle;

import io.github.otklik.calendar.UncoveredDateException;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Cites;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Measure;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final boolean lateAfterDue;
    private final Map<ObligationKind, Norm> norms = new HashMap<>();

    Timing(Regulation regulation, Calendars calendars) {
        this.regulation = regulation;
        this.calendars = calendars;
        this.horizon = new Horizon(this);
        this.lateAfterDue = regulation.isLateAtDueInstant();
        for (ObligationKind kind : ObligationKind.table()) {
            regulation.norm(kind).ifPresent(norm -> norms.put(kind, norm));
        }
    }

    boolean has(ObligationKind kind) {
        return norms.containsKey(kind);
    }

    Norm norm(ObligationKind kind) {
        Norm norm = norms.get(kind);
        if (norm == null) {
            throw new IllegalStateException("No norm for " + kind + "; the regulation has " + norms.keySet());
        }
        return norm;
    }

    Measure measure(ObligationKind kind, Importance importance) {
        return norm(kind).measure(importance);
    }

    WorkingCalendar calendar(@Nullable String unit) {
        return calendars.holding(unit);
    }

    /** The due instant in force of an open term. */
    @Cites({"1/8", "1/9", "decision 5", "decision 13"})
    @Nullable
    Instant due(Term term, Importance importance, List<Term> terms) {
        return earlier(natural(term, measure(term.kind(), importance), importance, terms), term.cap());
    }

    /** How late an act is that ends an open term at an instant, or leaves it open until then. */
    @Cites({"decision 1", "decision 2", "decision 3", "decision 13"})
    Lateness lateness(Term term, Importance importance, List<Term> terms, Instant at) {
        if (term.kind().nature() == ObligationKind.Nature.IMMEDIATE) {
            return Lateness.NONE;
        }
        WorkingCalendar calendar = calendars.holding(term.unit());
        Measure measure = measure(term.kind(), importance);
        Instant natural = natural(term, measure, importance, terms);
        Lateness lateness = natural == null
                ? horizon.withoutDue(term, importance, terms, at)
                : measured(term, measure, importance, terms, natural, at);
        Instant cap = term.cap();
        if (cap == null || !at.isAfter(cap)) {
            return lateness;
        }
        return lateness.or(
                lateAfterDue ? afterDue(calendar, cap, at) : Horizon.excess(calendar, cap, at, Duration.ZERO));
    }

    private Lateness measured(
            Term term, Measure measure, Importance importance, List<Term> terms, Instant natural, Instant at) {
        WorkingCalendar calendar = calendars.holding(term.unit());
        if (term.agreed() != null || measure.isInstant()) {
            Lateness lateness = afterDue(calendar, natural, at);
            boolean told = lateness.late() && term.kind().nature() == ObligationKind.Nature.DUTY;
            return told ? lateness.since(Duration.between(natural, at)) : lateness;
        }
        if (lateAfterDue) {
            return afterDue(calendar, natural, at);
        }
        if (measure.unit() == Measure.Unit.WORKING_BACK) {
            Instant reference = reference(measure, importance, terms);
            return reference == null ? Lateness.NONE : Horizon.lack(calendar, at, reference, measure.time());
        }
        return Horizon.excess(calendar, term.start(), at, measure.time());
    }

    /** Whether an open term without a due instant has none because a calendar does not reach it. */
    boolean isBeyond(Term term, Importance importance, List<Term> terms) {
        return horizon.isBeyond(measure(term.kind(), importance), importance, terms);
    }

    /**
     * The last instant at which an act would not be late; null when there is none. After a term that ends with the working
     * day it is the next opening.
     */
    @Nullable
    Instant lastInTime(Term term, Importance importance, List<Term> terms) {
        WorkingCalendar calendar = calendars.holding(term.unit());
        if (lateAfterDue) {
            return due(term, importance, terms);
        }
        Measure measure = measure(term.kind(), importance);
        Instant natural = natural(term, measure, importance, terms);
        Instant last = natural != null && measure.unit() == Measure.Unit.WORKING ? opening(calendar, natural) : natural;
        Instant cap = term.cap();
        return earlier(last, cap == null ? null : opening(calendar, cap));
    }

    @Cites({"1/13", "decision 1", "decision 4", "decision 10"})
    private @Nullable Instant natural(Term term, Measure measure, Importance importance, List<Term> terms) {
        Instant agreed = term.agreed();
        if (agreed != null) {
            return agreed;
        }
        if (measure.unit() == Measure.Unit.BY_AGREEMENT) {
            return null;
        }
        Instant from =
                measure.unit() == Measure.Unit.WORKING_BACK ? reference(measure, importance, terms) : term.start();
        return from == null ? null : end(measure, calendars.holding(term.unit()), from);
    }

    private @Nullable Instant end(Measure measure, WorkingCalendar calendar, Instant from) {
        try {
            return regulation.end(measure, calendar, from);
        } catch (UncoveredDateException e) {
            return null;
        }
    }

    private @Nullable Instant reference(Measure measure, Importance importance, List<Term> terms) {
        Term term = first(measure.before().orElseThrow(), terms);
        if (term == null) {
            return null;
        }
        return term.open() ? due(term, importance, terms) : term.due();
    }

    /** The term that another one of its message is counted back from, null if there is none. */
    static @Nullable Term first(ObligationKind kind, List<Term> terms) {
        for (Term term : terms) {
            if (term.kind().equals(kind)) {
                return term;
            }
        }
        return null;
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

    /** The earliest instant by which so much time was worked, null beyond the published calendar. */
    static @Nullable Instant after(WorkingCalendar calendar, Instant start, Duration time) {
        try {
            return calendar.plus(start, time);
        } catch (UncoveredDateException e) {
            return null;
        }
    }

    private static @Nullable Instant opening(WorkingCalendar calendar, Instant instant) {
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
