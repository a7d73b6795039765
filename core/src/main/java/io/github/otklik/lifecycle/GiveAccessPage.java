package io.github.otklik.lifecycle;

import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Refusal;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Cites;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Access to a message is given; its terms begin. */
@Cites("1/5")
final class GiveAccessPage extends Page<MessageAct.GiveAccess> {
    GiveAccessPage() {
        super(CommandType.GIVE_ACCESS, MessageAct.GiveAccess.class);
    }

    @Override
    @Nullable
    Refusal flawed(Standing standing, MessageAct.GiveAccess act) {
        return required(standing, act, "network", act.network());
    }

    @Override
    Set<Norm.Event> events(MessageAct.GiveAccess act, Facts after) {
        return Set.of(Norm.Event.ACCESS);
    }

    @Override
    Facts after(Facts before, MessageAct.GiveAccess act, Versions.Form form) {
        Instant at = act.header().at();
        return before.with(new Origin(at, act.network(), before.repeatOf()))
                .with(before.rounds().begun(at));
    }

    @Override
    void apply(MessageAct.GiveAccess act, Consequences to) {
        to.ledger().know(to.after());
        to.start(ObligationKind.ROUTE);
        to.start(ObligationKind.ANSWER);
    }

    @Override
    MessageAct.GiveAccess read(Command.Header header, Map<String, ?> map) {
        return new MessageAct.GiveAccess(
                header,
                CommandCodec.text(map, "network"),
                CommandCodec.text(map, "author"),
                CommandCodec.text(map, "text"));
    }

    @Override
    void tell(MessageAct.GiveAccess act, Fields fields) {
        fields.tell("network", act.network());
        fields.tell("author", act.author());
        fields.tell("text", act.text());
    }
}
