package io.github.otklik.lifecycle;

import static io.github.otklik.decision.Refusal.Code.INVALID;
import static io.github.otklik.decision.Refusal.Code.WRONG_STATE;
import static io.github.otklik.lifecycle.Obligation.Status.CANCELLED;
import static io.github.otklik.lifecycle.Obligation.Status.LAPSED;
import static io.github.otklik.lifecycle.Obligation.Status.MET;
import static io.github.otklik.lifecycle.Obligation.Status.MET_LATE;
import static io.github.otklik.lifecycle.Obligation.Status.OPEN;
import static io.github.otklik.lifecycle.Obligation.Status.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Command;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Cites;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Breaches, reports to the head (clauses 1/20, 1/19bis), and whose fault a breach is. Access on Monday at 08:30. */
class BreachTest {

    static Explanation.Cause cause(Story story, String id) {
        return story.procedure()
                .explain(story.message(), Obligation.Id.parse(id), story.now())
                .cause()
                .orElseThrow();
    }

    @Test
    @Cites({"1/20", "decision 16"})
    @DisplayName("1/20, decision 16: a term that a unit missed is reported once, from the last instant it was in time")
    void aMissedTermIsReportedOnce() {
        Story story = Story.normal("2022-08-29T08:30").at("2022-08-29T09:00").routes("zhkh");
        story.at("2022-08-29T14:30").never(ObligationKind.REPORT_BREACH);

        story.at("2022-08-29T15:00").classifies(story.message().importance().orElseThrow());
        story.at("2022-08-29T16:00").drafts("zhkh").term("DRAFT/1").is(MET_LATE).late("PT1H30M");

        story.term("REPORT_BREACH/1/zhkh").is(OPEN).starts("2022-08-29T14:30").under("1/20");
        assertThat(story.that(OPEN)).containsExactly("REPORT_BREACH/1/zhkh");
        assertThat(story.obligations())
                .filteredOn(each -> "zhkh".equals(each.unit()))
                .filteredOn(each -> !each.isHeldByUnit())
                .extracting(Obligation::kind)
                .containsExactly(ObligationKind.REPORT_BREACH);
    }

    @Test
    @Cites("decision 16")
    @DisplayName("decision 16: after a term that ends at closing time the report starts at the next opening")
    void afterClosingTimeTheReportStartsAtTheNextOpening() {
        Story story = Story.high("2022-08-29T08:30").at("2022-08-29T17:00").routes("zhkh", "edu");
        story.term("CO_INFO/1/edu").due("2022-08-29T17:45");

        story.at("2022-08-30T08:30").term("CO_INFO/1/edu").late("PT0S");
        assertThat(story.that(OPEN)).doesNotContain("REPORT_BREACH/1/edu");

        story.at("2022-08-30T08:31").term("CO_INFO/1/edu").is(OVERDUE).late("PT1M");
        story.term("REPORT_BREACH/1/edu").starts("2022-08-30T08:30");
    }

    @Test
    @Cites("decision 16")
    @DisplayName("decision 16: a term that ran out while no unit held it is reported from the routing on")
    void aTermThatNobodyHeldIsReportedFromTheRouting() {
        Story story = Story.normal("2022-08-29T08:30")
                .routes("zhkh")
                .at("2022-08-29T08:50")
                .returns("zhkh");
        story.at("2022-08-29T15:00")
                .never(ObligationKind.REPORT_BREACH)
                .term("DRAFT/1")
                .is(OVERDUE);

        story.routes("roads");

        story.term("REPORT_BREACH/1/roads").is(OPEN).starts("2022-08-29T15:00");
    }

    @Test
    @Cites("decision 16")
    @DisplayName("decision 16: a term is reported once, though it passes to another unit")
    void aTermThatPassesOnIsNotReportedAgain() {
        Story story = Story.normal("2022-08-29T08:30")
                .routes("zhkh")
                .at("2022-08-29T15:00")
                .returns("zhkh");

        story.routes("roads").at("2022-08-29T16:00");

        assertThat(story.that(OPEN)).containsExactly("REPORT_BREACH/1/zhkh");
    }

    @Test
    @Cites("decision 16")
    @DisplayName("decision 16: one report meets all breaches that are open")
    void oneReportMeetsAllOpenOnes() {
        Story story = Story.normal("2022-08-29T08:30").routes("zhkh", "edu").at("2022-08-29T15:00");
        assertThat(story.that(OPEN)).containsExactly("REPORT_BREACH/1/edu", "REPORT_BREACH/1/zhkh");

        story.reports(Command.Subject.BREACH);

        story.term("REPORT_BREACH/1/edu").is(MET).late("PT0S").done("2022-08-29T15:00");
        story.term("REPORT_BREACH/1/zhkh").is(MET);
        story.denied(WRONG_STATE, "1/20").reports(Command.Subject.BREACH);
    }

