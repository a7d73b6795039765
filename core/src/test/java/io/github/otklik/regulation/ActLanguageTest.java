package io.github.otklik.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts of other shapes, by example. */
class ActLanguageTest {
    private static final Regulation OWN = RegulationTexts.load("""
            Правила: own
            Версия: 1
            Название: Свой порядок
            Действуют с: 2022-01-01
            Степени: PLANNED «плановая», URGENT «срочная»
            Роль DISPATCHER «диспетчер»
            Срок ANSWER, диспетчер, пункт 1: до 12:00 следующего рабочего дня; степень URGENT: до 10:00 следующего рабочего дня; тема «Отопление»: 12 календарных часов; сеть «Telegram»: 6 часов; повторное: 2 рабочих дня
            Срок DRAFT, исполнитель, пункт 2: 8 часов от доступа
            Срок REVIEW, глава, пункт 4: 2 часа
            Срок REVIEW, куратор, пункт 3: 1 час
            Срок FIRST «Первый отклик: сразу», DISPATCHER, пункт 5: 1 час от доступа; исполняется первым откликом, ответом
            Действие give-access, министерство или диспетчер, пункт 1
            Действие classify, диспетчер, пункт 1
            Действие link-repeat, диспетчер, пункт 1
            Действие route, диспетчер, пункт 1
            Действие submit-draft, исполнитель, пункт 2
            Действие approve, куратор или глава, пункт 3
            Действие return-for-rework, куратор, пункт 3
            Действие publish, диспетчер, пункт 1
            Действие acknowledge, диспетчер, пункт 5
            Действие extend-term, глава, пункт 6
            Согласование: куратор, затем глава
            Подтверждение: 15 календарных дней, пункт 7; не более 2 возражений
            Продление: не более 30 календарных дней, 1 раз, пункт 6
            Календарь «дневной»: сеть «vk»
            Календарь «дежурный»: степень URGENT
            Основание SPAM «рассылка», пункт 8; доложить
            Ссылка OBSCENE, пункт 12
            Ссылка answer_text, пункт 13
            Исход MERGED «объединено с другим»
            Отчёт WEEKLY «Сводка», куратор, пункт 9: каждую неделю, 1 рабочий день после конца
            Решение rework-rounds: 2
            Решение returns: 1
            Решение co-execution: in-order
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLANNED | ''        | ok         | false | до 12:00 следующего рабочего дня
            URGENT  | ''        | ok         | false | до 10:00 следующего рабочего дня
            URGENT  | отопление | ok         | false | 12 календарных часов
            URGENT  | ОТОПЛЕНИЕ | telegram   | false | 6 часов
            PLANNED | отопление | ' Telegram' | true  | 2 рабочих дня
            """)
    void theLastConditionThatAppliesGivesTheLength(
            String degree, String topic, String network, boolean repeated, String length) {
        Norm answer = OWN.norm(ObligationKind.ANSWER).orElseThrow();
        Condition.Circumstances message =
                new Condition.Circumstances(Importance.of(degree), Set.of(topic), network, repeated);

        assertThat(MeasureText.print(answer.measure(message))).isEqualTo(length);
    }

    @Test
    void anActHasItsOwnDegreesRolesAndKinds() {
        assertThat(OWN.degrees()).extracting(Importance::title).containsExactly("плановая", "срочная");
        assertThat(OWN.roles()).contains(Role.AUTHOR).last().hasToString("DISPATCHER");
        assertThat(OWN.kinds())
                .containsExactly(
                        ObligationKind.DRAFT,
                        ObligationKind.REVIEW,
                        ObligationKind.ANSWER,
                        ObligationKind.CONFIRM,
                        ObligationKind.of("FIRST"));
        assertThat(OWN.kinds().get(4).title()).isEqualTo("Первый отклик: сразу");
    }

    @Test
    void aDeclaredTermSaysWhatStartsAndEndsIt() {
        Norm first = OWN.norm(ObligationKind.of("FIRST")).orElseThrow();

        assertThat(first.start()).hasValue(Norm.Event.ACCESS);
        assertThat(first.ends()).containsExactly(Norm.Event.FIRST_RESPONSE, Norm.Event.ANSWER);
        assertThat(first.holder()).isEqualTo(Role.of("DISPATCHER"));
        assertThat(OWN.norm(ObligationKind.DRAFT).orElseThrow().start()).hasValue(Norm.Event.ACCESS);
    }

