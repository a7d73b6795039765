package io.github.otklik.lifecycle;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Refusal.Code;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Cites;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The due instant of a final draft that awaits one is agreed, once. */
@Cites({"1/13", "decision 10"})
final class AgreeFinalTermPage extends Page<AnswerAct.AgreeFinalTerm> {
    AgreeFinalTermPage() {
        super(CommandType.AGREE_FINAL_TERM, AnswerAct.AgreeFinalTerm.class);
    }

    @Override
    @Nullable
    Refusal barred(Standing standing) {
        Ledger ledger = standing.ledger();
        return ledger.anyOpen(term -> awaits(ledger, term))
                ? null
                : no(Code.WRONG_STATE, standing.regulation().clause(type()), "nothing-to-agree");
    }

    private static boolean awaits(Ledger ledger, Term term) {
        return term.open()
                && term.kind().equals(ObligationKind.FINAL_DRAFT)
                && ledger.byAgreement(term)
                && ledger.due(term) == null;
    }

    @Override
    @Nullable
    Refusal flawed(Standing standing, AnswerAct.AgreeFinalTerm act) {
        return dueInvalid(standing, act);
    }

    @Override
    void apply(AnswerAct.AgreeFinalTerm act, Consequences to) {
        Instant due = act.due();
        if (due != null) {
            to.ledger().change(term -> awaits(to.ledger(), term), term -> term.agreedAt(due));
        }
    }

    @Override
    @Nullable
    Instant due(AnswerAct.AgreeFinalTerm act) {
        return act.due();
    }

    @Override
    AnswerAct.AgreeFinalTerm read(Command.Header header, Map<String, ?> map) {
        return new AnswerAct.AgreeFinalTerm(header, CommandCodec.instant(map, "due"));
    }

    @Override
    void tell(AnswerAct.AgreeFinalTerm act, Fields fields) {
        fields.tell("due", act.due());
    }
}
