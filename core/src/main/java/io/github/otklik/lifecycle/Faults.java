package io.github.otklik.lifecycle;

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

    /** Why a term that is late was missed. */
    Cause of(Term term) {
        Term earlier = earlierLate(term);
        if (earlier == null && ranOutBeforeItsHolderHadIt(term)) {
            return new Cause(Cause.Kind.POLICY, null);
        }
        if (overdueOnceRaised(term)) {
            return new Cause(Cause.Kind.IMPORTANCE_RAISED, null);
        }
        return earlier == null ? new Cause(Cause.Kind.HOLDER, null) : new Cause(Cause.Kind.EARLIER_TERM, earlier.id());
    }

    private boolean ranOutBeforeItsHolderHadIt(Term term) {
        return timing.lateness(term.reopened(), importance, asIfOpen, term.heldSince())
                .late();
    }

    private boolean overdueOnceRaised(Term term) {
        Instant raised = facts.raisedAt();
        Instant end = term.ended() == null ? asOf : term.ended();
        return raised != null
                && !raised.isBefore(term.start())
                && !raised.isAfter(end)
                && timing.lateness(term.reopened(), Importance.HIGH, asIfOpen, raised)
                        .late()
                && !timing.lateness(term.reopened(), Importance.NORMAL, asIfOpen, raised)
                        .late();
    }

    private @Nullable Term earlierLate(Term term) {
        Set<ObligationKind> path = PATH.getOrDefault(term.kind(), Set.of());
        Instant end = term.ended() == null ? asOf : term.ended();
        Term first = null;
        for (Term other : terms) {
            if (path.contains(other.kind())
                    && !other.start().isAfter(end)
                    && late(other)
                    && (first == null || other.start().isBefore(first.start()))) {
                first = other;
            }
        }
        return first;
    }

    private boolean late(Term term) {
        return term.open() ? timing.lateness(term, importance, terms, asOf).late() : term.missed();
    }
}
