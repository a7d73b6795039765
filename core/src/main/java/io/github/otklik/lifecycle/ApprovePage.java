package io.github.otklik.lifecycle;

import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.util.Map;
import java.util.Set;

/** A stage approves the draft; after the last one it may be published. */
@Cites({"1/10"})
final class ApprovePage extends Page<Command.Approve> {
    ApprovePage() {
        super(CommandType.APPROVE, Command.Approve.class);
    }

    @Override
    boolean isFor(Standing standing, Role role) {
        return super.isFor(standing, role) && isOfStage(standing, role);
    }

    /** Whether a role is that of the stage that a draft under review is at; in other states any may be. */
    static boolean isOfStage(Standing standing, Role role) {
        Provision.Approval approval = standing.regulation().approval();
        int stage = Math.min(standing.facts().drafting().approvals() + 1, approval.count());
        return standing.message().state() != State.REVIEW
                || approval.stage(stage).map(role::equals).orElse(true);
    }

    @Override
    Set<ObligationKind> meets() {
        return Set.of(ObligationKind.REVIEW);
    }

    @Override
    Set<Norm.Event> events(Command.Approve act, Facts after) {
        return after.state() == State.APPROVED ? Set.of(Norm.Event.APPROVAL) : Set.of();
    }

    @Override
    Facts after(Facts before, Command.Approve act, Versions.Form form) {
        return before.with(before.drafting().approved());
    }

    @Override
    void apply(Command.Approve act, Consequences to) {
        if (to.after().state() == State.APPROVED) {
            to.start(ObligationKind.PUBLISH);
        } else {
            to.startReview();
        }
    }

    @Override
    Command.Approve read(Command.Header header, Map<String, ?> map) {
        return new Command.Approve(header);
    }

    @Override
    void tell(Command.Approve act, Fields fields) {}
}
