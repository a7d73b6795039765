package io.github.otklik.lifecycle;

import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Refusal;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Norm;
import io.github.otklik.text.Cites;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Topics, location and importance are set; open terms are counted again. */
@Cites({"1/6.2", "decision 5"})
final class ClassifyPage extends Page<MessageAct.Classify> {
    ClassifyPage() {
        super(CommandType.CLASSIFY, MessageAct.Classify.class);
    }

    @Override
    @Nullable
    Refusal flawed(Standing standing, MessageAct.Classify act) {
        Importance named = act.importance();
        List<Importance> allowed = standing.regulation().degrees();
        return required(standing, act, "importance", named != null && allowed.contains(named) ? named : null, allowed);
    }

    @Override
    Set<Norm.Event> events(MessageAct.Classify act, Facts after) {
        return Set.of(Norm.Event.CLASSIFICATION);
    }

    @Override
    Facts after(Facts before, MessageAct.Classify act, Versions.Form form) {
        return before.with(before.weight()
                .classified(act.importance(), act.topics(), act.header().at()));
    }

    @Override
    void apply(MessageAct.Classify act, Consequences to) {
        to.ledger().know(to.after());
    }

    @Override
    MessageAct.Classify read(Command.Header header, Map<String, ?> map) {
        return new MessageAct.Classify(
                header,
                CommandCodec.texts(map, "topics"),
                CommandCodec.text(map, "location"),
                CommandCodec.degree(map, "importance"));
    }

    @Override
    void tell(MessageAct.Classify act, Fields fields) {
        fields.tell("topics", act.topics());
        fields.tell("location", act.location());
        fields.tell("importance", act.importance());
    }
}
