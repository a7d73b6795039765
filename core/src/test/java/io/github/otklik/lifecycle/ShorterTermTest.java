package io.github.otklik.lifecycle;

import static io.github.otklik.decision.Refusal.Code.INVALID;
import static io.github.otklik.decision.Refusal.Code.WRONG_STATE;
import static io.github.otklik.lifecycle.Obligation.Status.MET_LATE;
import static io.github.otklik.lifecycle.Obligation.Status.OPEN;
import static io.github.otklik.lifecycle.Obligation.Status.OVERDUE;
import static io.github.otklik.lifecycle.Obligation.Status.PENDING;
import static io.github.otklik.regulation.ObligationKind.ANSWER;
import static io.github.otklik.regulation.ObligationKind.CO_INFO;
import static io.github.otklik.regulation.ObligationKind.DRAFT;
import static io.github.otklik.regulation.ObligationKind.FINAL_DRAFT;
import static io.github.otklik.regulation.ObligationKind.REPORT_BREACH;
import static io.github.otklik.regulation.ObligationKind.RETURN;
import static io.github.otklik.regulation.ObligationKind.REVIEW;
import static io.github.otklik.regulation.ObligationKind.ROUTE;

import io.github.otklik.regulation.Importance;
import io.github.otklik.text.Cites;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Terms that the curator makes shorter (clause 1/6.3, decision 13). Access on Monday at 08:30, routing at 09:00. */
class ShorterTermTest {

    private static Story routed() {
        return Story.normal("2022-08-29T08:30").at("2022-08-29T09:00").routes("zhkh", "edu", "fin");
    }

    @Test
    @Cites({"1/6.3", "decision 13"})
    @DisplayName("1/6.3, decision 13: a shorter term caps the term; the draft is counted back from the answer in force")
    void aShorterAnswerShortensTheDraft() {
        Story story = routed().shortens(ANSWER, "2022-08-29T17:00");

        story.term("ANSWER/1").due("2022-08-29T17:00");
        // Four hours back from 17:00: three after lunch, one before it.
        story.term("DRAFT/1").due("2022-08-29T12:00");
        story.at("2022-08-29T12:10").term("DRAFT/1").is(OVERDUE).late("PT10M");
    }

    @Test
    @Cites("decision 13")
    @DisplayName("decision 13: all open terms of the kind are shortened")
    void allOpenTermsOfTheKindAreShortened() {
        Story story = routed().shortens(CO_INFO, "2022-08-29T10:00");

        story.term("CO_INFO/1/edu").due("2022-08-29T10:00");
        story.term("CO_INFO/1/fin").due("2022-08-29T10:00");
    }

    @Test
    @Cites({"1/6.3", "decision 13"})
    @DisplayName("1/6.3, decision 13: never a later term, nor the same one, nor one before the act")
    void aTermIsNeverMadeLonger() {
        Story story = routed();

        story.denied(INVALID, "1/6.3").shortens(ANSWER, "2022-08-30T09:15");
        story.denied(INVALID, "1/6.3").shortens(ANSWER, "2022-08-30T09:16");
        story.denied(INVALID, "1/6.3").shortens(ANSWER, "2022-08-29T08:59");
        story.denied(INVALID, "1/6.3").shortens(ANSWER, null);
        story.shortens(ANSWER, "2022-08-29T09:00").term("ANSWER/1").due("2022-08-29T09:00");
    }

    @Test
    @Cites("decision 13")
    @DisplayName("decision 13: a cap that is not earlier than each term of the kind is refused, null included")
    void theNewDueInstantIsEarlierThanEach() {
        Story story = routed().shortens(CO_INFO, "2022-08-29T10:00");
        story.at("2022-08-29T09:10").routes("zhkh", "edu", "fin", "law");

        story.denied(INVALID, "1/6.3").shortens(CO_INFO, "2022-08-29T10:30");
        story.shortens(CO_INFO, "2022-08-29T09:50").term("CO_INFO/1/law").due("2022-08-29T09:50");

        Story beyond = Story.normal("2027-12-30T10:00");
        beyond.term("ANSWER/1").due(null);
        beyond.denied(INVALID, "1/6.3").shortens(ANSWER, "2027-12-31T10:00");
    }

