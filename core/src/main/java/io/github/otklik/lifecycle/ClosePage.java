package io.github.otklik.lifecycle;

import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Refusal;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.text.Cites;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The message ends without an answer. */
@Cites({"1/6.1", "decision 15"})
final class ClosePage extends Page<MessageAct.Close> {
    ClosePage() {
        super(CommandType.CLOSE, MessageAct.Close.class);
    }

    @Override
    @Nullable
    Refusal flawed(Standing standing, MessageAct.Close act) {
        Command.Outcome named = act.outcome();
        List<Command.Outcome> allowed = standing.regulation().outcomes().stream()
                .map(outcome -> new Command.Outcome(outcome.id()))
                .toList();
        boolean known = named != null && allowed.contains(named);
        return required(standing, act, "outcome", known ? named : null, allowed);
    }

    @Override
    void apply(MessageAct.Close act, Consequences to) {
        to.cancelAll();
    }

    @Override
    MessageAct.Close read(Command.Header header, Map<String, ?> map) {
        return new MessageAct.Close(
                header,
                CommandCodec.id(map, "outcome").map(Command.Outcome::new).orElse(null),
                CommandCodec.text(map, "reason"));
    }

    @Override
    void tell(MessageAct.Close act, Fields fields) {
        fields.tell("outcome", act.outcome());
        fields.tell("reason", act.reason());
    }
}