    @Test
    void eachStageOfApprovalHasItsRoleAndItsTerm() {
        assertThat(OWN.approval().count()).isEqualTo(2);
        assertThat(OWN.approval().stage(1)).hasValue(Role.CURATOR);
        assertThat(OWN.review(1).orElseThrow().normal()).isEqualTo(Measure.working(Duration.ofHours(1)));
        assertThat(OWN.review(2).orElseThrow().holder()).isEqualTo(Role.HEAD);
        assertThat(OWN.norm(ObligationKind.REVIEW)).isEqualTo(OWN.review(1));
        assertThat(Regulation.decree().approval().count()).isEqualTo(1);
        assertThat(Regulation.decree().approval().stage(1)).isEmpty();
        assertThat(Regulation.decree().review(1)).isEqualTo(Regulation.decree().norm(ObligationKind.REVIEW));
    }

    @Test
    void theAuthorConfirmsAndDenies() {
        assertThat(OWN.roles(CommandType.DENY)).containsExactly(Role.AUTHOR);
        assertThat(OWN.clause(CommandType.CONFIRM)).hasToString("7");
        assertThat(OWN.confirmation().orElseThrow().denials()).hasValue(2);
        assertThat(OWN.norm(ObligationKind.CONFIRM).orElseThrow().normal()).isEqualTo(Measure.calendarDays(15));
        assertThat(Regulation.decree().has(CommandType.DENY)).isFalse();
    }

    @Test
    void aCommandWithoutALineDoesNotExist() {
        assertThat(OWN.has(CommandType.REFUSE)).isFalse();
        assertThat(OWN.roles(CommandType.REFUSE)).isEmpty();
        assertThatThrownBy(() -> OWN.clause(CommandType.REFUSE))
                .hasMessage("command must be one of the act; was refuse");
        assertThat(OWN.roles(CommandType.GIVE_ACCESS)).hasSize(2);
    }

    @Test
    void anActIsCitedAsItIsWrittenAndWhatItDoesNotSayIsUnknown() {
        assertThat(OWN.citation("OBSCENE")).hasToString("12");
        assertThat(OWN.citation("ANSWER_TEXT")).hasToString("13");
        assertThat(OWN.citation("SPAM")).isEqualTo(Clause.UNKNOWN);
        assertThat(OWN.citation("publish")).hasToString("1");
        assertThat(OWN.citation("refuse")).isEqualTo(Clause.UNKNOWN);
        assertThat(OWN.citation("ANSWER"))
                .isEqualTo(OWN.norm(ObligationKind.ANSWER).orElseThrow().clause());
        assertThat(OWN.citation("ROUTE")).isEqualTo(Clause.UNKNOWN);
        assertThatThrownBy(() -> OWN.citation("МАТ"))
                .hasMessageStartingWith(
                        "Unknown subject 'МАТ'; it must be a command, a built-in term, or one of [OBSCENE");
    }

    @Test
    void anActThatCitesNothingCitesWhatTheDecreeDoes() {
        Regulation decree = Regulation.decree();

        assertThat(decree.toText()).doesNotContain("Ссылка");
        assertThat(decree.citation("OBSCENE")).hasToString("2/15.2");
        assertThat(decree.citation("THREAT")).hasToString("1/18");
        assertThat(decree.citation("UNLAWFUL")).hasToString("2/15.1");
        assertThat(decree.citation("PUBLICATION_TEXT")).hasToString("2/13");
        assertThat(decree.citation("FINAL_DRAFT")).hasToString("1/13");
    }

