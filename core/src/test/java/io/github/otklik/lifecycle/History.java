package io.github.otklik.lifecycle;

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
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * A message lived through by steps drawn at random. Most steps are turned into an act that somebody may issue just then;
 * the wild ones take any act by anybody, with any fields, under a used id or dated back.
 */
final class History {
    private static final List<String> UNITS = List.of("zhkh", "edu", "fin");
    private static final int[] PAUSES = {0, 0, 1, 10, 15, 29, 30, 31, 45, 60, 90, 120, 240, 480, 900, 1440, 4320};
    private static final List<List<String>> TOPICS =
            List.of(List.of(), List.of("отопление"), List.of("Дороги: ремонт; ямы", "прочее"), List.of("прямой эфир "));

    /** A step: how long to wait before it, which act to choose, and numbers to take its fields from. */
    record Step(int pause, int choice, int a, int b, boolean wild, boolean backdated) {}

    private final Procedure procedure;
    private final Duration shift;
    private final Regulation act;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Command.Act> accepted = new ArrayList<>();
    private MessageCase message = MessageCase.of("m1");
    private Instant now;
    private int acts;

    History(Procedure procedure, String start, Duration shift) {
        this.procedure = procedure;
        this.now = Story.instant(start).plus(shift);
        this.shift = shift;
        this.act = procedure.regulation();
        actors.addAll(List.of(
                Actor.of(Role.CURATOR),
                Actor.executor("zhkh"),
                Actor.executor("edu"),
                Actor.executor("fin"),
                Actor.of(Role.MINISTRY),
                Actor.of(Role.HEAD),
                new Actor(Role.EXECUTOR, "")));
        for (Role role : act.roles()) {
            boolean known = actors.stream().anyMatch(actor -> actor.role().equals(role));
            if (!known
                    && act.commands().stream().anyMatch(type -> act.roles(type).contains(role))) {
                actors.add(Actor.of(role));
            }
        }
    }

