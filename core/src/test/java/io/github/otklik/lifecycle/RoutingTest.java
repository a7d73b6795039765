package io.github.otklik.lifecycle;

import static io.github.otklik.decision.Refusal.Code.INVALID;
import static io.github.otklik.decision.Refusal.Code.WRONG_ROLE;
import static io.github.otklik.decision.Refusal.Code.WRONG_STATE;
import static io.github.otklik.decision.Refusal.Code.WRONG_UNIT;
import static io.github.otklik.lifecycle.Obligation.Status.CANCELLED;
import static io.github.otklik.lifecycle.Obligation.Status.LAPSED;
import static io.github.otklik.lifecycle.Obligation.Status.MET;
import static io.github.otklik.lifecycle.Obligation.Status.MET_LATE;
import static io.github.otklik.lifecycle.Obligation.Status.PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Actor;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Access, routing and returns. Access is on Monday at 08:30, the first routing at 09:00. */
class RoutingTest {

    private static Story routed(String lead, String... coExecutors) {
        return Story.normal("2022-08-29T08:30").at("2022-08-29T09:00").routes(lead, coExecutors);
    }

    @Test
    @Cites("1/5")
    @DisplayName("1/5: the ministry gives access, nobody else")
    void onlyTheMinistryGivesAccess() {
        Story.untold().as(Actor.of(Role.CURATOR)).denied(WRONG_ROLE, "1/5").access();

        Story given = Story.untold().access().in(State.ROUTING);
        assertThat(given.that(PENDING)).containsExactly("ROUTE/1", "ANSWER/1");
    }

    @Test
    @Cites("1/6.2")
    @DisplayName("1/6.2: the curator sets the importance; routing need not wait for it")
    void routingBeforeClassificationIsAllowed() {
        Story story = Story.untold().access().routes("zhkh").in(State.WORK);

        story.as(Actor.executor("zhkh")).denied(WRONG_ROLE, "1/6.2").classifies(Importance.HIGH);
        story.denied(INVALID, "1/6.2").classifies(null);
        assertThat(story.classifies(Importance.HIGH).message().importance()).contains(Importance.HIGH);
    }

    @Test
    @Cites("1/6.4")
    @DisplayName("1/6.4: the message is routed within 30 minutes of the access")
    void routingHasHalfAnHour() {
        routed("zhkh")
                .in(State.WORK)
                .term("ROUTE/1")
                .is(MET)
                .due("2022-08-29T09:00")
                .under("1/6.4")
                .by(null);

        Story late = Story.normal("2022-08-29T08:30").at("2022-08-29T09:01").routes("zhkh");
        late.term("ROUTE/1").is(MET_LATE).late("PT1M");
    }

    @Test
    @Cites("1/7")
    @DisplayName("1/7: a unit returns what is not its own within 30 minutes, and the curator routes again")
    void aUnitReturnsAndTheCuratorRoutesAgain() {
        Story story = routed("zhkh").at("2022-08-29T09:30").returns("zhkh").in(State.ROUTING);

        story.term("RETURN/1/zhkh").is(MET).due("2022-08-29T09:30").late("PT0S").under("1/7");
        story.term("REROUTE/1")
                .starts("2022-08-29T09:30")
                .due("2022-08-29T10:00")
                .is(PENDING);
        story.at("2022-08-29T10:00")
                .routes("roads")
                .in(State.WORK)
                .term("REROUTE/1")
                .is(MET);
    }

    @Test
    @Cites("decision 6")
    @DisplayName("decision 6: answer and draft never restart; the draft is nobody's until it passes to the new lead")
    void theDraftPassesToTheNewLeadWithoutRestarting() {
        Story story = routed("zhkh").at("2022-08-29T09:30").returns("zhkh");
        story.term("DRAFT/1").by(null).is(PENDING).due("2022-08-29T14:30");

        story.at("2022-08-29T10:00").routes("roads");

        story.term("DRAFT/1").by("roads").starts("2022-08-29T09:00").due("2022-08-29T14:30");
        story.term("ANSWER/1").starts("2022-08-29T08:30").due("2022-08-30T09:15");
        story.term("RETURN/1/roads").starts("2022-08-29T10:00").due("2022-08-29T10:30");
    }

    @Test
    @Cites("decision 6")
    @DisplayName("decision 6: a return after 30 minutes is accepted, but recorded as late")
    void aLateReturnIsAccepted() {
        Story story = routed("zhkh").at("2022-08-29T09:31");
        story.term("RETURN/1/zhkh").is(LAPSED).late("PT0S").done(null);

        story.returns("zhkh")
                .in(State.ROUTING)
                .term("RETURN/1/zhkh")
                .is(MET_LATE)
                .late("PT1M");
        story.never(ObligationKind.REPORT_BREACH);
    }

    @Test
    @Cites({"1/7", "decision 6"})
    @DisplayName("1/7, decision 6: the right to return lapses with its time, and the unit stays responsible")
    void theRightToReturnLapsesWithItsTime() {
        Story story = routed("zhkh");

        story.at("2022-08-29T09:30").term("RETURN/1/zhkh").is(PENDING);
        story.at("2022-08-29T09:30:01").term("RETURN/1/zhkh").is(LAPSED).due("2022-08-29T09:30");
        story.term("DRAFT/1").by("zhkh");
    }

    @Test
    @Cites("decision 6")
    @DisplayName("decision 6: the right to return lapses when any draft is submitted, for co-executors too")
    void theRightToReturnLapsesWithADraft() {
        Story story = routed("zhkh", "edu").at("2022-08-29T09:10").drafts("zhkh");

        assertThat(story.that(LAPSED)).containsExactly("RETURN/1/edu", "RETURN/1/zhkh");
    }

