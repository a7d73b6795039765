package io.github.otklik.lifecycle;

import io.github.otklik.command.Command;
import io.github.otklik.regulation.CommandType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a message beside its terms. It follows from the acts alone, each by its {@link Page}.
 *
 * @param state  where it stands
 * @param origin  where it comes from
 * @param weight  how important it is
 * @param holders  who holds it
 * @param drafting  how far its answer is
 * @param rounds  what was done over its life
 * @param beforeRefusal  the state before the refusal in force, or null
 */
record Facts(
        State state,
        Origin origin,
        Weight weight,
        Holders holders,
        Drafting drafting,
        Rounds rounds,
        @Nullable State beforeRefusal) {

    static final Facts NONE =
            new Facts(State.NEW, Origin.NONE, Weight.NONE, Holders.NOBODY, Drafting.NONE, Rounds.NONE, null);

    /** The facts after an accepted act. */
    Facts after(Command.Act act, Versions.Form form) {
        State next = Transition.after(this, act, form);
        return Pages.of(act.type()).facts(this, act, form).in(next);
    }

    /** The state after a command that names none: the same, or for a reversal the one before the refusal. */
    State stateAfter(CommandType command) {
        return command == CommandType.REVERSE_REFUSAL && beforeRefusal != null ? beforeRefusal : state;
    }

    /** The facts under an act of that form: what is under review there waits for publication where nobody approves. */
    Facts under(Versions.Form form) {
        return state == State.REVIEW && form.stages() == 0 ? in(State.APPROVED) : this;
    }

    private Facts in(State next) {
        return next == state ? this : new Facts(next, origin, weight, holders, drafting, rounds, beforeRefusal);
    }

    Facts with(Origin changed) {
        return new Facts(state, changed, weight, holders, drafting, rounds, beforeRefusal);
    }

    Facts with(Weight changed) {
        return new Facts(state, origin, changed, holders, drafting, rounds, beforeRefusal);
    }

    Facts with(Holders changed) {
        return new Facts(state, origin, weight, changed, drafting, rounds, beforeRefusal);
    }

    Facts with(Drafting changed) {
        return new Facts(state, origin, weight, holders, changed, rounds, beforeRefusal);
    }

    Facts with(Rounds changed) {
        return new Facts(state, origin, weight, holders, drafting, changed, beforeRefusal);
    }

    Facts refusedFrom(@Nullable State before) {
        return new Facts(state, origin, weight, holders, drafting, rounds, before);
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

    boolean led() {
        return holders.lead() != null;
    }
}
