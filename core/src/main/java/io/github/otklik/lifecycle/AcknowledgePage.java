package io.github.otklik.lifecycle;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Refusal.Code;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The author gets a first response, once; it is not an answer. */
final class AcknowledgePage extends Page<AnswerAct.Acknowledge> {
    AcknowledgePage() {
        super(CommandType.ACKNOWLEDGE, AnswerAct.Acknowledge.class);
    }

    @Override
    @Nullable
    Refusal barred(Standing standing) {
        return standing.facts().rounds().acknowledged()
                ? no(Code.WRONG_STATE, standing.regulation().clause(type()), "acknowledged")
                : null;
    }

    @Override
    @Nullable
    Refusal flawed(Standing standing, AnswerAct.Acknowledge act) {
        return elsewhere(standing, act, act.network());
    }

    @Override
    Set<Norm.Event> events(AnswerAct.Acknowledge act, Facts after) {
        return Set.of(Norm.Event.FIRST_RESPONSE);
    }

    @Override
    Facts after(Facts before, AnswerAct.Acknowledge act, Versions.Form form) {
        return before.with(before.rounds().acknowledgedOnce());
    }

    @Override
    AnswerAct.Acknowledge read(Command.Header header, Map<String, ?> map) {
        return new AnswerAct.Acknowledge(
                header,
                CommandCodec.text(map, "network"),
                CommandCodec.text(map, "url"),
                CommandCodec.text(map, "text"));
    }

    @Override
    void tell(AnswerAct.Acknowledge act, Fields fields) {
        fields.tell("network", act.network());
        fields.tell("url", act.url());
        fields.tell("text", act.text());
    }
}
