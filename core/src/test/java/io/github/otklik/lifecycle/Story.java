package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.command.Actor;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message told act by act, on the calendar of Omsk: Mon-Thu 08:30-13:00 and 14:00-17:45, Fri to 16:30. An act happens at
 * the time told last, is issued by the role that may, and has to be accepted unless it was announced as denied.
 */
final class Story {
    static final ZoneId ZONE = ZoneId.of("Asia/Omsk");
    static final String WEEK = "Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30";
    static final WorkingCalendar OMSK = WorkingCalendar.builder(ZONE)
            .schedule(WeeklySchedule.parse(WEEK))
            .production(ProductionCalendar.russia())
            .build();
    static final Procedure DECREE = Procedure.of(Regulation.decree(), Calendars.of(OMSK));
    static final String NETWORK = "vk";

    private final Procedure procedure;
    private final List<Event> events = new ArrayList<>();
    private MessageCase message = MessageCase.of("m1");
    private Instant now = instant("2022-08-29T08:30");
    private int acts;
    private String backdated = "";
    private @Nullable Actor stranger;
    private Refusal.@Nullable Code denial;
    private String deniedUnder = "";
    private @Nullable Decision<Event> last;

    private Story(Procedure procedure) {
        this.procedure = procedure;
    }

    /** A message under the decree of which nothing is known yet. */
    static Story untold() {
        return under(DECREE);
    }

    static Story under(Procedure procedure) {
        return new Story(procedure);
    }

    /** A message of normal importance to which access was given then. */
    static Story normal(String at) {
        return untold().at(at).access().classifies(Importance.NORMAL);
    }

    /** A message of high importance to which access was given then. */
    static Story high(String at) {
        return untold().at(at).access().classifies(Importance.HIGH);
    }

    static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    /** The time of the next acts, and of what is looked at. */
    Story at(String local) {
        now = instant(local);
        return this;
    }

    /** The next act is marked as back-dated. */
    Story backdated() {
        backdated = "recorded late";
        return this;
    }

    /** The next act is issued by somebody else. */
    Story as(Actor actor) {
        stranger = actor;
        return this;
    }

    /** The next act has to be rejected. */
    Story denied(Refusal.Code code, String clause) {
        denial = code;
        deniedUnder = clause;
        return this;
    }

    Story access() {
        return act(new MessageAct.GiveAccess(header(Actor.of(Role.MINISTRY)), NETWORK, "author", "question"));
    }

    Story classifies(@Nullable Importance importance) {
        return act(new MessageAct.Classify(curator(), List.of("roads"), "Moskalenki", importance));
    }

    Story marks() {
        return act(new MessageAct.MarkSignificant(curator(), "surge"));
    }

    Story routes(String lead, String... coExecutors) {
        return act(new MessageAct.Route(curator(), lead, List.of(coExecutors)));
    }

    Story returns(String unit) {
        return act(new MessageAct.Return(header(Actor.executor(unit)), "not ours"));
    }

    Story informs(String unit) {
        return act(new AnswerAct.GiveInformation(header(Actor.executor(unit)), "facts"));
    }

    Story drafts(String unit) {
        return drafts(unit, Command.DraftKind.FINAL, "");
    }

    Story draftsInterim(String unit) {
        return drafts(unit, Command.DraftKind.INTERIM, "");
    }

    Story drafts(String unit, Command.@Nullable DraftKind kind, String measures) {
        return act(new AnswerAct.SubmitDraft(header(Actor.executor(unit)), kind, "text", measures));
    }

    Story approves() {
        return act(new AnswerAct.Approve(curator()));
    }

    Story sendsBack() {
        return act(new AnswerAct.ReturnForRework(curator(), "remarks"));
    }

    Story publishes() {
        return publishesIn(NETWORK);
    }

    Story publishesIn(String network) {
        return act(new AnswerAct.Publish(curator(), network, "https://example.org/1"));
    }

    Story agrees(@Nullable String due) {
        return act(new AnswerAct.AgreeFinalTerm(curator(), due == null ? null : instant(due)));
    }

    Story shortens(@Nullable ObligationKind kind, @Nullable String due) {
        return act(new AnswerAct.ShortenTerm(curator(), kind, due == null ? null : instant(due)));
    }

    Story refuses(Command.@Nullable Ground ground) {
        return act(new MessageAct.Refuse(curator(), ground));
    }

    Story reverses() {
        return reverses("refused in error");
    }

    Story reverses(String reason) {
        return act(new MessageAct.ReverseRefusal(curator(), reason));
    }

    Story closes(Command.@Nullable Outcome outcome) {
        return act(new MessageAct.Close(curator(), outcome, ""));
    }

    Story reports(Command.@Nullable Subject about) {
        return act(new MessageAct.ReportToHead(curator(), about));
    }

    Story links(String of) {
        return act(new MessageAct.LinkRepeat(curator(), of));
    }

