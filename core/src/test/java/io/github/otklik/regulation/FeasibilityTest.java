package io.github.otklik.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.Unchangeable;
import io.github.otklik.regulation.Feasibility.Path;
import io.github.otklik.regulation.Feasibility.Question;
import io.github.otklik.regulation.Feasibility.Series;
import io.github.otklik.text.Cites;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeasibilityTest {
    private static final Feasibility DECREE = Feasibility.of(Regulation.decree());

    @ParameterizedTest(name = "{0}, {1}, {2} returns before: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            ANSWER_AFTER_REWORK | NORMAL | 0 | PT3H PT1H30M PT0S PT-1H-30M                     | 2
            ANSWER_AFTER_REWORK | HIGH   | 0 | PT1H PT0S PT-1H PT-2H                           | 1
            DRAFT_AFTER_RETURNS | NORMAL | 0 | PT4H30M PT3H30M PT2H30M PT1H30M PT30M PT-30M    | 4
            DRAFT_AFTER_RETURNS | HIGH   | 0 | PT1H30M PT30M PT-30M PT-1H-30M                  | 1
            COMBINED_DRAFT      | NORMAL | 0 | PT30M PT-30M PT-1H-30M PT-2H-30M                | 0
            COMBINED_DRAFT      | HIGH   | 0 | PT0S PT-1H PT-2H PT-3H                          | 0
            COMBINED_ANSWER     | NORMAL | 0 | PT3H30M PT2H PT30M PT-1H                        | 2
            COMBINED_ANSWER     | NORMAL | 1 | PT2H30M PT1H PT-30M PT-2H                       | 1
            COMBINED_ANSWER     | NORMAL | 3 | PT30M PT-1H PT-2H-30M PT-4H                     | 0
            COMBINED_ANSWER     | HIGH   | 1 | PT0S PT-1H PT-2H PT-3H                          | 0
            """)
    @DisplayName("1/6.4-12, 1/14: how the terms of the decree fit together")
    @Cites({"1/6.4", "1/7", "1/8", "1/9", "1/10", "1/11", "1/12", "1/14.4", "1/14.5"})
    void theSlackOfTheDecreeFollowsFromItsTerms(
            Question question, Importance importance, int returns, String slacks, int most) {
        Series series = DECREE.series(question, importance, returns).orElseThrow();

        assertThat(slacks(series)).isEqualTo(durations(slacks));
        assertThat(series.most()).hasValue(most);
        assertThat(series.unit()).isEqualTo(Measure.Unit.WORKING);
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 4", "HIGH, 2"})
    void theSearchStopsAtTheFirstNumberOfReturnsThatLeavesNoTimeForAnAnswer(Importance importance, int returns) {
        Series last =
                DECREE.series(Question.COMBINED_ANSWER, importance, returns).orElseThrow();

        assertThat(last.most()).isEmpty();
        assertThat(last.paths().get(0).isBroken()).isTrue();
        assertThat(DECREE.series(Question.COMBINED_ANSWER, importance, returns + 1))
                .isEmpty();
    }

    @Test
    void theTermsOfTheDecreeFitTogetherWithoutReturnsAndRework() {
        assertThat(DECREE.isSound()).isTrue();
        assertThat(DECREE.regulation()).isEqualTo(Regulation.decree());
    }

    @Test
    void aPathNamesItsTermsInTheirOrder() {
        Series series =
                DECREE.series(Question.COMBINED_ANSWER, Importance.HIGH, 1).orElseThrow();

        assertThat(series.goal()).isEqualTo(ObligationKind.ANSWER);
        assertThat(series.steps(1))
                .containsExactly(
                        ObligationKind.ROUTE,
                        ObligationKind.RETURN,
                        ObligationKind.REROUTE,
                        ObligationKind.CO_INFO,
                        ObligationKind.COMBINE,
                        ObligationKind.REVIEW,
                        ObligationKind.REWORK,
                        ObligationKind.REVIEW,
                        ObligationKind.PUBLISH);
    }

    @Test
    void theLongestWayGoesOverAnInterimAnswer() {
        assertThat(DECREE.longest(Importance.NORMAL))
                .containsExactly(
                        Measure.working(Duration.ofHours(9)),
                        Measure.workingDays(7),
                        Measure.working(Duration.ofMinutes(30)),
                        Measure.working(Duration.ofMinutes(30)));
    }

    @Test
    void theWayOverAnInterimAnswerIsUnboundedWhereNothingIsDueOnIt() {
        String bounded = RegulationTexts.load(Regulation.decree().toText()).toText();
        String endless = bounded.replaceAll("Срок (FINAL_DRAFT|PUBLISH),.*\\n", "");
        String none = bounded.replace("interim-answers: 1", "interim-answers: 0");

        assertThat(Feasibility.of(RegulationTexts.load(endless)).table(Language.EN))
                .contains("unbounded: there is no term for final draft, publish")
                .doesNotContain("longest path");
        assertThat(Feasibility.of(RegulationTexts.load(none)).table(Language.EN))
                .doesNotContain("interim")
                .doesNotContain("unbounded");
    }

    @Test
    void nothingIsToldOfReturnsAndCoExecutorsWhereTheActHasNone() {
        String alone = Regulation.decree()
                .toText()
                .replaceAll("(Действие (return|give-information)|Право RETURN|Срок CO_INFO),.*\\n", "");
        String table = Feasibility.of(RegulationTexts.load(alone)).table(Language.EN);

        assertThat(table).contains("An answer after rounds of rework").doesNotContain("returns", "co-executors");
        assertThat(Feasibility.of(Regulation.decree()).table(Language.EN)).contains("after returns", "co-executors");
    }

    @Test
    void eachStageOfApprovalIsOnTheWayOverAnInterimAnswer() {
        String stages = Regulation.decree()
                        .toText()
                        .replaceAll("Действие (approve|return-for-rework), куратор", "Действие $1, куратор или глава")
                + "Согласование: куратор, затем глава\n";
        Regulation two = RegulationTexts.load(stages + "Срок REVIEW, глава, пункт 9: 2 часа\n");

        assertThat(Feasibility.of(two).longest(Importance.NORMAL))
                .contains(Measure.working(Duration.ofHours(2)))
                .hasSize(5);
        assertThat(Feasibility.of(RegulationTexts.load(stages)).table(Language.RU))
                .contains("нет срока, чтобы согласовать проект");
    }

    /** The decree has half an hour of the curator in each round; here the head has two hours after him. */
    @Test
    void everyRoundOfReworkGoesThroughAllStagesOfApproval() {
        Regulation two = RegulationTexts.load(Regulation.decree()
                        .toText()
                        .replaceAll("Действие (approve|return-for-rework), куратор", "Действие $1, куратор или глава")
                + "Согласование: куратор, затем глава\nСрок REVIEW, глава, пункт 9: 2 часа\n");
        Series series = Feasibility.of(two)
                .series(Question.ANSWER_AFTER_REWORK, Importance.NORMAL, 0)
                .orElseThrow();

        assertThat(slacks(series)).isEqualTo(durations("PT1H PT-2H-30M PT-6H PT-9H-30M"));
        assertThat(series.most()).hasValue(0);
        assertThat(Feasibility.of(two).isPartial()).isFalse();
    }

    @Test
    void aStageInAnotherUnitOfTimeTakesACalendarToCompare() {
        Regulation two = RegulationTexts.load(Regulation.decree()
                        .toText()
                        .replaceAll("Действие (approve|return-for-rework), куратор", "Действие $1, куратор или глава")
                + "Согласование: куратор, затем глава\nСрок REVIEW, глава, пункт 9: 2 рабочих дня\n");

        assertThat(Feasibility.of(two)
                        .series(Question.ANSWER_AFTER_REWORK, Importance.NORMAL, 0)
                        .orElseThrow()
                        .paths()
                        .get(0)
                        .slack())
                .isEmpty();
    }

    @Test
    void aDraftDueBeforeTheRoutingCanNeverBeMet() {
        Feasibility report = of(
                "Срок ROUTE, куратор, пункт 1: 1 час",
                "Срок ANSWER, куратор, пункт 2: 9 часов",
                "Срок DRAFT, исполнитель, пункт 3: за 8 часов 30 минут до ANSWER");

        Series series = report.series(Question.DRAFT_AFTER_RETURNS, Importance.NORMAL, 0)
                .orElseThrow();
        assertThat(series.most()).isEmpty();
        assertThat(slacks(series)).isEqualTo(durations("PT-30M"));
        assertThat(report.isSound()).isFalse();
        assertThat(report.table(Language.EN)).contains("n = 0: -0:30\n    Does not fit at n = 0 either\n");
    }

    @Test
    void aDraftWithATermFromItsStartRunsFromTheRouting() {
        Feasibility report = of(
                "Срок ROUTE, куратор, пункт 1: 1 час",
                "Срок ANSWER, куратор, пункт 2: 9 часов",
                "Срок DRAFT, исполнитель, пункт 3: 6 часов",
                "Срок PUBLISH, куратор, пункт 4: 30 минут");

        assertThat(slacks(report, Question.ANSWER_AFTER_REWORK)).isEqualTo(durations("PT1H30M"));
        assertThat(slacks(report, Question.DRAFT_AFTER_RETURNS)).isEqualTo(durations("PT6H"));
        assertThat(report.table(Language.EN))
                .contains("Without a term of their own: review, rework\n")
                .contains("Fits; repetitions have no term of their own\n");
    }

    @Test
    void aTermCountedBackFromTheAnswerEndsThenWhateverCameBefore() {
        Feasibility report = of(
                "Срок ROUTE, куратор, пункт 1: 1 час",
                "Срок ANSWER, куратор, пункт 2: 9 часов",
                "Срок REVIEW, куратор, пункт 4: за 2 часа до ANSWER",
                "Срок PUBLISH, куратор, пункт 4: 30 минут");

        assertThat(slacks(report, Question.ANSWER_AFTER_REWORK).get(0)).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void termsByTheClockAloneAddUpByTheClock() {
        Feasibility report = of(
                "Срок ROUTE, куратор, пункт 1: 1 календарный час",
                "Срок ANSWER, куратор, пункт 2: 24 календарных часа",
                "Срок REVIEW, куратор, пункт 3: 2 календарных часа",
                "Срок REWORK, исполнитель, пункт 4: 5 календарных часов");

        Series series =
                report.series(Question.ANSWER_AFTER_REWORK, Importance.HIGH, 0).orElseThrow();
        assertThat(series.unit()).isEqualTo(Measure.Unit.ELAPSED);
        assertThat(slacks(series)).isEqualTo(durations("PT21H PT14H PT7H PT0S PT-7H"));
        assertThat(report.table(Language.EN)).contains("Slack by the clock:\n      n = 0: +21:00\n");
    }

    @Test
    void roundsThatFitByTheDozenAreTriedUpToABound() {
        Feasibility report = of(
                "Срок ROUTE, куратор, пункт 1: 1 минута",
                "Срок ANSWER, куратор, пункт 2: 9 часов",
                "Срок CO_INFO, исполнитель, пункт 3: 1 минута",
                "Срок REWORK, исполнитель, пункт 4: 1 минута",
                "Право RETURN, исполнитель, пункт 5: 1 минута");

        assertThat(report.series(Question.ANSWER_AFTER_REWORK, Importance.NORMAL, 0)
                        .orElseThrow()
                        .most())
                .hasValue(99);
        assertThat(report.series(Question.COMBINED_ANSWER, Importance.NORMAL, 99))
                .isPresent();
        assertThat(report.series(Question.COMBINED_ANSWER, Importance.NORMAL, 100))
                .isEmpty();
        assertThat(report.table(Language.EN)).contains("Fits at n = 99 too, and was not tried beyond");
    }

    @Test
    void withoutReturnsTheCombinedAnswerIsAskedOnce() {
        Feasibility report = of(
                "Срок ROUTE, куратор, пункт 1: 1 час",
                "Срок ANSWER, куратор, пункт 2: 9 часов",
                "Срок COMBINE, исполнитель, пункт 3: 1 час");

        assertThat(report.series(Question.COMBINED_ANSWER, Importance.NORMAL, 0))
                .isPresent();
        assertThat(report.series(Question.COMBINED_ANSWER, Importance.NORMAL, 1))
                .isEmpty();
        assertThat(report.series(Question.COMBINED_DRAFT, Importance.NORMAL, 0)).isEmpty();
        assertThat(report.series(Question.DRAFT_AFTER_RETURNS, Importance.NORMAL, 0))
                .isEmpty();
    }

    private static String table(String act) {
        return Feasibility.of(Regulation.load(new StringReader(act), "act.txt")).table(Language.EN);
    }

    @Test
    void stepsThatAnActHasNotAreNotOnItsWays() {
        String shortest = """
                Правила: short
                Действуют с: 2026-01-01
                Срок ANSWER, куратор, пункт 1: 9 часов
                Срок PUBLISH, куратор, пункт 1: 1 час
                Действие give-access, министерство, пункт 2
                Действие submit-draft, куратор, пункт 3
                Действие publish, куратор, пункт 4
                Согласование: нет
                """;

        assertThat(table(shortest))
                .contains("    draft · publish; goal: answer")
                .doesNotContain("route", "review", "n × (", "has no term");
        assertThat(table(shortest.replace("Срок ANSWER, куратор, пункт 1: 9 часов\n", "")))
                .contains("The act has no term for the answer (ANSWER): there is nothing to fit into.");
        assertThat(table(shortest + "Степени: NORMAL «обычное», HIGH «важное»\n"))
                .contains("Degree of importance «важное»")
                .doesNotContain("High importance");
    }

    @Test
    void unitsOfTimeThatDifferAreNotComparedWithoutACalendar() {
        Feasibility report = Feasibility.of(OtherActsTest.act("day-and-night.txt"));
        Series series = report.series(Question.ANSWER_AFTER_REWORK, Importance.NORMAL, 0)
                .orElseThrow();

        assertThat(series.paths()).hasSize(1);
        assertThat(series.paths().get(0).slack()).isEmpty();
        assertThat(series.paths().get(0).isBroken()).isFalse();
        assertThat(series.most()).isEmpty();
        assertThat(report.isSound()).isFalse();
        assertThat(report.table(Language.EN))
                .contains(
                        "Not comparable: the terms are in different units of time, and it takes a calendar that covers them");
    }

    @Test
    void whatDoesNotDependOnTheClockIsKnownWithoutACalendar() {
        Feasibility report = Feasibility.of(OtherActsTest.act("first-response.txt"));

        assertThat(slacks(report, Question.DRAFT_AFTER_RETURNS)).isEqualTo(durations("PT8H"));
    }

    @Test
    void theTableSpeaksBothLanguages() {
        assertThat(DECREE.table(Language.RU).lines())
                .contains(
                        "Обычная важность",
                        "    направить исполнителям · представить проект ответа · согласовать проект"
                                + " · n × (доработать проект · согласовать проект) · разместить ответ; срок: ответить",
                        "    Запас рабочего времени:",
                        "      n = 2: 0:00",
                        "      n = 3: -1:30",
                        "    Укладывается до n = 2, дальше нет",
                        "    направить исполнителям · 1 × (возвратить не по компетенции · направить повторно)"
                                + " · представить информацию · подготовить общий проект · согласовать проект"
                                + " · n × (доработать проект · согласовать проект) · разместить ответ; срок: ответить");
        assertThat(DECREE.table(Language.EN))
                .startsWith(
                        "Feasibility: How the Moskalensky district administration handles messages from open sources,"
                                + " version 1\nEverybody uses the whole of their term.")
                .doesNotContain("worst start", "without a calendar", "term of their own");
        assertThat(DECREE.table(Language.EN).lines())
                .contains(
                        "High importance",
                        "    route · draft · review · n × (rework · review) · publish; goal: answer",
                        "    Fits up to n = 1, not beyond",
                        "  The longest path to a final answer after an interim one: 4:00 of working time, then by agreement,"
                                + " then 0:30 of working time, then 0:30 of working time");
    }

    @Test
    void theMapHoldsWhatTheReportSays() {
        Map<String, Object> map = DECREE.toMap();

        assertThat(map)
                .containsEntry("regulation", "moskalenki-2022-08")
                .containsEntry("version", "1")
                .containsEntry("sound", true)
                .doesNotContainKey("firstDay");
        assertThat(map.get("series"))
                .asString()
                .startsWith("[{question=ANSWER_AFTER_REWORK, importance=NORMAL, returns=0, goal=ANSWER, unit=WORKING,"
                        + " path=ROUTE · DRAFT · REVIEW · n × (REWORK · REVIEW) · PUBLISH, most=2,"
                        + " paths=[{count=0, slack=PT3H, fits=true}, {count=1, slack=PT1H30M, fits=true},"
                        + " {count=2, slack=PT0S, fits=true}, {count=3, slack=PT-1H-30M, fits=false}]}");
    }

    @Test
    void whatAReportHandsOutCannotBeChanged() {
        assertThatThrownBy(() -> DECREE.series().clear()).isInstanceOf(UnsupportedOperationException.class);
        List<Path> paths = new ArrayList<>();
        Series series = new Series(
                Question.COMBINED_DRAFT, Importance.HIGH, 0, ObligationKind.DRAFT, Measure.Unit.WORKING, paths);
        paths.add(DECREE.series().get(0).paths().get(0));
        assertThat(series.paths()).isEmpty();
    }

    @Test
    void aSpanOfDaysIsInOrderAndNotTooLong() {
        Regulation decree = Regulation.decree();
        LocalDate day = LocalDate.of(2022, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Feasibility.of(decree, FeasibilityOnCalendarTest.OMSK, day, day.minusDays(1)))
                .withMessage("Bad number of days from 2022-01-01 to 2021-12-31: 0; there must be 1 to 366");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Feasibility.of(decree, FeasibilityOnCalendarTest.OMSK, day, day.plusDays(366)))
                .withMessage("Bad number of days from 2022-01-01 to 2023-01-02: 367; there must be 1 to 366");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> Feasibility.of(null)).hasMessage("regulation");
        assertThatThrownBy(() -> DECREE.table(null)).hasMessage("language");
        assertThatThrownBy(() -> DECREE.longest(null)).hasMessage("importance");
        assertThatThrownBy(() -> DECREE.series(null, Importance.HIGH, 0)).hasMessage("question");
    }

    private static Feasibility of(String... terms) {
        return Feasibility.of(RegulationTexts.load(RegulationTexts.withTerms(terms)));
    }

    private static List<Duration> slacks(Feasibility report, Question question) {
        return slacks(report.series(question, Importance.NORMAL, 0).orElseThrow());
    }

    static List<Duration> slacks(Series series) {
        return series.paths().stream().map(path -> path.slack().orElseThrow()).toList();
    }

    private static List<Duration> durations(String texts) {
        return Arrays.stream(texts.split(" ")).map(Duration::parse).toList();
    }

    @Test
    void whatIsWrittenCannotBeChanged() {
        Unchangeable.check(DECREE.toMap());
    }
}
