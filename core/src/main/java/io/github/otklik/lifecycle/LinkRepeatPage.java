package io.github.otklik.lifecycle;

import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Refusal.Code;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.text.Cites;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The message is linked to the one it repeats; open terms are counted again. */
@Cites({"1/15", "1/16"})
final class LinkRepeatPage extends Page<MessageAct.LinkRepeat> {
    LinkRepeatPage() {
        super(CommandType.LINK_REPEAT, MessageAct.LinkRepeat.class);
    }

    @Override
    @Nullable
    Refusal flawed(Standing standing, MessageAct.LinkRepeat act) {
        return act.of().equals(standing.message().id())
                ? no(Code.INVALID, standing, act, "repeat-of-itself", act.of())
                : required(standing, act, "of", act.of());
    }

    @Override
    Facts after(Facts before, MessageAct.LinkRepeat act, Versions.Form form) {
        return before.with(before.origin().repeating(act.of()))
                .with(before.weight().linked(act.header().at()));
    }

    @Override
    void apply(MessageAct.LinkRepeat act, Consequences to) {
        to.ledger().know(to.after());
    }

    @Override
    MessageAct.LinkRepeat read(Command.Header header, Map<String, ?> map) {
        return new MessageAct.LinkRepeat(header, CommandCodec.text(map, "of"));
    }

    @Override
    void tell(MessageAct.LinkRepeat act, Fields fields) {
        fields.tell("of", act.of());
    }
}
