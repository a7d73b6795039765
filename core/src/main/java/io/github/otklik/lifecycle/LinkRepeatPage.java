package io.github.otklik.lifecycle;

import io.github.otklik.lifecycle.Decision.Code;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.text.Cites;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The message is linked to the one it repeats; open terms are counted again. */
@Cites({"1/15", "1/16"})
final class LinkRepeatPage extends Page<Command.LinkRepeat> {
    LinkRepeatPage() {
        super(CommandType.LINK_REPEAT, Command.LinkRepeat.class);
    }

    @Override
    Decision.@Nullable Rejected flawed(Standing standing, Command.LinkRepeat act) {
        return act.of().equals(standing.message().id())
                ? no(Code.INVALID, standing, act, "repeat-of-itself", act.of())
                : required(standing, act, "of", act.of());
    }

    @Override
    Facts after(Facts before, Command.LinkRepeat act, Versions.Form form) {
        return before.with(before.origin().repeating(act.of()))
                .with(before.weight().linked(act.header().at()));
    }

    @Override
    void apply(Command.LinkRepeat act, Consequences to) {
        to.ledger().know(to.after());
    }

    @Override
    Command.LinkRepeat read(Command.Header header, Map<String, ?> map) {
        return new Command.LinkRepeat(header, CommandCodec.text(map, "of"));
    }

    @Override
    void tell(Command.LinkRepeat act, Fields fields) {
        fields.tell("of", act.of());
    }
}