    @Test
    @Cites("decision 6")
    @DisplayName("decision 6: a rework may be returned; the return is measured from the routing")
    void aReturnAfterADraftUsesTheWindowOfTheRouting() {
        Story story = routed("zhkh").at("2022-08-29T09:10").drafts("zhkh");
        story.at("2022-08-29T09:20").sendsBack();

        story.at("2022-08-29T09:25").returns("zhkh").in(State.ROUTING);

        story.term("RETURN/1/zhkh").is(MET).done("2022-08-29T09:25");
        story.term("REWORK/1").is(CANCELLED).by("zhkh");
        story.term("REROUTE/1").is(PENDING);
    }

    @Test
    @Cites("decision 6")
    @DisplayName("decision 6: a returned rework starts anew for the next lead at its routing")
    void aReturnedReworkStartsAnew() {
        Story story = routed("zhkh").at("2022-08-29T09:10").drafts("zhkh");
        story.at("2022-08-29T09:20").sendsBack().at("2022-08-29T09:25").returns("zhkh");

        story.at("2022-08-29T09:40").routes("roads").in(State.REWORK);

        story.term("REWORK/2")
                .starts("2022-08-29T09:40")
                .due("2022-08-29T10:40")
                .by("roads");
    }

    @Test
    @Cites("decision 6")
    @DisplayName("decision 6: a rework taken from its lead by a routing starts anew for the next")
    void aReworkTakenFromItsLeadStartsAnew() {
        Story story = routed("zhkh").at("2022-08-29T09:10").drafts("zhkh");
        story.at("2022-08-29T09:20").sendsBack();

        story.at("2022-08-29T09:30").routes("roads").in(State.REWORK);

        story.term("REWORK/1").is(CANCELLED).by("zhkh");
        story.term("REWORK/2").starts("2022-08-29T09:30").by("roads");
    }

    @Test
    @Cites("decision 6")
    @DisplayName("decision 6: a routing that leaves the lead leaves its rework running")
    void aRoutingToTheSameLeadLeavesTheRework() {
        Story story = routed("zhkh").at("2022-08-29T09:10").drafts("zhkh");
        story.at("2022-08-29T09:20").sendsBack();

        story.at("2022-08-29T09:30").routes("zhkh").in(State.REWORK);

        story.term("REWORK/1").is(PENDING).due("2022-08-29T10:20");
    }

    @Test
    @Cites("decision 6")
    @DisplayName("decision 6: each return starts a REROUTE of its own, and one routing meets all")
    void oneRoutingMeetsEveryReroute() {
        Story story =
                routed("zhkh", "edu").at("2022-08-29T09:10").returns("edu").in(State.WORK);
        story.at("2022-08-29T09:20").returns("zhkh").in(State.ROUTING);
        assertThat(story.that(PENDING)).contains("REROUTE/1", "REROUTE/2");

        story.at("2022-08-29T09:45").routes("roads");

        story.term("REROUTE/1").is(MET_LATE).late("PT5M");
        story.term("REROUTE/2").is(MET);
    }

    @Test
    @Cites("decision 6")
    @DisplayName("decision 6: units that hold the message keep their clocks, units not named lose it")
    void unitsRoutedAgainKeepTheirClocks() {
        Story story = routed("zhkh", "edu", "fin").at("2022-08-29T09:15").returns("fin");

        story.at("2022-08-29T09:20").routes("zhkh", "edu", "law");

        story.term("CO_INFO/1/edu").starts("2022-08-29T09:00").is(PENDING);
        story.term("CO_INFO/1/fin").is(CANCELLED);
        story.term("CO_INFO/1/law").starts("2022-08-29T09:20");
        assertThat(story.that(PENDING))
                .contains("RETURN/1/zhkh", "RETURN/1/edu", "RETURN/1/law")
                .doesNotContain("RETURN/2/zhkh", "RETURN/2/edu");

        story.at("2022-08-29T09:25").routes("zhkh", "law");
        story.term("CO_INFO/1/edu").is(CANCELLED);
        story.term("RETURN/1/edu").is(CANCELLED);
    }

    @Test
    @Cites("decision 6")
    @DisplayName("decision 6: a co-executor made lead owes information to nobody, and the former lead owes it")
    void leadAndCoExecutorChangePlaces() {
        Story story = routed("zhkh", "edu").at("2022-08-29T09:20").routes("edu", "zhkh");

        story.term("CO_INFO/1/edu").is(CANCELLED);
        story.term("CO_INFO/1/zhkh").starts("2022-08-29T09:20").is(PENDING);
        story.term("DRAFT/1").by("edu");
        assertThat(story.that(PENDING)).doesNotContain("RETURN/2/edu", "RETURN/2/zhkh");
    }

    @Test
    @Cites("1/7")
    @DisplayName("1/7: only a unit that holds the message returns it")
    void aUnitThatDoesNotHoldTheMessageCannotReturnIt() {
        Story story = routed("zhkh", "edu").denied(WRONG_UNIT, "1/7").returns("fin");

        story.at("2022-08-29T10:00").informs("edu").denied(WRONG_UNIT, "1/7").returns("edu");
        story.drafts("zhkh").denied(WRONG_STATE, "1/7").returns("zhkh");
    }

    @Test
    @Cites({"1/6.4", "1/14.1"})
    @DisplayName("1/6.4, 1/14.1: a routing names a lead, and each unit once")
    void aRoutingNamesEachUnitOnce() {
        Story story = Story.normal("2022-08-29T08:30");

        story.denied(INVALID, "1/6.4").routes("");
        story.denied(INVALID, "1/6.4").routes("zhkh", "zhkh");
        story.denied(INVALID, "1/6.4").routes("zhkh", "edu", "edu");
        story.denied(INVALID, "1/6.4").routes("zhkh", "");
    }
}
