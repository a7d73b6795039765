package io.github.otklik.lifecycle;

import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Importance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a message beside its terms. Each part follows by itself from the acts.
 *
 * @param state  where it stands
 * @param origin  where it comes from
 * @param weight  how important it is
 * @param holders  who holds it
 * @param drafting  how far its answer is
 * @param beforeRefusal  the state before the refusal in force, or null
 */
record Facts(
        State state,
        Origin origin,
        Weight weight,
        Holders holders,
        Drafting drafting,
        @Nullable State beforeRefusal) {

    static final Facts NONE = new Facts(State.NEW, Origin.NONE, Weight.NONE, Holders.NOBODY, Drafting.NONE, null);

    /** The facts after an accepted act. */
    Facts after(Command.Act act) {
        return new Facts(
                Transition.after(this, act),
                origin.after(act),
                weight.after(act),
                holders.after(act),
                drafting.after(act),
                switch (act.type()) {
                    case REFUSE -> state;
                    case REVERSE_REFUSAL -> null;
                    default -> beforeRefusal;
                });
    }

    /** The state after a command that names none: the same, or for a reversal the one before the refusal. */
    State stateAfter(CommandType command) {
        return command == CommandType.REVERSE_REFUSAL && beforeRefusal != null ? beforeRefusal : state;
    }

    Instant accessAt() {
        return origin.accessAt();
    }

    String network() {
        return origin.network();
    }

    String repeatOf() {
        return origin.repeatOf();
    }

    @Nullable
    Importance importance() {
        return weight.importance();
    }

    /** The importance that counts: normal, provisionally, until the message is classified. */
    Importance importanceInForce() {
        return weight.inForce();
    }

    @Nullable
    Instant raisedAt() {
        return weight.raisedAt();
    }

    boolean reworkOwed() {
        return drafting.reworkOwed();
    }

    Command.@Nullable DraftKind submitted() {
        return drafting.submitted();
    }

    int interims() {
        return drafting.interims();
    }
}
