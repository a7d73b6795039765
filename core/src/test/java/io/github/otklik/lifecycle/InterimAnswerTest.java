package io.github.otklik.lifecycle;

import static io.github.otklik.decision.Refusal.Code.INVALID;
import static io.github.otklik.decision.Refusal.Code.WRONG_STATE;
import static io.github.otklik.lifecycle.Obligation.Status.AWAITING_TERM;
import static io.github.otklik.lifecycle.Obligation.Status.MET;
import static io.github.otklik.lifecycle.Obligation.Status.MET_LATE;
import static io.github.otklik.lifecycle.Obligation.Status.OVERDUE;
import static io.github.otklik.lifecycle.Obligation.Status.PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Actor;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interim answers and the final draft after them (clause 1/13). */
class InterimAnswerTest {
    private static final Actor CURATOR = Actor.of(Role.CURATOR);

    /** An interim answer published at ten on a day. */
    private static Story published(String day, Importance importance) {
        return Story.untold()
                .at(day + "T09:00")
                .access()
                .classifies(importance)
                .routes("zhkh")
                .draftsInterim("zhkh")
                .approves()
                .at(day + "T10:00")
                .publishes()
                .in(State.WORK);
    }

    @Cites({"1/13", "decision 4"})
    @DisplayName("1/13, decision 4: 7 working days, the first the day after sending, to the end of work of the last")
    @ParameterizedTest
    @CsvSource({
        "2022-08-26, 2022-09-06T17:45",
        "2022-11-01, 2022-11-11T16:30",
        "2024-04-25, 2024-05-08T16:45",
        "2025-12-25, 2026-01-15T17:45",
        "2026-12-28, 2027-01-15T16:30",
        "2027-12-28,",
    })
    void theFinalDraftHasSevenWorkingDays(String day, String due) {
        published(day, Importance.NORMAL)
                .term("FINAL_DRAFT/1")
                .due(due)
                .by("zhkh")
                .under("1/13");
    }

    @Test
    @Cites({"decision 2", "decision 4"})
    @DisplayName("decisions 2, 4: a term in days is an instant: late after it at any hour, though by no working time")
    void aTermInDaysIsLateAfterItsInstant() {
        Story story = published("2022-08-26", Importance.NORMAL);

        story.at("2022-09-06T17:45").term("FINAL_DRAFT/1").is(PENDING);
        story.at("2022-09-06T17:46").term("FINAL_DRAFT/1").is(OVERDUE).late("PT0S");
        story.term("REPORT_BREACH/1/zhkh").starts("2022-09-06T17:45");
        story.at("2022-09-07T08:40")
                .drafts("zhkh")
                .term("FINAL_DRAFT/1")
                .is(MET_LATE)
                .late("PT10M");
    }

    @Test
    @Cites("decision 9")
    @DisplayName("decision 9: an interim answer meets ANSWER and opens FINAL_DRAFT when it is published, not before")
    void onlyAPublishedInterimAnswerCounts() {
        Story story = Story.normal("2022-08-29T08:30").routes("zhkh").draftsInterim("zhkh");
        story.term("DRAFT/1").is(MET);

        story.approves().never(ObligationKind.FINAL_DRAFT).term("ANSWER/1").is(PENDING);

        story.publishes().in(State.WORK).term("ANSWER/1").is(MET);
        story.term("FINAL_DRAFT/1").is(PENDING);
    }

    @Test
    @Cites({"1/13", "decision 9"})
    @DisplayName("1/13, decision 9: at most one interim answer is published for a message")
    void thereIsNoSecondInterimAnswer() {
        Story story = published("2022-08-26", Importance.NORMAL);

        story.at("2022-08-29T10:00").denied(WRONG_STATE, "1/13").draftsInterim("zhkh");
        story.drafts("zhkh").in(State.REVIEW);
    }

    @Test
    @Cites("decision 9")
    @DisplayName("decision 9: an interim draft that was sent back may be submitted again as one")
    void anUnpublishedInterimDraftDoesNotCount() {
        Story story = Story.normal("2022-08-29T08:30")
                .routes("zhkh")
                .draftsInterim("zhkh")
                .sendsBack();

        story.draftsInterim("zhkh").approves().publishes().in(State.WORK);
    }