    private Command.Header curator() {
        return header(Actor.of(Role.CURATOR));
    }

    Command.Header header(Actor usual) {
        acts++;
        Actor actor = stranger == null ? usual : stranger;
        return new Command.Header("c" + acts, now, actor, backdated, now);
    }

    /** Decides an act, checks what was announced, and goes on from there. */
    Story act(Command.Act act) {
        MessageCase before = message;
        last = procedure.decide(message, act);
        if (denial == null) {
            assertThat(last).as(act.type() + " at " + now).isInstanceOf(Decision.Accepted.class);
            apply(((Decision.Accepted<Event>) last).events());
        } else {
            assertThat(last).as(act.type() + " at " + now).isInstanceOf(Decision.Rejected.class);
            Decision.Rejected<Event> rejected = (Decision.Rejected<Event>) last;
            assertThat(rejected.refusal().code() + " " + rejected.refusal().clause())
                    .isEqualTo(denial + " " + deniedUnder);
            assertThat(message).isSameAs(before);
        }
        denial = null;
        stranger = null;
        backdated = "";
        return this;
    }

    private void apply(List<Event> happened) {
        events.addAll(happened);
        message = message.applyAll(happened);
    }

    /** Time passes without an act; returns what it raised. */
    List<Event.Alert> tick(String local) {
        at(local);
        List<Event> raised = ((Decision.Accepted<Event>) procedure.decide(message, new Command.Tick(now))).events();
        apply(raised);
        return raised.stream().map(event -> ((Event.Alerted) event).alert()).toList();
    }

    /** The next instant at which a tick will raise something. */
    Optional<LocalDateTime> wakeUp() {
        return procedure.nextWakeUp(message, now).map(wake -> wake.atZone(ZONE).toLocalDateTime());
    }

    MessageCase message() {
        return message;
    }

    Procedure procedure() {
        return procedure;
    }

    List<Event> events() {
        return events;
    }

    /** The same events, as if they were another message's. */
    List<Event> eventsAs(String id) {
        List<Event> renamed = new ArrayList<>();
        for (Event event : events) {
            Map<String, Object> map = new HashMap<>(Codec.map(event));
            map.put("message", id);
            renamed.add(Codec.event(map));
        }
        return renamed;
    }

    @Nullable
    Decision<Event> last() {
        return last;
    }

    Instant now() {
        return now;
    }

    Set<CommandType> allowed(Actor actor) {
        return procedure.allowed(message, actor, now);
    }

    List<Obligation> obligations() {
        return procedure.obligations(message, now);
    }

    /** The obligations that stand so now, such as {@code [CO_INFO/1/edu]}. */
    List<String> that(Obligation.Status status) {
        return obligations().stream()
                .filter(obligation -> obligation.status() == status)
                .map(obligation -> obligation.id().toString())
                .toList();
    }

    Story in(State state) {
        assertThat(message.state()).isEqualTo(state);
        return this;
    }

    /** No term of that kind was ever started. */
    Story never(ObligationKind kind) {
        assertThat(obligations()).extracting(Obligation::kind).doesNotContain(kind);
        return this;
    }

    /** A term by its name, such as {@code REWORK/2}, as it stands now. */
    Standing term(String id) {
        Obligation.Id wanted = Obligation.Id.parse(id);
        return new Standing(obligations().stream()
                .filter(obligation -> obligation.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + id + " in " + obligations())));
    }

    /** A term as it stands; instants are local times. */
    record Standing(Obligation obligation) {
        Standing starts(String local) {
            return same("start", local, obligation.start());
        }

        Standing due(@Nullable String local) {
            return same("due", local, obligation.due());
        }

        Standing done(@Nullable String local) {
            return same("done", local, obligation.done());
        }

        Standing by(@Nullable String unit) {
            assertThat(obligation.unit()).as("unit of " + obligation.id()).isEqualTo(unit);
            return this;
        }

        Standing held(Role role) {
            assertThat(obligation.holder()).as("holder of " + obligation.id()).isEqualTo(role);
            return this;
        }

        Standing under(String clause) {
            assertThat(obligation.clause().text())
                    .as("clause of " + obligation.id())
                    .isEqualTo(clause);
            return this;
        }

        Standing is(Obligation.Status status) {
            assertThat(obligation.status()).as("status of " + obligation).isEqualTo(status);
            return this;
        }

        Standing late(String duration) {
            assertThat(obligation.lateness().working())
                    .as("lateness of " + obligation.id())
                    .isEqualTo(Duration.parse(duration));
            return this;
        }

        private Standing same(String what, @Nullable String local, @Nullable Instant actual) {
            LocalDateTime shown = actual == null ? null : actual.atZone(ZONE).toLocalDateTime();
            assertThat(shown)
                    .as(what + " of " + obligation.id())
                    .isEqualTo(local == null ? null : LocalDateTime.parse(local));
            return this;
        }
    }
}
