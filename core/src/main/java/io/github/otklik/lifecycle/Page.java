package io.github.otklik.lifecycle;

import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Refusal.Code;
import io.github.otklik.decision.Sentence;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one kind of act: may it be done, by whom, which terms does it meet and start, what does it do to the facts,
 * how is it written. In which states it is possible, and where it leads, is the table of {@link Transition}; pages have no
 * state of their own.
 *
 * @param <A>  the kind of act
 */
abstract class Page<A extends Command.Act> {
    private final CommandType type;
    private final Class<A> sort;

    Page(CommandType type, Class<A> sort) {
        this.type = type;
        this.sort = sort;
    }

    final CommandType type() {
        return type;
    }

    /** An act of this page as what it is. */
    final A own(Command.Act act) {
        return sort.cast(act);
    }

    /** Whether the role of an actor may do it as the message stands. */
    boolean isFor(Standing standing, Role role) {
        return standing.regulation().roles(type).contains(role);
    }

    /** What stands against it whatever its fields, in a state in which it is possible; null if nothing does. */
    @Nullable
    Refusal barred(Standing standing) {
        return null;
    }

    /** What else stands against it as the message stands; null if nothing does. */
    @Nullable
    Refusal impossible(Standing standing, A act) {
        return null;
    }

    /** Whether the actor is of a unit that may do it: a command given to the executor is the lead's, another role has no unit. */
    boolean isOfUnit(Facts facts, Actor actor) {
        return facts.holders().isLead(actor.unit()) || !actor.role().equals(Role.EXECUTOR);
    }

    /** What is wrong with its fields; null if nothing is. */
    @Nullable
    Refusal flawed(Standing standing, A act) {
        return null;
    }

    /** Whether there is something to do it on at an instant. */
    boolean isOfUse(Standing standing, Instant now) {
        return true;
    }

    /** The built-in terms that it meets, if they are open. */
    Set<ObligationKind> meets() {
        return Set.of();
    }

    /** Whether it meets a term of one of these kinds. */
    boolean meets(A act, Term term) {
        return term.open();
    }

    /** What happens by it that declared terms start or end with. */
    Set<Norm.Event> events(A act, Facts after) {
        return Set.of();
    }

    /** The facts after it, the state aside. */
    Facts after(Facts before, A act, Versions.Form form) {
        return before;
    }

    /** What it does to the terms beside meeting some. */
    void apply(A act, Consequences to) {}

    /** The due instant that it names, if it names one. */
    @Nullable
    Instant due(A act) {
        return null;
    }

    /** The act of a map with that header. */
    abstract A read(Command.Header header, Map<String, ?> map);

    /** Tells the fields of an act, in order. */
    abstract void tell(A act, Fields fields);

    /** The clause that it comes under. */
    Clause clause(Standing standing, A act) {
        return standing.regulation().clause(type);
    }

    final Facts facts(Facts before, Command.Act act, Versions.Form form) {
        return after(before, own(act), form);
    }

    final @Nullable Instant named(Command.Act act) {
        return due(own(act));
    }

    final void fields(Command.Act act, Fields fields) {
        tell(own(act), fields);
    }

    final Refusal no(Code code, Standing standing, A act, String key, Object... values) {
        return no(code, clause(standing, act), key, values);
    }

    static Refusal no(Code code, @Nullable Clause clause, String key, Object... values) {
        return new Refusal(code, clause, Wording.sentence("rejected." + key, values));
    }

    /** What an act is called. */
    static Sentence name(CommandType type) {
        return Wording.sentence("act." + type.word());
    }

    /** A value for a refusal, or that there is none. */
    static Object shown(@Nullable Object value) {
        return value == null ? Wording.sentence("value.none") : value;
    }

    /** The refusal of an act in which a text is missing. */
    final @Nullable Refusal required(Standing standing, A act, String field, @Nullable Object value) {
        return value == null || value.equals("")
                ? no(Code.INVALID, standing, act, "missing", Fields.name(field))
                : null;
    }

    /** The refusal of an act in which a value is missing that must be one of some. */
    final @Nullable Refusal required(Standing standing, A act, String field, @Nullable Object value, List<?> allowed) {
        if (value != null) {
            return null;
        }
        String all = Text.listed(allowed, String::valueOf);
        return no(Code.INVALID, standing, act, "missing-of", Fields.name(field), Sentence.of(all, all));
    }

    /** The refusal of an act in another network than the message's. */
    final @Nullable Refusal elsewhere(Standing standing, A act, String network) {
        String own = standing.facts().network();
        return network.equals(own) ? null : no(Code.INVALID, standing, act, "other-network", network, own);
    }

    /** The refusal of an act whose due instant is missing, or before the act. */
    final @Nullable Refusal dueInvalid(Standing standing, A act) {
        Instant due = due(act);
        if (due == null) {
            return no(Code.INVALID, standing, act, "missing", Fields.name("due"));
        }
        Instant at = act.header().at();
        return due.isBefore(at) ? no(Code.INVALID, standing, act, "due-before-act", due, at) : null;
    }
}
