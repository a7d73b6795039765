package io.github.otklik.examples.desk.figures;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.lifecycle.Compliance;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.regulation.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * What one message adds to the figures, in a form that holds until the message is looked at next: the outcome of each duty, and
 * for each holder the stretches of time, not yet cut to working time, during which a duty was open.
 *
 * @param duties  the duties that count
 * @param spans  the stretches
 */
record Contribution(List<Duty> duties, List<Span> spans) {
    /** How a duty came out. */
    enum Outcome {
        MET,
        LATE,
        UNKNOWN,
        OPEN
    }

    /** A duty; {@code taken} is null where it is not done, or took time on days that no calendar covers. */
    record Duty(
            Obligation.Id id,
            Compliance.Holder holder,
            Instant start,
            Outcome outcome,
            @Nullable Duration taken) {}

    /** A stretch of time; {@code to} is null where it goes on. */
    record Span(
            Compliance.Holder holder,
            String calendar,
            Instant from,
            @Nullable Instant to) {}

    /** What a message adds, or nothing if it has to be counted on each view because a calendar is too short or has no name. */
    static Optional<Contribution> of(
            Rules rules,
            Procedure procedure,
            String id,
            List<Event> events,
            List<Obligation> obligations,
            Instant now) {
        List<Duty> duties = new ArrayList<>();
        for (Obligation obligation : obligations) {
            if (obligation.status() == Obligation.Status.UNKNOWN && obligation.isOpen()) {
                return Optional.empty();
            }
            if (obligation.kind().nature() == Nature.DUTY && obligation.status() != Obligation.Status.CANCELLED) {
                duties.add(duty(procedure, obligation));
            }
        }
        Compliance whole =
                Compliance.of(Procedures.of(List.of(procedure)), Map.of(id, events), Compliance.Period.ALL, now);
        Set<Compliance.Holder> open = obligations.stream()
                .filter(each -> each.isOpen() && each.kind().nature() == Nature.DUTY)
                .map(Contribution::holder)
                .filter(each -> !each.role().equals(Role.EXECUTOR) || each.unit() != null)
                .collect(Collectors.toSet());
        Map<Compliance.Holder, List<Interval>> held = new LinkedHashMap<>();
        for (Compliance.Held each : whole.held()) {
            if (each.atLeast()) {
                return Optional.empty();
            }
            held.put(each.holder(), each.stretches());
        }
        open.forEach(each -> held.putIfAbsent(each, List.of()));
        List<Span> spans = new ArrayList<>();
        for (Map.Entry<Compliance.Holder, List<Interval>> each : held.entrySet()) {
            WorkingCalendar calendar =
                    procedure.calendars().holding(each.getKey().unit());
            String name = rules.name(calendar).orElse(null);
            if (name == null) {
                return Optional.empty();
            }
            boolean goesOn = open.contains(each.getKey());
            for (Stretch stretch : joined(calendar, each.getValue(), goesOn ? now : null)) {
                spans.add(new Span(each.getKey(), name, stretch.from(), stretch.to()));
            }
        }
        return Optional.of(new Contribution(duties, spans));
    }

    private static Compliance.Holder holder(Obligation obligation) {
        return new Compliance.Holder(obligation.holder(), obligation.unit());
    }

    private static Duty duty(Procedure procedure, Obligation obligation) {
        Outcome outcome = switch (obligation.status()) {
            case MET -> Outcome.MET;
            case MET_LATE, OVERDUE -> Outcome.LATE;
            case UNKNOWN -> Outcome.UNKNOWN;
            case PENDING, AWAITING_TERM, OPEN, LAPSED, CANCELLED -> Outcome.OPEN;
        };
        Instant done = obligation.done();
        WorkingCalendar calendar = procedure.calendars().holding(obligation.unit());
        boolean known = done != null && covers(calendar, obligation.start()) && covers(calendar, done);
        return new Duty(
                obligation.id(),
                holder(obligation),
                obligation.start(),
                outcome,
                known ? calendar.between(obligation.start(), Objects.requireNonNull(done)) : null);
    }

    private static boolean covers(WorkingCalendar calendar, Instant instant) {
        return !instant.isBefore(calendar.coverageStart()) && !instant.isAfter(calendar.coverageEnd());
    }

    private record Stretch(Instant from, @Nullable Instant to) {}

    /** The stretches with those joined that have no working time between them; the last goes on where an end is given. */
    private static List<Stretch> joined(WorkingCalendar calendar, List<Interval> working, @Nullable Instant goesOnAt) {
        List<Stretch> joined = new ArrayList<>();
        Instant from = null;
        Instant to = null;
        for (Interval next : working) {
            if (from == null || to == null) {
                from = next.getStart();
            } else if (!calendar.between(to, next.getStart()).isZero()) {
                joined.add(new Stretch(from, to));
                from = next.getStart();
            }
            to = next.getEnd();
        }
        if (goesOnAt == null) {
            if (from != null) {
                joined.add(new Stretch(from, to));
            }
        } else if (from != null && to != null && calendar.between(to, goesOnAt).isZero()) {
            joined.add(new Stretch(from, null));
        } else {
            if (from != null) {
                joined.add(new Stretch(from, to));
            }
            joined.add(new Stretch(goesOnAt, null));
        }
        return joined;
    }
}
