package io.github.otklik.lifecycle;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Refusal.Code;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Provision;
import io.github.otklik.text.Cites;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The author denies the answer while the window is open, and a new round begins. */
@Cites("decision 20")
final class DenyPage extends Page<AnswerAct.Deny> {
    private static final Set<ObligationKind> MEETS = Set.of(ObligationKind.CONFIRM);

    DenyPage() {
        super(CommandType.DENY, AnswerAct.Deny.class);
    }

    @Override
    @Nullable
    Refusal barred(Standing standing) {
        Clause clause = standing.regulation().clause(type());
        if (!standing.ledger().anyOpen(ObligationKind.CONFIRM)) {
            return no(Code.WRONG_STATE, clause, "no-window");
        }
        OptionalInt most = standing.regulation()
                .confirmation()
                .map(Provision.Confirmation::denials)
                .orElse(OptionalInt.empty());
        int denials = standing.facts().rounds().denials();
        return most.isPresent() && denials >= most.getAsInt() ? no(Code.WRONG_STATE, clause, "used-up", denials) : null;
    }

    @Override
    @Nullable
    Refusal flawed(Standing standing, AnswerAct.Deny act) {
        return required(standing, act, "reason", act.reason());
    }

    @Override
    Set<ObligationKind> meets() {
        return MEETS;
    }

    @Override
    Set<Norm.Event> events(AnswerAct.Deny act, Facts after) {
        return Set.of(Norm.Event.DENIAL);
    }

    @Override
    Facts after(Facts before, AnswerAct.Deny act, Versions.Form form) {
        return before.with(before.rounds().denied(act.header().at(), before.led()));
    }

    @Override
    void apply(AnswerAct.Deny act, Consequences to) {
        to.start(ObligationKind.ANSWER);
        if (to.after().led()) {
            to.startDraft();
        } else {
            to.start(ObligationKind.ROUTE);
        }
    }

    @Override
    AnswerAct.Deny read(Command.Header header, Map<String, ?> map) {
        return new AnswerAct.Deny(header, CommandCodec.text(map, "reason"));
    }

    @Override
    void tell(AnswerAct.Deny act, Fields fields) {
        fields.tell("reason", act.reason());
    }
}
