package io.github.otklik.lifecycle;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Refusal;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Cites;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The approved answer is published. */
@Cites({"1/8", "1/12", "1/13", "decision 9"})
final class PublishPage extends Page<AnswerAct.Publish> {
    private static final Set<ObligationKind> MEETS = Set.of(ObligationKind.PUBLISH, ObligationKind.ANSWER);

    PublishPage() {
        super(CommandType.PUBLISH, AnswerAct.Publish.class);
    }

    @Override
    @Nullable
    Refusal flawed(Standing standing, AnswerAct.Publish act) {
        return elsewhere(standing, act, act.network());
    }

    @Override
    Set<ObligationKind> meets() {
        return MEETS;
    }

    @Override
    Set<Norm.Event> events(AnswerAct.Publish act, Facts after) {
        return after.state() == State.ANSWERED
                ? EnumSet.of(Norm.Event.PUBLICATION, Norm.Event.ANSWER)
                : EnumSet.of(Norm.Event.PUBLICATION, Norm.Event.INTERIM_ANSWER);
    }

    @Override
    Facts after(Facts before, AnswerAct.Publish act, Versions.Form form) {
        return before.with(before.drafting().published());
    }

    @Override
    void apply(AnswerAct.Publish act, Consequences to) {
        to.start(to.after().state() == State.ANSWERED ? ObligationKind.CONFIRM : ObligationKind.FINAL_DRAFT);
    }

    @Override
    AnswerAct.Publish read(Command.Header header, Map<String, ?> map) {
        return new AnswerAct.Publish(header, CommandCodec.text(map, "network"), CommandCodec.text(map, "url"));
    }

    @Override
    void tell(AnswerAct.Publish act, Fields fields) {
        fields.tell("network", act.network());
        fields.tell("url", act.url());
    }
}
