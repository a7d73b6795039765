package io.github.otklik.lifecycle;

import io.github.otklik.lifecycle.Decision.Code;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stage returns the draft for rework. */
@Cites({"1/10", "1/11", "decision 8"})
final class ReturnForReworkPage extends Page<Command.ReturnForRework> {
    ReturnForReworkPage() {
        super(CommandType.RETURN_FOR_REWORK, Command.ReturnForRework.class);
    }

    @Override
    boolean isFor(Standing standing, Role role) {
        return super.isFor(standing, role) && ApprovePage.isOfStage(standing, role);
    }

    @Override
    Decision.@Nullable Rejected barred(Standing standing) {
        OptionalInt most = standing.regulation().reworkRounds();
        int reworks = standing.facts().rounds().reworks();
        return most.isPresent() && reworks >= most.getAsInt()
                ? no(Code.WRONG_STATE, standing.regulation().clause(type()), "used-up", reworks)
                : null;
    }

    @Override
    Set<ObligationKind> meets() {
        return Set.of(ObligationKind.REVIEW);
    }

    @Override
    Set<Norm.Event> events(Command.ReturnForRework act, Facts after) {
        return Set.of(Norm.Event.REWORK);
    }

    @Override
    Facts after(Facts before, Command.ReturnForRework act, Versions.Form form) {
        return before.with(before.drafting().sentBack()).with(before.rounds().reworked());
    }

    @Override
    void apply(Command.ReturnForRework act, Consequences to) {
        to.start(ObligationKind.REWORK);
    }

    @Override
    Command.ReturnForRework read(Command.Header header, Map<String, ?> map) {
        return new Command.ReturnForRework(header, CommandCodec.text(map, "remarks"));
    }

    @Override
    void tell(Command.ReturnForRework act, Fields fields) {
        fields.tell("remarks", act.remarks());
    }
}
