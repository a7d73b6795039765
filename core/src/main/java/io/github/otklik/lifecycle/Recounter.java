package io.github.otklik.lifecycle;

import io.github.otklik.lifecycle.Procedures.Recount;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Cites;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts a message again under another procedure (decision 14). Terms that the new act does not have are cancelled while they
 * are open, and keep the holder and the clause of the act that they come from.
 */
@Cites("decision 14")
final class Recounter {
    private final MessageCase message;
    private final Procedure from;
    private final Procedure to;
    private final Instant at;
    private final Instant clock;

    Recounter(MessageCase message, Procedure from, Procedure to, Instant at) {
        this.message = message;
        this.from = from;
        this.to = to;
        this.at = at;
        this.clock = at.isAfter(message.clock()) ? at : message.clock();
    }

    /** Whether it ended without anybody being able to tell whether in time, or without a due instant that it should have had. */
    private static boolean isUncounted(Term term) {
        return term.unsettled() || (term.end() == Term.End.MET && term.due() == null);
    }

    /** Whether a message of one procedure, open or with ended terms that were not counted, may not go on under another. */
    static boolean needs(MessageCase message, Procedure from, Procedure to) {
        boolean open = message.state().open() || message.terms().stream().anyMatch(Recounter::isUncounted);
        return open && message.versions().isPresent() && from.isOf(message) && !to.isOf(message);
    }

    Recount recount(String reason) {
        List<Obligation> before = from.obligations(message, clock);
        MessageCase settled = message.apply(event(Event.Position.UNKNOWN, to.versions(), reason, leaving()));
        Ledger ledger = new Ledger(to.timing(), settled, settled.book().unsettled());
        new Settlement(to.timing(), settled, ledger).settle(at);
        arrive(settled, ledger);
        ledger.breaches().forgive(clock);
        ledger.pass(clock, at);
        MessageCase after = settled.apply(event(
                Event.Position.UNKNOWN,
                to.versions(),
                reason,
                ledger.differences().changed()));
        List<Term> changed = new ArrayList<>(after.terms());
        changed.removeAll(message.terms());
        Versions bound =
                LookedAt.of(to.calendars(), message, ledger, clock).include(at).bind(to.versions());
        return new Recount(
                message.id(),
                event(Decider.next(message, List.of()), bound, reason, changed),
                Recount.changes(before, to.obligations(after, clock)));
    }

    /** The terms as the old act leaves them. */
    private List<Term> leaving() {
        Ledger ledger = from.passed(message, clock);
        ledger.cancel(term -> !isKnown(term), at);
        ledger.change(term -> !isKnown(term), this::sourced);
        List<Term> left = ledger.differences().changed();
        for (Term term : message.book().settled()) {
            if (!isKnown(term) && term.holding().source() == null) {
                left.add(sourced(term));
            }
        }
        return left;
    }

    private boolean isKnown(Term term) {
        return to.timing().norms().knows(term);
    }

    private Term sourced(Term term) {
        if (term.holding().source() != null) {
            return term;
        }
        Norm norm = from.timing().norms().of(term);
        return term.from(new Term.Source(norm.holder(), norm.clause()));
    }

    /** What the new act changes at once: who holds what is the lead's in one act alone, and a review that it does not have. */
    private void arrive(MessageCase settled, Ledger ledger) {
        Norms norms = to.timing().norms();
        String lead = message.facts().holders().lead();
        ledger.change(
                term -> term.open()
                        && norms.isHeldAtLarge(term)
                        && !Objects.equals(unit(norms, term, lead), term.unit()),
                term -> term.heldBy(unit(norms, term, lead), at));
        boolean approved = message.state() == State.REVIEW && settled.state() == State.APPROVED;
        if (approved && norms.has(ObligationKind.PUBLISH)) {
            Norm norm = norms.of(ObligationKind.PUBLISH);
            ledger.start(ObligationKind.PUBLISH, Norms.isOfLead(norm) ? lead : null, at);
        }
    }

    private static @Nullable String unit(Norms norms, Term term, @Nullable String lead) {
        return norms.isOfLead(term) ? lead : null;
    }

    private Event.Recounted event(Event.Position place, Versions now, String reason, List<Term> terms) {
        Versions before = message.versions().orElse(Versions.NONE);
        return new Event.Recounted(place, at, at, before, now, reason, terms);
    }
}
