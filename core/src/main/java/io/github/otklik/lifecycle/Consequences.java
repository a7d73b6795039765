package io.github.otklik.lifecycle;

import io.github.otklik.command.Command;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an accepted act does to the terms of its message (decisions 5 to 13), each act by its {@link Page}. */
final class Consequences {
    private final Regulation regulation;
    private final Norms norms;
    private final Ledger ledger;
    private final Facts before;
    private final Facts after;
    private final Instant at;

    private Consequences(Standing standing, Norms norms, Facts after, Instant at) {
        this.regulation = standing.regulation();
        this.norms = norms;
        this.ledger = standing.ledger();
        this.before = standing.facts();
        this.after = after;
        this.at = at;
    }

    /** Lets an accepted act act on the terms, time up to it having passed. */
    static <A extends Command.Act> void of(
            Page<A> page, Command.Act act, Standing standing, Norms norms, Versions.Form form) {
        A own = page.own(act);
        Facts after = standing.facts().after(act, form);
        Consequences to = new Consequences(standing, norms, after, act.header().at());
        Set<Norm.Event> events = norms.declared().isEmpty() ? Set.of() : page.events(own, after);
        to.ledger.begin();
        to.meet(page, own, events);
        page.apply(own, to);
        to.declared(events);
        to.ledger.finish();
    }

    /** Whether an act meets a term: a built-in one by its page, a declared one by its line. */
    static <A extends Command.Act> boolean met(Page<A> page, A act, Term term, Set<Norm.Event> events, Norms norms) {
        return term.kind().isDeclared()
                ? term.open()
                        && norms.has(term.kind())
                        && !Collections.disjoint(norms.of(term).ends(), events)
                : page.meets().contains(term.kind()) && page.meets(act, term);
    }

    private <A extends Command.Act> void meet(Page<A> page, A act, Set<Norm.Event> events) {
        ledger.change(term -> term.end() == Term.End.LAPSED && met(page, act, term, events, norms), Term::reopened);
        ledger.meet(term -> met(page, act, term, events, norms), at);
    }

    /** Declared terms: a final answer cancels those that it neither meets nor starts; then those that the act starts. */
    @Cites("decision 18")
    private void declared(Set<Norm.Event> events) {
        if (events.contains(Norm.Event.ANSWER)) {
            cancel(term -> term.kind().isDeclared()
                    && norms.has(term.kind())
                    && norms.of(term).start().filter(events::contains).isEmpty());
        }
        for (Norm norm : norms.declared()) {
            if (norm.start().filter(events::contains).isPresent() && !ledger.anyOpen(norm.kind())) {
                start(norm.kind());
            }
        }
    }

    Regulation regulation() {
        return regulation;
    }

    Norms norms() {
        return norms;
    }

    Ledger ledger() {
        return ledger;
    }

    Facts before() {
        return before;
    }

    Facts after() {
        return after;
    }

    /** Starts the next term of a kind, if the act has it: the lead's where units hold it. */
    void start(ObligationKind kind) {
        if (norms.has(kind)) {
            ledger.start(kind, unit(norms.of(kind)), at);
        }
    }

    private @Nullable String unit(Norm norm) {
        return Norms.isOfLead(norm) ? after.holders().lead() : null;
    }

    /** Starts the draft of the round, by the act from the beginning of the round on. */
    void startDraft() {
        if (!norms.has(ObligationKind.DRAFT)) {
            return;
        }
        Norm norm = norms.of(ObligationKind.DRAFT);
        boolean fromAccess = norm.start().filter(Norm.Event.ACCESS::equals).isPresent();
        Instant from = fromAccess ? after.rounds().since() : at;
        Term term = ledger.start(ObligationKind.DRAFT, unit(norm), from);
        ledger.change(term::equals, started -> started.heldBy(started.unit(), at));
    }

    /** Starts the review by the stage that the draft is at, if that stage has a term. */
    @Cites({"1/10", "decision 8", "decision 19"})
    void startReview() {
        Role stage =
                regulation.approval().stage(after.drafting().approvals() + 1).orElse(null);
        Norm norm = norms.review(stage);
        if (norm == null) {
            return;
        }
        Term term = ledger.start(ObligationKind.REVIEW, unit(norm), at);
        if (stage != null && regulation.approval().count() > 1) {
            ledger.change(term::equals, started -> started.heldBy(stage));
        }
    }

    /** Gives a unit the right to return a message that is new to it. */
    void window(String unit) {
        if (!before.holders().holds(unit) && norms.has(ObligationKind.RETURN)) {
            ledger.start(ObligationKind.RETURN, unit, at);
        }
    }

    /** Starts the terms of those who are asked for information by this act; what they give is to be combined anew. */
    @Cites({"1/14.4", "decision 7"})
    void askNext() {
        for (String unit : after.holders().asked()) {
            if (!before.holders().asked().contains(unit)) {
                if (norms.has(ObligationKind.CO_INFO)) {
                    ledger.start(ObligationKind.CO_INFO, unit, at);
                }
                cancel(term -> term.kind().equals(ObligationKind.COMBINE));
            }
        }
    }

    /** The terms of a lead that go on with the next one pass to the present one, or to nobody. */
    @Cites("decision 6")
    void passOn() {
        String lead = after.holders().lead();
        ledger.change(
                term -> term.open() && norms.passesOn(term) && !Objects.equals(term.unit(), lead),
                term -> term.heldBy(lead, at));
    }

    @Cites({"1/14.5", "decision 7"})
    void combine() {
        Holders holders = after.holders();
        if (holders.lead() != null
                && holders.hasInformation()
                && holders.asked().isEmpty()
                && !holders.returned()
                && !ledger.anyOpen(ObligationKind.COMBINE)) {
            start(ObligationKind.COMBINE);
        }
    }

    void cancel(Predicate<Term> which) {
        ledger.cancel(which, at);
    }

    @Cites({"1/6.1", "decision 15"})
    void cancelAll() {
        cancel(term -> term.kind().nature() != Nature.IMMEDIATE);
    }

    @Cites({"1/19bis", "decision 12"})
    void reportSignificance() {
        if (!ledger.anyOpen(ObligationKind.REPORT_SIGNIFICANT)) {
            start(ObligationKind.REPORT_SIGNIFICANT);
        }
    }
}
