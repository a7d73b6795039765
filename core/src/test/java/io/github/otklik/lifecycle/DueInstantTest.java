package io.github.otklik.lifecycle;

import static io.github.otklik.lifecycle.Obligation.Status.MET;
import static io.github.otklik.lifecycle.Obligation.Status.MET_LATE;
import static io.github.otklik.lifecycle.Obligation.Status.OVERDUE;
import static io.github.otklik.lifecycle.Obligation.Status.PENDING;
import static io.github.otklik.lifecycle.Obligation.Status.UNKNOWN;

import io.github.otklik.text.Cites;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the terms that run from the access are due, and what is late; instants worked out by hand. */
class DueInstantTest {

    @Cites({"1/2.2", "1/4", "1/6.4", "1/8", "1/9", "decision 1"})
    @DisplayName("1/8, 1/9, 1/6.4 in the working time of 1/2.2 and 1/4: worked examples")
    @ParameterizedTest(name = "{0}: access {1}")
    @CsvSource(nullValues = "none", textBlock = """
            an ordinary Monday,           2022-08-29T08:30, 2022-08-29T09:00, 2022-08-29T14:30, 2022-08-30T09:15, 2022-08-29T10:30, 2022-08-29T12:30
            lunch splits the half hour,   2022-08-29T12:45, 2022-08-29T14:15, 2022-08-30T09:30, 2022-08-30T14:30, 2022-08-29T15:45, 2022-08-29T17:45
            closing time on Friday,       2022-08-26T16:00, 2022-08-26T16:30, 2022-08-29T14:00, 2022-08-30T08:45, 2022-08-29T10:00, 2022-08-29T12:00
            a Saturday,                   2022-08-27T11:00, 2022-08-29T09:00, 2022-08-29T14:30, 2022-08-30T09:15, 2022-08-29T10:30, 2022-08-29T12:30
            a night,                      2022-08-28T23:59, 2022-08-29T09:00, 2022-08-29T14:30, 2022-08-30T09:15, 2022-08-29T10:30, 2022-08-29T12:30
            a short day,                  2022-11-03T15:00, 2022-11-03T15:30, 2022-11-07T11:45, 2022-11-07T16:45, 2022-11-07T08:45, 2022-11-07T10:45
            a short working Saturday,     2021-02-19T15:00, 2021-02-19T15:30, 2021-02-20T12:00, 2021-02-24T08:45, 2021-02-20T09:00, 2021-02-20T11:00
            short before three days off,  2026-04-30T14:30, 2026-04-30T15:00, 2026-05-04T11:15, 2026-05-04T16:15, 2026-04-30T16:30, 2026-05-04T10:15
            the last day before New Year, 2025-12-30T10:00, 2025-12-30T10:30, 2025-12-30T16:00, 2026-01-12T10:45, 2025-12-30T12:00, 2025-12-30T15:00
            beyond what is published,     2027-12-30T10:00, 2027-12-30T10:30, none,             none,             2027-12-30T12:00, 2027-12-30T15:00
            """)
    void termsFromTheAccess(
            String what,
            String access,
            String route,
            String draft,
            String answer,
            String draftHigh,
            String answerHigh) {
        Story.normal(access).term("ROUTE/1").due(route);
        Story.normal(access).term("ANSWER/1").due(answer);
        Story.normal(access).routes("zhkh").term("DRAFT/1").due(draft);
        Story.high(access).term("ROUTE/1").due(route);
        Story.high(access).term("ANSWER/1").due(answerHigh);
        Story.high(access).routes("zhkh").term("DRAFT/1").due(draftHigh);
    }

    @Test
    @Cites("decision 1")
    @DisplayName("decision 1: nothing is late against a due instant beyond the published calendar")
    void aTermBeyondTheCalendarIsNeverLate() {
        Story story = Story.normal("2027-12-30T10:00").routes("zhkh").at("2027-12-31T17:00");

        story.term("DRAFT/1").due(null).is(PENDING).late("PT0S");
        story.at("2028-01-01T00:00").term("ANSWER/1").due(null).is(PENDING).late("PT0S");
        story.at("2028-03-01T10:00").term("ANSWER/1").due(null).is(UNKNOWN);
    }

    @Test
    @Cites("decision 1")
    @DisplayName("decision 1: a measure that runs past the calendar counts the part that is covered")
    void lateWorkingTimeStopsAtTheEndOfTheCalendar() {
        // 30 December 2027 is a working Thursday and the last one: from 10:30 to 17:45 less lunch is 6 h 15 min.
        Story.normal("2027-12-30T10:00")
                .at("2028-02-01T10:00")
                .term("ROUTE/1")
                .is(OVERDUE)
                .late("PT6H15M");
    }

    @Test
    @Cites("decision 2")
    @DisplayName("decision 2: an answer in the evening, after a term that ran out at closing time, is not late")
    void anEveningAnswerIsNotLate() {
        Story story = answerApproved("2022-08-29T17:00");

        story.at("2022-08-29T20:00").publishes();

        story.term("ANSWER/1").due("2022-08-29T17:45").is(MET).late("PT0S").done("2022-08-29T20:00");
    }

    @Test
    @Cites("decision 2")
    @DisplayName("decision 2: after the next opening it is late")
    void anAnswerAfterTheNextOpeningIsLate() {
        Story story = answerApproved("2022-08-29T17:00");

        story.at("2022-08-30T08:30").term("ANSWER/1").is(PENDING);
        story.at("2022-08-30T08:31").term("ANSWER/1").is(OVERDUE).late("PT1M");
        story.publishes().term("ANSWER/1").is(MET_LATE).late("PT1M").done("2022-08-30T08:31");
    }

    @Test
    @Cites("decision 2")
    @DisplayName("decision 2: at its due instant a term is in time, a nanosecond later it is not")
    void theDueInstantItselfIsInTime() {
        Story story = Story.normal("2022-08-29T08:30");

        story.at("2022-08-29T09:00").term("ROUTE/1").is(PENDING).late("PT0S");
        story.at("2022-08-29T09:00:00.000000001").term("ROUTE/1").is(OVERDUE).late("PT0.000000001S");
    }

    @Test
    @Cites("decision 2")
    @DisplayName("decision 2: a term counted back is late when less than its length is left")
    void aDraftIsLateWhenLessThanItsLengthIsLeft() {
        // ANSWER is due Tuesday 08:45, the draft four hours before: Monday 13:00 and 14:00 lie no work apart.
        Story story = Story.normal("2022-08-26T16:00").routes("zhkh");

        story.at("2022-08-29T13:30").term("DRAFT/1").due("2022-08-29T14:00").is(PENDING);
        story.at("2022-08-29T14:00").term("DRAFT/1").is(PENDING).late("PT0S");
        story.at("2022-08-29T14:20").drafts("zhkh").term("DRAFT/1").is(MET_LATE).late("PT20M");
    }

    /** High importance, access Monday 12:45, so that the answer is due Monday 17:45 exactly. */
    private static Story answerApproved(String at) {
        return Story.high("2022-08-29T12:45")
                .at("2022-08-29T14:00")
                .routes("zhkh")
                .at("2022-08-29T15:00")
                .drafts("zhkh")
                .at(at)
                .approves();
    }
}
