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

import io.github.otklik.regulation.CommandType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of states and commands: a row allows a command in some states and names the state after it.
 *
 * @param command  the command
 * @param from  the states it is allowed in
 * @param when  what else has to hold for this row
 * @param to  the state after it, null for the same state, or for the one before the refusal
 */
record Transition(
        CommandType command,
        Set<State> from,
        When when,
        @Nullable State to) {
    private static final Set<State> OPEN = EnumSet.of(ROUTING, WORK, REVIEW, REWORK, APPROVED);
    private static final Set<State> UNITS_WORK = EnumSet.of(ROUTING, WORK, REWORK);

    static final List<Transition> TABLE = List.of(
            row(CommandType.GIVE_ACCESS, EnumSet.of(NEW), When.ALWAYS, ROUTING),
            row(CommandType.CLASSIFY, OPEN, When.ALWAYS, null),
            row(CommandType.SHORTEN_TERM, OPEN, When.ALWAYS, null),
            row(CommandType.MARK_SIGNIFICANT, OPEN, When.ALWAYS, null),
            row(CommandType.LINK_REPEAT, OPEN, When.ALWAYS, null),
            row(CommandType.ROUTE, EnumSet.of(ROUTING), When.NO_REWORK_OWED, WORK),
            row(CommandType.ROUTE, EnumSet.of(ROUTING), When.REWORK_OWED, REWORK),
            row(CommandType.ROUTE, EnumSet.of(WORK, REWORK), When.ALWAYS, null),
            row(CommandType.RETURN, UNITS_WORK, When.BY_LEAD, ROUTING),
            row(CommandType.RETURN, UNITS_WORK, When.BY_CO_EXECUTOR, null),
            row(CommandType.GIVE_INFORMATION, UNITS_WORK, When.ALWAYS, null),
            row(CommandType.SUBMIT_DRAFT, EnumSet.of(WORK, REWORK), When.ALWAYS, REVIEW),
            row(CommandType.APPROVE, EnumSet.of(REVIEW), When.ALWAYS, APPROVED),
            row(CommandType.RETURN_FOR_REWORK, EnumSet.of(REVIEW), When.ALWAYS, REWORK),
            row(CommandType.PUBLISH, EnumSet.of(APPROVED), When.INTERIM, WORK),
            row(CommandType.PUBLISH, EnumSet.of(APPROVED), When.FINAL, ANSWERED),
            row(CommandType.AGREE_FINAL_TERM, OPEN, When.ALWAYS, null),
            row(CommandType.REFUSE, OPEN, When.ALWAYS, REFUSED),
            row(CommandType.REVERSE_REFUSAL, EnumSet.of(REFUSED), When.ALWAYS, null),
            row(CommandType.CLOSE, OPEN, When.ALWAYS, CLOSED),
            row(CommandType.REPORT_TO_HEAD, EnumSet.complementOf(EnumSet.of(NEW)), When.ALWAYS, null));

    private static final Map<CommandType, List<Transition>> BY_COMMAND = byCommand();

    /** What else has to hold for a row, beside command and state. */
    enum When {
        ALWAYS,
        REWORK_OWED,
        NO_REWORK_OWED,
        BY_LEAD,
        BY_CO_EXECUTOR,
        INTERIM,
        FINAL;

        boolean holds(Facts facts, Command.Act act) {
            return switch (this) {
                case ALWAYS -> true;
                case REWORK_OWED -> facts.reworkOwed();
                case NO_REWORK_OWED -> !facts.reworkOwed();
                case BY_LEAD -> byLead(facts, act);
                case BY_CO_EXECUTOR -> !byLead(facts, act);
                case INTERIM -> facts.submitted() == Command.DraftKind.INTERIM;
                case FINAL -> facts.submitted() != Command.DraftKind.INTERIM;
            };
        }

        private static boolean byLead(Facts facts, Command.Act act) {
            String unit = act.header().actor().unit();
            return unit != null && unit.equals(facts.holders().lead());
        }
    }

    private static Transition row(CommandType command, Set<State> from, When when, @Nullable State to) {
        return new Transition(command, Collections.unmodifiableSet(EnumSet.copyOf(from)), when, to);
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

    static boolean allows(CommandType command, State state) {
        for (Transition row : of(command)) {
            if (row.from.contains(state)) {
                return true;
            }
        }
        return false;
    }

    /** The state after an act; the present one where the table has no row for it, so that any stream folds. */
    static State after(Facts facts, Command.Act act) {
        for (Transition row : of(act.type())) {
            if (row.from.contains(facts.state()) && row.when.holds(facts, act)) {
                return row.to == null ? facts.stateAfter(act.type()) : row.to;
            }
        }
        return facts.state();
    }
}
