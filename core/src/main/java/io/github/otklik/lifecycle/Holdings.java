package io.github.otklik.lifecycle;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Compliance.Holder;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.regulation.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/** Finds, for each holder, the working time of a period during which at least one of its duties was open. */
final class Holdings {
    private final Compliance.Period period;
    private final Instant asOf;
    private final Map<Holder, Time> times = new TreeMap<>();

    /** The time of one holder: as it was open, by the calendar it is counted on, and what is counted already. */
    private static final class Time {
        private final IdentityHashMap<WorkingCalendar, List<Interval>> open = new IdentityHashMap<>();
        private final List<Interval> working = new ArrayList<>();
        private boolean atLeast;
    }

    Holdings(Compliance.Period period, Instant asOf) {
        this.period = period;
        this.asOf = asOf;
    }

    /** Adds the duties of the events of one message, each with every holder it passed through. */
    void add(Counted counted, List<Event> events) {
        Map<Obligation.Id, Term> present = new HashMap<>();
        Map<Obligation.Id, Instant> since = new HashMap<>();
        for (Event event : events) {
            for (Term term : terms(event)) {
                Term before = present.put(term.id(), term);
                if (before == null) {
                    since.put(term.id(), term.start());
                } else if (before.open() && !Objects.equals(before.unit(), term.unit())) {
                    add(counted, before, since.put(term.id(), term.heldSince()), term.heldSince());
                } else if (!before.open() && term.open()) {
                    since.put(term.id(), event.occurredAt());
                }
                if (!term.open() && term.ended() != null && (before == null || before.open())) {
                    add(counted, term, since.get(term.id()), term.ended());
                }
            }
        }
        for (Term term : present.values()) {
            if (term.open()) {
                add(counted, term, since.get(term.id()), asOf);
            }
        }
    }

    private static List<Term> terms(Event event) {
        if (event instanceof Event.Acted acted) {
            return acted.terms();
        }
        return event instanceof Event.Recounted recounted ? recounted.terms() : List.of();
    }

    private void add(Counted counted, Term term, @Nullable Instant start, Instant end) {
        if (term.kind().nature() != Nature.DUTY || start == null) {
            return;
        }
        Role role = counted.holder(term);
        boolean nobodys = role.equals(Role.EXECUTOR) && term.unit() == null;
        Instant from = start.isAfter(period.from()) ? start : period.from();
        Instant to = end.isBefore(period.to()) ? end : period.to();
        if (!nobodys && to.isAfter(from)) {
            times.computeIfAbsent(new Holder(role, term.unit()), holder -> new Time())
                    .open
                    .computeIfAbsent(counted.calendar(term.id(), term.unit()), each -> new ArrayList<>())
                    .add(Interval.of(from, to));
        }
    }

    /** Adds what was counted apart. */
    void add(Compliance.Held part) {
        Time time = times.computeIfAbsent(part.holder(), holder -> new Time());
        time.working.addAll(part.stretches());
        time.atLeast |= part.atLeast();
    }

    List<Compliance.Held> sums() {
        List<Compliance.Held> sums = new ArrayList<>();
        times.forEach((holder, time) -> {
            boolean atLeast = time.atLeast;
            List<Interval> working = new ArrayList<>(time.working);
            for (Map.Entry<WorkingCalendar, List<Interval>> each : time.open.entrySet()) {
                for (Interval span : union(each.getValue())) {
                    atLeast |= !Horizon.covers(each.getKey(), span.getStart(), span.getEnd());
                    working.addAll(Horizon.stretches(each.getKey(), span));
                }
            }
            sums.add(new Compliance.Held(holder, union(working), atLeast));
        });
        return sums;
    }

    /** The same moments in order, each once; those that touch are one. */
    private static List<Interval> union(List<Interval> intervals) {
        List<Interval> sorted = new ArrayList<>(intervals);
        sorted.sort(Comparator.comparing(Interval::getStart));
        List<Interval> union = new ArrayList<>();
        for (Interval next : sorted) {
            Interval last = union.isEmpty() ? null : union.get(union.size() - 1);
            if (last != null && last.isConnected(next)) {
                union.set(union.size() - 1, last.span(next));
            } else {
                union.add(next);
            }
        }
        return union;
    }
}
