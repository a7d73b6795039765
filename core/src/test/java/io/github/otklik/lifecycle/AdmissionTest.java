package io.github.otklik.lifecycle;

import static io.github.otklik.decision.Refusal.Code.CLOSED;
import static io.github.otklik.decision.Refusal.Code.DUPLICATE_CASE;
import static io.github.otklik.decision.Refusal.Code.INVALID;
import static io.github.otklik.decision.Refusal.Code.OUT_OF_ORDER;
import static io.github.otklik.decision.Refusal.Code.UNKNOWN_CASE;
import static io.github.otklik.decision.Refusal.Code.WRONG_ROLE;
import static io.github.otklik.decision.Refusal.Code.WRONG_STATE;
import static io.github.otklik.decision.Refusal.Code.WRONG_UNIT;
import static io.github.otklik.lifecycle.Obligation.Status.MET;
import static io.github.otklik.lifecycle.Obligation.Status.MET_LATE;
import static io.github.otklik.lifecycle.Obligation.Status.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Actor;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Decision;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which acts are accepted, in which order objections are looked for, and back-dated acts (decision 11). */
class AdmissionTest {
    private static final Actor HEAD = Actor.of(Role.HEAD);

    @Test
    @Cites("decision 11")
    @DisplayName("decision 11: of several objections the first in the order is the answer")
    void objectionsAreLookedForInOrder() {
        Story story = Story.untold().as(HEAD).denied(UNKNOWN_CASE, "1/12").publishesIn("");
        story.access().as(HEAD).denied(DUPLICATE_CASE, "1/5").access();
        story.at("2022-08-29T09:00").routes("zhkh", "edu");

        // Wrong role before out of order before wrong state before wrong unit before invalid.
        story.at("2022-08-29T08:00").as(HEAD).denied(WRONG_ROLE, "1/12").publishesIn("");
        story.denied(OUT_OF_ORDER, "1/12").publishesIn("");
        story.at("2022-08-29T09:00").denied(WRONG_STATE, "1/12").publishesIn("");
        story.denied(WRONG_UNIT, "1/9").drafts("edu", null, "");
        story.denied(INVALID, "1/9").drafts("zhkh", null, "");

        story.closes(Command.Outcome.WITHDRAWN).at("2022-08-29T08:00");
        story.as(HEAD).denied(WRONG_ROLE, "1/9").drafts("edu", null, "");
        story.denied(CLOSED, "1/9").drafts("edu", null, "");
    }

    @Test
    @Cites("decision 11")
    @DisplayName(
            "decision 11: an act with an id seen before is answered 'already done', whatever else is wrong with it")
    void aRepeatedIdIsAlreadyDone() {
        Story story = Story.normal("2022-08-29T08:30");
        Command.Header seen = Command.Header.of("c1", Story.instant("2001-01-01T00:00"), HEAD);

        Decision<Event> decision = Story.DECREE.decide(story.message(), new AnswerAct.Publish(seen, "", ""));

        assertThat(decision).isEqualTo(new Decision.AlreadyDone<>("c1"));
    }

    @Test
    @Cites("decision 11")
    @DisplayName("decision 11: the id of a rejected act may be used again")
    void theIdOfARejectedActIsFree() {
        Story story = Story.normal("2022-08-29T08:30");
        Actor curator = Actor.of(Role.CURATOR);
        Command.Header header = Command.Header.of("again", Story.instant("2022-08-29T08:40"), curator);

        story.denied(WRONG_STATE, "1/10").act(new AnswerAct.Approve(header));
        story.act(new MessageAct.Route(header, "zhkh", List.of())).in(State.WORK);
    }

    @Test
    @Cites("decision 11")
    @DisplayName("decision 11: an act dated before the latest accepted one is rejected, at the same instant it is not")
    void actsComeInOrder() {
        Story story = Story.normal("2022-08-29T08:30").at("2022-08-29T09:00").routes("zhkh");

        story.at("2022-08-29T08:59").denied(OUT_OF_ORDER, "1/9").drafts("zhkh");
        story.at("2022-08-29T09:00").drafts("zhkh").in(State.REVIEW);
    }

