package io.github.otklik.lifecycle;

import static io.github.otklik.decision.Refusal.Code.OUT_OF_ORDER;
import static io.github.otklik.decision.Refusal.Code.WRONG_ROLE;
import static io.github.otklik.decision.Refusal.Code.WRONG_STATE;
import static io.github.otklik.lifecycle.Obligation.Status.MET;
import static io.github.otklik.lifecycle.Obligation.Status.MET_LATE;
import static io.github.otklik.lifecycle.Obligation.Status.OPEN;
import static io.github.otklik.lifecycle.Obligation.Status.OVERDUE;
import static io.github.otklik.lifecycle.Obligation.Status.PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import io.github.otklik.text.Text;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The lifecycle under other acts, which measure otherwise and have fewer terms. */
class OtherActsLifecycleTest {
    private static final String DAY_AND_NIGHT = text("day-and-night.txt");
    private static final Actor ADVISER = Actor.of(Role.ADVISER);

    private static String text(String name) {
        return Regulation.load(new StringReader(Text.resource(Regulation.class, name)), name)
                .toText();
    }

    private static Story under(String text) {
        Regulation act = Regulation.load(new StringReader(text), "act.txt");
        return Story.under(Procedure.of(act, Calendars.of(Story.OMSK)));
    }

    @Test
    @DisplayName("24 hours by the clock run through the night and the weekend, and are late by the clock")
    void aTermByTheClockRunsThroughTheNight() {
        Story story = under(DAY_AND_NIGHT).at("2022-08-26T16:00").access();
        story.term("ANSWER/1").due("2022-08-27T16:00").under("1.1");
        story.term("ROUTE/1").due("2022-08-29T09:00");

        story.at("2022-08-27T16:00").term("ANSWER/1").is(PENDING);
        story.at("2022-08-27T16:00:01").term("ANSWER/1").is(OVERDUE).late("PT0S");
        story.at("2022-08-29T10:00").term("ANSWER/1").late("PT1H30M");
    }

    @Test
    @Cites("decision 2")
    @DisplayName("decision 2, the other choice: late by the clock, an evening is late at once")
    void lateByTheClockTheEveningIsLate() {
        // One working hour from Friday 15:30 ends with the working day.
        Story story = under(DAY_AND_NIGHT).at("2022-08-26T15:30").access();

        story.at("2022-08-26T16:31")
                .routes("zhkh")
                .term("ROUTE/1")
                .due("2022-08-26T16:30")
                .is(MET_LATE);
    }

    @Test
    @DisplayName("an act without terms for units has none: route, draft, approve, publish and nothing else")
    void anActWithTwoTermsHasTwo() {
        Story story = under(DAY_AND_NIGHT).at("2022-08-29T08:30").access().routes("zhkh", "edu");
        story.drafts("zhkh").sendsBack().drafts("zhkh").approves().publishes().in(State.ANSWERED);

        assertThat(story.obligations())
                .extracting(Obligation::kind)
                .containsExactly(ObligationKind.ROUTE, ObligationKind.ANSWER);
        assertThat(story.that(MET)).containsExactly("ROUTE/1", "ANSWER/1");
    }

    @Test
    @Cites("decision 3")
    @DisplayName("decision 3: what is due at once is never late, where others are late by the clock as well")
    void whatIsDueAtOnceIsNeverLateByTheClockEither() {
        Story story = under(DAY_AND_NIGHT + "\nСрок REPORT_SIGNIFICANT, куратор, пункт 5.3: незамедлительно\n")
                .at("2022-08-29T09:00")
                .access()
                .marks();

        story.at("2022-08-29T12:00").term("REPORT_SIGNIFICANT/1").is(OPEN).late("PT0S");
        story.reports(Command.Subject.SIGNIFICANT)
                .term("REPORT_SIGNIFICANT/1")
                .is(MET)
                .late("PT0S");
    }

    @Test
    @DisplayName("a first response within 3 hours by the clock, beside a draft in 8 working hours")
    void aFirstResponseBesideADraft() {
        Story story = under(text("first-response.txt"))
                .at("2022-08-29T16:00")
                .access()
                .routes("zhkh");
        story.term("ANSWER/1").due("2022-08-29T19:00").under("1.1");
        // 1 h 45 min on Monday, 6 h 15 min on Tuesday: four and a half before lunch, 1 h 45 min after it.
        story.term("DRAFT/1").due("2022-08-30T15:45").under("3.3");
        assertThat(story.term("ANSWER/1").obligation().holder()).isEqualTo(Role.ADVISER);

        story.draftsInterim("zhkh").approves().denied(WRONG_ROLE, "4.2").publishes();
        story.at("2022-08-29T19:00")
                .as(ADVISER)
                .publishes()
                .in(State.WORK)
                .term("ANSWER/1")
                .is(MET);
    }

    @Test
    @DisplayName("10 calendar days end at the midnight after the tenth, working or not")
    void tenCalendarDaysEndAtMidnight() {
        Story story = under(text("first-response.txt"))
                .at("2022-08-25T10:00")
                .access()
                .routes("zhkh");
        story.draftsInterim("zhkh").approves().as(ADVISER).publishes();

        // The tenth day after Thursday 25 August is Sunday 4 September.
        story.term("FINAL_DRAFT/1").due("2022-09-05T00:00").under("1.2");
        story.at("2022-09-05T00:00").term("FINAL_DRAFT/1").is(PENDING);
        story.at("2022-09-05T00:01").term("FINAL_DRAFT/1").is(OVERDUE).late("PT0S");
    }

    @Test
    @Cites({"decision 11", "decision 12"})
    @DisplayName("decisions 11, 12, the other choices: nothing is back-dated, and no refusal is taken back")
    void anActMayForbidBackDatingAndReversal() {
        Story story = under(text("first-response.txt"))
                .at("2022-08-29T10:00")
                .access()
                .routes("zhkh");

        story.at("2022-08-29T09:59").backdated().denied(OUT_OF_ORDER, "3.3").drafts("zhkh");
        story.at("2022-08-29T10:00")
                .refuses(Command.Ground.INSULT)
                .denied(WRONG_STATE, "5.1")
                .reverses();
        assertThat(story.allowed(Actor.of(Role.CURATOR))).isEmpty();
    }
}