    @Test
    @Cites("decision 13")
    @DisplayName("decision 13: only an open duty is shortened")
    void onlyAnOpenDutyIsShortened() {
        Story story = routed();

        story.denied(INVALID, "1/6.3").shortens(RETURN, "2022-08-29T09:10");
        story.denied(INVALID, "1/6.3").shortens(REPORT_BREACH, "2022-08-29T09:10");
        story.denied(INVALID, "1/6.3").shortens(null, "2022-08-29T09:10");
        story.denied(WRONG_STATE, "1/6.3").shortens(ROUTE, "2022-08-29T09:10");
        story.denied(WRONG_STATE, "1/6.3").shortens(REVIEW, "2022-08-29T09:10");
    }

    @Test
    @Cites("decision 13")
    @DisplayName("decision 13: a recount keeps the cap; due is the earlier of the two")
    void aRecountKeepsTheCap() {
        Story story = routed().shortens(ANSWER, "2022-08-29T17:00");

        story.classifies(Importance.HIGH).term("ANSWER/1").due("2022-08-29T12:30");
        story.classifies(Importance.NORMAL).term("ANSWER/1").due("2022-08-29T17:00");
    }

    @Test
    @Cites({"decision 2", "decision 13"})
    @DisplayName("decisions 2, 13: lateness against a cap is working time too, and the greater of both measures")
    void latenessAgainstACapIsMeasured() {
        Story story = routed().shortens(ANSWER, "2022-08-29T20:00").at("2022-08-29T16:00");
        story.drafts("zhkh").approves();
        story.at("2022-08-29T21:00").term("ANSWER/1").due("2022-08-29T20:00").is(PENDING);
        story.at("2022-08-30T08:30").term("ANSWER/1").is(PENDING);
        story.at("2022-08-30T08:40").term("ANSWER/1").is(OVERDUE).late("PT10M");

        // At 10:15 the cap is missed by 1 h 45 min and the nine hours of 1/8 by one hour.
        story.at("2022-08-30T10:15").publishes().term("ANSWER/1").is(MET_LATE).late("PT1H45M");
    }

    @Test
    @Cites({"decision 13", "decision 16"})
    @DisplayName("decision 16: a shortening that makes a term late at once is when its report starts")
    void aShorteningMayMakeATermLateAtOnce() {
        Story story = routed().at("2022-08-29T13:00").shortens(ANSWER, "2022-08-29T15:00");

        // Four hours back from 15:00 is 10:00 of lunch-split time: one hour after it, three before.
        story.term("DRAFT/1").due("2022-08-29T10:00").is(OVERDUE).late("PT3H");
        story.term("REPORT_BREACH/1/zhkh").is(OPEN).starts("2022-08-29T13:00");
        story.term("REPORT_BREACH/1/edu").is(OPEN).starts("2022-08-29T11:00");
    }

    @Test
    @Cites("decision 13")
    @DisplayName("decision 13: a term in days and a draft are shortened as well")
    void termsOfEveryMeasureAreShortened() {
        Story story = routed().shortens(DRAFT, "2022-08-29T11:00");
        story.term("DRAFT/1").due("2022-08-29T11:00");
        story.draftsInterim("zhkh").approves().publishes();
        story.term("FINAL_DRAFT/1").due("2022-09-07T17:45");

        story.shortens(FINAL_DRAFT, "2022-09-01T12:00").term("FINAL_DRAFT/1").due("2022-09-01T12:00");
        story.at("2022-09-01T13:30").term("FINAL_DRAFT/1").is(OVERDUE).late("PT1H");
    }
}
