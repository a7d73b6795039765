package io.github.otklik.lifecycle;

import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import io.github.otklik.text.Cites;
import java.util.Map;
import java.util.Set;

/** The message is marked as socially significant, and that is to be reported. */
@Cites({"1/19bis", "decision 12"})
final class MarkSignificantPage extends Page<MessageAct.MarkSignificant> {
    MarkSignificantPage() {
        super(CommandType.MARK_SIGNIFICANT, MessageAct.MarkSignificant.class);
    }

    @Override
    Set<Norm.Event> events(MessageAct.MarkSignificant act, Facts after) {
        return Set.of(Norm.Event.MARK);
    }

    @Override
    void apply(MessageAct.MarkSignificant act, Consequences to) {
        to.reportSignificance();
    }

    @Override
    MessageAct.MarkSignificant read(Command.Header header, Map<String, ?> map) {
        return new MessageAct.MarkSignificant(header, CommandCodec.text(map, "reason"));
    }

    @Override
    void tell(MessageAct.MarkSignificant act, Fields fields) {
        fields.tell("reason", act.reason());
    }
}
