package io.github.otklik.lifecycle;

import static io.github.otklik.decision.Refusal.Code.CLOSED;
import static io.github.otklik.decision.Refusal.Code.INVALID;
import static io.github.otklik.decision.Refusal.Code.WRONG_STATE;
import static io.github.otklik.lifecycle.Obligation.Status.CANCELLED;
import static io.github.otklik.lifecycle.Obligation.Status.MET;
import static io.github.otklik.lifecycle.Obligation.Status.MET_LATE;
import static io.github.otklik.lifecycle.Obligation.Status.OPEN;
import static io.github.otklik.lifecycle.Obligation.Status.OVERDUE;
import static io.github.otklik.lifecycle.Obligation.Status.PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Command;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Cites;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Refusals (clause 1/18), their reversal, and other ends without an answer. Access on Monday at 08:30. */
class RefusalTest {

    static Stream<Command.Ground> grounds() {
        return Regulation.decree().grounds().stream().map(ground -> new Command.Ground(ground.id()));
    }

    static Stream<Command.Outcome> outcomes() {
        return Regulation.decree().outcomes().stream().map(outcome -> new Command.Outcome(outcome.id()));
    }

    @Cites("1/18")
    @DisplayName("1/18: each ground closes the message; routing is met by it, all else is cancelled")
    @ParameterizedTest
    @MethodSource("grounds")
    void aRefusalMeetsTheRouting(Command.Ground ground) {
        Story story = Story.normal("2022-08-29T08:30")
                .at("2022-08-29T08:45")
                .refuses(ground)
                .in(State.REFUSED);

        story.term("ROUTE/1").is(MET).done("2022-08-29T08:45");
        story.term("ANSWER/1").is(CANCELLED).due("2022-08-30T09:15").done(null).late("PT0S");
    }

    @Cites({"1/18", "1/19bis", "decision 12"})
    @DisplayName(
            "1/18, decision 12: a threat and an intent to harm are reported to the head, the other grounds are not")
    @ParameterizedTest
    @MethodSource("grounds")
    void aThreatIsNeverDroppedInSilence(Command.Ground ground) {
        Story story = Story.normal("2022-08-29T08:30").at("2022-08-29T20:00").refuses(ground);

        if (Set.of(Command.Ground.THREAT, Command.Ground.HARM_INTENT).contains(ground)) {
            story.term("REPORT_SIGNIFICANT/1")
                    .is(OPEN)
                    .starts("2022-08-29T20:00")
                    .due("2022-08-29T20:00");
        } else {
            story.never(ObligationKind.REPORT_SIGNIFICANT);
        }
    }

    @Test
    @Cites("decision 12")
    @DisplayName("decision 12: one REPORT_SIGNIFICANT is open at a time, however it was raised")
    void significanceIsReportedOnce() {
        Story story = Story.normal("2022-08-29T08:30").marks().marks().refuses(Command.Ground.THREAT);
        assertThat(story.that(OPEN)).containsExactly("REPORT_SIGNIFICANT/1");

        story.reports(Command.Subject.SIGNIFICANT).reverses().refuses(Command.Ground.THREAT);

        assertThat(story.that(OPEN)).containsExactly("REPORT_SIGNIFICANT/2");
    }

    @Test
    @Cites("decision 12")
    @DisplayName("decision 12: a message is refused until the final answer is published, not after")
    void aMessageIsRefusedUntilItIsAnswered() {
        Story story = Story.normal("2022-08-29T08:30").denied(INVALID, "1/18").refuses(null);
        story.routes("zhkh").drafts("zhkh").approves();
        Story answered = Story.normal("2022-08-29T08:30").routes("zhkh").drafts("zhkh");

        story.refuses(Command.Ground.OBSCENE)
                .in(State.REFUSED)
                .term("PUBLISH/1")
                .is(CANCELLED);
        answered.approves().publishes().denied(CLOSED, "1/18").refuses(Command.Ground.OBSCENE);
    }

