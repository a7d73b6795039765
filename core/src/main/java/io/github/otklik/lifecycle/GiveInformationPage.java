package io.github.otklik.lifecycle;

import io.github.otklik.command.Actor;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Cites;
import java.util.Map;
import java.util.Set;

/** A co-executor informs the lead. */
@Cites({"1/14.3", "1/14.5", "decision 7"})
final class GiveInformationPage extends Page<AnswerAct.GiveInformation> {
    private static final Set<ObligationKind> MEETS = Set.of(ObligationKind.CO_INFO);

    GiveInformationPage() {
        super(CommandType.GIVE_INFORMATION, AnswerAct.GiveInformation.class);
    }

    @Override
    boolean isOfUnit(Facts facts, Actor actor) {
        String unit = actor.unit();
        return unit != null && facts.holders().asked().contains(unit);
    }

    @Override
    Set<ObligationKind> meets() {
        return MEETS;
    }

    @Override
    boolean meets(AnswerAct.GiveInformation act, Term term) {
        String unit = act.header().actor().unit();
        return unit != null && unit.equals(term.unit()) && term.open();
    }

    @Override
    Set<Norm.Event> events(AnswerAct.GiveInformation act, Facts after) {
        return Set.of(Norm.Event.INFORMATION);
    }

    @Override
    Facts after(Facts before, AnswerAct.GiveInformation act, Versions.Form form) {
        return before.with(before.holders().informedBy(act.header().actor().unit(), form.inOrder()));
    }

    @Override
    void apply(AnswerAct.GiveInformation act, Consequences to) {
        to.askNext();
        to.combine();
    }

    @Override
    AnswerAct.GiveInformation read(Command.Header header, Map<String, ?> map) {
        return new AnswerAct.GiveInformation(header, CommandCodec.text(map, "text"));
    }

    @Override
    void tell(AnswerAct.GiveInformation act, Fields fields) {
        fields.tell("text", act.text());
    }
}
