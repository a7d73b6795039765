package io.github.otklik.lifecycle;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Obligation.Lateness;
import io.github.otklik.regulation.Condition.Circumstances;
import io.github.otklik.regulation.Measure;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Cites;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * What can be said where a calendar does not reach: working time between two bounds, the covered part alone and the covered
 * part with every uncovered second counted as work (decision 1).
 */
@Cites("decision 1")
final class Horizon {
    private final Timing timing;

    Horizon(Timing timing) {
        this.timing = timing;
    }

    /**
     * How late an act is whose term has no due instant: never late for certain; in time while the calendar reaches, or if
     * the term would not be exceeded even with every uncovered second counted as work.
     */
    Lateness withoutDue(Term term, Basis basis, Instant at) {
        Measure measure = basis.measure(term);
        if (!isBeyond(term, measure, basis)
                || covers(timing.calendar(term.unit(), basis.message()), term.start(), at)) {
            return Lateness.NONE;
        }
        return switch (measure.unit()) {
            case WORKING -> fits(term, basis.message(), at, measure.time());
            case WORKING_BACK -> {
                Term reference = Norms.reference(term, measure.before().orElseThrow(), basis.terms());
                yield reference == null || timing.due(reference, basis) != null
                        ? Lateness.UNKNOWN
                        : counted(reference, basis, at, measure.time());
            }
            case WORKING_DAYS, ELAPSED, CALENDAR_DAYS, TIME_OF_DAY, BY_AGREEMENT, AT_ONCE -> Lateness.UNKNOWN;
        };
    }

    /** A term counted back, which has passed at the earliest when its reference less its own length has. */
    private Lateness counted(Term reference, Basis basis, Instant at, Duration back) {
        Measure whole = basis.measure(reference);
        return whole.unit() == Measure.Unit.WORKING
                ? fits(reference, basis.message(), at, whole.time().minus(back))
                : Lateness.UNKNOWN;
    }

    private Lateness fits(Term from, Circumstances message, Instant at, Duration length) {
        WorkingCalendar calendar = timing.calendar(from.unit(), message);
        Duration most = at.isBefore(from.start())
                ? Duration.ZERO
                : covered(calendar, from.start(), at).plus(uncovered(calendar, from.start(), at));
        return most.compareTo(length) <= 0 ? Lateness.NONE : Lateness.UNKNOWN;
    }

    /** Whether an open term lacks a due instant because a calendar does not reach it. */
    boolean isBeyond(Term term, Measure measure, Basis basis) {
        if (measure.unit() != Measure.Unit.WORKING_BACK) {
            return measure.unit() != Measure.Unit.BY_AGREEMENT;
        }
        ObligationKind kind = measure.before().orElseThrow();
        Term reference = Norms.reference(term, kind, basis.terms());
        return reference != null
                && (timing.due(reference, basis) != null || isBeyond(reference, basis.measure(reference), basis));
    }

    /** By how much the working time from one instant to another exceeds a length. */
    static Lateness excess(WorkingCalendar calendar, Instant from, Instant to, Duration length) {
        Duration least = covered(calendar, from, to).minus(length);
        Duration unknown = uncovered(calendar, from, to);
        return Lateness.between(least, from.isAfter(to) || unknown.isZero() ? least : least.plus(unknown));
    }

    /** By how much the working time from one instant to a reference falls short of a length. */
    static Lateness lack(WorkingCalendar calendar, Instant from, Instant reference, Duration length) {
        Duration counted = length.minus(covered(calendar, from, reference));
        Duration unknown = uncovered(calendar, from, reference);
        return reference.isBefore(from)
                ? Lateness.between(counted, counted.plus(unknown))
                : Lateness.between(counted.minus(unknown), counted);
    }

    /** The working time between two instants as far as the calendar reaches, negative when they are reversed. */
    static Duration covered(WorkingCalendar calendar, Instant from, Instant to) {
        return calendar.between(clip(calendar, from), clip(calendar, to));
    }

    /** The stretches of working time of an interval as far as the calendar reaches. */
    static List<Interval> stretches(WorkingCalendar calendar, Interval interval) {
        Interval reached = Interval.of(clip(calendar, interval.getStart()), clip(calendar, interval.getEnd()));
        return reached.isEmpty() ? List.of() : calendar.stretches(reached);
    }

    /** The time by the clock between two instants, in either order, that the calendar does not reach. */
    static Duration uncovered(WorkingCalendar calendar, Instant from, Instant to) {
        if (covers(calendar, from, to)) {
            return Duration.ZERO;
        }
        Duration whole = Duration.between(from, to);
        return whole.minus(Duration.between(clip(calendar, from), clip(calendar, to)))
                .abs();
    }

    /** Whether the calendar reaches two instants. */
    static boolean covers(WorkingCalendar calendar, Instant from, Instant to) {
        return inside(calendar, from) && inside(calendar, to);
    }

    /** Whether the working time between two instants rests on a draft or a projection, as far as the calendar reaches. */
    static boolean isProvisional(WorkingCalendar calendar, Instant from, Instant to) {
        return calendar.isProvisional(clip(calendar, from), clip(calendar, to));
    }

    private static boolean inside(WorkingCalendar calendar, Instant instant) {
        return !instant.isBefore(calendar.coverageStart()) && !instant.isAfter(calendar.coverageEnd());
    }

    private static Instant clip(WorkingCalendar calendar, Instant instant) {
        Instant start = calendar.coverageStart();
        if (instant.isBefore(start)) {
            return start;
        }
        Instant end = calendar.coverageEnd();
        return instant.isAfter(end) ? end : instant;
    }
}
