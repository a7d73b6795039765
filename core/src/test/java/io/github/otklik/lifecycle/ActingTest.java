package io.github.otklik.lifecycle;

import static io.github.otklik.decision.Refusal.Code.INVALID;
import static io.github.otklik.decision.Refusal.Code.WRONG_ROLE;
import static io.github.otklik.decision.Refusal.Code.WRONG_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Decision;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may act when an act gives other roles the decree's commands, how many may be asked, and acts that are to come. */
class ActingTest {
    private static final Instant NINE = Story.instant("2022-08-29T09:00");

    private static Procedure with(String line, String instead) {
        String text = Regulation.decree().toText();
        assertThat(text).contains(line);
        return Procedure.of(
                Regulation.load(new StringReader(text.replace(line, instead)), "other.txt"), Calendars.of(Story.OMSK));
    }

    @Test
    @DisplayName("a command given to the executor is for the lead's unit alone, and shown to it alone")
    void aCommandOfTheExecutorIsForTheLead() {
        Story story = Story.under(with("mark-significant, куратор", "mark-significant, исполнитель"))
                .at("2022-08-29T08:30")
                .access();
        story.as(Actor.executor("zhkh")).denied(WRONG_UNIT, "1/19bis").marks();
        story.routes("zhkh", "edu");

        story.denied(WRONG_ROLE, "1/19bis").marks();
        for (String unit : List.of("edu", "fin")) {
            story.as(Actor.executor(unit)).denied(WRONG_UNIT, "1/19bis").marks();
            assertThat(story.allowed(Actor.executor(unit))).doesNotContain(CommandType.MARK_SIGNIFICANT);
        }
        assertThat(story.allowed(Actor.executor("zhkh"))).contains(CommandType.MARK_SIGNIFICANT);
        story.as(Actor.executor("zhkh")).marks();
        story.term("REPORT_SIGNIFICANT/1").starts("2022-08-29T08:30");

        story.returns("zhkh")
                .as(Actor.executor("zhkh"))
                .denied(WRONG_UNIT, "1/19bis")
                .marks();
    }

    @Test
    @Cites("decision 11")
    @DisplayName(
            "decision 11: an act dated later than it was recorded is refused, back-dated or not, the first one too")
    void whatIsToComeIsRefused() {
        Story story = Story.untold().at("2022-08-29T08:30");
        story.denied(INVALID, "1/5")
                .act(new MessageAct.GiveAccess(
                        recorded(Role.MINISTRY, "", NINE.plusSeconds(1), NINE), Story.NETWORK, "author", "question"));
        story.access();

        for (String reason : List.of("", "found later")) {
            for (Instant at : List.of(NINE.plusMillis(1), Story.instant("2062-08-29T09:00"))) {
                story.denied(INVALID, "1/6.4").act(routed(reason, at, NINE));
            }
        }
        story.act(routed("", NINE, NINE)).in(State.WORK);
    }

    @Test
    @Cites("decision 11")
    @DisplayName("decision 11: the refusal of an act that is to come says so in whole sentences")
    void theRefusalSaysWhy() {
        Story story = Story.untold().at("2022-08-29T08:30").access();

        Decision<Event> decision =
                Story.DECREE.decide(story.message(), routed("found later", NINE.plusSeconds(60), NINE));

        assertThat(decision).isInstanceOfSatisfying(Decision.Rejected.class, rejected -> {
            assertThat(rejected.refusal().sentence().text(Language.RU))
                    .contains("позже его записи")
                    .contains("записать нельзя");
            assertThat(rejected.refusal().sentence().text(Language.EN)).contains("later than it was recorded");
        });
    }

    @Test
    @Cites("decision 11")
    @DisplayName("decision 11: a host that gives no present, as a replay of a journal, has none")
    void aHeaderWithoutAPresentHasNone() {
        Story story = Story.untold().at("2022-08-29T08:30").access();
        Command.Header header = Command.Header.of("later", Story.instant("2062-08-29T09:00"), Actor.of(Role.CURATOR));

        story.act(new MessageAct.Route(header, "zhkh", List.of())).in(State.WORK);
    }

    @Test
    @Cites("1/14.1")
    @DisplayName("1/14.1: a hundred co-executors may be asked, more are refused with their number")
    void theNumberOfCoExecutorsIsBounded() {
        Story story = Story.normal("2022-08-29T08:30");

        story.denied(INVALID, "1/6.4").routes("zhkh", units(RoutePage.CO_EXECUTORS + 1));
        story.denied(INVALID, "1/6.4").routes("zhkh", units(100_000));
        story.routes("zhkh", units(RoutePage.CO_EXECUTORS)).in(State.WORK);
    }

    private static String[] units(int number) {
        List<String> units = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            units.add("u" + i);
        }
        return units.toArray(String[]::new);
    }

    private static Command.Act routed(String reason, Instant at, Instant recorded) {
        return new MessageAct.Route(recorded(Role.CURATOR, reason, at, recorded), "zhkh", List.of());
    }

    private static Command.Header recorded(Role role, String reason, Instant at, Instant recorded) {
        return new Command.Header("x", at, Actor.of(role), reason, recorded);
    }
}
