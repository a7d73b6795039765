package io.github.otklik.lifecycle;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.regulation.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up, for each holder, the working time during which at least one of its duties was open. */
final class Holdings {
    private final Procedure procedure;
    private final Instant asOf;
    private final Map<Compliance.Holder, List<Span>> spans = new TreeMap<>();

    /** A time during which one duty was open with one holder. */
    private record Span(Instant from, Instant to) {}

    Holdings(Procedure procedure, Instant asOf) {
        this.procedure = procedure;
        this.asOf = asOf;
    }

    /** Adds the duties that the events of one message tell of, each with every holder it passed through. */
    void add(List<Event> events) {
        Map<ObligationId, Term> present = new HashMap<>();
        Map<ObligationId, Instant> since = new HashMap<>();
        for (Event event : events) {
            for (Term term : terms(event)) {
                Term before = present.put(term.id(), term);
                if (before == null) {
                    since.put(term.id(), term.start());
                } else if (before.open() && !Objects.equals(before.unit(), term.unit())) {
                    add(before, since.put(term.id(), term.heldSince()), term.heldSince());
                } else if (!before.open() && term.open()) {
                    since.put(term.id(), event.occurredAt());
                }
                if (!term.open() && term.ended() != null && (before == null || before.open())) {
                    add(term, since.get(term.id()), term.ended());
                }
            }
        }
        for (Term term : present.values()) {
            if (term.open()) {
                add(term, since.get(term.id()), asOf);
            }
        }
    }

    private static List<Term> terms(Event event) {
        if (event instanceof Event.Acted acted) {
            return acted.terms();
        }
        return event instanceof Event.Recounted recounted ? recounted.terms() : List.of();
    }

    private void add(Term term, @Nullable Instant from, Instant until) {
        Role role = procedure.regulation().norm(term.kind()).orElseThrow().holder();
        boolean nobodys = term.unit() == null && role.equals(Role.EXECUTOR);
        if (term.kind().nature() == Nature.DUTY && !nobodys && from != null && until.isAfter(from)) {
            spans.computeIfAbsent(new Compliance.Holder(role, term.unit()), holder -> new ArrayList<>())
                    .add(new Span(from, until));
        }
    }

    List<Compliance.Held> sums() {
        List<Compliance.Held> sums = new ArrayList<>();
        spans.forEach((holder, each) -> sums.add(union(holder, each)));
        return sums;
    }

    private Compliance.Held union(Compliance.Holder holder, List<Span> each) {
        WorkingCalendar calendar = procedure.calendars().holding(holder.unit());
        each.sort(Comparator.comparing(Span::from));
        Duration sum = Duration.ZERO;
        boolean atLeast = false;
        Instant counted = Instant.MIN;
        for (Span span : each) {
            Instant from = span.from().isAfter(counted) ? span.from() : counted;
            if (span.to().isAfter(from)) {
                sum = sum.plus(Horizon.covered(calendar, from, span.to()));
                atLeast |= !Horizon.covers(calendar, from, span.to());
                counted = span.to();
            }
        }
        return new Compliance.Held(holder, sum, atLeast);
    }
}
