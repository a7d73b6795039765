package io.github.otklik.lifecycle;

import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.command.Actor;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Decision;
import io.github.otklik.lifecycle.Obligation.Lateness;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Walks through what can happen to a message under an act of any shape, from both ends of what lies ahead, on a calendar that never closes: every
 * command that anybody may issue, once on a path, and the time to the next thing that time alone raises.
 *
 * <p>Two situations are one if they agree in what is known of the message, in the terms that may still change and in which
 * of those are late.
 */
final class ActExploration {
    private static final int EACH = 1;
    private static final Instant START = Instant.parse("2022-08-29T00:00:00Z");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.builder(ZoneOffset.UTC)
            .schedule(WeeklySchedule.parse("Mo-Su 00:00-24:00"))
            .covering(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31))
            .build();

    /** A situation, how often each command led to it, and how it came about. */
    private record Node(
            MessageCase message,
            Instant now,
            Map<CommandType, Integer> used,
            @Nullable Node from,
            String how) {
        String path() {
            return (from == null ? "" : from.path()) + "\n  " + now + " " + how + " -> " + message.state();
        }
    }

    private final Regulation act;
    private final Procedure procedure;
    private final int most;
    private final List<Actor> actors = new ArrayList<>();
    private final Deque<Node> ahead = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> tried = new TreeSet<>();
    private final Set<String> done = new TreeSet<>();
    private int ids;

    ActExploration(Regulation act, int most) {
        this.act = act;
        this.most = most;
        Calendars calendars = Calendars.of(CALENDAR);
        for (Provision.OwnCalendar own : act.calendars()) {
            calendars = calendars.withNamed(own.calendar(), CALENDAR);
        }
        procedure = Procedure.of(act, calendars);
        for (Role role : act.roles()) {
            if (!role.equals(Role.EXECUTOR)) {
                actors.add(Actor.of(role));
            }
        }
        actors.addAll(List.of(Actor.executor("a"), Actor.executor("b")));
    }

    /** Which commands were tried in which states. */
    Set<String> tried() {
        return tried;
    }

    /** Which were accepted in which. */
    Set<String> done() {
        return done;
    }

    int states() {
        return seen.size();
    }

    /** Visits situations up to the bound; throws with a path to one in which something is wrong. */
    void run() {
        reach(new Node(MessageCase.of("m"), START, Map.of(), null, act + ""));
        boolean deep = false;
        while (!ahead.isEmpty() && seen.size() < most) {
            deep = !deep;
            visit(deep ? ahead.removeLast() : ahead.removeFirst());
        }
    }

    private void visit(Node node) {
        if (node.message().state() != State.NEW) {
            check(node);
        }
        for (Actor actor : actors) {
            Set<CommandType> told = procedure.allowed(node.message(), actor, node.now());
            Set<CommandType> taken = EnumSet.noneOf(CommandType.class);
            for (CommandType type : CommandType.values()) {
                for (Command.Act each : acts(type, actor, node)) {
                    if (decide(node, each)) {
                        taken.add(type);
                    }
                }
            }
            if (!told.equals(taken)) {
                throw new AssertionError("Told " + told + " but accepted " + taken + " of " + actor + node.path());
            }
        }
        if (node.message().state() != State.NEW) {
            procedure
                    .nextWakeUp(node.message(), node.now())
                    .filter(then -> then.isAfter(node.now()))
                    .ifPresent(then -> reach(new Node(
                            node.message(), then, node.used(), node, Duration.between(node.now(), then) + " pass")));
        }
    }

    private boolean decide(Node node, Command.Act tried) {
        CommandType type = tried.type();
        this.tried.add(type + " in " + node.message().state());
        if (!(procedure.decide(node.message(), tried) instanceof Decision.Accepted<Event> accepted)) {
            return false;
        }
        done.add(type + " in " + node.message().state());
        int used = node.used().getOrDefault(type, 0);
        if (used < EACH) {
            Map<CommandType, Integer> more = new EnumMap<>(CommandType.class);
            more.putAll(node.used());
            more.put(type, used + 1);
            reach(new Node(
                    node.message().applyAll(accepted.events()),
                    node.now(),
                    Collections.unmodifiableMap(more),
                    node,
                    type + " by " + tried.header().actor()));
        }
        return true;
    }

    private void reach(Node node) {
        if (seen.add(shape(node))) {
            ahead.add(node);
        }
    }

    private void check(Node node) {
        List<String> wrong = new ArrayList<>(Invariants.ofAnyAct(node.message()));
        for (Obligation each : procedure.obligations(node.message(), node.now())) {
            String why = procedure
                    .explain(node.message(), each.id(), node.now())
                    .sentences()
                    .toString();
            if (why.isEmpty() || each.lateness().equals(Lateness.UNKNOWN)) {
                wrong.add(each + " is not explained");
            }
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong + node.path());
        }
    }

    private String shape(Node node) {
        MessageCase message = node.message();
        StringBuilder shape = new StringBuilder(200).append(message.facts());
        shape.append(node.used());
        Set<String> terms = new TreeSet<>();
        if (message.state() != State.NEW) {
            for (Obligation each : procedure.obligations(message, node.now())) {
                if (each.isOpen()) {
                    terms.add(each.kind() + "/" + each.unit() + "/" + each.status());
                }
            }
        }
        return shape.append(terms).toString();
    }

    /** A command in all its variants that matter. */
    private List<Command.Act> acts(CommandType type, Actor actor, Node node) {
        Command.Header by = Command.Header.of("c" + ++ids, node.now(), actor);
        return switch (type) {
            case CLASSIFY -> {
                List<Command.Act> degrees = new ArrayList<>();
                for (Importance degree : act.degrees()) {
                    degrees.add(new MessageAct.Classify(by, List.of("авария"), "", degree));
                }
                yield degrees;
            }
            case SHORTEN_TERM -> Exploration.shorten(by, act.kinds());
            case EXTEND_TERM -> extend(by, node);
            case ROUTE ->
                List.of(new MessageAct.Route(by, "a", List.of("b")), new MessageAct.Route(by, "b", List.of()));
            case REFUSE ->
                List.of(new MessageAct.Refuse(
                        by, new Command.Ground(act.grounds().get(0).id())));
            case CLOSE ->
                List.of(new MessageAct.Close(
                        by, new Command.Outcome(act.outcomes().get(0).id()), ""));
            default -> PlainActs.of(type, by);
        };
    }

    /** The shortest prolongation of each open term; the limits of prolongation are tested elsewhere. */
    private List<Command.Act> extend(Command.Header by, Node node) {
        List<Command.Act> terms = new ArrayList<>();
        if (node.message().state() == State.NEW) {
            return List.of(
                    new AnswerAct.ExtendTerm(by, ObligationKind.ANSWER, by.at().plusSeconds(60), "snow"));
        }
        for (Obligation each : procedure.obligations(node.message(), node.now())) {
            Instant due = each.due();
            if (each.isOpen() && due != null) {
                terms.add(new AnswerAct.ExtendTerm(by, each.kind(), due.plusSeconds(60), "snow"));
            }
        }
        return terms;
    }
}
