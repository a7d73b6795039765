package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.lifecycle.Obligation.Lateness;
import io.github.otklik.regulation.Condition;
import io.github.otklik.regulation.Condition.Circumstances;
import io.github.otklik.regulation.Measure;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terms of a message as people see them: obligations, and why each is due when it is. */
final class Views {
    private final Regulation regulation;
    private final Timing timing;
    private final Versions versions;
    private final Comparator<Obligation> order;

    Views(Regulation regulation, Timing timing, Versions versions) {
        this.regulation = regulation;
        this.timing = timing;
        this.versions = versions;
        this.order = Obligation.order(timing.norms().order());
    }

    /** All obligations as they stand at an instant, time up to it having passed over the ledger. */
    List<Obligation> obligations(MessageCase message, Instant asOf, Ledger ledger) {
        List<Obligation> obligations = new ArrayList<>();
        for (Term term : all(message, ledger)) {
            obligations.add(view(term, message, ledger, asOf));
        }
        obligations.sort(order);
        return Collections.unmodifiableList(obligations);
    }

    private Obligation view(Term term, MessageCase message, Ledger ledger, Instant asOf) {
        Norms norms = timing.norms();
        @Nullable Instant due = term.open() ? ledger.due(term) : term.due();
        Term.@Nullable Outcome outcome = term.outcome();
        Lateness lateness = outcome == null ? ledger.lateness(term, asOf) : outcome.lateness();
        return new Obligation(
                term.id(),
                norms.holder(term),
                term.unit(),
                norms.clause(term),
                term.start(),
                due,
                status(term, due, lateness.verdict(), ledger),
                term.end() == Term.End.MET ? term.ended() : null,
                lateness,
                term.open() && provisional(term, message, ledger, due));
    }

    private static Obligation.Status status(Term term, @Nullable Instant due, Lateness.Verdict verdict, Ledger ledger) {
        return switch (term.end()) {
            case MET -> status(verdict, Obligation.Status.MET, Obligation.Status.MET_LATE);
            case LAPSED -> Obligation.Status.LAPSED;
            case CANCELLED -> Obligation.Status.CANCELLED;
            case OPEN -> {
                if (term.kind().nature() == Nature.IMMEDIATE) {
                    yield Obligation.Status.OPEN;
                }
                if (due == null && ledger.byAgreement(term)) {
                    yield Obligation.Status.AWAITING_TERM;
                }
                yield status(verdict, Obligation.Status.PENDING, Obligation.Status.OVERDUE);
            }
        };
    }

    private static Obligation.Status status(
            Lateness.Verdict verdict, Obligation.Status inTime, Obligation.Status late) {
        return switch (verdict) {
            case IN_TIME -> inTime;
            case LATE -> late;
            case UNKNOWN -> Obligation.Status.UNKNOWN;
        };
    }

    private boolean provisional(Term term, MessageCase message, Ledger ledger, @Nullable Instant due) {
        Norms norms = timing.norms();
        boolean unclassified = message.importance().isEmpty() && norms.mayChange(norms.of(term));
        return unclassified || (due != null && Horizon.isProvisional(ledger.calendar(term), term.start(), due));
    }

    /** Why an obligation is due when it is, and how it stands at an instant. */
    Explanation explain(MessageCase message, Obligation.Id id, Instant asOf, Ledger ledger) {
        List<Term> terms = all(message, ledger);
        Term term = terms.stream()
                .filter(each -> each.id().equals(requireNonNull(id, "id")))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No obligation " + Text.cut(id.toString()) + " of message "
                                + Text.cut(message.id()) + "; there are ["
                                + Text.listed(terms, each -> each.id().toString()) + "]"));
        Obligation obligation = view(term, message, ledger, asOf);
        Circumstances then = term.circumstances();
        Circumstances known = then == null ? ledger.message() : then;
        boolean hasNorm = timing.norms().knows(term);
        Measure measure = hasNorm ? timing.measure(term, known) : null;
        // An agreed term stands, whatever length the act would give it by now.
        boolean decides =
                measure != null && (term.limits().agreed() == null || measure.unit() == Measure.Unit.BY_AGREEMENT);
        Condition condition = decides ? timing.norms().of(term).condition(known).orElse(null) : null;
        Instant reference = Optional.ofNullable(measure)
                .flatMap(Measure::before)
                .map(kind -> Norms.reference(
                        term, kind, terms.stream().map(Term::reopened).toList()))
                .map(found -> due(found.id(), terms, ledger))
                .orElse(null);
        boolean missed = term.open() ? ledger.lateness(term, asOf).late() : term.missed();
        Explanation.Cause cause = missed && term.kind().nature() == Nature.DUTY
                ? new Faults(timing, message.facts(), terms, asOf).of(term)
                : null;
        return new Explainer(obligation, term, measure, condition, ledger.calendar(term), reference, regulation)
                .explain(cause, versions, asOf);
    }

    private static @Nullable Instant due(Obligation.Id id, List<Term> terms, Ledger ledger) {
        for (Term term : terms) {
            if (term.id().equals(id)) {
                return term.open() ? ledger.due(term) : term.due();
            }
        }
        return null;
    }

    /** All terms of a message, those that are settled first, the others as the ledger has them. */
    private static List<Term> all(MessageCase message, Ledger ledger) {
        List<Term> terms = message.book().settled();
        terms.addAll(ledger.terms());
        return terms;
    }
}
