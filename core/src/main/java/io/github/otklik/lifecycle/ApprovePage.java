package io.github.otklik.lifecycle;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A stage approves the draft; after the last one it may be published. */
@Cites({"1/10"})
final class ApprovePage extends Page<AnswerAct.Approve> {
    private static final Set<ObligationKind> MEETS = Set.of(ObligationKind.REVIEW);

    ApprovePage() {
        super(CommandType.APPROVE, AnswerAct.Approve.class);
    }

    @Override
    boolean isFor(Standing standing, Role role) {
        return super.isFor(standing, role) && isOfStage(standing, role);
    }

    /** Whether a role is that of the stage that a draft under review is at; in other states any may be. */
    static boolean isOfStage(Standing standing, Role role) {
        if (standing.message().state() != State.REVIEW) {
            return true;
        }
        Provision.Approval approval = standing.regulation().approval();
        int stage = Math.min(standing.facts().drafting().approvals() + 1, approval.count());
        Optional<Role> named = approval.stage(stage);
        return named.isEmpty() || named.get().equals(role);
    }

    @Override
    Set<ObligationKind> meets() {
        return MEETS;
    }

    @Override
    Set<Norm.Event> events(AnswerAct.Approve act, Facts after) {
        return after.state() == State.APPROVED ? Set.of(Norm.Event.APPROVAL) : Set.of();
    }

    @Override
    Facts after(Facts before, AnswerAct.Approve act, Versions.Form form) {
        return before.with(before.drafting().approved());
    }

    @Override
    void apply(AnswerAct.Approve act, Consequences to) {
        if (to.after().state() == State.APPROVED) {
            to.start(ObligationKind.PUBLISH);
        } else {
            to.startReview();
        }
    }

    @Override
    AnswerAct.Approve read(Command.Header header, Map<String, ?> map) {
        return new AnswerAct.Approve(header);
    }

    @Override
    void tell(AnswerAct.Approve act, Fields fields) {}
}
