package io.github.otklik.lifecycle;

import static io.github.otklik.lifecycle.Obligation.Status.MET;
import static io.github.otklik.lifecycle.Obligation.Status.MET_LATE;
import static io.github.otklik.lifecycle.Obligation.Status.OVERDUE;
import static io.github.otklik.lifecycle.Obligation.Status.PENDING;
import static io.github.otklik.lifecycle.Obligation.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.command.Actor;
import io.github.otklik.decision.Refusal;
import io.github.otklik.lifecycle.Obligation.Lateness;
import io.github.otklik.lifecycle.Procedures.Recount;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Past the last covered instant nothing is guessed. The short calendar ends with Friday 2 September 2022, 16:30. */
@Cites("decision 1")
class HorizonTest {
    private static final Procedure SHORT = Procedure.of(
            Regulation.decree(),
            Calendars.of(WorkingCalendar.builder(Story.ZONE)
                    .schedule(WeeklySchedule.parse(Story.WEEK))
                    .covering(LocalDate.of(2022, 8, 1), LocalDate.of(2022, 9, 2))
                    .build()));

    /** Access on Friday at 15:00; one hour and a half of work is covered after it. */
    private static Story routed() {
        return Story.under(SHORT)
                .at("2022-09-02T15:00")
                .access()
                .classifies(Importance.NORMAL)
                .routes("zhkh");
    }

    /** The draft comes on Monday at 18:00, an hour and a half and a day of work after the access. */
    private static Story drafted() {
        return routed().at("2022-09-05T18:00").drafts("zhkh");
    }

