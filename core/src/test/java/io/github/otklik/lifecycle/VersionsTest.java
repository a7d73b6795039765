package io.github.otklik.lifecycle;

import static io.github.otklik.lifecycle.Obligation.Status.MET;
import static io.github.otklik.lifecycle.Obligation.Status.OVERDUE;
import static io.github.otklik.lifecycle.Obligation.Status.PENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.calendar.DayHours;
import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.command.Command;
import io.github.otklik.lifecycle.Procedures.Recount;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Cites;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A message keeps the versions it started under until it is recounted (decision 14). */
class VersionsTest {
    /** The calendar of Omsk after Monday, 29 August 2022, was declared a day off. */
    private static final Procedure MONDAY_OFF = Procedure.of(
            Regulation.decree(),
            Calendars.of(WorkingCalendar.builder(Story.ZONE)
                    .schedule(WeeklySchedule.parse(Story.WEEK))
                    .production(ProductionCalendar.russia())
                    .override(LocalDate.of(2022, 8, 29), DayHours.off())
                    .build()));

    private static final Instant NOON = Story.instant("2022-08-29T12:00");

    @Test
    @Cites("decision 14")
    @DisplayName("decision 14: a message is not decided under another calendar than it started under")
    void anotherVersionRefusesTheMessage() {
        Story story = Story.normal("2022-08-29T08:30");

        assertThat(Story.DECREE.isOf(story.message())).isTrue();
        assertThat(MONDAY_OFF.isOf(story.message())).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MONDAY_OFF.decide(story.message(), new Command.Tick(NOON)));
        assertThatIllegalArgumentException().isThrownBy(() -> MONDAY_OFF.obligations(story.message(), NOON));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MONDAY_OFF.recount(story.message(), MONDAY_OFF, NOON, "the wrong way round"));
    }

    @Test
    @Cites("decision 14")
    @DisplayName("decision 14: a recount counts open terms anew from their starts and tells before and after")
    void aRecountTellsBeforeAndAfter() {
        Story story = Story.normal("2022-08-29T08:30").at("2022-08-29T08:50").routes("zhkh");
        story.at("2022-08-29T11:00").marks();

        Recount recount = MONDAY_OFF.recount(story.message(), Story.DECREE, NOON, "a day off");

        MessageCase after = story.message().apply(recount.event());
        assertThat(MONDAY_OFF.isOf(after)).isTrue();
        assertThat(Story.DECREE.isOf(after)).isFalse();
        assertThat(story.message().versions()).contains(recount.event().before());
        assertThat(after.versions()).contains(recount.event().versions());
        List<Obligation> now = MONDAY_OFF.obligations(after, NOON);
        // Nine hours: eight and a quarter on Tuesday, the rest on Wednesday; the draft four hours before.
        new Story.Standing(of(now, "ANSWER/1")).due("2022-08-31T09:15").is(PENDING);
        new Story.Standing(of(now, "DRAFT/1")).due("2022-08-30T14:30").is(PENDING);
        new Story.Standing(of(now, "ROUTE/1")).due("2022-08-29T09:00").is(MET);
        assertThat(recount.changes())
                .extracting(change -> change.after().id().toString())
                .containsExactly("ANSWER/1", "DRAFT/1");
    }

    @Test
    @Cites({"decision 14", "decision 16"})
    @DisplayName("decisions 14, 16: a recount that takes a lateness away cancels its open report")
    void aRecountTakesAReportAway() {
        Story story = Story.normal("2022-08-29T08:30")
                .routes("zhkh")
                .at("2022-08-29T15:00")
                .marks();
        story.term("DRAFT/1").is(OVERDUE);
        Instant three = story.now();

        Recount recount = MONDAY_OFF.recount(story.message(), Story.DECREE, three, "a day off");

        MessageCase after = story.message().apply(recount.event());
        assertThat(of(MONDAY_OFF.obligations(after, three), "REPORT_BREACH/1/zhkh")
                        .status())
                .isEqualTo(Obligation.Status.CANCELLED);
        assertThat(of(MONDAY_OFF.obligations(after, three), "DRAFT/1").status()).isEqualTo(PENDING);
    }

    @Test
    @Cites({"decision 14", "decision 16"})
    @DisplayName("decisions 14, 16: what a recount makes late is reported from the recount on")
    void aRecountMayMakeATermLate() {
        Story story = Story.under(MONDAY_OFF).at("2022-08-29T08:30").access().routes("zhkh");
        Instant four = Story.instant("2022-08-29T16:00");

        Recount recount = Story.DECREE.recount(story.message(), MONDAY_OFF, four, "worked after all");

        MessageCase after = story.message().apply(recount.event());
        new Story.Standing(of(Story.DECREE.obligations(after, four), "DRAFT/1"))
                .is(OVERDUE)
                .late("PT1H30M");
        new Story.Standing(of(Story.DECREE.obligations(after, four), "REPORT_BREACH/1/zhkh"))
                .starts("2022-08-29T16:00");
    }

    @Test
    @Cites("decision 14")
    @DisplayName("decision 14: all open messages are recounted, answered ones are left alone")
    void openMessagesAreRecounted() {
        Story open = Story.normal("2022-08-29T08:30");
        Story answered = Story.normal("2022-08-29T08:30").routes("zhkh").drafts("zhkh");
        answered.approves().publishes();

        assertThat(MONDAY_OFF.recountAll(List.of(open.message(), answered.message()), Story.DECREE, NOON, "a day off"))
                .hasSize(1);
    }

    private static Obligation of(List<Obligation> obligations, String id) {
        return obligations.stream()
                .filter(obligation -> obligation.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
