package io.github.otklik.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.otklik.text.Cites;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegulationTest {
    private static final Regulation DECREE = Regulation.decree();

    @Test
    void theDecreeNamesItself() {
        assertThat(DECREE.id()).isEqualTo("moskalenki-2022-08");
        assertThat(DECREE.version()).isEqualTo("1");
        assertThat(DECREE.title(Language.RU)).startsWith("Порядок работы администрации");
        assertThat(DECREE.title(Language.EN)).startsWith("How the Moskalensky district");
        assertThat(DECREE.effectiveFrom()).isEqualTo("2022-08-26");
        assertThat(DECREE.effectiveTo()).isEmpty();
        assertThat(DECREE).hasToString("moskalenki-2022-08 version 1").isSameAs(Regulation.decree());
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "ROUTE, 1/6.4, CURATOR, PT30M, PT30M",
        "REROUTE, 1/7, CURATOR, PT30M, PT30M",
        "RETURN, 1/7, EXECUTOR, PT30M, PT30M",
        "CO_INFO, 1/14.4, EXECUTOR, PT2H, PT45M",
        "COMBINE, 1/14.5, EXECUTOR, PT2H, PT45M",
        "REVIEW, 1/10, CURATOR, PT30M, PT30M",
        "REWORK, 1/11, EXECUTOR, PT1H, PT30M",
        "PUBLISH, 1/12, CURATOR, PT30M, PT30M",
        "ANSWER, 1/8, CURATOR, PT9H, PT4H"
    })
    @DisplayName("1/6-12, 1/14: terms in working time")
    @Cites({"1/6.4", "1/7", "1/14.4", "1/14.5", "1/10", "1/11", "1/12", "1/8"})
    void theDecreeGivesTermsInWorkingTime(
            ObligationKind kind, String clause, Role holder, Duration normal, Duration high) {
        assertThat(DECREE.norm(kind))
                .hasValue(new Norm(kind, new Clause(clause), holder, Measure.working(normal), Measure.working(high)));
    }

    @Test
    @DisplayName("1/9: the draft is counted back from the answer")
    @Cites("1/9")
    void theDraftIsCountedBackFromTheAnswer() {
        Norm norm = DECREE.norm(ObligationKind.DRAFT).orElseThrow();

        assertThat(norm.clause()).isEqualTo(new Clause("1/9"));
        assertThat(norm.holder()).isEqualTo(Role.EXECUTOR);
        assertThat(norm.measure(Importance.NORMAL))
                .isEqualTo(Measure.workingBack(Duration.ofHours(4), ObligationKind.ANSWER));
        assertThat(norm.measure(Importance.HIGH))
                .isEqualTo(Measure.workingBack(Duration.ofHours(2), ObligationKind.ANSWER));
    }

    @Test
    @DisplayName("1/13: the final draft has seven working days, or an agreed term")
    @Cites("1/13")
    void theFinalDraftHasSevenWorkingDaysOrAnAgreedTerm() {
        Norm norm = DECREE.norm(ObligationKind.FINAL_DRAFT).orElseThrow();

        assertThat(norm.clause()).isEqualTo(new Clause("1/13"));
        assertThat(norm.measure(Importance.NORMAL)).isEqualTo(Measure.workingDays(7));
        assertThat(norm.measure(Importance.HIGH)).isEqualTo(Measure.byAgreement());
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({"REPORT_BREACH, 1/20", "REPORT_SIGNIFICANT, 1/19bis"})
    @DisplayName("1/20, 1/19bis: reports are due at once")
    @Cites({"1/20", "1/19bis"})
    void reportsAreDueAtOnce(ObligationKind kind, String clause) {
        assertThat(DECREE.norm(kind))
                .hasValue(new Norm(kind, new Clause(clause), Role.CURATOR, Measure.atOnce(), Measure.atOnce()));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource({
        "GIVE_ACCESS, MINISTRY, 1/5",
        "CLASSIFY, CURATOR, 1/6.2",
        "SHORTEN_TERM, CURATOR, 1/6.3",
        "MARK_SIGNIFICANT, CURATOR, 1/19bis",
        "LINK_REPEAT, CURATOR, 1/15",
        "ROUTE, CURATOR, 1/6.4",
        "RETURN, EXECUTOR, 1/7",
        "GIVE_INFORMATION, EXECUTOR, 1/14.3",
        "SUBMIT_DRAFT, EXECUTOR, 1/9",
        "APPROVE, CURATOR, 1/10",
        "RETURN_FOR_REWORK, CURATOR, 1/10",
        "PUBLISH, CURATOR, 1/12",
        "AGREE_FINAL_TERM, CURATOR, 1/13",
        "REFUSE, CURATOR, 1/18",
        "REVERSE_REFUSAL, CURATOR, 1/18",
        "CLOSE, CURATOR, 1/6.1",
        "REPORT_TO_HEAD, CURATOR, 1/20"
    })
    @DisplayName("1/5-7, 1/9-15, 1/18-20: who may do what")
    @Cites({"1/5", "1/6.1", "1/6.2", "1/6.3", "1/15", "1/14.3", "1/18"})
    void theDecreeSaysWhoMayDoWhat(CommandType command, Role role, String clause) {
        assertThat(DECREE.role(command)).isEqualTo(role);
        assertThat(DECREE.clause(command)).isEqualTo(new Clause(clause));
    }

    @ParameterizedTest
    @EnumSource
    void theDecreeStatesEachDecisionAndChoosesTheDefault(Policy policy) {
        assertThat(DECREE.policy(policy)).isEqualTo(policy.defaultValue());
        assertThat(DECREE.toText().contains("Решение " + policy.key() + ": " + policy.defaultValue() + "\n"))
                .isEqualTo(policy.isStated());
    }

    @Test
    void theDecreeWarnsAtHalfOfATermAndAQuarterOfAnHourBeforeItsEnd() {
        assertThat(DECREE.warnings())
                .containsExactly(Provision.Threshold.used(50), Provision.Threshold.left(Duration.ofMinutes(15)))
                .extracting(Provision.Threshold::id)
                .containsExactly("used-50", "left-PT15M");
    }

    @Test
    void theDefaultDecisionsAreThoseOfTheDecree() {
        assertThat(DECREE.isLateAtDueInstant()).isFalse();
        assertThat(DECREE.interimAnswers()).isEqualTo(1);
        assertThat(DECREE.allowsBackDatedActs()).isTrue();
        assertThat(DECREE.allowsRefusalReversal()).isTrue();
    }

    @Test
    void otherDecisionsAreChosenByALineEach() {
        Regulation regulation = RegulationTexts.load(RegulationTexts.with()
                + "\nРешение interim-answers: 3\nРешение back-dated-acts: never\nРешение refusal-reversal: never");

        assertThat(regulation.isLateAtDueInstant()).isTrue();
        assertThat(regulation.interimAnswers()).isEqualTo(3);
        assertThat(regulation.allowsBackDatedActs()).isFalse();
        assertThat(regulation.allowsRefusalReversal()).isFalse();
    }

    @Test
    void aTextMayLeaveOutWhatTheActDoesNotHave() {
        Regulation regulation = RegulationTexts.load(RegulationTexts.with(5, "", 8, "", 12, ""));

        assertThat(regulation.norm(ObligationKind.RETURN)).isEmpty();
        assertThat(regulation.effectiveTo()).isEmpty();
        assertThat(regulation.warnings()).isEmpty();
        assertThat(regulation.title(Language.EN)).isEqualTo("Порядок");
    }

    @Test
    void aRegulationIsEffectiveOnItsFirstAndOnItsLastDay() {
        Regulation regulation = RegulationTexts.load(RegulationTexts.with());

        assertThat(List.of("2021-12-31", "2022-01-01", "2022-12-31", "2023-01-01"))
                .extracting(day -> regulation.isEffectiveOn(LocalDate.parse(day)))
                .containsExactly(false, true, true, false);
        assertThat(DECREE.isEffectiveOn(LocalDate.of(2099, 1, 1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24 календарных часа                                | за 2 часа до ANSWER | за 4 часа до ANSWER | false
            24 календарных часа                                | за 4 часа до ANSWER | за 2 часа до ANSWER | true
            24 календарных часа; высокая важность: 4 часа      | за 4 часа до ANSWER | за 2 часа до ANSWER | false
            9 часов; высокая важность: 4 календарных часа      | за 4 часа до ANSWER | за 2 часа до ANSWER | false
            9 часов; высокая важность: 4 часа                  | за 2 часа до ANSWER | за 1 час до ANSWER  | false
            5 рабочих дней                                     | за 4 часа до ANSWER | за 2 часа до ANSWER | true
            9 часов                                            | 5 часов             | за 1 час до ANSWER  | false
            9 часов                                            | 5 часов             | 6 календарных часов | false
            """)
    void termsForHighImportanceAreNotLongerWhereThatIsSureWithoutACalendar(
            String answer, String normal, String high, boolean refused) {
        String text = RegulationTexts.withTerms(
                "Срок ROUTE, куратор, пункт 6: 30 минут",
                "Срок ANSWER, куратор, пункт 8: " + answer,
                "Срок DRAFT, исполнитель, пункт 9: " + normal + "; высокая важность: " + high);

        assertThat(catchThrowable(() -> RegulationTexts.load(text)) != null).isEqualTo(refused);
    }

    @Test
    void layoutCaseAndCommentsDoNotMatter() {
        String text = "\uFEFF# act\r\n"
                + RegulationTexts.with(
                                3, "НАЗВАНИЕ :\u00a0Порядок  # name",
                                6, "\tсрок  ROUTE ,Куратор, Пункт  6 :30\u00a0минут#",
                                12, "предупреждать: Осталось 15 минут",
                                13, "решение lateness: due-instant")
                        .replace("минут#", "минут #")
                        .replace("\n", "\r\n");

        assertThat(RegulationTexts.load(text)).isEqualTo(RegulationTexts.load(RegulationTexts.with()));
    }

    @Test
    void regulationsThatSayTheSameAreEqual() {
        Regulation one = RegulationTexts.load(RegulationTexts.with());

        assertThat(one)
                .isEqualTo(RegulationTexts.load(RegulationTexts.with()))
                .hasSameHashCodeAs(RegulationTexts.load(RegulationTexts.with()))
                .isNotEqualTo(RegulationTexts.load(RegulationTexts.with(2, "Версия: 2")))
                .isNotEqualTo("act");
    }

    @Test
    void whatARegulationHandsOutCannotBeChanged() {
        assertThatThrownBy(() -> DECREE.warnings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> DECREE.norm(null)).hasMessage("kind");
        assertThatThrownBy(() -> DECREE.role(null)).hasMessage("command");
        assertThatThrownBy(() -> DECREE.clause(null)).hasMessage("command");
        assertThatThrownBy(() -> DECREE.policy(null)).hasMessage("policy");
        assertThatThrownBy(() -> DECREE.isEffectiveOn(null)).hasMessage("date");
        assertThatThrownBy(() -> DECREE.title(null)).hasMessage("language");
    }

    @Test
    void anActOfSixLinesIsEnough() {
        Regulation act = Regulation.load(new StringReader("""
                Правила: korotko
                Действуют с: 2026-01-01
                Действие give-access, министерство, пункт 2
                Действие submit-draft, куратор, пункт 3
                Действие publish, куратор, пункт 4
                Согласование: нет
                """), "korotko.txt");

        assertThat(act.version()).isEqualTo("1");
        assertThat(act.title(Language.RU)).isEqualTo("korotko");
        assertThat(act.kinds()).isEmpty();
        assertThat(act.commands())
                .containsExactly(CommandType.GIVE_ACCESS, CommandType.SUBMIT_DRAFT, CommandType.PUBLISH);
        assertThat(Regulation.load(new StringReader(act.toText()), "printed")).isEqualTo(act);
    }
}
