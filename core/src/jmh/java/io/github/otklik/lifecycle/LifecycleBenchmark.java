package io.github.otklik.lifecycle;

import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import com.github.oxo42.stateless4j.StateMachineConfig;
import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.command.Actor;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Decision;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * One act on a message at work, beside two state machine libraries that fire the same transition and count no terms; all
 * obligations of a typical message; a stream of twenty events folded.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LifecycleBenchmark {
    private static final Versions.Form FORM = Versions.Form.of(Regulation.decree());
    private static final ZoneId ZONE = ZoneId.of("Asia/Omsk");

    private final Procedure procedure;
    private final MessageCase atWork;
    private final MessageCase typical;
    private final Command approval;
    private final Command draft;
    private final MessageCase atReview;
    private final List<Event> twenty;
    private final Instant asOf;
    private final StateMachineConfig<io.github.otklik.lifecycle.State, CommandType> stateless;
    private final com.alibaba.cola.statemachine.StateMachine<io.github.otklik.lifecycle.State, CommandType, Object>
            cola;

    /** Prepares messages and peers. */
    public LifecycleBenchmark() {
        WorkingCalendar calendar = WorkingCalendar.builder(ZONE)
                .schedule(WeeklySchedule.parse("Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30"))
                .production(ProductionCalendar.russia())
                .build();
        procedure = Procedure.of(Regulation.decree(), Calendars.of(calendar));
        Actor curator = Actor.of(Role.CURATOR);
        List<Command> acts = new ArrayList<>(List.of(
                new MessageAct.GiveAccess(header("c1", "09:00", Actor.of(Role.MINISTRY)), "vk", "", ""),
                new MessageAct.Classify(header("c2", "09:10", curator), List.of("roads"), "", Importance.NORMAL),
                new MessageAct.Route(header("c3", "09:20", curator), "zhkh", List.of("edu")),
                new AnswerAct.GiveInformation(header("c4", "10:00", Actor.executor("edu")), "")));
        atWork = MessageCase.of("m1").applyAll(events(procedure, acts));
        draft = new AnswerAct.SubmitDraft(
                header("c5", "11:00", Actor.executor("zhkh")), Command.DraftKind.FINAL, "", "");
        acts.add(draft);
        atReview = MessageCase.of("m1").applyAll(events(procedure, acts));
        approval = new AnswerAct.Approve(header("c6", "11:20", curator));
        acts.add(approval);
        typical = MessageCase.of("m1").applyAll(events(procedure, acts));
        acts.remove(5);
        for (int i = 0; i < 7; i++) {
            acts.add(new AnswerAct.ReturnForRework(header("r" + i, "11:2" + i, curator), ""));
            acts.add(new AnswerAct.SubmitDraft(
                    header("d" + i, "11:2" + i, Actor.executor("zhkh")), Command.DraftKind.FINAL, "", ""));
        }
        acts.add(new AnswerAct.Approve(header("c8", "11:30", curator)));
        twenty = events(procedure, acts);
        if (twenty.size() != 20) {
            throw new IllegalStateException("Not twenty events: " + twenty.size());
        }
        asOf = at("11:25");
        stateless = stateless();
        cola = cola();
    }

    private static StateMachineConfig<io.github.otklik.lifecycle.State, CommandType> stateless() {
        StateMachineConfig<io.github.otklik.lifecycle.State, CommandType> config = new StateMachineConfig<>();
        for (io.github.otklik.lifecycle.State from : io.github.otklik.lifecycle.State.values()) {
            for (CommandType command : CommandType.values()) {
                for (Transition row : Transition.TABLE) {
                    if (row.command() == command && row.from().contains(from) && row.to() != null && row.to() != from) {
                        config.configure(from).permit(command, row.to());
                        break;
                    }
                }
            }
        }
        return config;
    }

    private static com.alibaba.cola.statemachine.StateMachine<io.github.otklik.lifecycle.State, CommandType, Object>
            cola() {
        StateMachineBuilder<io.github.otklik.lifecycle.State, CommandType, Object> builder =
                StateMachineBuilderFactory.create();
        builder.externalTransition()
                .from(io.github.otklik.lifecycle.State.REVIEW)
                .to(io.github.otklik.lifecycle.State.APPROVED)
                .on(CommandType.APPROVE)
                .when(context -> true)
                .perform((from, to, event, context) -> {});
        builder.externalTransition()
                .from(io.github.otklik.lifecycle.State.WORK)
                .to(io.github.otklik.lifecycle.State.REVIEW)
                .on(CommandType.SUBMIT_DRAFT)
                .when(context -> true)
                .perform((from, to, event, context) -> {});
        return builder.build("message");
    }

    private static List<Event> events(Procedure procedure, List<Command> acts) {
        List<Event> events = new ArrayList<>();
        MessageCase message = MessageCase.of("m1");
        for (Command act : acts) {
            if (!(procedure.decide(message, act) instanceof Decision.Accepted<Event> accepted)) {
                throw new IllegalStateException("Not accepted: " + act);
            }
            events.addAll(accepted.events());
            message = message.applyAll(accepted.events());
        }
        return events;
    }

    private static Command.Header header(String id, String time, Actor actor) {
        return Command.Header.of(id, at(time), actor);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse("2022-08-29T" + time).atZone(ZONE).toInstant();
    }

    /** An approval decided and applied: one term met, one started, all measured. */
    @Benchmark
    public MessageCase decideAndApplyApproval() {
        return atReview.applyAll(((Decision.Accepted<Event>) procedure.decide(atReview, approval)).events());
    }

    /** A draft decided and applied: three terms met, windows lapsed, one started. */
    @Benchmark
    public MessageCase decideAndApplyDraft() {
        return atWork.applyAll(((Decision.Accepted<Event>) procedure.decide(atWork, draft)).events());
    }

    /** The transition of the approval alone, from a stored state. */
    @Benchmark
    public Object statelessApproval() {
        var machine =
                new com.github.oxo42.stateless4j.StateMachine<>(io.github.otklik.lifecycle.State.REVIEW, stateless);
        machine.fire(CommandType.APPROVE);
        return machine.getState();
    }

    /** The transition of the approval alone. */
    @Benchmark
    public Object colaApproval() {
        return cola.fireEvent(io.github.otklik.lifecycle.State.REVIEW, CommandType.APPROVE, this);
    }

    /** The transition of the approval alone: what the peers do. */
    @Benchmark
    public Object transitionOfApproval() {
        return Transition.after(atReview.facts(), (Command.Act) approval, FORM);
    }

    /** All obligations of a message with an approved draft. */
    @Benchmark
    public List<Obligation> obligations() {
        return procedure.obligations(typical, asOf);
    }

    /** Twenty events folded. */
    @Benchmark
    public MessageCase foldTwentyEvents() {
        return MessageCase.of("m1", twenty);
    }
}
