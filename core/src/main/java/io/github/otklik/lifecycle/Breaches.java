package io.github.otklik.lifecycle;

import io.github.otklik.lifecycle.Obligation.Lateness;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Cites;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Raises the reports to the head on duties of a ledger that are found late, and takes them back. */
@Cites({"1/20", "decision 16"})
final class Breaches {
    private final Ledger ledger;
    private final Norms norms;

    Breaches(Ledger ledger, Norms norms) {
        this.ledger = ledger;
        this.norms = norms;
    }

    /** Reports each duty that is late at an instant and not reported yet, not before another. */
    void raise(Instant until, Instant notBefore) {
        List<Term> terms = ledger.terms();
        List<Missed> missed = new ArrayList<>(0);
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (Missed.isReported(term, norms) && ledger.lateness(term, until).late()) {
                missed.add(Missed.of(term, ledger.lastInTime(term), notBefore));
            }
        }
        report(missed);
    }

    /** Reports duties found late, in the order in which they were missed. */
    void report(List<Missed> missed) {
        if (missed.size() > 1) {
            missed.sort(Missed.order(norms));
        }
        for (Missed each : missed) {
            Term late = each.term();
            Term report = ledger.start(ObligationKind.REPORT_BREACH, late.unit(), each.since());
            ledger.terms().set(ledger.terms().indexOf(late), late.breached(report.id()));
        }
    }

    /** Takes back the open reports on terms that turn out not to be late after all. */
    @Cites("decision 16")
    void forgive(Instant at) {
        List<Term> terms = ledger.terms();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Obligation.Id breach = term.breach();
            if (breach == null || (term.open() ? ledger.lateness(term, at).late() : term.missed())) {
                continue;
            }
            if (ledger.anyOpen(report -> report.id().equals(breach))) {
                terms.set(i, term.excusedOnce());
                ledger.change(
                        report -> report.id().equals(breach),
                        report -> report.ended(new Term.Outcome(
                                Term.End.CANCELLED, at, report.start(), Lateness.NONE, ledger.message())));
            }
        }
    }
}
