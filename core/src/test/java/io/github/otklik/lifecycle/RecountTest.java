package io.github.otklik.lifecycle;

import static io.github.otklik.regulation.ObligationKind.ANSWER;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.calendar.DayHours;
import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.command.Command;
import io.github.otklik.lifecycle.Procedures.Recount;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Cites;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Cites("decision 14")
class RecountTest {
    /** The calendar of Omsk on which 30 August 2022 turned out to be a day off. */
    private static final Procedure DAY_OFF = Procedure.of(
            Regulation.decree(),
            Calendars.of(WorkingCalendar.builder(Story.ZONE)
                    .schedule(WeeklySchedule.parse(Story.WEEK))
                    .production(ProductionCalendar.russia())
                    .override(LocalDate.of(2022, 8, 30), DayHours.off())
                    .build()));

    private static final Procedure LONGER = Procedure.of(
            Regulation.load(
                    new StringReader(Regulation.decree()
                            .toText()
                            .replace("Версия: 1", "Версия: 2")
                            .replace("2 часа; высокая важность: 45 минут", "8 часов; высокая важность: 45 минут")),
                    "longer.txt"),
            Calendars.of(Story.OMSK));

    @Test
    @DisplayName("decision 14: a message stays with its versions until it is recounted")
    void aProcedureOfOtherVersionsDoesNotTouchTheMessage() {
        Story story = Story.normal("2022-08-29T15:00");
        assertThatThrownBy(() -> DAY_OFF.obligations(story.message(), story.now()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Message 'm1' runs under")
                .hasMessageContaining("recount the message");
    }

    @Test
    @DisplayName("decision 14: a recount moves open terms to another calendar and records before and after")
    void openTermsMoveToTheOtherCalendar() {
        Story story = Story.normal("2022-08-29T15:00").at("2022-08-29T15:20").routes("zhkh");
        Recount recount =
                DAY_OFF.recount(story.message(), story.procedure(), Story.instant("2022-08-29T16:00"), "a day off");
        MessageCase moved = story.message().apply(recount.event());
        assertThat(DAY_OFF.isOf(moved)).isTrue();
        assertThat(story.message().versions()).contains(recount.event().before());
        Recount.Change answer = recount.changes().stream()
                .filter(change -> change.after().kind().equals(ANSWER))
                .findFirst()
                .orElseThrow();
        assertThat(requireNonNull(answer.before()).due()).isEqualTo(Story.instant("2022-08-30T15:45"));
        assertThat(answer.after().due()).isEqualTo(Story.instant("2022-08-31T15:45"));
        assertThat(DAY_OFF.obligations(moved, Story.instant("2022-08-29T16:00")))
                .filteredOn(obligation -> obligation.kind().equals(ANSWER))
                .containsExactly(answer.after());
    }

    @Test
    @DisplayName("decision 14: under hours of another zone a message is bound to the days of that zone")
    void aRecountToAnotherZoneIsBoundToItsDays() {
        ZoneId west = ZoneId.of("America/Adak");
        Procedure far = Procedure.of(
                Regulation.decree(),
                Calendars.of(WorkingCalendar.builder(west)
                        .schedule(WeeklySchedule.parse(Story.WEEK))
                        .production(ProductionCalendar.russia())
                        .build()));
        Story story = Story.normal("2022-08-29T10:00");
        Instant access = Story.instant("2022-08-29T10:00");
        Recount recount = far.recount(story.message(), story.procedure(), access, "moved");
        MessageCase moved = story.message().apply(recount.event());
        assertThat(moved.versions())
                .hasValueSatisfying(versions -> assertThat(versions.first()).isEqualTo(LocalDate.of(2022, 8, 28)))
                .hasValueSatisfying(versions -> assertThat(versions.last()).isAfter(LocalDate.of(2022, 8, 28)));
        assertThat(far.isOf(moved)).isTrue();
    }

    @Test
    @DisplayName("decision 14: terms that ended keep the due instant in force then")
    void endedTermsKeepTheirDue() {
        Story story = Story.normal("2022-08-29T17:30").at("2022-08-30T08:35").routes("zhkh");
        Recount recount =
                DAY_OFF.recount(story.message(), story.procedure(), Story.instant("2022-08-30T09:00"), "a day off");
        Obligation route = DAY_OFF.obligations(
                        story.message().apply(recount.event()), Story.instant("2022-08-30T09:00"))
                .get(0);
        assertThat(route.due()).isEqualTo(Story.instant("2022-08-30T08:45"));
        assertThat(route.status()).isEqualTo(Obligation.Status.MET);
    }

    @Test
    @DisplayName("decision 16: a recount that takes the lateness away cancels the open report")
    void aRecountCancelsTheReportOfALatenessItTakesAway() {
        Story story = Story.normal("2022-08-29T08:30").at("2022-08-29T08:40").routes("zhkh", "edu");
        story.at("2022-08-29T12:00").term("REPORT_BREACH/1/edu").is(Obligation.Status.OPEN);
        Recount recount = LONGER.recount(story.message(), story.procedure(), story.now(), "other act");
        MessageCase moved = story.message().apply(recount.event());
        assertThat(LONGER.obligations(moved, story.now()))
                .filteredOn(obligation -> obligation.id().equals(Obligation.Id.parse("REPORT_BREACH/1/edu")))
                .extracting(Obligation::status)
                .containsExactly(Obligation.Status.CANCELLED);
        assertThat(recount.changes())
                .extracting(change -> change.after().status())
                .contains(Obligation.Status.CANCELLED);
    }

    @Test
    @DisplayName("decision 16: a lateness that a recount brings starts its report at the recount")
    void aRecountThatMakesLateStartsTheReport() {
        Story story = Story.under(LONGER).at("2022-08-29T08:30").access();
        story.at("2022-08-29T08:40").routes("zhkh", "edu").at("2022-08-29T12:00");
        Recount recount = Story.DECREE.recount(story.message(), LONGER, story.now(), "back to the decree");
        assertThat(Story.DECREE.obligations(story.message().apply(recount.event()), story.now()))
                .filteredOn(obligation -> obligation.id().equals(Obligation.Id.parse("REPORT_BREACH/1/edu")))
                .extracting(Obligation::start)
                .containsExactly(story.now());
    }

    @Test
    void onlyTheOpenMessagesOfThatProcedureAreRecounted() {
        Story open = Story.normal("2022-08-29T15:00");
        Story closed = Story.normal("2022-08-29T15:00").closes(Command.Outcome.WITHDRAWN);
        MessageCase ended = MessageCase.of("m2", closed.eventsAs("m2"));
        Story early = Story.normal("2022-08-25T15:00");
        MessageCase untouched = MessageCase.of("m3", early.eventsAs("m3"));
        MessageCase unknown = MessageCase.of("m9");
        assertThat(DAY_OFF.recountAll(
                        List.of(open.message(), ended, untouched, unknown), Story.DECREE, open.now(), "a day off"))
                .extracting(Recount::message)
                .containsExactly("m1");
    }

    @Test
    void aRecountSaysWhy() {
        Story story = Story.normal("2022-08-29T15:00");
        assertThatThrownBy(() -> DAY_OFF.recount(story.message(), Story.DECREE, story.now(), " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Empty reason of a recount");
    }
}
