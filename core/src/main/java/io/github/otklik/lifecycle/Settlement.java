package io.github.otklik.lifecycle;

import io.github.otklik.lifecycle.Obligation.Lateness;
import io.github.otklik.regulation.Condition.Circumstances;
import io.github.otklik.text.Cites;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Judges again, by calendars that may reach further, the terms that ended without anybody being able to tell how late. */
@Cites({"decision 1", "decision 14", "decision 16"})
final class Settlement {
    private final Timing timing;
    private final Ledger ledger;
    private final Circumstances present;
    private final List<Term> asIfOpen = new ArrayList<>();

    Settlement(Timing timing, MessageCase message, Ledger ledger) {
        this.timing = timing;
        this.ledger = ledger;
        this.present = timing.norms().circumstances(message.facts());
        message.terms().forEach(term -> asIfOpen.add(term.reopened()));
    }

    /** Settles all of them; a lateness that comes to light is reported since the recount. */
    void settle(Instant recounted) {
        List<Missed> missed = new ArrayList<>();
        List<Term> terms = ledger.terms();
        for (int i = 0; i < terms.size(); i++) {
            Term.Outcome outcome = terms.get(i).outcome();
            if (outcome == null
                    || outcome.at() == null
                    || outcome.lateness().certain()
                    || !timing.norms().knows(terms.get(i))) {
                continue;
            }
            Term term = terms.get(i).reopened();
            Circumstances then = outcome.circumstances();
            Circumstances counted = then == null ? present : then;
            Basis basis = new Basis(timing, counted, asIfOpen);
            Instant due = timing.due(term, basis);
            Lateness lateness = timing.lateness(term, basis, outcome.at());
            terms.set(i, term.ended(new Term.Outcome(outcome.end(), outcome.at(), due, lateness, counted)));
            if (lateness.late() && Missed.isReported(term, timing.norms())) {
                missed.add(Missed.of(terms.get(i), timing.lastInTime(term, basis), recounted));
            }
        }
        ledger.breaches().report(missed);
    }
}