    @Test
    @Cites("decision 9")
    @DisplayName("decision 9: review, rework and publication serve the final draft too; there is no second ANSWER")
    void theFinalDraftGoesTheSameWay() {
        Story story = published("2022-08-26", Importance.NORMAL).at("2022-08-29T09:00");
        story.drafts("zhkh").term("FINAL_DRAFT/1").is(MET);
        story.sendsBack().drafts("zhkh").approves();
        story.term("REVIEW/3").is(MET);
        story.term("REWORK/1").is(MET);

        story.publishes().in(State.ANSWERED).term("PUBLISH/2").is(MET);

        assertThat(story.obligations())
                .filteredOn(obligation -> obligation.kind().equals(ObligationKind.ANSWER))
                .hasSize(1);
        assertThat(story.that(PENDING)).isEmpty();
    }

    @Test
    @Cites("decision 6")
    @DisplayName("decision 6: the final draft passes to a new lead without restarting")
    void theFinalDraftPassesToANewLead() {
        Story story = published("2022-08-26", Importance.NORMAL).at("2022-08-26T10:10");

        story.returns("zhkh").term("FINAL_DRAFT/1").by(null);
        story.at("2022-08-26T10:20").routes("roads");

        story.term("FINAL_DRAFT/1").by("roads").starts("2022-08-26T10:00").due("2022-09-06T17:45");
    }

    @Test
    @Cites({"1/13", "decision 10"})
    @DisplayName("1/13, decision 10: of high importance it awaits its term, has none until agreed, and is agreed once")
    void ofHighImportanceTheTermIsAgreed() {
        Story story = published("2022-08-26", Importance.HIGH);
        story.at("2022-10-26T10:00")
                .term("FINAL_DRAFT/1")
                .is(AWAITING_TERM)
                .due(null)
                .late("PT0S");

        story.denied(INVALID, "1/13").agrees(null);
        story.denied(INVALID, "1/13").agrees("2022-10-26T09:59");
        story.agrees("2022-10-27T20:00");

        story.term("FINAL_DRAFT/1").is(PENDING).due("2022-10-27T20:00");
        story.denied(WRONG_STATE, "1/13").agrees("2022-10-28T12:00");
        story.at("2022-10-27T20:00").term("FINAL_DRAFT/1").is(PENDING);
        story.at("2022-10-27T20:01").term("FINAL_DRAFT/1").is(OVERDUE).late("PT0S");
    }

    @Test
    @Cites("decision 10")
    @DisplayName("decision 10: nothing is agreed for a message of normal importance")
    void nothingIsAgreedOfNormalImportance() {
        Story story = published("2022-08-26", Importance.NORMAL);

        story.denied(WRONG_STATE, "1/13").agrees("2022-09-01T12:00");
        assertThat(story.allowed(CURATOR)).doesNotContain(io.github.otklik.regulation.CommandType.AGREE_FINAL_TERM);
    }

    @Test
    @Cites({"decision 5", "decision 10"})
    @DisplayName("decision 5: raised, the final draft has no due until agreed; lowered, an agreed term stays")
    void anAgreedTermStaysWhenTheImportanceIsLowered() {
        Story story = published("2022-08-26", Importance.NORMAL);
        story.classifies(Importance.HIGH)
                .term("FINAL_DRAFT/1")
                .is(AWAITING_TERM)
                .due(null);
        story.classifies(Importance.NORMAL).term("FINAL_DRAFT/1").is(PENDING).due("2022-09-06T17:45");
        story.classifies(Importance.HIGH).agrees("2022-08-30T12:00");

        story.classifies(Importance.NORMAL);

        story.term("FINAL_DRAFT/1").is(PENDING).due("2022-08-30T12:00");
        story.classifies(Importance.HIGH).denied(WRONG_STATE, "1/13").agrees("2022-08-29T12:00");
    }
}
