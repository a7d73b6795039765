package io.github.otklik.lifecycle;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Refusal.Code;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Cites;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The author confirms the answer while the window is open. */
@Cites("decision 20")
final class ConfirmPage extends Page<AnswerAct.Confirm> {
    private static final Set<ObligationKind> MEETS = Set.of(ObligationKind.CONFIRM);

    ConfirmPage() {
        super(CommandType.CONFIRM, AnswerAct.Confirm.class);
    }

    @Override
    @Nullable
    Refusal barred(Standing standing) {
        return standing.ledger().anyOpen(ObligationKind.CONFIRM)
                ? null
                : no(Code.WRONG_STATE, standing.regulation().clause(type()), "no-window");
    }

    @Override
    Set<ObligationKind> meets() {
        return MEETS;
    }

    @Override
    Set<Norm.Event> events(AnswerAct.Confirm act, Facts after) {
        return Set.of(Norm.Event.CONFIRMATION);
    }

    @Override
    AnswerAct.Confirm read(Command.Header header, Map<String, ?> map) {
        return new AnswerAct.Confirm(header);
    }

    @Override
    void tell(AnswerAct.Confirm act, Fields fields) {}
}
