package io.github.otklik.lifecycle;

import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Norm;
import io.github.otklik.text.Cites;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Topics, location and importance are set; open terms are counted again. */
@Cites({"1/6.2", "decision 5"})
final class ClassifyPage extends Page<Command.Classify> {
    ClassifyPage() {
        super(CommandType.CLASSIFY, Command.Classify.class);
    }

    @Override
    Decision.@Nullable Rejected flawed(Standing standing, Command.Classify act) {
        Importance named = act.importance();
        boolean known = named != null && standing.regulation().degrees().contains(named);
        return required(standing, act, "importance", known ? named : null);
    }

    @Override
    Set<Norm.Event> events(Command.Classify act, Facts after) {
        return Set.of(Norm.Event.CLASSIFICATION);
    }

    @Override
    Facts after(Facts before, Command.Classify act, Versions.Form form) {
        return before.with(before.weight()
                .classified(act.importance(), act.topics(), act.header().at()));
    }

    @Override
    void apply(Command.Classify act, Consequences to) {
        to.ledger().know(to.after());
    }

    @Override
    Command.Classify read(Command.Header header, Map<String, ?> map) {
        return new Command.Classify(
                header,
                CommandCodec.texts(map, "topics"),
                CommandCodec.text(map, "location"),
                CommandCodec.degree(map, "importance"));
    }

    @Override
    void tell(Command.Classify act, Fields fields) {
        fields.tell("topics", act.topics());
        fields.tell("location", act.location());
        fields.tell("importance", act.importance());
    }
}