    @Test
    @Cites("decision 11")
    @DisplayName("decision 11: a back-dated act is measured at its own instant and starts terms there")
    void aBackDatedActIsMeasuredAtItsOwnInstant() {
        Story story = Story.normal("2022-08-29T08:30").at("2022-08-29T09:30").marks();
        story.term("ROUTE/1").is(OVERDUE).late("PT30M");

        story.at("2022-08-29T08:50").backdated().routes("zhkh", "edu").at("2022-08-29T11:00");

        story.term("ROUTE/1").is(MET).done("2022-08-29T08:50").late("PT0S");
        story.term("CO_INFO/1/edu")
                .starts("2022-08-29T08:50")
                .due("2022-08-29T10:50")
                .late("PT10M");
    }

    @Test
    @Cites("decision 11")
    @DisplayName("decision 11: not before the access, nor before the start of a term that it meets")
    void aBackDatedActDoesNotPrecedeWhatItMeets() {
        Story story = Story.normal("2022-08-29T08:30").at("2022-08-29T09:00").routes("zhkh");
        story.at("2022-08-29T10:00").drafts("zhkh").at("2022-08-29T10:10").marks();

        story.at("2022-08-29T08:29").backdated().denied(OUT_OF_ORDER, "1/10").approves();
        story.at("2022-08-29T09:59").backdated().denied(OUT_OF_ORDER, "1/10").approves();
        story.at("2022-08-29T10:00").backdated().approves().in(State.APPROVED);

        // A later act is still held against the latest one accepted.
        story.at("2022-08-29T10:05").denied(OUT_OF_ORDER, "1/12").publishes();
    }

    @Test
    @Cites("decision 11")
    @DisplayName("decision 11: a report is not back-dated before the breach that it reports")
    void aReportDoesNotPrecedeTheBreach() {
        Story story = Story.normal("2022-08-29T08:30")
                .routes("zhkh")
                .at("2022-08-29T15:00")
                .marks();

        story.at("2022-08-29T14:29").backdated().denied(OUT_OF_ORDER, "1/20").reports(Command.Subject.BREACH);
        story.at("2022-08-29T14:30").backdated().reports(Command.Subject.BREACH);
    }

    @Test
    @Cites({"1/19bis", "1/20"})
    @DisplayName("1/19bis, 1/20: a report is rejected under the clause of its subject, whatever the objection")
    void aRejectedReportCitesTheClauseOfItsSubject() {
        Story story = Story.untold().denied(UNKNOWN_CASE, "1/19bis").reports(Command.Subject.SIGNIFICANT);
        story.access().at("2022-08-29T09:00").marks();

        story.as(HEAD).denied(WRONG_ROLE, "1/19bis").reports(Command.Subject.SIGNIFICANT);
        story.as(HEAD).denied(WRONG_ROLE, "1/20").reports(Command.Subject.BREACH);
        story.at("2022-08-29T08:40").denied(OUT_OF_ORDER, "1/19bis").reports(Command.Subject.SIGNIFICANT);
        story.backdated().denied(OUT_OF_ORDER, "1/19bis").reports(Command.Subject.SIGNIFICANT);
    }

    @Test
    @Cites("decision 11")
    @DisplayName("decision 11: late acts are accepted and recorded as late")
    void lateActsAreAccepted() {
        Story story = Story.normal("2022-08-29T08:30").at("2022-08-30T10:00").routes("zhkh");
        story.drafts("zhkh").approves().publishes().in(State.ANSWERED);

        story.term("ROUTE/1").is(MET_LATE);
        story.term("DRAFT/1").is(MET_LATE);
        story.term("ANSWER/1").is(MET_LATE).late("PT45M");
    }

    @Test
    @Cites({"1/6.2", "decision 11"})
    @DisplayName("1/6.2: what is open to whom is told beforehand")
    void buttonsAreToldBeforehand() {
        Story story = Story.normal("2022-08-29T08:30").routes("zhkh", "edu");

        assertThat(story.allowed(Actor.executor("edu")))
                .extracting(type -> type.word())
                .containsExactly("return", "give-information");
        assertThat(story.allowed(Actor.executor("fin"))).isEmpty();
        assertThat(story.classifies(Importance.HIGH).allowed(HEAD)).isEmpty();
    }
}