    @Test
    @Cites("decision 16")
    @DisplayName("decision 16: the curator's own breach and a lapsed right raise no obligation")
    void theCuratorsBreachRaisesNoReport() {
        Story story = Story.normal("2022-08-29T08:30").at("2022-08-29T12:00").routes("zhkh");

        story.at("2022-08-29T13:00").never(ObligationKind.REPORT_BREACH);
        story.term("ROUTE/1").is(MET_LATE).late("PT3H");
        story.at("2022-08-29T14:00").term("RETURN/1/zhkh").is(LAPSED);
        story.never(ObligationKind.REPORT_BREACH);
    }

    @Test
    @Cites({"decision 11", "decision 16"})
    @DisplayName("decision 16: a back-dated act that takes the lateness away cancels the report still open")
    void aBackDatedActTakesTheReportAway() {
        Story story = Story.normal("2022-08-29T08:30")
                .routes("zhkh")
                .at("2022-08-29T15:00")
                .marks();
        assertThat(story.that(OPEN)).contains("REPORT_BREACH/1/zhkh");

        story.at("2022-08-29T14:00").backdated().drafts("zhkh").at("2022-08-29T15:00");

        story.term("DRAFT/1").is(MET).done("2022-08-29T14:00").late("PT0S");
        story.term("REPORT_BREACH/1/zhkh").is(CANCELLED);
    }

    @Test
    @Cites({"1/19bis", "decision 3"})
    @DisplayName("1/19bis, decision 3: a significant message is due for report at once, at any hour, and never late")
    void aSignificantMessageIsReportedAtOnce() {
        Story story = Story.normal("2022-08-26T16:00").at("2022-08-27T23:00").marks();
        story.term("REPORT_SIGNIFICANT/1").is(OPEN).starts("2022-08-27T23:00").due("2022-08-27T23:00");

        story.at("2022-12-27T23:00")
                .term("REPORT_SIGNIFICANT/1")
                .is(OPEN)
                .late("PT0S")
                .under("1/19bis");
        story.closes(Command.Outcome.WITHDRAWN).term("REPORT_SIGNIFICANT/1").is(OPEN);
        story.reports(Command.Subject.SIGNIFICANT)
                .term("REPORT_SIGNIFICANT/1")
                .is(MET)
                .late("PT0S");
        story.denied(WRONG_STATE, "1/19bis").reports(Command.Subject.SIGNIFICANT);
        story.denied(INVALID, "1/20").reports(null);
    }

    @Test
    @Cites("decision 17")
    @DisplayName(
            "decision 17: the policy itself, when a term had run out before its holder could act and nobody was late")
    void fiveReturnsInTimeAreTheFaultOfThePolicy() {
        Story story = Story.normal("2022-08-29T08:30").at("2022-08-29T09:00").routes("u0");
        String[] times = {"09:30", "10:00", "10:30", "11:00", "11:30", "12:00", "12:30", "13:00", "14:30", "15:00"};
        for (int i = 0; i < 5; i++) {
            story.at("2022-08-29T" + times[2 * i]).returns("u" + i);
            story.at("2022-08-29T" + times[2 * i + 1]).routes("u" + (i + 1));
        }

        story.term("DRAFT/1").is(OVERDUE).late("PT30M").by("u5");
        assertThat(cause(story, "DRAFT/1").kind()).isEqualTo(Explanation.Cause.Kind.POLICY);
    }

    @Test
    @Cites({"1/19", "decision 17"})
    @DisplayName(
            "1/19, decision 17: the earliest late duty on its path, so that time the curator lost is not the unit's")
    void theEarliestLateDutyOnThePathIsTheCause() {
        Story story = Story.normal("2022-08-29T08:30").at("2022-08-29T14:20").routes("zhkh");
        story.at("2022-08-29T15:00").drafts("zhkh").term("DRAFT/1").is(MET_LATE);

        Explanation.Cause cause = cause(story, "DRAFT/1");

        assertThat(cause.kind()).isEqualTo(Explanation.Cause.Kind.EARLIER_TERM);
        assertThat(cause.earlier()).isEqualTo(Obligation.Id.parse("ROUTE/1"));
    }

    @Test
    @Cites({"1/19", "decision 17"})
    @DisplayName("1/19, decision 17: else the holder")
    void elseTheHolderIsTheCause() {
        Story story = Story.normal("2022-08-29T08:30")
                .routes("zhkh")
                .at("2022-08-29T15:00")
                .drafts("zhkh");

        assertThat(cause(story, "DRAFT/1").kind()).isEqualTo(Explanation.Cause.Kind.HOLDER);
    }
}
