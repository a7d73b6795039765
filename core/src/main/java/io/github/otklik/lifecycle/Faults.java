package io.github.otklik.lifecycle;

import io.github.otklik.lifecycle.Lateness.Verdict;
import io.github.otklik.regulation.Cites;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds why a term was missed. */
@Cites({"1/19", "decision 17"})
final class Faults {
    private static final Set<ObligationKind> BEFORE_DRAFT =
            Set.of(ObligationKind.ROUTE, ObligationKind.REROUTE, ObligationKind.CO_INFO, ObligationKind.COMBINE);

    /** For the terms that run from the access, the duties on whose time they depend; the others have a clock of their own. */
    private static final Map<ObligationKind, Set<ObligationKind>> PATH =
            Map.of(ObligationKind.DRAFT, BEFORE_DRAFT, ObligationKind.ANSWER, beforeAnswer());

    private final Timing timing;
    private final Facts facts;
    private final Importance importance;
    private final List<Term> terms;
    private final List<Term> asIfOpen = new ArrayList<>();
    private final Instant asOf;

    /** Looks at all terms of a message, time up to the instant having passed over them. */
    Faults(Timing timing, Facts facts, List<Term> terms, Instant asOf) {
        this.timing = timing;
        this.facts = facts;
        this.importance = facts.importanceInForce();
        this.terms = terms;
        this.asOf = asOf;
        terms.forEach(term -> asIfOpen.add(term.reopened()));
    }

    private static Set<ObligationKind> beforeAnswer() {
        Set<ObligationKind> path = new HashSet<>(BEFORE_DRAFT);
        path.addAll(Set.of(ObligationKind.DRAFT, ObligationKind.REVIEW, ObligationKind.REWORK, ObligationKind.PUBLISH));
        return path;
    }

    /** Why a term that is late was missed; where a cause that comes first is not certain, none is given out for it. */
    Cause of(Term term) {
        Term earlier = earliest(term);
        Verdict before = earlier == null ? Verdict.IN_TIME : verdict(earlier);
        Verdict cause = before == Verdict.LATE ? Verdict.IN_TIME : ranOutBeforeItsHolderHadIt(term);
        if (cause == Verdict.LATE && before == Verdict.IN_TIME) {
            return new Cause(Cause.Kind.POLICY, null);
        }
        if (cause == Verdict.IN_TIME) {
            cause = overdueOnceRaised(term);
            if (cause == Verdict.LATE) {
                return new Cause(Cause.Kind.IMPORTANCE_RAISED, null);
            }
        }
        if (cause != Verdict.IN_TIME || before == Verdict.UNKNOWN) {
            return new Cause(Cause.Kind.UNKNOWN, null);
        }
        return earlier == null ? new Cause(Cause.Kind.HOLDER, null) : new Cause(Cause.Kind.EARLIER_TERM, earlier.id());
    }

    private Verdict ranOutBeforeItsHolderHadIt(Term term) {
        return timing.lateness(term.reopened(), importance, asIfOpen, term.heldSince())
                .verdict();
    }

    /** Whether the term was late by the numbers of high importance once it was raised, and not by those before. */
    private Verdict overdueOnceRaised(Term term) {
        Instant raised = facts.raisedAt();
        Instant end = term.ended() == null ? asOf : term.ended();
        if (raised == null || raised.isBefore(term.start()) || raised.isAfter(end)) {
            return Verdict.IN_TIME;
        }
        Verdict high = raisedTo(Importance.HIGH, term, raised);
        Verdict normal = raisedTo(Importance.NORMAL, term, raised);
        if (high == Verdict.IN_TIME || normal == Verdict.LATE) {
            return Verdict.IN_TIME;
        }
        return high == Verdict.LATE && normal == Verdict.IN_TIME ? Verdict.LATE : Verdict.UNKNOWN;
    }

    private Verdict raisedTo(Importance counted, Term term, Instant raised) {
        return timing.lateness(term.reopened(), counted, asIfOpen, raised).verdict();
    }

    /** The earliest duty on the path of a term that was not in time for certain. */
    private @Nullable Term earliest(Term term) {
        Set<ObligationKind> path = PATH.getOrDefault(term.kind(), Set.of());
        Instant end = term.ended() == null ? asOf : term.ended();
        Term first = null;
        for (Term other : terms) {
            if (path.contains(other.kind())
                    && !other.start().isAfter(end)
                    && verdict(other) != Verdict.IN_TIME
                    && (first == null || other.start().isBefore(first.start()))) {
                first = other;
            }
        }
        return first;
    }

    private Verdict verdict(Term term) {
        Term.Outcome outcome = term.outcome();
        return (outcome == null ? timing.lateness(term, importance, terms, asOf) : outcome.lateness()).verdict();
    }
}
