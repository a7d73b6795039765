package io.github.otklik.lifecycle;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Refusal.Code;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stage returns the draft for rework. */
@Cites({"1/10", "1/11", "decision 8"})
final class ReturnForReworkPage extends Page<AnswerAct.ReturnForRework> {
    private static final Set<ObligationKind> MEETS = Set.of(ObligationKind.REVIEW);

    ReturnForReworkPage() {
        super(CommandType.RETURN_FOR_REWORK, AnswerAct.ReturnForRework.class);
    }

    @Override
    boolean isFor(Standing standing, Role role) {
        return super.isFor(standing, role) && ApprovePage.isOfStage(standing, role);
    }

    @Override
    @Nullable
    Refusal barred(Standing standing) {
        OptionalInt most = standing.regulation().reworkRounds();
        int reworks = standing.facts().rounds().reworks();
        return most.isPresent() && reworks >= most.getAsInt()
                ? no(Code.WRONG_STATE, standing.regulation().clause(type()), "used-up", reworks)
                : null;
    }

    @Override
    Set<ObligationKind> meets() {
        return MEETS;
    }

    @Override
    Set<Norm.Event> events(AnswerAct.ReturnForRework act, Facts after) {
        return Set.of(Norm.Event.REWORK);
    }

    @Override
    Facts after(Facts before, AnswerAct.ReturnForRework act, Versions.Form form) {
        return before.with(before.drafting().sentBack()).with(before.rounds().reworked());
    }

    @Override
    void apply(AnswerAct.ReturnForRework act, Consequences to) {
        to.start(ObligationKind.REWORK);
    }

    @Override
    AnswerAct.ReturnForRework read(Command.Header header, Map<String, ?> map) {
        return new AnswerAct.ReturnForRework(header, CommandCodec.text(map, "remarks"));
    }

    @Override
    void tell(AnswerAct.ReturnForRework act, Fields fields) {
        fields.tell("remarks", act.remarks());
    }
}
