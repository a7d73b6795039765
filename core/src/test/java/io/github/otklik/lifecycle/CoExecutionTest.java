package io.github.otklik.lifecycle;

import static io.github.otklik.decision.Refusal.Code.WRONG_UNIT;
import static io.github.otklik.lifecycle.Obligation.Status.CANCELLED;
import static io.github.otklik.lifecycle.Obligation.Status.MET;
import static io.github.otklik.lifecycle.Obligation.Status.MET_LATE;
import static io.github.otklik.lifecycle.Obligation.Status.PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Cites;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Several executors (clause 1/14). The message comes on Monday at 08:30 and goes to its units at 09:00. */
class CoExecutionTest {

    private static Story routed(String lead, String... coExecutors) {
        return Story.normal("2022-08-29T08:30").at("2022-08-29T09:00").routes(lead, coExecutors);
    }

    @Test
    @Cites({"1/14.1", "1/14.2"})
    @DisplayName("1/14.1, 1/14.2: the curator names the lead and the order of the co-executors")
    void theLeadIsNamedFirst() {
        MessageCase message = routed("zhkh", "fin", "edu").message();

        assertThat(message.lead()).contains("zhkh");
        assertThat(message.coExecutors()).containsExactly("fin", "edu");
    }

    @Test
    @Cites({"1/14.4", "decision 7"})
    @DisplayName("1/14.4, decision 7: each co-executor has 2 hours from the routing, side by side; 45 minutes if high")
    void everyCoExecutorHasItsOwnClock() {
        Story story = routed("zhkh", "edu", "fin");
        story.term("CO_INFO/1/edu")
                .starts("2022-08-29T09:00")
                .due("2022-08-29T11:00")
                .by("edu")
                .under("1/14.4");
        story.term("CO_INFO/1/fin")
                .starts("2022-08-29T09:00")
                .due("2022-08-29T11:00")
                .by("fin");

        Story high = Story.high("2022-08-29T08:30").at("2022-08-29T09:00").routes("zhkh", "edu");
        high.term("CO_INFO/1/edu").due("2022-08-29T09:45");
    }

    @Test
    @Cites({"1/14.3", "1/14.4"})
    @DisplayName("1/14.3, 1/14.4: information meets the term of its unit, late or not")
    void informationMeetsTheTermOfItsUnit() {
        Story story = routed("zhkh", "edu", "fin").at("2022-08-29T11:00").informs("edu");
        story.term("CO_INFO/1/edu").is(MET).late("PT0S");

        story.at("2022-08-29T11:20")
                .informs("fin")
                .term("CO_INFO/1/fin")
                .is(MET_LATE)
                .late("PT20M");
        story.term("REPORT_BREACH/1/fin").starts("2022-08-29T11:00").by("fin");
    }

    @Test
    @Cites("1/14.3")
    @DisplayName("1/14.3: only a co-executor that owes information gives it")
    void onlyACoExecutorThatOwesInformationGivesIt() {
        Story story = routed("zhkh", "edu");

        story.denied(WRONG_UNIT, "1/14.3").informs("zhkh");
        story.denied(WRONG_UNIT, "1/14.3").informs("fin");
        story.informs("edu").denied(WRONG_UNIT, "1/14.3").informs("edu");
    }

    @Test
    @Cites({"1/14.5", "decision 7"})
    @DisplayName("1/14.5: the lead has 2 hours from the information of the LAST co-executor; 45 minutes if high")
    void combiningStartsAtTheLastInformation() {
        Story story = routed("zhkh", "edu", "fin").at("2022-08-29T10:00").informs("edu");
        story.never(ObligationKind.COMBINE);

        story.at("2022-08-29T10:30").informs("fin");

        story.term("COMBINE/1")
                .starts("2022-08-29T10:30")
                .due("2022-08-29T12:30")
                .by("zhkh")
                .under("1/14.5");
        Story high = Story.high("2022-08-29T08:30").at("2022-08-29T09:00").routes("zhkh", "edu");
        high.at("2022-08-29T09:45").informs("edu").term("COMBINE/1").due("2022-08-29T10:30");
    }

    @Test
    @Cites({"1/14.5", "1/9"})
    @DisplayName("1/14.5, 1/9: one draft meets the combining and the draft")
    void oneDraftMeetsCombiningAndDraft() {
        Story story = routed("zhkh", "edu").at("2022-08-29T11:00").informs("edu");
        story.term("COMBINE/1").due("2022-08-29T13:00");

        // Lunch is from 13:00 to 14:00: half an hour after the due instant no more work has been done.
        story.at("2022-08-29T13:30").drafts("zhkh").in(State.REVIEW);

        story.term("COMBINE/1").is(MET).late("PT0S");
        story.term("DRAFT/1").is(MET).due("2022-08-29T14:30");
    }

