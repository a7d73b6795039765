package io.github.otklik.lifecycle;

import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Refusal.Code;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether an act may be done: role, order in time, state, unit, fields, in this order; each act by its {@link Page}. */
@Cites("decision 11")
final class Admission {
    private final boolean backdatingAllowed;
    private final Norms norms;
    private final Versions.Form form;

    Admission(boolean backdatingAllowed, Norms norms, Versions.Form form) {
        this.backdatingAllowed = backdatingAllowed;
        this.norms = norms;
        this.form = form;
    }

    /** The first reason against an act, or null. */
    <A extends Command.Act> @Nullable Refusal objection(Page<A> page, Command.Act act, Standing standing) {
        A own = page.own(act);
        Refusal objection = unknown(page, own, standing);
        if (objection == null) {
            objection = untimely(page, own, standing);
        }
        if (objection == null) {
            objection = impossible(page, own, standing);
        }
        if (objection == null) {
            objection = page.flawed(standing, own);
        }
        return objection == null ? beforeWhatItMeets(page, own, standing) : objection;
    }

    @Cites("1/5")
    private <A extends Command.Act> @Nullable Refusal unknown(Page<A> page, A act, Standing standing) {
        MessageCase message = standing.message();
        boolean opening = act.type() == CommandType.GIVE_ACCESS;
        boolean known = message.state() != State.NEW;
        boolean provided = standing.regulation().has(act.type());
        if (!opening && !known) {
            return Page.no(
                    Code.UNKNOWN_CASE, provided ? page.clause(standing, act) : null, "unknown-case", message.id());
        }
        if (!provided) {
            return Page.no(Code.NOT_IN_ACT, null, "not-in-act", Page.name(act.type()), standing.regulation());
        }
        if (opening && known) {
            return page.no(Code.DUPLICATE_CASE, standing, act, "duplicate-case", message.id());
        }
        Role role = act.header().actor().role();
        if (!page.isFor(standing, role)) {
            List<Role> right = standing.regulation().roles(act.type());
            Role named = Fields.named(role, standing.regulation().roles());
            return page.no(Code.WRONG_ROLE, standing, act, "wrong-role", Page.name(act.type()), named, right.get(0));
        }
        return null;
    }

    private <A extends Command.Act> @Nullable Refusal untimely(Page<A> page, A act, Standing standing) {
        MessageCase message = standing.message();
        Command.Header header = act.header();
        if (message.state().closed() && !Transition.allows(act.type(), message.state())) {
            return page.no(Code.CLOSED, standing, act, "closed", Page.name(act.type()), message.state());
        }
        if (header.at().isAfter(header.recordedAt())) {
            return page.no(Code.INVALID, standing, act, "future", header.at(), header.recordedAt());
        }
        boolean backdated = backdatingAllowed && !header.backdated().isEmpty();
        boolean known = message.state() != State.NEW;
        if (known && header.at().isBefore(backdated ? message.facts().accessAt() : message.clock())) {
            return page.no(Code.OUT_OF_ORDER, standing, act, "out-of-order", header.at(), message.clock());
        }
        return null;
    }

    private <A extends Command.Act> @Nullable Refusal impossible(Page<A> page, A act, Standing standing) {
        State state = standing.message().state();
        Actor actor = act.header().actor();
        if (!Transition.allows(act.type(), state, actor)) {
            return page.no(Code.WRONG_STATE, standing, act, "wrong-state", Page.name(act.type()), state);
        }
        Refusal objection = page.barred(standing);
        if (objection == null) {
            objection = page.impossible(standing, act);
        }
        if (objection == null && !page.isOfUnit(standing.facts(), actor)) {
            String unit = String.valueOf(actor.unit());
            String key = unit.isEmpty() ? "no-unit" : "wrong-unit";
            return page.no(Code.WRONG_UNIT, standing, act, key, Page.name(act.type()), unit);
        }
        return objection;
    }

    private <A extends Command.Act> @Nullable Refusal beforeWhatItMeets(Page<A> page, A act, Standing standing) {
        Instant at = act.header().at();
        for (Term term : standing.ledger().terms()) {
            if (at.isBefore(term.start())) {
                Set<Norm.Event> events = page.events(act, standing.facts().after(act, form));
                if (Consequences.met(page, act, term, events, norms)) {
                    return page.no(Code.OUT_OF_ORDER, standing, act, "before-start", at, term.id(), term.start());
                }
            }
        }
        return null;
    }

    /** Whether an actor may issue a command of a page, whatever its fields. */
    static boolean mayIssue(Page<?> page, Actor actor, Standing standing, Instant now) {
        return standing.regulation().has(page.type())
                && page.isFor(standing, actor.role())
                && Transition.allows(page.type(), standing.message().state(), actor)
                && page.barred(standing) == null
                && page.isOfUse(standing, now)
                && page.isOfUnit(standing.facts(), actor);
    }
}