    @Test
    @Cites({"1/18", "decision 12"})
    @DisplayName("decision 12: reversed, state and terms are as before and run on from their starts, ROUTE too")
    void aReversalRestoresStateAndTerms() {
        Story story = Story.normal("2022-08-29T08:30").at("2022-08-29T08:45").refuses(Command.Ground.REPEATED);

        story.denied(INVALID, "1/18")
                .reverses("")
                .at("2022-08-29T09:20")
                .reverses()
                .in(State.ROUTING);

        story.term("ROUTE/1")
                .is(OVERDUE)
                .starts("2022-08-29T08:30")
                .late("PT20M")
                .done(null);
        story.term("ANSWER/1").is(PENDING).due("2022-08-30T09:15");
        story.denied(WRONG_STATE, "1/18").reverses();
    }

    @Test
    @Cites("decision 12")
    @DisplayName("decision 12: reversed amid co-execution, each unit has its clock back, and REROUTE is open again")
    void aReversalGivesEachUnitItsClockBack() {
        Story story =
                Story.normal("2022-08-29T08:30").routes("zhkh", "edu", "fin").at("2022-08-29T08:50");
        story.returns("fin").refuses(Command.Ground.INSULT).term("REROUTE/1").is(MET);
        story.term("CO_INFO/1/edu").is(CANCELLED);

        story.at("2022-08-29T09:10").reverses().in(State.WORK);

        story.term("CO_INFO/1/edu").is(PENDING).starts("2022-08-29T08:30").due("2022-08-29T10:30");
        story.term("REROUTE/1").is(PENDING).starts("2022-08-29T08:50");
        story.term("DRAFT/1").is(PENDING).by("zhkh");
        story.term("RETURN/1/fin").is(MET);
    }

    @Test
    @Cites("decision 16")
    @DisplayName("decision 16: what a reversal makes late is reported from the reversal on")
    void aReportStartsAtTheReversalThatMadeTheTermLate() {
        Story story = Story.normal("2022-08-29T08:30").routes("zhkh").at("2022-08-29T10:00");

        story.refuses(Command.Ground.INSULT).at("2022-08-30T08:40").reverses();

        story.term("DRAFT/1").is(OVERDUE).due("2022-08-29T14:30").late("PT3H25M");
        story.term("REPORT_BREACH/1/zhkh").is(OPEN).starts("2022-08-30T08:40");
    }

    @Test
    @Cites("decision 12")
    @DisplayName("decision 12: reports to the head stay as they are through refusal and reversal")
    void reportsStayThroughRefusalAndReversal() {
        Story story = Story.normal("2022-08-29T08:30")
                .routes("zhkh")
                .at("2022-08-29T15:00")
                .marks();

        story.refuses(Command.Ground.INSULT);
        assertThat(story.that(OPEN)).containsExactly("REPORT_BREACH/1/zhkh", "REPORT_SIGNIFICANT/1");
        story.reports(Command.Subject.SIGNIFICANT).reverses();

        story.term("REPORT_SIGNIFICANT/1").is(MET);
        assertThat(story.that(OPEN)).containsExactly("REPORT_BREACH/1/zhkh");
    }

    @Cites({"1/6.1", "decision 15"})
    @DisplayName("decision 15: withdrawn, duplicate, redirected, undeliverable: all terms are cancelled, ROUTE too")
    @ParameterizedTest
    @MethodSource("outcomes")
    void otherOutcomesCancelWhatIsOpen(Command.Outcome outcome) {
        Story story = Story.normal("2022-08-29T08:30")
                .marks()
                .denied(INVALID, "1/6.1")
                .closes(null);

        story.at("2022-08-29T09:10").closes(outcome).in(State.CLOSED);

        story.term("ROUTE/1").is(CANCELLED).late("PT10M");
        story.term("ANSWER/1").is(CANCELLED);
        story.term("REPORT_SIGNIFICANT/1").is(OPEN);
        story.denied(CLOSED, "1/6.1").closes(outcome).denied(CLOSED, "1/18").reverses();
        story.reports(Command.Subject.SIGNIFICANT).term("REPORT_SIGNIFICANT/1").is(MET);
    }

    @Test
    @Cites("decision 2")
    @DisplayName("decision 2: a routing answered by a late refusal is met late")
    void aLateRefusalMeetsTheRoutingLate() {
        Story story = Story.normal("2022-08-29T08:30").at("2022-08-29T09:10").refuses(Command.Ground.OBSCENE);

        story.term("ROUTE/1").is(MET_LATE).late("PT10M");
    }
}