    @Test
    @DisplayName("decision 1: what needs uncovered days is unknown, is late for nobody and raises nothing")
    void whatNeedsUncoveredDaysIsUnknown() {
        Story story = drafted();

        story.term("ROUTE/1").is(MET).late("PT0S");
        story.term("DRAFT/1").due(null).is(UNKNOWN).done("2022-09-05T18:00");
        story.term("ANSWER/1").due(null).is(UNKNOWN);
        assertThat(story.obligations()).extracting(Obligation::kind).doesNotContain(ObligationKind.REPORT_BREACH);
        assertThat(story.tick("2022-10-01T10:00"))
                .extracting(Event.Alert::breach)
                .containsOnly(false);
        Compliance compliance = Compliance.of(SHORT, Map.of("m1", story.events()), Story.instant("2022-10-01T10:00"));
        assertThat(compliance.breaches()).isEmpty();
        assertThat(compliance.figures())
                .filteredOn(figure -> figure.kind().equals(ObligationKind.DRAFT))
                .allSatisfy(figure -> assertThat(figure.met() + figure.late()).isZero())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.unknown()).isEqualTo(figure.received()))
                .allSatisfy(figure -> assertThat(figure.share()).isZero())
                .allSatisfy(figure -> assertThat(figure.median()).isEmpty());
        assertThat(compliance.held()).extracting(Compliance.Held::atLeast).contains(true);
    }

    @Test
    @DisplayName("decision 1: an instant that is covered tells that nothing is late beyond the calendar")
    void aCoveredInstantIsInTime() {
        routed().at("2022-09-03T00:00").term("ANSWER/1").due(null).is(PENDING).late("PT0S");
        routed().at("2022-09-03T07:30").term("ANSWER/1").is(PENDING);
        routed().at("2022-09-03T07:30:01").term("ANSWER/1").is(UNKNOWN);
        routed().at("2022-09-03T03:30").term("DRAFT/1").is(PENDING);
        routed().at("2022-09-03T03:30:01").term("DRAFT/1").is(UNKNOWN);
    }

    @Test
    @DisplayName("decision 1: a term that the covered part exceeds is late by at least that much")
    void lateByAtLeastTheCoveredPart() {
        Story story = Story.under(SHORT).at("2022-09-02T15:00").access().at("2022-09-20T10:00");

        story.term("ROUTE/1").is(OVERDUE).late("PT1H");
        assertThat(lateness(story, "ROUTE/1").atLeast()).isTrue();
        assertThat(explained(story, "ROUTE/1", Language.RU))
                .contains("просрочено не менее чем на 1 ч рабочего времени");
        assertThat(explained(story, "ANSWER/1", Language.RU)).contains("сказать нельзя");
        assertThat(explained(drafted(), "DRAFT/1", Language.EN)).contains("whether in time cannot be told");
    }

    @Test
    @Cites({"decision 14", "decision 16"})
    @DisplayName("decisions 1, 14, 16: the recount by the next calendar settles what was unknown, and reports it")
    void theRecountSettlesWhatWasUnknown() {
        Story story = drafted();
        Instant at = Story.instant("2022-09-06T09:00");

        Recount recount = Story.DECREE.recount(story.message(), SHORT, at, "next year's calendar");

        MessageCase after = story.message().apply(Codec.event(Codec.map(recount.event())));
        List<Obligation> standing = Story.DECREE.obligations(after, at);
        assertThat(standing)
                .filteredOn(each -> each.id().toString().equals("DRAFT/1"))
                .singleElement()
                .satisfies(draft -> assertThat(draft.status()).isEqualTo(MET_LATE))
                .satisfies(draft -> assertThat(draft.due()).isEqualTo(Story.instant("2022-09-05T12:00")))
                .satisfies(draft ->
                        assertThat(draft.lateness()).isEqualTo(Lateness.by(Duration.ofMinutes(4 * 60 + 45), false)));
        assertThat(standing)
                .filteredOn(each -> each.kind().equals(ObligationKind.REPORT_BREACH))
                .singleElement()
                .satisfies(report -> assertThat(report.start()).isEqualTo(at))
                .satisfies(report -> assertThat(report.unit()).isEqualTo("zhkh"));
        assertThat(after.terms().stream().map(Term::id)).doesNotHaveDuplicates();
        assertThat(after.terms()).noneMatch(Term::unsettled);
    }

    @Test
    @DisplayName("decision 14: closed messages with terms that are unknown are recounted with the open ones")
    void closedMessagesAreSettledToo() {
        Story story = drafted().approves().publishes();
        assertThat(story.message().state()).isEqualTo(State.ANSWERED);

        List<Recount> recounts = Story.DECREE.recountAll(
                List.of(story.message()), SHORT, Story.instant("2022-09-06T09:00"), "next year's calendar");

        assertThat(recounts)
                .singleElement()
                .satisfies(recount -> assertThat(recount.changes())
                        .extracting(change -> change.after().status())
                        .contains(MET_LATE)
                        .doesNotContain(UNKNOWN));
    }

    @Test
    @Cites("decision 17")
    @DisplayName("decision 17: no cause is given out where one that comes first is unknown")
    void noCauseIsGuessed() {
        Story story = Story.under(SHORT)
                .at("2022-09-02T11:20")
                .access()
                .classifies(Importance.HIGH)
                .routes("zhkh");
        for (String round : List.of("14:10", "14:40", "15:10")) {
            story.at("2022-09-02T" + round).drafts("zhkh").sendsBack();
        }
        story.at("2022-09-02T15:40").drafts("zhkh").at("2022-09-02T16:05").sendsBack();
        story.at("2022-09-02T16:06").drafts("zhkh").at("2022-09-09T10:00");

        story.term("REVIEW/4").is(MET);
        story.term("REVIEW/5").due(null).is(UNKNOWN);
        story.term("ANSWER/1").due("2022-09-02T16:20").is(OVERDUE).late("PT10M");
        Explanation why = SHORT.explain(story.message(), Obligation.Id.parse("ANSWER/1"), story.now());
        assertThat(why.cause().orElseThrow().kind()).isEqualTo(Explanation.Cause.Kind.UNKNOWN);
        assertThat(why.cause().orElseThrow().earlier()).isNull();
        assertThat(why.text(Language.RU)).contains("Причина: пока сказать нельзя");
    }

    @Test
    @Cites("decision 17")
    @DisplayName("decision 17: an earlier duty that is late for certain is the cause, whatever is unknown after it")
    void anEarlierLateDutyIsTheCause() {
        Story story = Story.under(SHORT)
                .at("2022-09-01T15:00")
                .access()
                .classifies(Importance.HIGH)
                .routes("zhkh")
                .at("2022-09-02T16:30")
                .returns("zhkh")
                .at("2022-09-09T10:00");

        story.term("REROUTE/1").is(UNKNOWN);
        Explanation why = SHORT.explain(story.message(), Obligation.Id.parse("ANSWER/1"), story.now());

        assertThat(why.cause())
                .hasValue(new Explanation.Cause(Explanation.Cause.Kind.EARLIER_TERM, Obligation.Id.parse("DRAFT/1")));
    }

    @Test
    @DisplayName("decision 1: a term beyond the calendar raises one alert of its own kind, once")
    void aTermBeyondTheCalendarIsAlertedOnce() {
        Story story = routed();
        assertThat(story.wakeUp()).isPresent();

        assertThat(story.tick("2022-09-02T15:00"))
                .filteredOn(Event.Alert::beyond)
                .extracting(Event.Alert::id)
                .containsExactly("m1/ANSWER/1/beyond-calendar", "m1/DRAFT/1/beyond-calendar");

        assertThat(story.tick("2022-09-02T15:01")).isEmpty();
        assertThat(Extract.of(SHORT, "m1", story.events(), story.now()).text(Language.RU))
                .contains("срок выходит за пределы производственного календаря");
    }

    @Test
    @DisplayName("decision 1: access may be given with every term covered until a Monday at 17:00, to the second")
    void accessMayBeGivenUntil() {
        // A final draft has to be due on Thursday 1 September, as two hours more do not fit after Friday's close.
        // Its seven days then begin on the 24th, so that the answer is due on Tuesday the 23rd by 17:45.
        Instant last = Story.instant("2022-08-22T17:00");

        assertThat(SHORT.reach(Story.instant("2022-08-08T10:00"))).contains(last);
        assertThat(SHORT.reach(last)).contains(last);
        assertThat(SHORT.reach(last.plusSeconds(1))).isEmpty();
    }

    @Test
    @Cites("decision 10")
    @DisplayName("decision 10: late on a Saturday is late by the clock, and the text says so")
    void lateByTheClock() {
        Story story = Story.high("2022-08-29T09:00")
                .routes("zhkh")
                .draftsInterim("zhkh")
                .approves()
                .publishes()
                .agrees("2022-09-03T12:00")
                .at("2022-09-03T13:00");

        story.term("FINAL_DRAFT/1").is(OVERDUE).late("PT0S");
        assertThat(lateness(story, "FINAL_DRAFT/1").elapsed()).isEqualTo(Duration.ofHours(1));
        assertThat(explained(story, "FINAL_DRAFT/1", Language.RU)).contains("просрочено на 1 ч по часам");
        assertThat(explained(story, "FINAL_DRAFT/1", Language.EN)).contains("by 1 h by the clock");
    }

    @Test
    @DisplayName("an instant before the latest act is refused by name")
    void instantsBeforeTheLatestActAreRefused() {
        Story story = Story.normal("2022-08-29T09:00");
        Instant before = story.now().minusNanos(1);
        Obligation.Id id = Obligation.Id.parse("ROUTE/1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Story.DECREE.obligations(story.message(), before))
                .withMessageContaining("asOf must not be before the latest act of message m1");
        assertThatIllegalArgumentException().isThrownBy(() -> Story.DECREE.explain(story.message(), id, before));
        assertThatIllegalArgumentException().isThrownBy(() -> Story.DECREE.nextWakeUp(story.message(), before));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Story.DECREE.allowed(story.message(), Actor.of(Role.CURATOR), before));
        assertThat(story.message().asOf(before)).isEqualTo(story.now());
        assertThat(story.message().asOf(story.now().plusNanos(1)))
                .isEqualTo(story.now().plusNanos(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31T09:00", "2101-01-01T09:00", "+99999-01-01T09:00"})
    @DisplayName("years outside 1900 to 2100 are refused when decided")
    void otherYearsAreRefused(String access) {
        Story.untold().at(access).denied(Refusal.Code.INVALID, "1/5").access();
        if (!access.startsWith("1")) {
            Story.high("2022-08-29T09:00")
                    .routes("zhkh")
                    .draftsInterim("zhkh")
                    .approves()
                    .publishes()
                    .denied(Refusal.Code.INVALID, "1/13")
                    .agrees(access);
        }
    }

    @Test
    @DisplayName("decision 14: a term that ended under a calendar that reached further is explained without stretches")
    void aTermCountedOnALongerCalendarIsExplained() {
        Story story = Story.normal("2022-09-05T09:00").at("2022-09-05T09:10").routes("zhkh");
        Recount recount = SHORT.recount(story.message(), Story.DECREE, story.now(), "another calendar");
        MessageCase moved = story.message().apply(recount.event());

        Explanation why = SHORT.explain(moved, Obligation.Id.parse("ROUTE/1"), story.now());

        assertThat(why.counted()).isEmpty();
        assertThat(why.obligation().due()).isEqualTo(Story.instant("2022-09-05T09:30"));
        assertThat(why.text(Language.EN)).contains("covers more days than the present one");
        assertThat(why.text(Language.RU)).contains("охватывает больше дней, чем нынешний");
    }

    @Test
    @DisplayName("decision 13: a shortened term that starts after the last closing of a calendar is explained")
    void aShortenedTermThatStartsAfterTheLastClosingIsExplained() {
        Story story = Story.normal("2022-09-02T17:00").shortens(ObligationKind.ROUTE, "2022-09-05T08:50");
        Recount recount = SHORT.recount(story.message(), Story.DECREE, story.now(), "another calendar");
        MessageCase moved = story.message().apply(recount.event());

        Explanation why = SHORT.explain(moved, Obligation.Id.parse("ROUTE/1"), story.now());

        assertThat(why.obligation().due()).isEqualTo(Story.instant("2022-09-05T08:50"));
        assertThat(why.text(Language.RU))
                .contains("Установлен более короткий срок")
                .doesNotContain("Время вне работы не считается");
    }

    @Test
    void anAnsweredMessageThatReachedPastTheCalendarIsPickedWhenTheNextOneComes() {
        Story story = routed().at("2022-09-02T15:10").drafts("zhkh").approves().publishes();
        assertThat(story.message().state()).isEqualTo(State.ANSWERED);
        assertThat(story.message().terms()).allMatch(term -> !term.unsettled());
        assertThat(Story.DECREE.isOf(story.message())).isFalse();

        List<Recount> recounts = Story.DECREE.recountAll(
                List.of(story.message()), SHORT, Story.instant("2022-09-06T09:00"), "next year's calendar");

        assertThat(recounts).hasSize(1);
        MessageCase moved = story.message().apply(recounts.get(0).event());
        assertThat(Story.DECREE.isOf(moved)).isTrue();
        assertThat(Story.DECREE.obligations(moved, Story.instant("2022-09-06T09:00")))
                .noneMatch(obligation -> obligation.status() == Obligation.Status.OVERDUE);
    }

    private static Lateness lateness(Story story, String id) {
        return story.obligations().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow()
                .lateness();
    }

    private static String explained(Story story, String id, Language language) {
        return story.procedure()
                .explain(story.message(), Obligation.Id.parse(id), story.now())
                .text(language);
    }
}