    @Test
    void provisionsStandAsWritten() {
        assertThat(OWN.prolongation().orElseThrow().limit()).isEqualTo(Measure.calendarDays(30));
        assertThat(OWN.grounds()).containsExactly(new Provision.Ground("SPAM", "рассылка", new Clause("8"), true));
        assertThat(OWN.outcomes()).containsExactly(new Provision.Outcome("MERGED", "объединено с другим"));
        assertThat(OWN.reports()).extracting(Provision.Report::period).containsExactly(Provision.Report.Period.WEEK);
        assertThat(OWN.reworkRounds()).hasValue(2);
        assertThat(OWN.returns()).hasValue(1);
        assertThat(OWN.asksCoExecutorsInOrder()).isTrue();
        assertThat(Regulation.decree().reworkRounds()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void theLastCalendarWhoseConditionAppliesCounts() {
        Importance urgent = Importance.of("URGENT");

        assertThat(OWN.calendar(new Condition.Circumstances(urgent, Set.of(), "VK", false)))
                .hasValue("дежурный");
        assertThat(OWN.calendar(new Condition.Circumstances(Importance.of("PLANNED"), Set.of(), "VK", false)))
                .hasValue("дневной");
        assertThat(OWN.calendar(Condition.Circumstances.of(Importance.of("PLANNED"))))
                .isEmpty();
    }

    @Test
    void theDecreeHasTheFiveGroundsAndFiveOutcomes() {
        assertThat(Regulation.decree().grounds())
                .filteredOn(Provision.Ground::isReported)
                .extracting(Provision.Ground::id)
                .containsExactly("HARM_INTENT", "THREAT");
        assertThat(Regulation.decree().outcomes())
                .extracting(Provision.Outcome::id)
                .containsExactly("WITHDRAWN", "DUPLICATE", "REDIRECTED", "UNDELIVERABLE", "NOT_REQUIRED");
        assertThat(Regulation.decree().notes(Language.RU)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 рабочих дня                     | 2026-03-06T19:00 | ''                               | 2026-03-10T18:00
            2 рабочих дня                     | 2026-03-06T19:00 | first-working-day: same-day      | 2026-03-09T18:00
            1 рабочий день                    | 2026-03-06T19:00 | first-working-day: same-day      | 2026-03-06T18:00
            1 рабочий день                    | 2026-03-07T10:00 | first-working-day: same-day      | 2026-03-09T18:00
            2 рабочих дня                     | 2026-03-06T10:00 | last-working-day: midnight       | 2026-03-11T00:00
            1 календарный день                | 2026-03-06T10:00 | ''                               | 2026-03-08T00:00
            1 календарный день                | 2026-03-06T10:00 | last-day-off: next-working-day   | 2026-03-10T00:00
            3 календарных дня                 | 2026-03-06T10:00 | last-day-off: next-working-day   | 2026-03-10T00:00
            до 12:00 следующего рабочего дня  | 2026-03-06T10:00 | first-working-day: same-day      | 2026-03-09T12:00
            до 18:00 того же дня              | 2026-03-07T19:00 | last-day-off: next-working-day   | 2026-03-07T18:00
            до 10:00 3-го рабочего дня        | 2026-03-06T10:00 | ''                               | 2026-03-11T10:00
            """)
    void lengthsEndAsTheDayPoliciesOfTheActSay(String length, String start, String policy, String end) {
        String line = policy.isEmpty() ? "" : "\nРешение " + policy;
        Regulation act = RegulationTexts.load(RegulationTexts.with() + line);
        WorkingCalendar calendar = weekdays();

        assertThat(act.end(MeasureText.parse(length).orElseThrow(), calendar, utc(start)))
                .isEqualTo(utc(end));
    }

    private static Instant utc(String local) {
        return OffsetDateTime.parse(local + ":00Z").toInstant();
    }

    private static WorkingCalendar weekdays() {
        return WorkingCalendar.builder(ZoneId.of("UTC"))
                .schedule(WeeklySchedule.parse("Mo-Fr 09:00-18:00"))
                .covering(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                .build();
    }

    @Test
    void aTimeOfDayIsOneOfADay() {
        assertThat(Measure.until(LocalTime.of(12, 30), 0))
                .hasToString(Measure.until(LocalTime.of(12, 30), 0).toString());
        assertThatThrownBy(() -> Measure.until(LocalTime.NOON, -1)).hasMessageContaining("days 0 or more");
        assertThat(List.of(Measure.until(LocalTime.NOON, 1).isInstant())).containsExactly(true);
    }
}
