package io.github.otklik.lifecycle;

import static io.github.otklik.decision.Refusal.Code.CLOSED;
import static io.github.otklik.decision.Refusal.Code.INVALID;
import static io.github.otklik.decision.Refusal.Code.WRONG_ROLE;
import static io.github.otklik.decision.Refusal.Code.WRONG_STATE;
import static io.github.otklik.decision.Refusal.Code.WRONG_UNIT;
import static io.github.otklik.lifecycle.Obligation.Status.MET;
import static io.github.otklik.lifecycle.Obligation.Status.MET_LATE;
import static io.github.otklik.lifecycle.Obligation.Status.PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Draft, review, rework, publication, and repeats. Access on Monday at 08:30, routing at 09:00, a draft at 10:00. */
class ReviewTest {

    private static Story drafted() {
        return Story.normal("2022-08-29T08:30")
                .at("2022-08-29T09:00")
                .routes("zhkh")
                .at("2022-08-29T10:00")
                .drafts("zhkh");
    }

    @Test
    @Cites("1/9")
    @DisplayName("1/9: the lead submits the draft, and only while it works on it")
    void onlyTheLeadDrafts() {
        Story story =
                Story.normal("2022-08-29T08:30").denied(WRONG_STATE, "1/9").drafts("zhkh");
        story.routes("zhkh", "edu").denied(WRONG_UNIT, "1/9").drafts("edu");
        story.denied(INVALID, "1/9").drafts("zhkh", null, "");
        story.as(Actor.of(Role.CURATOR)).denied(WRONG_ROLE, "1/9").drafts("zhkh");

        story.drafts("zhkh").in(State.REVIEW).denied(WRONG_STATE, "1/9").drafts("zhkh");
        story.term("DRAFT/1").is(MET).under("1/9");
    }

    @Test
    @Cites("1/10")
    @DisplayName("1/10: the curator approves or returns a draft within 30 minutes of receiving it")
    void aReviewHasHalfAnHour() {
        Story story = drafted();
        story.term("REVIEW/1")
                .starts("2022-08-29T10:00")
                .due("2022-08-29T10:30")
                .by(null);
        story.at("2022-08-29T10:30")
                .approves()
                .in(State.APPROVED)
                .term("REVIEW/1")
                .is(MET);

        Story late = drafted().at("2022-08-29T10:31").sendsBack().in(State.REWORK);
        late.term("REVIEW/1").is(MET_LATE).late("PT1M");
    }

    @Test
    @Cites("1/11")
    @DisplayName("1/11: a rework has one hour, 30 minutes if the importance is high")
    void aReworkHasAnHour() {
        Story story = drafted().at("2022-08-29T10:20").sendsBack();
        story.term("REWORK/1")
                .starts("2022-08-29T10:20")
                .due("2022-08-29T11:20")
                .by("zhkh")
                .under("1/11");
        story.at("2022-08-29T11:20").drafts("zhkh").term("REWORK/1").is(MET);

        Story high = Story.high("2022-08-29T08:30").routes("zhkh").drafts("zhkh");
        high.at("2022-08-29T09:00").sendsBack().term("REWORK/1").due("2022-08-29T09:30");
    }

    @Test
    @Cites({"1/11", "decision 8"})
    @DisplayName("1/11, decision 8: rounds are numbered and not limited, each draft is reviewed, the answer stays due")
    void roundsOfReworkAreNumberedAndNotLimited() {
        Story story = drafted();
        for (int round = 1; round <= 9; round++) {
            story.sendsBack().term("REWORK/" + round).is(PENDING);
            story.drafts("zhkh").term("REVIEW/" + (round + 1)).is(PENDING).starts("2022-08-29T10:00");
        }
        story.term("ANSWER/1").due("2022-08-30T09:15");
        assertThat(story.obligations())
                .filteredOn(obligation -> obligation.kind().id().equals("DRAFT"))
                .hasSize(1);
    }

    @Test
    @Cites("1/12")
    @DisplayName("1/12: an approved answer is published within 30 minutes, which meets the answer")
    void anApprovedAnswerIsPublishedWithinHalfAnHour() {
        Story story = drafted().at("2022-08-29T10:10").approves();
        story.term("PUBLISH/1")
                .starts("2022-08-29T10:10")
                .due("2022-08-29T10:40")
                .under("1/12");

        story.at("2022-08-29T10:50").publishes().in(State.ANSWERED);

        story.term("PUBLISH/1").is(MET_LATE).late("PT10M");
        story.term("ANSWER/1").is(MET).done("2022-08-29T10:50").under("1/8");
    }

    @Test
    @Cites("1/12")
    @DisplayName("1/12: nothing is published without approval, nor in another network than the message's")
    void publicationNeedsApprovalAndTheNetworkOfTheMessage() {
        Story story = drafted().denied(WRONG_STATE, "1/12").publishes();

        story.approves().denied(INVALID, "1/12").publishesIn("ok");
        story.as(Actor.executor("zhkh")).denied(WRONG_ROLE, "1/12").publishes();
        story.publishes().in(State.ANSWERED).denied(CLOSED, "1/12").publishes();
    }

    @Test
    @Cites({"1/15", "1/16"})
    @DisplayName("1/15, 1/16: a repeat has the same terms, and its answer has to name the measures taken")
    void theAnswerToARepeatNamesMeasures() {
        Story story = Story.normal("2022-08-29T08:30").denied(INVALID, "1/15").links("m1");
        story.denied(INVALID, "1/15").links("");
        story.links("m0").routes("zhkh").denied(INVALID, "1/15").drafts("zhkh");
        story.term("ANSWER/1").due("2022-08-30T09:15");

        story.drafts("zhkh", Command.DraftKind.FINAL, "the road was mended").in(State.REVIEW);
        assertThat(story.message().repeatOf()).contains("m0");
    }
}
