package io.github.otklik.lifecycle;

import io.github.otklik.lifecycle.Obligation.Lateness.Verdict;
import io.github.otklik.regulation.Condition.Circumstances;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Cites;
import java.time.Instant;
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
    private final List<Term> terms;
    private final Basis basis;
    private final Basis asIfOpen;
    private final Instant asOf;

    /** Looks at all terms of a message, time up to the instant having passed over them. */
    Faults(Timing timing, Facts facts, List<Term> terms, Instant asOf) {
        this.timing = timing;
        this.facts = facts;
        this.terms = terms;
        this.asOf = asOf;
        this.basis = new Basis(timing, timing.norms().circumstances(facts), terms);
        this.asIfOpen = basis.with(terms.stream().map(Term::reopened).toList());
    }

    private static Set<ObligationKind> beforeAnswer() {
        Set<ObligationKind> path = new HashSet<>(BEFORE_DRAFT);
        path.addAll(Set.of(ObligationKind.DRAFT, ObligationKind.REVIEW, ObligationKind.REWORK, ObligationKind.PUBLISH));
        return path;
    }

    /** Why a term that is late was missed; where a cause that comes first is not certain, none is given out for it. */
    Explanation.Cause of(Term term) {
        if (!timing.norms().knows(term)) {
            return new Explanation.Cause(Explanation.Cause.Kind.UNKNOWN, null);
        }
        Term earlier = earliest(term);
        Verdict before = earlier == null ? Verdict.IN_TIME : verdict(earlier);
        Verdict cause = before == Verdict.LATE ? Verdict.IN_TIME : ranOutBeforeItsHolderHadIt(term);
        if (cause == Verdict.LATE && before == Verdict.IN_TIME) {
            return new Explanation.Cause(Explanation.Cause.Kind.POLICY, null);
        }
        if (cause == Verdict.IN_TIME) {
            cause = overdueOnceRaised(term);
            if (cause == Verdict.LATE) {
                return new Explanation.Cause(Explanation.Cause.Kind.IMPORTANCE_RAISED, null);
            }
        }
        if (cause != Verdict.IN_TIME || before == Verdict.UNKNOWN) {
            return new Explanation.Cause(Explanation.Cause.Kind.UNKNOWN, null);
        }
        return earlier == null
                ? new Explanation.Cause(Explanation.Cause.Kind.HOLDER, null)
                : new Explanation.Cause(Explanation.Cause.Kind.EARLIER_TERM, earlier.id());
    }

    private Verdict ranOutBeforeItsHolderHadIt(Term term) {
        return timing.lateness(term.reopened(), asIfOpen, term.heldSince()).verdict();
    }

    /** Whether the term was late once the message was classified otherwise or linked, and by what was known before it was not. */
    private Verdict overdueOnceRaised(Term term) {
        Instant end = term.ended() == null ? asOf : term.ended();
        Verdict found = Verdict.IN_TIME;
        Weight now = facts.weight();
        for (Weight before = now.before(); before != null && found != Verdict.LATE; before = now.before()) {
            Instant changed = now.since();
            if (changed != null && !changed.isBefore(term.start()) && !changed.isAfter(end)) {
                Verdict raised = raised(term, now, before, changed);
                found = raised == Verdict.IN_TIME ? found : raised;
            }
            now = before;
        }
        return found;
    }

    private Verdict raised(Term term, Weight now, Weight before, Instant changed) {
        Verdict after = knowing(now, term, changed);
        Verdict earlier = knowing(before, term, changed);
        if (after == Verdict.IN_TIME || earlier == Verdict.LATE) {
            return Verdict.IN_TIME;
        }
        return after == Verdict.LATE && earlier == Verdict.IN_TIME ? Verdict.LATE : Verdict.UNKNOWN;
    }

    private Verdict knowing(Weight known, Term term, Instant at) {
        Circumstances then = timing.norms().circumstances(known, facts.network());
        return timing.lateness(term.reopened(), new Basis(timing, then, asIfOpen.terms()), at)
                .verdict();
    }

    /** The earliest duty on the path of a term that was not in time for certain. */
    private @Nullable Term earliest(Term term) {
        Set<ObligationKind> path = PATH.getOrDefault(term.kind(), Set.of());
        Instant end = term.ended() == null ? asOf : term.ended();
        Instant round = round(term);
        Term first = null;
        for (Term other : terms) {
            if (path.contains(other.kind())
                    && !other.start().isAfter(end)
                    && !other.start().isBefore(round)
                    && verdict(other) != Verdict.IN_TIME
                    && (first == null || other.start().isBefore(first.start()))) {
                first = other;
            }
        }
        return first;
    }

    /** When the round began that a term belongs to: each begins with a term of the answer. */
    private Instant round(Term term) {
        Term answer = Norms.reference(term, ObligationKind.ANSWER, asIfOpen.terms());
        return answer == null || answer.id().no() == 1 ? Instant.MIN : answer.start();
    }

    private Verdict verdict(Term term) {
        Term.Outcome outcome = term.outcome();
        return (outcome == null ? timing.lateness(term, basis, asOf) : outcome.lateness()).verdict();
    }
}