    static Arbitrary<List<Step>> steps() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.integers().between(0, PAUSES.length - 1),
                        Arbitraries.integers().between(0, 9_999),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 9).map(n -> n == 0),
                        Arbitraries.integers().between(0, 9).map(n -> n == 0))
                .as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(30).withoutEdgeCases();
    }

    /** The act of a step, time having passed before it. */
    Command.Act next(Step step) {
        now = now.plus(Duration.ofMinutes(PAUSES[step.pause()]));
        boolean late = step.backdated() && message.state() != State.NEW;
        Instant at = late ? now.minus(Duration.ofMinutes(step.a() * 3L)) : now;
        acts++;
        String id = step.wild() && step.b() % 7 == 0 && acts > 2 ? "c" + step.a() % acts : "c" + acts;
        if (message.state() == State.NEW && !step.wild()) {
            return new MessageAct.GiveAccess(header(id, at, opener(), late), Story.NETWORK, "", "");
        }
        Actor actor = actors.get(step.a() % actors.size());
        CommandType type = types().get(step.choice() % types().size());
        if (!step.wild()) {
            List<Command.Act> sensible = sensible(step, id, at, late);
            if (!sensible.isEmpty()) {
                return sensible.get(step.choice() % sensible.size());
            }
        }
        return act(type, header(id, at, actor, late), step);
    }

    /** The commands of the act, and now and then one that it does not have. */
    private List<CommandType> types() {
        return acts % 5 == 0 ? List.of(CommandType.values()) : act.commands();
    }

    private Actor opener() {
        Role role = act.role(CommandType.GIVE_ACCESS);
        return Actor.of(role);
    }

    private List<Command.Act> sensible(Step step, String id, Instant at, boolean late) {
        List<Command.Act> sensible = new ArrayList<>();
        for (Actor actor : actors) {
            for (CommandType type : procedure.allowed(message, actor, now())) {
                if (step.b() < chance(type)) {
                    sensible.add(act(type, header(id, at, actor, late), step));
                }
            }
        }
        return sensible;
    }

    /** Of a hundred. */
    private static int chance(CommandType type) {
        return switch (type) {
            case CLOSE, CONFIRM -> 2;
            case REFUSE, LINK_REPEAT -> 8;
            case MARK_SIGNIFICANT, CLASSIFY, SHORTEN_TERM -> 25;
            case RETURN, ROUTE -> 60;
            default -> 100;
        };
    }

    private static Command.Header header(String id, Instant at, Actor actor, boolean late) {
        return new Command.Header(id, at, actor, late ? "recorded late" : "", at);
    }

    private Command.Act act(CommandType type, Command.Header header, Step step) {
        int a = step.a();
        int b = step.b();
        Instant due = header.at().plus(Duration.ofMinutes(b * 10L));
        return switch (type) {
            case GIVE_ACCESS -> new MessageAct.GiveAccess(header, Story.NETWORK, "", "");
            case CLASSIFY ->
                new MessageAct.Classify(
                        header,
                        TOPICS.get(b % TOPICS.size()),
                        "",
                        one(act.degrees().toArray(new Importance[0]), a));
            case SHORTEN_TERM -> new AnswerAct.ShortenTerm(header, duty(a), due);
            case MARK_SIGNIFICANT -> new MessageAct.MarkSignificant(header, "");
            case LINK_REPEAT -> new MessageAct.LinkRepeat(header, a % 9 == 0 ? "m1" : "m0");
            case ROUTE -> new MessageAct.Route(header, UNITS.get(a % 3), coExecutors(a, b));
            case RETURN -> new MessageAct.Return(header, "");
            case GIVE_INFORMATION -> new AnswerAct.GiveInformation(header, "");
            case SUBMIT_DRAFT ->
                new AnswerAct.SubmitDraft(
                        header, a % 3 == 0 ? Command.DraftKind.INTERIM : Command.DraftKind.FINAL, "", "done");
            case APPROVE -> new AnswerAct.Approve(header);
            case RETURN_FOR_REWORK -> new AnswerAct.ReturnForRework(header, "");
            case PUBLISH -> new AnswerAct.Publish(header, a % 11 == 0 ? "ok" : Story.NETWORK, "");
            case AGREE_FINAL_TERM -> new AnswerAct.AgreeFinalTerm(header, due);
            case REFUSE ->
                new MessageAct.Refuse(
                        header,
                        one(
                                act.grounds().stream()
                                        .map(ground -> new Command.Ground(ground.id()))
                                        .toArray(Command.Ground[]::new),
                                a));
            case REVERSE_REFUSAL -> new MessageAct.ReverseRefusal(header, "error");
            case CLOSE ->
                new MessageAct.Close(
                        header,
                        one(
                                act.outcomes().stream()
                                        .map(outcome -> new Command.Outcome(outcome.id()))
                                        .toArray(Command.Outcome[]::new),
                                a),
                        "");
            case REPORT_TO_HEAD -> new MessageAct.ReportToHead(header, one(Command.Subject.values(), a));
            case ACKNOWLEDGE -> new AnswerAct.Acknowledge(header, Story.NETWORK, "", "");
            case CONFIRM -> new AnswerAct.Confirm(header);
            case DENY -> new AnswerAct.Deny(header, "no");
            case EXTEND_TERM -> new AnswerAct.ExtendTerm(header, duty(a), due.plus(Duration.ofDays(b)), "snow");
        };
    }

    private @Nullable ObligationKind duty(int n) {
        List<ObligationKind> open = message.book().live().stream()
                .filter(Term::open)
                .map(Term::kind)
                .filter(kind -> kind.nature() == ObligationKind.Nature.DUTY)
                .toList();
        return open.isEmpty() || n > 80
                ? one(act.kinds().toArray(new ObligationKind[0]), n)
                : open.get(n % open.size());
    }

    private static <E> @Nullable E one(E[] values, int n) {
        return n == 99 ? null : List.of(values).get(n % values.length);
    }

    private static List<String> coExecutors(int a, int b) {
        List<String> others = new ArrayList<>(UNITS);
        others.remove(UNITS.get(a % 3));
        return switch (b % 4) {
            case 0 -> List.of();
            case 1 -> List.of(others.get(0));
            case 2 -> List.of(others.get(1));
            default -> b % 5 == 0 ? List.of(others.get(0), others.get(0)) : others;
        };
    }

    /** Decides the act of a step and goes on from there. */
    Decision<Event> live(Step step) {
        Command.Act act = next(step);
        Decision<Event> decision = procedure.decide(message, act);
        if (decision instanceof Decision.Accepted<Event> accept) {
            apply(accept.events());
            accepted.add(act);
        }
        return decision;
    }

    History liveAll(List<Step> steps) {
        steps.forEach(this::live);
        return this;
    }

    /** Time passes up to an instant; returns the ids of what it raised. */
    List<String> tick(Instant instant) {
        List<Event> raised = ((Decision.Accepted<Event>) procedure.decide(message, new Command.Tick(instant))).events();
        apply(raised);
        return raised.stream()
                .map(event -> ((Event.Alerted) event).alert().id())
                .toList();
    }

    private void apply(List<Event> happened) {
        events.addAll(happened);
        message = message.applyAll(happened);
    }

    /** Not before the latest act, though the last one tried may have been dated earlier. */
    Instant now() {
        return message.clock().isAfter(now) ? message.clock() : now;
    }

    List<Obligation> obligations() {
        return procedure.obligations(message, now());
    }

    MessageCase message() {
        return message;
    }

    List<Event> events() {
        return events;
    }

    List<Command.Act> accepted() {
        return accepted;
    }

    Duration shift() {
        return shift;
    }
}
