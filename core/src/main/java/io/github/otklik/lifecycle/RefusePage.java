package io.github.otklik.lifecycle;

import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Refusal;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Cites;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The message is refused. */
@Cites({"1/18", "decision 12"})
final class RefusePage extends Page<MessageAct.Refuse> {
    private static final Set<ObligationKind> MEETS = Set.of(ObligationKind.ROUTE, ObligationKind.REROUTE);

    RefusePage() {
        super(CommandType.REFUSE, MessageAct.Refuse.class);
    }

    @Override
    @Nullable
    Refusal flawed(Standing standing, MessageAct.Refuse act) {
        List<Command.Ground> allowed = standing.regulation().grounds().stream()
                .map(ground -> new Command.Ground(ground.id()))
                .toList();
        Command.Ground named = act.ground();
        return required(standing, act, "ground", named != null && allowed.contains(named) ? named : null, allowed);
    }

    private static Optional<Provision.Ground> ground(Regulation regulation, MessageAct.Refuse act) {
        Command.Ground named = act.ground();
        return regulation.grounds().stream()
                .filter(ground -> named != null && ground.id().equals(named.id()))
                .findFirst();
    }

    @Override
    Set<ObligationKind> meets() {
        return MEETS;
    }

    @Override
    Facts after(Facts before, MessageAct.Refuse act, Versions.Form form) {
        return before.refusedFrom(before.state());
    }

    @Override
    void apply(MessageAct.Refuse act, Consequences to) {
        to.cancelAll();
        if (ground(to.regulation(), act).filter(Provision.Ground::isReported).isPresent()) {
            to.reportSignificance();
        }
    }

    @Override
    MessageAct.Refuse read(Command.Header header, Map<String, ?> map) {
        return new MessageAct.Refuse(
                header, CommandCodec.id(map, "ground").map(Command.Ground::new).orElse(null));
    }

    @Override
    void tell(MessageAct.Refuse act, Fields fields) {
        fields.tell("ground", act.ground());
    }
}
