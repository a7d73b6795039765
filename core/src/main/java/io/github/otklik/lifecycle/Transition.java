package io.github.otklik.lifecycle;

import static io.github.otklik.lifecycle.State.ANSWERED;
import static io.github.otklik.lifecycle.State.APPROVED;
import static io.github.otklik.lifecycle.State.CLOSED;
import static io.github.otklik.lifecycle.State.NEW;
import static io.github.otklik.lifecycle.State.REFUSED;
import static io.github.otklik.lifecycle.State.REVIEW;
import static io.github.otklik.lifecycle.State.REWORK;
import static io.github.otklik.lifecycle.State.ROUTING;
import static io.github.otklik.lifecycle.State.WORK;

import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of states and commands: a row allows a command in some states and names the state after it.
 *
 * @param command  the command
 * @param from  the states it is allowed in
 * @param when  what else has to hold for this row, all of it, in the order of the constants
 * @param to  the state after it, null for the same state, or for the one before the refusal
 */
record Transition(
        CommandType command,
        Set<State> from,
        List<When> when,
        @Nullable State to) {
    private static final Set<State> OPEN = EnumSet.of(ROUTING, WORK, REVIEW, REWORK, APPROVED);
    private static final Set<State> UNITS_WORK = EnumSet.of(ROUTING, WORK, REWORK);
    private static final Set<State> LEAD_WORKS = EnumSet.of(WORK, REWORK);

    /** All rows; an act has those of its commands whose conditions can hold in it. */
    static final List<Transition> TABLE = List.of(
            row(CommandType.GIVE_ACCESS, EnumSet.of(NEW), ROUTING),
            row(CommandType.CLASSIFY, OPEN, null),
            row(CommandType.SHORTEN_TERM, OPEN, null),
            row(CommandType.EXTEND_TERM, OPEN, null),
            row(CommandType.MARK_SIGNIFICANT, OPEN, null),
            row(CommandType.LINK_REPEAT, OPEN, null),
            row(CommandType.ACKNOWLEDGE, OPEN, null),
            row(CommandType.ROUTE, EnumSet.of(ROUTING), WORK, When.NO_REWORK_OWED),
            row(CommandType.ROUTE, EnumSet.of(ROUTING), REWORK, When.REWORK_OWED),
            row(CommandType.ROUTE, LEAD_WORKS, null),
            row(CommandType.RETURN, UNITS_WORK, ROUTING, When.BY_LEAD),
            row(CommandType.RETURN, UNITS_WORK, null, When.BY_CO_EXECUTOR),
            row(CommandType.GIVE_INFORMATION, UNITS_WORK, null),
            row(CommandType.SUBMIT_DRAFT, LEAD_WORKS, REVIEW, When.APPROVED_LATER),
            row(CommandType.SUBMIT_DRAFT, LEAD_WORKS, APPROVED, When.APPROVED_BY_NOBODY),
            row(CommandType.SUBMIT_DRAFT, EnumSet.of(ROUTING), REVIEW, When.APPROVED_LATER, When.BY_NO_UNIT),
            row(CommandType.SUBMIT_DRAFT, EnumSet.of(ROUTING), APPROVED, When.APPROVED_BY_NOBODY, When.BY_NO_UNIT),
            row(CommandType.APPROVE, EnumSet.of(REVIEW), APPROVED, When.LAST_STAGE),
            row(CommandType.APPROVE, EnumSet.of(REVIEW), null, When.EARLIER_STAGE),
            row(CommandType.RETURN_FOR_REWORK, EnumSet.of(REVIEW), REWORK, When.LED),
            row(CommandType.RETURN_FOR_REWORK, EnumSet.of(REVIEW), ROUTING, When.NOT_LED),
            row(CommandType.PUBLISH, EnumSet.of(APPROVED), WORK, When.INTERIM, When.LED),
            row(CommandType.PUBLISH, EnumSet.of(APPROVED), ROUTING, When.INTERIM, When.NOT_LED),
            row(CommandType.PUBLISH, EnumSet.of(APPROVED), ANSWERED, When.FINAL),
            row(CommandType.AGREE_FINAL_TERM, OPEN, null),
            row(CommandType.REFUSE, OPEN, REFUSED),
            row(CommandType.REVERSE_REFUSAL, EnumSet.of(REFUSED), null),
            row(CommandType.CLOSE, OPEN, CLOSED),
            row(CommandType.CONFIRM, EnumSet.of(ANSWERED), null),
            row(CommandType.DENY, EnumSet.of(ANSWERED), WORK, When.LED),
            row(CommandType.DENY, EnumSet.of(ANSWERED), ROUTING, When.NOT_LED),
            row(CommandType.REPORT_TO_HEAD, EnumSet.complementOf(EnumSet.of(NEW)), null));

    private static final Map<CommandType, List<Transition>> BY_COMMAND = byCommand();

    /** What else has to hold for a row, beside command and state. */
    enum When {
        REWORK_OWED,
        NO_REWORK_OWED,
        BY_LEAD,
        BY_CO_EXECUTOR,
        BY_NO_UNIT,
        APPROVED_LATER,
        APPROVED_BY_NOBODY,
        LAST_STAGE,
        EARLIER_STAGE,
        LED,
        NOT_LED,
        INTERIM,
        FINAL;

        boolean holds(Facts facts, Command.Act act, Versions.Form form) {
            Actor actor = act.header().actor();
            return switch (this) {
                case REWORK_OWED -> facts.drafting().reworkOwed();
                case NO_REWORK_OWED -> !facts.drafting().reworkOwed();
                case BY_LEAD -> facts.holders().isLead(actor.unit());
                case BY_CO_EXECUTOR -> !facts.holders().isLead(actor.unit());
                case BY_NO_UNIT -> byNoUnit(actor);
                case APPROVED_LATER -> form.stages() > 0;
                case APPROVED_BY_NOBODY -> form.stages() == 0;
                case LAST_STAGE -> facts.drafting().approvals() + 1 >= form.stages();
                case EARLIER_STAGE -> facts.drafting().approvals() + 1 < form.stages();
                case LED -> facts.led();
                case NOT_LED -> !facts.led();
                case INTERIM -> facts.drafting().isInterim();
                case FINAL -> !facts.drafting().isInterim();
            };
        }

        /** Whether it can hold in an act. */
        boolean mayHold(Regulation regulation) {
            int stages = regulation.approval().count();
            return switch (this) {
                case APPROVED_LATER, LAST_STAGE -> stages > 0;
                case APPROVED_BY_NOBODY -> stages == 0;
                case EARLIER_STAGE -> stages > 1;
                case BY_NO_UNIT, NOT_LED ->
                    !regulation.roles(CommandType.SUBMIT_DRAFT).equals(List.of(Role.EXECUTOR));
                case LED, BY_CO_EXECUTOR, BY_LEAD, NO_REWORK_OWED -> regulation.has(CommandType.ROUTE);
                case REWORK_OWED -> regulation.has(CommandType.ROUTE) && regulation.has(CommandType.RETURN_FOR_REWORK);
                case INTERIM -> regulation.interimAnswers() > 0;
                case FINAL -> true;
            };
        }

        /** Whether it says nothing in an act, for it always holds there. */
        boolean goesWithoutSaying(Regulation regulation) {
            return switch (this) {
                case APPROVED_LATER -> APPROVED_LATER.mayHold(regulation);
                case APPROVED_BY_NOBODY -> APPROVED_BY_NOBODY.mayHold(regulation);
                case LAST_STAGE -> !EARLIER_STAGE.mayHold(regulation);
                case LED -> !NOT_LED.mayHold(regulation);
                case NOT_LED -> !LED.mayHold(regulation);
                case FINAL -> !INTERIM.mayHold(regulation);
                case NO_REWORK_OWED -> !REWORK_OWED.mayHold(regulation);
                case BY_NO_UNIT -> !regulation.roles(CommandType.SUBMIT_DRAFT).contains(Role.EXECUTOR);
                case REWORK_OWED, BY_LEAD, BY_CO_EXECUTOR, EARLIER_STAGE, INTERIM -> false;
            };
        }
    }

    private static boolean byNoUnit(Actor actor) {
        return !actor.role().equals(Role.EXECUTOR);
    }

    private static Transition row(CommandType command, Set<State> from, @Nullable State to, When... when) {
        return new Transition(
                command,
                Collections.unmodifiableSet(EnumSet.copyOf(from)),
                Stream.of(when).sorted().toList(),
                to);
    }

    private static Map<CommandType, List<Transition>> byCommand() {
        Map<CommandType, List<Transition>> rows = new EnumMap<>(CommandType.class);
        for (Transition row : TABLE) {
            rows.computeIfAbsent(row.command, command -> new ArrayList<>()).add(row);
        }
        return rows;
    }

    private static List<Transition> of(CommandType command) {
        return BY_COMMAND.getOrDefault(command, List.of());
    }

    /** The rows of an act. */
    static List<Transition> table(Regulation regulation) {
        return TABLE.stream()
                .filter(row ->
                        regulation.has(row.command) && row.when.stream().allMatch(when -> when.mayHold(regulation)))
                .toList();
    }

    /** Whether an actor may issue a command in a state. */
    static boolean allows(CommandType command, State state) {
        for (Transition row : of(command)) {
            if (row.from.contains(state)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an actor may issue a command in a state. */
    static boolean allows(CommandType command, State state, Actor actor) {
        for (Transition row : of(command)) {
            if (row.from.contains(state) && (!row.when.contains(When.BY_NO_UNIT) || byNoUnit(actor))) {
                return true;
            }
        }
        return false;
    }

    /** The state after an act; the present one where the table has no row for it, so that any stream folds. */
    static State after(Facts facts, Command.Act act, Versions.Form form) {
        List<Transition> rows = of(act.type());
        for (int i = 0; i < rows.size(); i++) {
            Transition row = rows.get(i);
            if (row.from.contains(facts.state()) && row.holds(facts, act, form)) {
                return row.to == null ? facts.stateAfter(act.type()) : row.to;
            }
        }
        return facts.state();
    }

    private boolean holds(Facts facts, Command.Act act, Versions.Form form) {
        for (int i = 0; i < when.size(); i++) {
            if (!when.get(i).holds(facts, act, form)) {
                return false;
            }
        }
        return true;
    }
}
