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
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a regulation laid on the calendars: due instants and lateness (decisions 1, 2, 4, 10, 13).
 *
 * <p>Null stands for an instant beyond the published calendar, or one not agreed yet; nothing is late against it.
 */
@Cites({"1/2.2", "1/4", "decision 1"})
final class Timing {
    private final Calendars calendars;
    private final boolean lateAfterDue;
    private final Map<ObligationKind, Norm> norms = new EnumMap<>(ObligationKind.class);

    Timing(Regulation regulation, Calendars calendars) {
        this.calendars = calendars;
        this.lateAfterDue = regulation.isLateAtDueInstant();
        for (ObligationKind kind : ObligationKind.values()) {
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
    @Cites({"decision 2", "decision 3", "decision 13"})
    Lateness lateness(Term term, Importance importance, List<Term> terms, Instant at) {
        WorkingCalendar calendar = calendars.holding(term.unit());
        if (term.kind().nature() == ObligationKind.Nature.IMMEDIATE) {
            return Lateness.NONE;
        }
        if (lateAfterDue) {
            return afterDue(calendar, due(term, importance, terms), at);
        }
        Lateness lateness = measured(term, importance, terms, at, calendar);
        return term.cap() == null ? lateness : lateness.or(Lateness.measured(worked(calendar, term.cap(), at)));
    }

    private Lateness measured(
            Term term, Importance importance, List<Term> terms, Instant at, WorkingCalendar calendar) {
        Measure measure = measure(term.kind(), importance);
        return switch (measure.unit()) {
            case WORKING ->
                natural(term, measure, importance, terms) == null
                        ? Lateness.NONE
                        : Lateness.measured(worked(calendar, term.start(), at).minus(measure.time()));
            case WORKING_BACK -> {
                Instant reference = reference(measure, importance, terms);
                yield reference == null || natural(term, measure, importance, terms) == null
                        ? Lateness.NONE
                        : Lateness.measured(measure.time().minus(worked(calendar, at, reference)));
            }
            case WORKING_DAYS, ELAPSED, CALENDAR_DAYS, BY_AGREEMENT ->
                afterDue(calendar, natural(term, measure, importance, terms), at);
            case AT_ONCE -> Lateness.NONE;
        };
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
        WorkingCalendar calendar = calendars.holding(term.unit());
        return switch (measure.unit()) {
            case WORKING -> after(calendar, term.start(), measure.time());
            case WORKING_BACK -> {
                Instant reference = reference(measure, importance, terms);
                yield reference == null ? null : covered(() -> calendar.minus(reference, measure.time()));
            }
            case WORKING_DAYS ->
                covered(() -> {
                    LocalDate last = calendar.plusWorkingDays(day(calendar, term.start()), measure.days());
                    return calendar.endOfWork(last).orElseThrow();
                });
            case ELAPSED -> term.start().plus(measure.time());
            case CALENDAR_DAYS ->
                day(calendar, term.start())
                        .plusDays(measure.days() + 1L)
                        .atStartOfDay(calendar.zone())
                        .toInstant();
            case BY_AGREEMENT -> null;
            case AT_ONCE -> term.start();
        };
    }

    private @Nullable Instant reference(Measure measure, Importance importance, List<Term> terms) {
        ObligationKind kind = measure.before().orElseThrow();
        for (Term term : terms) {
            if (term.kind() == kind) {
                return term.open() ? due(term, importance, terms) : term.due();
            }
        }
        return null;
    }

    private static Lateness afterDue(WorkingCalendar calendar, @Nullable Instant due, Instant at) {
        return due == null || !at.isAfter(due) ? Lateness.NONE : new Lateness(true, worked(calendar, due, at));
    }

    /** Working time between two instants, negative when they are reversed; beyond the published calendar none counts. */
    static Duration worked(WorkingCalendar calendar, Instant from, Instant to) {
        return calendar.between(clip(calendar, from), clip(calendar, to));
    }

    /** The earliest instant by which so much time was worked, null beyond the published calendar. */
    static @Nullable Instant after(WorkingCalendar calendar, Instant start, Duration time) {
        return covered(() -> calendar.plus(start, time));
    }

    /** Whether the working time from a start to a due instant rests on a draft or a projection. */
    static boolean isProvisional(WorkingCalendar calendar, Instant start, Instant due) {
        return calendar.isProvisional(clip(calendar, start), clip(calendar, due));
    }

    private static Instant clip(WorkingCalendar calendar, Instant instant) {
        if (instant.isBefore(calendar.coverageStart())) {
            return calendar.coverageStart();
        }
        return instant.isAfter(calendar.coverageEnd()) ? calendar.coverageEnd() : instant;
    }

    private static LocalDate day(WorkingCalendar calendar, Instant instant) {
        return instant.atZone(calendar.zone()).toLocalDate();
    }

    private static @Nullable Instant opening(WorkingCalendar calendar, Instant instant) {
        return covered(() -> calendar.next(instant));
    }

    private static @Nullable Instant covered(Supplier<Instant> answer) {
        try {
            return answer.get();
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