    @Test
    @Cites("decision 7")
    @DisplayName("decision 7: the lead may draft without waiting; information and reroutings still open are cancelled")
    void theLeadNeedNotWait() {
        Story story = routed("zhkh", "edu", "fin").at("2022-08-29T09:10").returns("fin");

        story.at("2022-08-29T10:00").drafts("zhkh").in(State.REVIEW);

        story.term("CO_INFO/1/edu").is(CANCELLED).done(null);
        story.term("REROUTE/1").is(CANCELLED);
        story.never(ObligationKind.COMBINE);
    }

    @Test
    @Cites("decision 7")
    @DisplayName("decision 7: combining waits for a rerouting and starts at the routing that ends it")
    void combiningStartsAtTheRoutingThatDropsTheLastUnit() {
        Story story = routed("zhkh", "edu", "fin").at("2022-08-29T09:20").returns("fin");
        story.at("2022-08-29T09:30").informs("edu").never(ObligationKind.COMBINE);

        story.at("2022-08-29T09:40").routes("zhkh", "edu");

        story.term("COMBINE/1").starts("2022-08-29T09:40").due("2022-08-29T11:40");
        assertThat(story.that(PENDING)).doesNotContain("CO_INFO/2/edu");
    }

    @Test
    @Cites("decision 7")
    @DisplayName("decision 7: there is nothing to combine when no co-executor that is left informed")
    void nothingIsCombinedWithoutInformation() {
        Story story = routed("zhkh", "edu").at("2022-08-29T09:20").returns("edu");

        story.at("2022-08-29T09:40").routes("zhkh").never(ObligationKind.COMBINE);
    }

    @Test
    @Cites("decision 7")
    @DisplayName("decision 7: a routing that asks another unit for information cancels an open combining")
    void anotherCoExecutorCancelsCombining() {
        Story story = routed("zhkh", "edu").at("2022-08-29T10:00").informs("edu");

        story.at("2022-08-29T10:10").routes("zhkh", "edu", "fin");
        story.term("COMBINE/1").is(CANCELLED);

        story.at("2022-08-29T10:30").informs("fin").term("COMBINE/2").starts("2022-08-29T10:30");
    }

    @Test
    @Cites("decision 7")
    @DisplayName("decision 7: a new lead combines anew")
    void aNewLeadCombinesAnew() {
        Story story = routed("zhkh", "edu").at("2022-08-29T10:00").informs("edu");

        story.at("2022-08-29T10:10").routes("roads", "edu");

        story.term("COMBINE/1").is(CANCELLED).by("zhkh");
        story.term("COMBINE/2").starts("2022-08-29T10:10").by("roads");
    }

    @Test
    @Cites({"decision 6", "decision 7"})
    @DisplayName("decisions 6, 7: information counts until the next draft; a later routing asks again")
    void informationCountsUntilTheNextDraft() {
        Story story = routed("zhkh", "edu").at("2022-08-29T10:00").informs("edu");
        story.at("2022-08-29T10:05").routes("zhkh", "edu");
        assertThat(story.that(PENDING)).doesNotContain("CO_INFO/2/edu");

        story.at("2022-08-29T10:10").drafts("zhkh").at("2022-08-29T10:20").sendsBack();
        story.at("2022-08-29T10:30").routes("zhkh", "edu").in(State.REWORK);

        story.term("CO_INFO/2/edu").starts("2022-08-29T10:30").due("2022-08-29T12:30");
        story.at("2022-08-29T10:40")
                .informs("edu")
                .in(State.REWORK)
                .term("COMBINE/2")
                .by("zhkh");
    }

    @Test
    @Cites("decision 7")
    @DisplayName("decision 7: information given while nobody leads is combined by the lead of the next routing")
    void informationWaitsForALead() {
        Story story =
                routed("zhkh", "edu").at("2022-08-29T09:10").returns("zhkh").in(State.ROUTING);
        story.at("2022-08-29T09:20").informs("edu").in(State.ROUTING).never(ObligationKind.COMBINE);

        story.at("2022-08-29T09:30").routes("roads", "edu");

        story.term("COMBINE/1").starts("2022-08-29T09:30").by("roads");
    }
}
