package io.github.otklik.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.calendar.UncoveredDateException;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Feasibility.Path;
import io.github.otklik.regulation.Feasibility.Question;
import io.github.otklik.regulation.Feasibility.Series;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeasibilityOnCalendarTest {
    static final WorkingCalendar OMSK = WorkingCalendar.builder(ZoneId.of("Asia/Omsk"))
            .schedule(WeeklySchedule.parse("Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30"))
            .covering(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))
            .build();

    private static final LocalDate MONDAY = LocalDate.of(2022, 8, 22);
    private static final LocalDate SUNDAY = LocalDate.of(2022, 8, 28);

    @Test
    void aDayAndANightEndOnSaturdayIfTheMessageComesLateOnFriday() {
        Feasibility report = Feasibility.of(OtherActsTest.act("day-and-night.txt"), OMSK, MONDAY, SUNDAY);
        Path path = first(report, Question.ANSWER_AFTER_REWORK);

        // routed by Monday 08:31, answered by Saturday 15:31
        assertThat(path.slack()).hasValue(Duration.ofHours(-41));
        assertThat(path.worstStart()).hasValue(at("2022-08-26T15:31"));
        assertThat(report.isSound()).isFalse();
        assertThat(report.table(Language.RU))
                .contains("взято худшее начало с 2022-08-22 по 2022-08-28")
                .contains("      n = 0: -41:00; худшее начало 2022-08-26T15:31\n");
    }

    @Test
    void theWorstStartDependsOnTheDays() {
        Regulation regulation = OtherActsTest.act("day-and-night.txt");

        // on Tuesday at 16:46 the hour of routing ends on Wednesday at 08:31, the day and night at 16:46
        Path path = first(
                Feasibility.of(regulation, OMSK, MONDAY.plusDays(1), MONDAY.plusDays(1)), Question.ANSWER_AFTER_REWORK);
        assertThat(path.slack()).hasValue(Duration.ofHours(8).plusMinutes(15));
        assertThat(path.worstStart()).hasValue(at("2022-08-23T16:46"));
    }

    @Test
    void aDraftInWorkingHoursComesAfterAResponseInHoursByTheClock() {
        Feasibility report = Feasibility.of(OtherActsTest.act("first-response.txt"), OMSK, MONDAY, SUNDAY);
        Series series = report.series(Question.ANSWER_AFTER_REWORK, Importance.NORMAL, 0)
                .orElseThrow();

        // nine hours of work after Friday 15:31 end on Tuesday at 08:46; the response was due on Friday at 18:31
        assertThat(series.unit()).isEqualTo(Measure.Unit.ELAPSED);
        assertThat(series.most()).isEmpty();
        assertThat(series.paths().get(0).slack().orElseThrow()).isLessThan(Duration.ofHours(-80));
        assertThat(report.table(Language.EN)).contains("Does not fit at n = 0 either");
    }

    @Test
    void aGoalInWorkingTimeIsMissedByWorkingTime() {
        String[] terms = {
            "Срок ROUTE, куратор, пункт 1: 12 календарных часов", "Срок ANSWER, куратор, пункт 2: 2 часа",
        };

        // with lateness by working time, the worst are the hours of work in twelve hours, less two
        Feasibility byWork = Feasibility.of(
                RegulationTexts.load(RegulationTexts.withTerms(terms).replace("due-instant", "working-time")),
                OMSK,
                MONDAY,
                MONDAY);
        assertThat(first(byWork, Question.ANSWER_AFTER_REWORK).slack())
                .hasValue(Duration.ofMinutes(-(8 * 60 + 15 - 120)));

        // by the clock, at opening: twelve hours later against two hours later
        Feasibility byClock =
                Feasibility.of(RegulationTexts.load(RegulationTexts.withTerms(terms)), OMSK, MONDAY, MONDAY);
        Path path = first(byClock, Question.ANSWER_AFTER_REWORK);
        assertThat(path.slack()).hasValue(Duration.ofHours(-10));
        assertThat(path.worstStart()).hasValue(at("2022-08-22T08:30"));
    }

    @Test
    void daysAreCountedOnTheCalendar() {
        Feasibility report = Feasibility.of(
                RegulationTexts.load(RegulationTexts.withTerms(
                        "Срок ROUTE, куратор, пункт 1: 1 рабочий день",
                        "Срок ANSWER, куратор, пункт 2: 3 календарных дня",
                        "Срок DRAFT, исполнитель, пункт 3: за 1 час до ANSWER")),
                OMSK,
                SUNDAY.minusDays(2),
                SUNDAY.minusDays(2));

        // from a Friday on: routed by Monday 17:45, drafted by Monday 16:45, answered by Monday midnight
        assertThat(first(report, Question.ANSWER_AFTER_REWORK).slack()).hasValue(Duration.ofMinutes(375));
        assertThat(first(report, Question.DRAFT_AFTER_RETURNS).slack()).hasValue(Duration.ofHours(-1));
    }

    @Test
    void daysAreCountedAsTheActCountsThem() {
        String[] terms = {
            "Срок ROUTE, куратор, пункт 1: 1 рабочий день", "Срок ANSWER, куратор, пункт 2: 2 календарных дня"
        };
        Regulation nextDay = RegulationTexts.load(RegulationTexts.withTerms(terms));
        Regulation sameDay =
                RegulationTexts.load(RegulationTexts.withTerms(terms) + "\nРешение first-working-day: same-day");

        // on a Monday: routed by Tuesday at 17:45, or that very day, be it at 23:59; answered by midnight after
        // Wednesday
        assertThat(first(Feasibility.of(nextDay, OMSK, MONDAY, MONDAY), Question.ANSWER_AFTER_REWORK)
                        .slack())
                .hasValue(Duration.ofMinutes(30 * 60 + 15));
        assertThat(first(Feasibility.of(sameDay, OMSK, MONDAY, MONDAY), Question.ANSWER_AFTER_REWORK)
                        .slack())
                .hasValue(Duration.ofMinutes(48 * 60 + 1));
        assertThat(Feasibility.of(nextDay).isDecided()).isFalse();
        assertThat(Feasibility.of(nextDay, OMSK, MONDAY, MONDAY).isDecided()).isTrue();
        assertThat(Feasibility.of(nextDay).table(Language.EN))
                .contains(
                        "Not comparable: the terms are in different units of time, and it takes a calendar that covers them");
    }

    @Test
    void roundsAreCountedFromTheWorstStart() {
        Feasibility report = Feasibility.of(
                RegulationTexts.load(RegulationTexts.withTerms(
                        "Срок ROUTE, куратор, пункт 1: 1 час",
                        "Срок ANSWER, куратор, пункт 2: 5 рабочих дней",
                        "Срок REWORK, исполнитель, пункт 3: 8 часов",
                        "Срок REVIEW, куратор, пункт 4: 30 минут")),
                OMSK,
                MONDAY,
                SUNDAY);
        Series series = report.series(Question.ANSWER_AFTER_REWORK, Importance.NORMAL, 0)
                .orElseThrow();

        // after closing time on a day, five days of 40 hours in all are left: 1.5 hours and four rounds of 8.5
        assertThat(series.most()).hasValue(4);
        assertThat(series.paths()).hasSize(6);
        assertThat(series.paths()).allMatch(path -> path.worstStart().isPresent());
        assertThat(FeasibilityTest.slacks(series)).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void termsInOneUnitNeedNoStart() {
        Feasibility report = Feasibility.of(Regulation.decree(), OMSK, MONDAY, SUNDAY);

        assertThat(report.series())
                .isEqualTo(Feasibility.of(Regulation.decree()).series());
        assertThat(report.toMap()).containsEntry("firstDay", "2022-08-22").containsEntry("lastDay", "2022-08-28");
    }

    @Test
    void theMapNamesTheWorstStart() {
        Map<String, Object> map = Feasibility.of(OtherActsTest.act("day-and-night.txt"), OMSK, MONDAY, SUNDAY)
                .toMap();

        assertThat(map.get("series")).asString().contains("worstStart=2022-08-26T09:31:00Z");
    }

    @Test
    void aCalendarThatEndsTooEarlyIsToldAndNotGuessed() {
        LocalDate last = LocalDate.of(2022, 12, 31);

        assertThatThrownBy(() -> Feasibility.of(OtherActsTest.act("day-and-night.txt"), OMSK, last, last))
                .isInstanceOf(UncoveredDateException.class);
    }

    private static Path first(Feasibility report, Question question) {
        List<Path> paths =
                report.series(question, Importance.NORMAL, 0).orElseThrow().paths();
        return paths.get(0);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OMSK.zone()).toInstant();
    }
}
