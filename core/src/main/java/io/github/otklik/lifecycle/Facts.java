package io.github.otklik.lifecycle;

import io.github.otklik.regulation.Cites;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Importance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a message beside its terms.
 *
 * @param state  where it stands
 * @param accessAt  when access was given
 * @param network  where it was posted
 * @param importance  as classified, null before
 * @param raisedAt  when its importance was last raised, or null
 * @param holders  who holds it
 * @param reworkOwed  whether a draft was returned for rework and not submitted again
 * @param submitted  the kind of the last draft, or null
 * @param interims  how many interim answers were published
 * @param repeatOf  the message that it repeats, or empty
 * @param beforeRefusal  the state before the refusal in force, or null
 */
record Facts(
        State state,
        Instant accessAt,
        String network,
        @Nullable Importance importance,
        @Nullable Instant raisedAt,
        Holders holders,
        boolean reworkOwed,
        Command.@Nullable DraftKind submitted,
        int interims,
        String repeatOf,
        @Nullable State beforeRefusal) {

    static final Facts NONE =
            new Facts(State.NEW, Instant.MIN, "", null, null, Holders.NOBODY, false, null, 0, "", null);

    /** The importance that counts: normal, provisionally, until the message is classified. */
    Importance importanceInForce() {
        return importance == null ? Importance.NORMAL : importance;
    }

    /** The state after a command that names none: the same, or for a reversal the one before the refusal. */
    State stateAfter(CommandType command) {
        return command == CommandType.REVERSE_REFUSAL && beforeRefusal != null ? beforeRefusal : state;
    }

    /** The facts after an accepted act. */
    Facts after(Command.Act act) {
        Facts moved = to(Transition.after(this, act));
        return switch (act.type()) {
            case GIVE_ACCESS -> moved.accessed((Command.GiveAccess) act);
            case CLASSIFY -> moved.classified((Command.Classify) act);
            case LINK_REPEAT -> moved.repeating(((Command.LinkRepeat) act).of());
            case ROUTE ->
                moved.heldBy(holders.routed(((Command.Route) act).lead(), ((Command.Route) act).coExecutors()));
            case RETURN -> moved.heldBy(holders.without(act.header().actor().unit()));
            case GIVE_INFORMATION ->
                moved.heldBy(holders.informedBy(act.header().actor().unit()));
            case SUBMIT_DRAFT ->
                moved.drafted(false, ((Command.SubmitDraft) act).kind(), interims)
                        .heldBy(holders.drafted());
            case RETURN_FOR_REWORK -> moved.drafted(true, submitted, interims);
            case PUBLISH ->
                moved.drafted(reworkOwed, submitted, submitted == Command.DraftKind.INTERIM ? interims + 1 : interims);
            case REFUSE -> moved.before(state);
            case REVERSE_REFUSAL -> moved.before(null);
            case SHORTEN_TERM, MARK_SIGNIFICANT, APPROVE, AGREE_FINAL_TERM, CLOSE, REPORT_TO_HEAD -> moved;
        };
    }

    private Facts to(State next) {
        return next == state
                ? this
                : new Facts(
                        next,
                        accessAt,
                        network,
                        importance,
                        raisedAt,
                        holders,
                        reworkOwed,
                        submitted,
                        interims,
                        repeatOf,
                        beforeRefusal);
    }

    private Facts accessed(Command.GiveAccess act) {
        return new Facts(
                state,
                act.header().at(),
                act.network(),
                importance,
                raisedAt,
                holders,
                reworkOwed,
                submitted,
                interims,
                repeatOf,
                beforeRefusal);
    }

    @Cites({"1/6.2", "decision 5"})
    private Facts classified(Command.Classify act) {
        boolean raised = act.importance() == Importance.HIGH && importanceInForce() == Importance.NORMAL;
        return new Facts(
                state,
                accessAt,
                network,
                act.importance(),
                raised ? act.header().at() : raisedAt,
                holders,
                reworkOwed,
                submitted,
                interims,
                repeatOf,
                beforeRefusal);
    }

    @Cites({"1/15", "1/16"})
    private Facts repeating(String earlier) {
        return new Facts(
                state,
                accessAt,
                network,
                importance,
                raisedAt,
                holders,
                reworkOwed,
                submitted,
                interims,
                earlier,
                beforeRefusal);
    }

    private Facts heldBy(Holders now) {
        return new Facts(
                state,
                accessAt,
                network,
                importance,
                raisedAt,
                now,
                reworkOwed,
                submitted,
                interims,
                repeatOf,
                beforeRefusal);
    }

    private Facts drafted(boolean owed, Command.@Nullable DraftKind kind, int published) {
        return new Facts(
                state,
                accessAt,
                network,
                importance,
                raisedAt,
                holders,
                owed,
                kind,
                published,
                repeatOf,
                beforeRefusal);
    }

    private Facts before(@Nullable State refusedIn) {
        return new Facts(
                state,
                accessAt,
                network,
                importance,
                raisedAt,
                holders,
                reworkOwed,
                submitted,
                interims,
                repeatOf,
                refusedIn);
    }
}
