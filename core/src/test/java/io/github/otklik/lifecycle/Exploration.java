package io.github.otklik.lifecycle;

import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.command.Actor;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Decision;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Walks through all that can happen to a message in steps of 15 minutes, breadth first, on a calendar that never closes.
 *
 * <p>Two situations are one if they agree in state, importance, holders, what was informed, drafted and used up of the
 * bounds, and in the time that each open term has run, up to one step beyond the longest it may: what was missed stays
 * missed, and nothing later asks by how much. Reports change nothing but themselves and are left out of the comparison. A
 * FINAL_DRAFT counts as late or not; a week's leap takes it from one to the other.
 */
final class Exploration {
    static final Duration STEP = Duration.ofMinutes(15);
    private static final int LONGEST = 9 * 4 + 1;
    static final Procedure ALWAYS_OPEN = Procedure.of(
            Regulation.decree(),
            Calendars.of(WorkingCalendar.builder(ZoneOffset.UTC)
                    .schedule(WeeklySchedule.parse("Mo-Su 00:00-24:00"))
                    .covering(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31))
                    .build()));
    private static final Instant START = Instant.parse("2022-08-29T00:00:00Z");
    private static final Actor CURATOR = Actor.of(Role.CURATOR);
    private static final Actor MINISTRY = Actor.of(Role.MINISTRY);
    private static final Actor A = Actor.executor("a");
    private static final Actor B = Actor.executor("b");
    private static final Actor C = Actor.executor("c");
    private static final List<Actor> ALL = List.of(
            CURATOR, MINISTRY, A, B, C, Actor.of(Role.HEAD), Actor.of(Role.ADVISER), new Actor(Role.EXECUTOR, ""));

    /** How often each bounded act may still happen. */
    record Bounds(int rework, int returns, int importance, int refusals, int routings) {
        static final Bounds FULL = new Bounds(3, 2, 1, 1, 1);

        Bounds after(Command.Act act) {
            CommandType type = act.type();
            return new Bounds(
                    rework + (type == CommandType.RETURN_FOR_REWORK ? 1 : 0),
                    returns + (type == CommandType.RETURN ? 1 : 0),
                    importance + (type == CommandType.CLASSIFY ? 1 : 0),
                    refusals + (type == CommandType.REFUSE ? 1 : 0),
                    routings + (type == CommandType.ROUTE ? 1 : 0));
        }
    }

    /** A situation and how it came about. */
    record Node(
            MessageCase message,
            Instant now,
            Bounds used,
            @Nullable Node from,
            String how) {
        String path() {
            return (from == null ? "" : from.path()) + "\n  " + now + " " + how + " -> " + message.state();
        }
    }

    private final Bounds bounds;
    private final Deque<Node> ahead = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> shapes = new HashSet<>();
    private final Set<String> cells = new TreeSet<>();
    private int states;
    private int decisions;
    private int ids;
    private List<Obligation> standing = List.of();

    Exploration(Bounds bounds) {
        this.bounds = bounds;
    }

    int states() {
        return states;
    }

    int decisions() {
        return decisions;
    }

    /** The states and commands that met. */
    Set<String> cells() {
        return cells;
    }

    /** Visits every situation; throws with the shortest path to one in which something is wrong. */
    void run() {
        reach(new Node(MessageCase.of("m"), START, new Bounds(0, 0, 0, 0, 0), null, "unknown"));
        while (!ahead.isEmpty()) {
            visit(ahead.remove());
        }
    }

    private void visit(Node node) {
        if (shapes.add(shape(node, false))) {
            everybodyTriesEverything(node);
        }
        if (node.message().state() != State.NEW) {
            check(node);
        }
        for (Command.Act act : steps(node)) {
            decide(node, act);
        }
        if (node.message().state() == State.REFUSED) {
            wait(node, Duration.ofHours(1));
        } else if (isWorthWaiting(node)) {
            wait(node, STEP);
        }
        if (node.message().state().open() && node.message().facts().drafting().interims() > 0) {
            wait(node, Duration.ofDays(8));
        }
    }

    private void wait(Node node, Duration time) {
        reach(new Node(node.message(), node.now().plus(time), node.used(), node, time + " pass"));
    }

    /** Whether some term still runs and none but ANSWER and DRAFT is late: what else time alone changes was seen before. */
    private boolean isWorthWaiting(Node node) {
        boolean running = false;
        for (Obligation each : standing) {
            boolean pending = each.status() == Obligation.Status.PENDING;
            switch (each.kind().id()) {
                case "ROUTE", "REROUTE", "CO_INFO", "COMBINE", "REVIEW", "REWORK", "PUBLISH" -> {
                    if (each.status() == Obligation.Status.OVERDUE) {
                        return false;
                    }
                    running |= pending;
                }
                case "DRAFT" -> running |= pending;
                default -> {}
            }
        }
        return running && node.message().state().open();
    }

    private void reach(Node node) {
        if (seen.add(shape(node, true))) {
            states++;
            ahead.add(node);
        }
    }

    /** The acts that lead on from here, within the bounds. */
    private List<Command.Act> steps(Node node) {
        List<Command.Act> steps = new ArrayList<>();
        Bounds used = node.used();
        State state = node.message().state();
        for (Actor actor : List.of(CURATOR, MINISTRY, A, B, C)) {
            for (CommandType type : Regulation.decree().commands()) {
                if (!Regulation.decree().role(type).equals(actor.role()) || !Transition.allows(type, state)) {
                    continue;
                }
                boolean within = switch (type) {
                    case GIVE_ACCESS, GIVE_INFORMATION, SUBMIT_DRAFT, APPROVE, PUBLISH -> true;
                    case AGREE_FINAL_TERM, REVERSE_REFUSAL, CLOSE -> true;
                    case ROUTE -> state == State.ROUTING || used.routings() < bounds.routings();
                    case RETURN -> used.returns() < bounds.returns();
                    case RETURN_FOR_REWORK -> used.rework() < bounds.rework();
                    case CLASSIFY -> used.importance() < bounds.importance();
                    case REFUSE -> used.refusals() < bounds.refusals();
                    case SHORTEN_TERM, MARK_SIGNIFICANT, LINK_REPEAT, REPORT_TO_HEAD -> false;
                    case ACKNOWLEDGE, CONFIRM, DENY, EXTEND_TERM -> false;
                };
                if (within) {
                    acts(type, actor, node).stream()
                            .filter(act -> used.routings() > 0 || !isRoutedTo(act, "c"))
                            .forEach(steps::add);
                }
            }
        }
        return steps;
    }

    /** At first the units are alike, but for their names. */
    private static boolean isRoutedTo(Command.Act act, String lead) {
        return act instanceof MessageAct.Route route && route.lead().equals(lead);
    }

    /** A command in all its variants that matter. */
    private List<Command.Act> acts(CommandType type, Actor actor, Node node) {
        Command.Header by = Command.Header.of("c" + ++ids, node.now(), actor);
        return switch (type) {
            case CLASSIFY -> List.of(new MessageAct.Classify(by, List.of(), "", other(inForce(node.message()))));
            case SHORTEN_TERM -> shorten(by, ObligationKind.table());
            case ROUTE ->
                List.of(
                        new MessageAct.Route(by, "a", List.of()),
                        new MessageAct.Route(by, "a", List.of("b")),
                        new MessageAct.Route(by, "c", List.of("b")));
            case REFUSE -> List.of(new MessageAct.Refuse(by, Command.Ground.THREAT));
            case CLOSE -> List.of(new MessageAct.Close(by, Command.Outcome.WITHDRAWN, ""));
            case ACKNOWLEDGE, CONFIRM, DENY, EXTEND_TERM -> List.of();
            default -> PlainActs.of(type, by);
        };
    }

    /** Every term of these kinds, cut short at once. */
    static List<Command.Act> shorten(Command.Header by, List<ObligationKind> kinds) {
        List<Command.Act> acts = new ArrayList<>();
        for (ObligationKind kind : kinds) {
            acts.add(new AnswerAct.ShortenTerm(by, kind, by.at()));
        }
        return acts;
    }

    private static Importance inForce(MessageCase message) {
        return message.importance().orElse(Importance.NORMAL);
    }

    private static Importance other(Importance importance) {
        return importance.equals(Importance.HIGH) ? Importance.NORMAL : Importance.HIGH;
    }

    private void decide(Node node, Command.Act act) {
        decisions++;
        if (ALWAYS_OPEN.decide(node.message(), act) instanceof Decision.Accepted<Event> accepted) {
            MessageCase next = node.message().applyAll(accepted.events());
            String how = act.type() + " " + act.header().actor();
            reach(new Node(next, node.now(), node.used().after(act), node, how));
        }
    }

    /** Every command by everybody: decided, in agreement with what is told beforehand, and to a state in good order. */
    private void everybodyTriesEverything(Node node) {
        for (Actor actor : ALL) {
            Set<CommandType> told = ALWAYS_OPEN.allowed(node.message(), actor, node.now());
            Set<CommandType> taken = EnumSet.noneOf(CommandType.class);
            for (CommandType type : Regulation.decree().commands()) {
                for (Command.Act act : acts(type, actor, node)) {
                    decisions++;
                    Decision<Event> decision = ALWAYS_OPEN.decide(node.message(), act);
                    if (decision instanceof Decision.Accepted<Event> accepted) {
                        taken.add(type);
                        check(new Node(
                                node.message().applyAll(accepted.events()),
                                node.now(),
                                node.used(),
                                node,
                                act.type() + ""));
                    }
                    cells.add(type + " in " + node.message().state());
                }
            }
            if (!told.equals(taken)) {
                throw new AssertionError("Told " + told + " but accepted " + taken + " of " + actor + node.path());
            }
        }
    }

    private void check(Node node) {
        standing = ALWAYS_OPEN.obligations(node.message(), node.now());
        List<String> wrong = new ArrayList<>(Invariants.broken(node.message(), standing));
        if (node.message().book().live().stream().allMatch(term -> term.limits().cap() == null)) {
            wrong.addAll(PlainDues.wrong(node.message(), standing, node.now()));
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong + node.path());
        }
    }

    private String shape(Node node, boolean timed) {
        MessageCase message = node.message();
        Facts facts = message.facts();
        StringBuilder shape = new StringBuilder(160)
                .append(facts.state())
                .append(facts.beforeRefusal())
                .append(inForce(message))
                .append(facts.holders())
                .append(facts.drafting().reworkOwed())
                .append(facts.drafting().submitted())
                .append(facts.drafting().interims());
        if (timed) {
            Bounds used = node.used();
            shape.append(used.rework())
                    .append(used.returns())
                    .append(used.importance())
                    .append(used.refusals());
            shape.append(Math.min(used.routings(), bounds.routings()));
        }
        Set<String> terms = new TreeSet<>();
        for (Term term : message.book().live()) {
            if (term.kind().nature() != ObligationKind.Nature.IMMEDIATE) {
                long run = Duration.between(term.start(), node.now()).dividedBy(STEP);
                boolean agreed = term.limits().agreed() != null;
                long elapsed = term.kind().equals(ObligationKind.FINAL_DRAFT)
                        ? (run > 7 * 96 ? 2 : 0)
                        : Math.min(run, longest(term.kind()));
                terms.add(term.kind() + "/" + term.unit() + "/" + (term.end() == Term.End.LAPSED ? "L" : "")
                        + (term.open() ? "" : "e") + agreed + (timed ? elapsed : ""));
            }
        }
        return shape.append(terms).toString();
    }

    /** In steps, one more than the term may run. */
    private static long longest(ObligationKind kind) {
        return switch (kind.id()) {
            case "ROUTE", "REROUTE", "RETURN", "REVIEW", "PUBLISH" -> 3;
            case "REWORK" -> 5;
            case "CO_INFO", "COMBINE" -> 9;
            case "ANSWER", "DRAFT" -> LONGEST;
            default -> 0;
        };
    }
}
