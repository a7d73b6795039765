package io.github.otklik.lifecycle;

import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Condition;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what an act may say and the lifecycle does not count yet: such an act is refused as a whole, since the terms that
 * would come out without it are wrong.
 */
final class Uncounted {
    private static final Set<CommandType> NEW =
            EnumSet.of(CommandType.ACKNOWLEDGE, CommandType.CONFIRM, CommandType.DENY, CommandType.EXTEND_TERM);

    private final List<String> found = new ArrayList<>();
    private final Regulation regulation;

    private Uncounted(Regulation regulation) {
        this.regulation = regulation;
    }

    /** What an act says that is not counted, a few words each; nothing for an act that is counted whole. */
    static List<String> of(Regulation regulation) {
        Uncounted it = new Uncounted(regulation);
        it.people();
        it.acts();
        it.terms();
        it.provisions();
        return List.copyOf(it.found);
    }

    private void people() {
        add(!regulation.degrees().equals(Importance.builtIn()), "degrees of importance of its own");
        add(!Role.builtIn().containsAll(regulation.roles()), "roles of its own");
    }

    private void acts() {
        for (CommandType command : CommandType.values()) {
            boolean expected = !NEW.contains(command);
            add(regulation.has(command) != expected, command.word() + (expected ? " missing" : ""));
            add(regulation.roles(command).size() > 1, command.word() + " by several roles");
        }
    }

    private void terms() {
        for (ObligationKind kind : regulation.kinds()) {
            add(kind.isDeclared(), "the declared term " + kind.id());
            regulation.norm(kind).ifPresent(this::term);
        }
    }

    private void term(Norm norm) {
        add(
                norm.cases().stream().anyMatch(each -> !(each.condition() instanceof Condition.Degree)),
                norm.kind().id() + " by topic, network or repetition");
        add(
                norm.start().filter(event -> event != Norm.Event.ROUTING).isPresent(),
                norm.kind().id() + " with a start of its own");
    }

    private void provisions() {
        add(regulation.approval().stages().isPresent(), "stages of approval");
        add(regulation.confirmation().isPresent(), "confirmation by the resident");
        add(regulation.prolongation().isPresent(), "prolongation");
        add(!regulation.calendars().isEmpty(), "calendars for some messages");
        Regulation decree = Regulation.decree();
        add(!grounds(regulation).equals(grounds(decree)), "grounds of its own");
        add(!regulation.outcomes().equals(decree.outcomes()), "outcomes of its own");
        add(regulation.reworkRounds().isPresent(), "a limit of rework");
        add(regulation.returns().isPresent(), "a limit of returns");
        add(regulation.asksCoExecutorsInOrder(), "co-executors in order");
    }

    /** The grounds as far as they count: which there are, and which are reported. */
    private static Map<String, Boolean> grounds(Regulation regulation) {
        return regulation.grounds().stream()
                .collect(Collectors.toMap(Provision.Ground::id, Provision.Ground::isReported));
    }

    private void add(boolean uncounted, String what) {
        if (uncounted) {
            found.add(what);
        }
    }
}
