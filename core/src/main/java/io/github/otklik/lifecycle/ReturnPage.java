package io.github.otklik.lifecycle;

import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Refusal.Code;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Cites;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A unit returns the message as outside its competence. */
@Cites({"1/7", "decision 6"})
final class ReturnPage extends Page<MessageAct.Return> {
    private static final Set<ObligationKind> MEETS = Set.of(ObligationKind.RETURN);

    ReturnPage() {
        super(CommandType.RETURN, MessageAct.Return.class);
    }

    @Override
    @Nullable
    Refusal barred(Standing standing) {
        OptionalInt most = standing.regulation().returns();
        int returns = standing.facts().rounds().returns();
        return most.isPresent() && returns >= most.getAsInt()
                ? no(Code.WRONG_STATE, standing.regulation().clause(type()), "used-up", returns)
                : null;
    }

    @Override
    boolean isOfUnit(Facts facts, Actor actor) {
        String unit = actor.unit();
        return unit != null && (facts.holders().isLead(unit) || facts.holders().awaits(unit));
    }

    @Override
    Set<ObligationKind> meets() {
        return MEETS;
    }

    /** A unit that returns the message too late meets its right to, late. */
    @Override
    boolean meets(MessageAct.Return act, Term term) {
        String unit = act.header().actor().unit();
        return unit != null && unit.equals(term.unit()) && (term.open() || term.end() == Term.End.LAPSED);
    }

    @Override
    Set<Norm.Event> events(MessageAct.Return act, Facts after) {
        return Set.of(Norm.Event.RETURN);
    }

    @Override
    Facts after(Facts before, MessageAct.Return act, Versions.Form form) {
        return before.with(before.holders().without(act.header().actor().unit(), form.inOrder()))
                .with(before.rounds().returned());
    }

    @Override
    void apply(MessageAct.Return act, Consequences to) {
        String unit = act.header().actor().unit();
        to.cancel(term -> term.unit() != null
                && term.unit().equals(unit)
                && (Norms.endsWithLead(term) || term.kind().equals(ObligationKind.CO_INFO)));
        to.passOn();
        to.start(ObligationKind.REROUTE);
        to.askNext();
    }

    @Override
    MessageAct.Return read(Command.Header header, Map<String, ?> map) {
        return new MessageAct.Return(header, CommandCodec.text(map, "reason"));
    }

    @Override
    void tell(MessageAct.Return act, Fields fields) {
        fields.tell("reason", act.reason());
    }
}
