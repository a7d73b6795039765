package io.github.otklik.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Feasibility.Question;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FeasibilityPropertyTest {
    private static final Instant START = Instant.parse("2022-08-19T00:00:00Z");

    private static final WorkingCalendar YEARS = WorkingCalendar.builder(ZoneId.of("Asia/Omsk"))
            .schedule(WeeklySchedule.parse("Mo-Fr 09:00-18:00"))
            .covering(LocalDate.of(2022, 1, 1), LocalDate.of(2040, 12, 31))
            .build();

    @Property(tries = 300)
    void aSumInOneUnitIsWhatAnyStartOnTheCalendarGives(
            @ForAll Question question,
            @ForAll("degrees") Importance importance,
            @ForAll @IntRange(max = 2) int returns,
            @ForAll @IntRange(max = 20_160) int minute) {
        Regulation decree = Regulation.decree();
        Course course = Course.of(question, returns);
        Reckoning<Instant> onCalendar = new OnCalendar(decree, FeasibilityOnCalendarTest.OMSK, true);

        List<Duration> oneUnit = new CourseWalk<>(course, decree, importance, new OneUnit()).slacks(Duration.ZERO);
        List<Duration> fromStart =
                new CourseWalk<>(course, decree, importance, onCalendar).slacks(START.plusSeconds(60L * minute));

        assertThat(fromStart).isEqualTo(oneUnit);
    }

    @Property(tries = 300)
    void theSlackOfAnAnswerIsTheTermLessTheTermsOnItsWay(
            @ForAll @IntRange(min = 1, max = 60) int route,
            @ForAll @IntRange(min = 1, max = 60) int review,
            @ForAll @IntRange(min = 1, max = 60) int rework,
            @ForAll @IntRange(min = 1, max = 60) int publish,
            @ForAll @IntRange(min = 1, max = 600) int answer) {
        Feasibility report = Feasibility.of(RegulationTexts.load(RegulationTexts.withTerms(
                "Срок ROUTE, куратор, пункт 1: " + route + " минут",
                "Срок REVIEW, куратор, пункт 2: " + review + " минут",
                "Срок REWORK, исполнитель, пункт 3: " + rework + " минут",
                "Срок PUBLISH, куратор, пункт 4: " + publish + " минут",
                "Срок ANSWER, куратор, пункт 5: " + answer + " минут")));
        int fixed = answer - route - review - publish;

        assertThat(report.series(Question.ANSWER_AFTER_REWORK, Importance.NORMAL, 0)
                        .orElseThrow()
                        .paths())
                .allSatisfy(path -> assertThat(path.slack())
                        .hasValue(Duration.ofMinutes(fixed - (long) path.count() * (review + rework))));
        int most = Math.min(99, Math.floorDiv(fixed, review + rework));
        assertThat(report.isSound()).isEqualTo(most >= 0);
        assertThat(report.series(Question.ANSWER_AFTER_REWORK, Importance.NORMAL, 0)
                        .orElseThrow()
                        .most()
                        .orElse(-1))
                .isEqualTo(Math.max(-1, most));
    }

    @Property(tries = 30)
    void theReportAnswersForEveryAct(@ForAll("acts") Regulation act, @ForAll Language language) {
        LocalDate monday = LocalDate.parse("2022-08-29");
        Feasibility report = Feasibility.of(act);
        Feasibility onDays = Feasibility.of(act, YEARS, monday, monday);

        for (Feasibility each : List.of(report, onDays)) {
            assertThat(each.table(language)).doesNotContain("{").contains(act.version());
            assertThat(each.toMap()).containsEntry("regulation", act.id());
            assertThat(each.series())
                    .allSatisfy(series -> assertThat(series.paths()).isNotEmpty());
            boolean told = each.table(Language.EN).contains("unbounded");
            assertThat(told)
                    .isEqualTo(act.interimAnswers() > 0 && !each.endless().isEmpty());
        }
    }

    @Provide
    Arbitrary<Regulation> acts() {
        return GivenActs.acts();
    }

    @Provide
    Arbitrary<Importance> degrees() {
        return Arbitraries.of(Importance.builtIn());
    }
}
