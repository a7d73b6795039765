package io.github.otklik.lifecycle;

import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Refusal.Code;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.text.Cites;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The refusal is taken back; terms run on as before it. */
@Cites({"1/18", "decision 12"})
final class ReverseRefusalPage extends Page<MessageAct.ReverseRefusal> {
    ReverseRefusalPage() {
        super(CommandType.REVERSE_REFUSAL, MessageAct.ReverseRefusal.class);
    }

    @Override
    @Nullable
    Refusal barred(Standing standing) {
        return standing.regulation().allowsRefusalReversal()
                ? null
                : no(
                        Code.WRONG_STATE,
                        standing.regulation().clause(type()),
                        "wrong-state",
                        name(type()),
                        standing.message().state());
    }

    @Override
    @Nullable
    Refusal flawed(Standing standing, MessageAct.ReverseRefusal act) {
        return required(standing, act, "reason", act.reason());
    }

    @Override
    Facts after(Facts before, MessageAct.ReverseRefusal act, Versions.Form form) {
        return before.refusedFrom(null);
    }

    @Override
    void apply(MessageAct.ReverseRefusal act, Consequences to) {
        to.ledger()
                .change(
                        term -> !term.open()
                                && term.end() != Term.End.LAPSED
                                && term.kind().nature() != Nature.IMMEDIATE,
                        Term::reopened);
    }

    @Override
    MessageAct.ReverseRefusal read(Command.Header header, Map<String, ?> map) {
        return new MessageAct.ReverseRefusal(header, CommandCodec.text(map, "reason"));
    }

    @Override
    void tell(MessageAct.ReverseRefusal act, Fields fields) {
        fields.tell("reason", act.reason());
    }
}
