package io.github.otklik.lifecycle;

import static io.github.otklik.lifecycle.Obligation.Status.CANCELLED;
import static io.github.otklik.lifecycle.Obligation.Status.MET;
import static io.github.otklik.lifecycle.Obligation.Status.OPEN;
import static io.github.otklik.lifecycle.Obligation.Status.OVERDUE;
import static io.github.otklik.lifecycle.Obligation.Status.PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.command.Command;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Cites;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Importance and its changes (decision 5). Access on Monday at 08:30. */
class ImportanceTest {

    @Test
    @Cites("decision 5")
    @DisplayName("decision 5: until it is classified, normal terms are shown as provisional")
    void termsAreProvisionalUntilClassified() {
        Story story = Story.untold().access();
        Obligation answer = story.term("ANSWER/1").due("2022-08-30T09:15").obligation();

        assertThat(answer.provisional()).isTrue();
        assertThat(story.term("ROUTE/1").obligation().provisional()).isFalse();
        story.classifies(Importance.NORMAL);
        assertThat(story.term("ANSWER/1").obligation().provisional()).isFalse();
    }

    @Test
    @Cites("decision 1")
    @DisplayName("decision 1: a term that reaches into days of a projection is provisional, one before them is not")
    void termsOnProjectedDaysAreProvisional() {
        Procedure projected = Procedure.of(
                Regulation.decree(),
                Calendars.of(WorkingCalendar.builder(Story.ZONE)
                        .schedule(WeeklySchedule.parse(Story.WEEK))
                        .production(ProductionCalendar.russia())
                        .projectThrough(2028)
                        .build()));
        // The nine hours of the answer do not fit into what is left of the published year.
        Story story = Story.under(projected)
                .at("2027-12-30T16:00")
                .access()
                .classifies(Importance.NORMAL)
                .at("2027-12-30T16:10")
                .routes("zhkh");

        Obligation answer = story.term("ANSWER/1").obligation();
        assertThat(answer.due()).isAfter(Story.instant("2028-01-01T00:00"));
        assertThat(answer.provisional()).isTrue();
        assertThat(projected.explain(story.message(), answer.id(), story.now()).text(Language.EN))
                .contains("Provisional: the message is not classified yet, or the calendar is a draft.");
        assertThat(story.term("RETURN/1/zhkh").obligation().provisional()).isFalse();
        assertThat(story.term("ROUTE/1").obligation().provisional()).isFalse();
        story.at("2027-12-30T16:30").drafts("zhkh").approves().publishes();
        assertThat(story.term("ANSWER/1").is(MET).obligation().provisional()).isFalse();
    }

    @Test
    @Cites({"1/8", "1/9", "decision 5"})
    @DisplayName("decision 5: raised midway, open terms are counted again from their start and may be overdue at once")
    void raisingCountsOpenTermsAgain() {
        Story story = Story.normal("2022-08-29T08:30").at("2022-08-29T09:00").routes("zhkh");

        story.at("2022-08-29T11:00").classifies(Importance.HIGH);

        story.term("ANSWER/1")
                .starts("2022-08-29T08:30")
                .due("2022-08-29T12:30")
                .is(PENDING);
        story.term("DRAFT/1").due("2022-08-29T10:30").is(OVERDUE).late("PT30M");
        story.term("REPORT_BREACH/1/zhkh").is(OPEN).starts("2022-08-29T11:00");
    }

    @Test
    @Cites({"1/19", "decision 5", "decision 17"})
    @DisplayName("decision 5: such a breach is the raising's, not the unit's fault")
    void whatRaisingMadeLateIsNotTheFaultOfTheUnit() {
        Story story = Story.normal("2022-08-29T08:30").routes("zhkh").at("2022-08-29T11:00");
        story.classifies(Importance.HIGH).at("2022-08-29T12:00").drafts("zhkh");

        assertThat(BreachTest.cause(story, "DRAFT/1").kind()).isEqualTo(Explanation.Cause.Kind.IMPORTANCE_RAISED);
    }

    @Test
    @Cites("decision 5")
    @DisplayName("decision 5: terms already met keep the due instant in force when they were met")
    void metTermsKeepTheirDueInstant() {
        Story story = Story.normal("2022-08-29T08:30").at("2022-08-29T09:00").routes("zhkh", "edu");
        story.at("2022-08-29T10:30").informs("edu").at("2022-08-29T10:40");

        story.classifies(Importance.HIGH);

        story.term("CO_INFO/1/edu").due("2022-08-29T11:00").is(MET).late("PT0S");
        story.term("COMBINE/1").due("2022-08-29T11:15").is(PENDING);
    }

    @Test
    @Cites({"decision 5", "decision 16"})
    @DisplayName("decisions 5, 16: lowered, the lateness and its open report go; raised again, another report arises")
    void loweringTakesTheLatenessAway() {
        Story story = Story.normal("2022-08-29T08:30").routes("zhkh").at("2022-08-29T11:00");
        story.classifies(Importance.HIGH).at("2022-08-29T11:30").classifies(Importance.NORMAL);

        story.term("DRAFT/1").due("2022-08-29T14:30").is(PENDING);
        story.term("REPORT_BREACH/1/zhkh").is(CANCELLED).starts("2022-08-29T11:00");

        story.at("2022-08-29T12:00").classifies(Importance.HIGH);
        story.term("REPORT_BREACH/2/zhkh").is(OPEN).starts("2022-08-29T12:00");
    }

    @Test
    @Cites({"decision 5", "decision 16"})
    @DisplayName("decision 16: a report that was made stays made when the lateness is taken away, and is the only one")
    void aReportThatWasMadeStays() {
        Story story = Story.normal("2022-08-29T08:30").routes("zhkh").at("2022-08-29T11:00");
        story.classifies(Importance.HIGH).reports(Command.Subject.BREACH).classifies(Importance.NORMAL);

        story.term("REPORT_BREACH/1/zhkh").is(MET);
        story.at("2022-08-29T17:00").term("DRAFT/1").is(OVERDUE);
        assertThat(story.obligations())
                .filteredOn(obligation -> obligation.kind().equals(ObligationKind.REPORT_BREACH))
                .hasSize(1);
    }
}
