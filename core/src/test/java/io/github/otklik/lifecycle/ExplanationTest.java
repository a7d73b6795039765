package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.calendar.Deadline;
import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.regulation.Condition;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.io.StringReader;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;

class ExplanationTest {
    private static Explanation of(Story story, String id) {
        return story.procedure().explain(story.message(), Obligation.Id.parse(id), story.now());
    }

    private static String russian(Story story, String id) {
        String text = of(story, id).text(Language.RU);
        return text.substring(0, text.lastIndexOf("\nПосчитано по правилам «moskalenki-2022-08 1», календарь"));
    }

    @Test
    void aTermOverAWeekendShowsEveryStretchCounted() {
        assertThat(russian(Story.normal("2022-08-26T16:00"), "ANSWER/1")).isEqualTo("""
                        ответить (ANSWER/1) — куратор
                        Пункт 1/8: 9 ч рабочего времени с начала срока.
                        Начало: пт 26.08.2022 16:00.
                        - пт 26.08.2022 16:00 – 16:30: 30 мин
                        - пн 29.08.2022 08:30 – 13:00: 4 ч 30 мин
                        - пн 29.08.2022 14:00 – 17:45: 3 ч 45 мин
                        - вт 30.08.2022 08:30 – 08:45: 15 мин
                        - всего 9 ч
                        Истекает: вт 30.08.2022 08:45.
                        На пт 26.08.2022 16:00 срок не истёк.""");
    }

    @Test
    void aTermCountedBackShowsFromWhereAndWhyItWasMissed() {
        Story story = Story.normal("2022-08-29T08:30")
                .at("2022-08-29T09:30")
                .routes("zhkh")
                .at("2022-08-29T14:31");
        assertThat(russian(story, "DRAFT/1")).isEqualTo("""
                        представить проект ответа (DRAFT/1) — исполнитель «zhkh»
                        Пункт 1/9: за 4 ч рабочего времени до истечения срока «ответить».
                        Начало: пн 29.08.2022 09:30.
                        Отсчёт назад от вт 30.08.2022 09:15.
                        - пн 29.08.2022 14:30 – 17:45: 3 ч 15 мин
                        - вт 30.08.2022 08:30 – 09:15: 45 мин
                        - всего 4 ч
                        Истекает: пн 29.08.2022 14:30.
                        На пн 29.08.2022 14:31 просрочено на 1 мин рабочего времени.
                        Причина: ранее опоздали: направить исполнителям (ROUTE/1).""");
    }

    @Test
    void aStartOutsideWorkNamesTheOpening() {
        assertThat(russian(Story.normal("2022-08-27T11:00"), "ROUTE/1"))
                .contains("Начало: сб 27.08.2022 11:00.\nВремя вне работы не считается: отсчёт с пн 29.08.2022 08:30.");
    }

    @Test
    void aShortDayIsNamedWithItsReason() {
        assertThat(russian(Story.normal("2022-11-03T15:00"), "ANSWER/1")).contains("03.11.2022 — короче на час");
    }

    @Test
    void theStretchesAddUpToTheTerm() {
        Explanation explanation = of(Story.normal("2022-08-26T16:00"), "ANSWER/1");
        assertThat(explanation.counted().stream().map(Interval::toDuration).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofHours(9));
        assertThat(explanation.cause()).isEmpty();
    }

    @Test
    void aTermIsExplainedByTheNumbersItWasCountedWithWhenItEnded() {
        Story story = Story.normal("2022-08-29T08:30").at("2022-08-29T08:40").routes("zhkh", "edu");
        story.at("2022-08-29T09:00").informs("edu").classifies(Importance.HIGH);
        assertThat(of(story, "CO_INFO/1/edu").text(Language.EN)).contains("Clause 1/14.4: 2 h of working time");
        assertThat(of(story, "COMBINE/1").text(Language.EN)).contains("Clause 1/14.5: 45 min of working time");
    }

    private static Story under(String cases, String network, String topic) {
        String text = Regulation.decree()
                .toText()
                .replaceFirst("(Срок ANSWER, [^:]*: 9 часов)[^\n]*", "$1; " + cases)
                .replaceFirst("(Срок DRAFT, [^:]*: за 4 часа до ANSWER)[^\n]*", "$1");
        Regulation act = Regulation.load(new StringReader(text), "act.txt");
        Story story = Story.under(Procedure.of(act, Calendars.of(Story.OMSK))).at("2022-08-29T09:00");
        return story.act(MessageAct.GiveAccess.in(story.header(Actor.of(Role.MINISTRY)), network))
                .act(MessageAct.Classify.as(story.header(Actor.of(Role.CURATOR)), Importance.HIGH)
                        .on(topic));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            высокая важность: 8 часов  | степень важности сообщения – «высокая» | the importance of the message is "high"
            тема «Отопление»: 8 часов  | тема сообщения – «Отопление»           | a topic of the message is "Отопление"
            сеть «Telegram»: 8 часов   | сообщение размещено в сети «Telegram»  | the message was posted in the network "Telegram"
            """)
    void theConditionThatChoseTheLengthIsNamed(String given, String russian, String english) {
        Explanation explanation = of(under(given, "telegram", "отопление"), "ANSWER/1");

        assertThat(explanation.text(Language.RU))
                .contains("8 ч рабочего времени с начала срока.\nТакая длина, потому что " + russian + ".\nНачало:");
        assertThat(explanation.text(Language.EN)).contains("\nOf this length because " + english + ".\n");
        assertThat(explanation.condition()).isPresent();
    }

    @Test
    void ofSeveralConditionsTheOneThatWonIsNamedAndNoneWhereNoneApplies() {
        String cases = "тема «отопление»: 8 часов; сеть «Telegram»: 7 часов; повторное: 6 часов";
        assertThat(of(under(cases, "telegram", "отопление"), "ANSWER/1").condition())
                .contains(new Condition.Network("Telegram"));
        assertThat(of(under(cases, "vk", "дороги"), "ANSWER/1").condition()).isEmpty();
        assertThat(of(under(cases, "vk", "дороги"), "ANSWER/1").text(Language.RU))
                .doesNotContain("потому что");
        Story repeat = under(cases, "telegram", "отопление").links("m0");
        assertThat(of(repeat, "ANSWER/1").text(Language.RU)).contains("Такая длина, потому что сообщение повторное.");
        assertThat(of(repeat, "ANSWER/1").text(Language.EN)).contains("because the message is a repeat.");
    }

    @Test
    void aTopicIsNotNamedThatAnAgreedTermNoLongerDependsOn() {
        String text = Regulation.decree()
                .toText()
                .replaceFirst(
                        "(Срок FINAL_DRAFT, [^:]*:)[^\n]*",
                        "$1 7 рабочих дней; тема «дороги»: по согласованию; тема «дворы»: 5 рабочих дней");
        Story story = Story.under(
                        Procedure.of(Regulation.load(new StringReader(text), "act.txt"), Calendars.of(Story.OMSK)))
                .at("2022-08-29T09:00")
                .access()
                .classifies(Importance.NORMAL);
        story.act(MessageAct.Classify.as(story.header(Actor.of(Role.CURATOR)), Importance.NORMAL)
                .on("дороги"));
        story.routes("zhkh").draftsInterim("zhkh").approves().publishes();
        assertThat(of(story, "FINAL_DRAFT/1").condition()).contains(new Condition.Topic("дороги"));
        story.agrees("2022-09-05T12:00");
        assertThat(of(story, "FINAL_DRAFT/1").condition()).contains(new Condition.Topic("дороги"));

        story.act(MessageAct.Classify.as(story.header(Actor.of(Role.CURATOR)), Importance.NORMAL)
                .on("дворы"));

        assertThat(of(story, "FINAL_DRAFT/1").condition()).isEmpty();
        assertThat(of(story, "FINAL_DRAFT/1").text(Language.RU))
                .contains("Срок согласован")
                .doesNotContain("потому что");
    }

    @Test
    void aTermThatEndedIsExplainedByTheConditionOfThatTime() {
        Story story = Story.high("2022-08-29T08:30").at("2022-08-29T08:40").routes("zhkh", "edu");
        story.at("2022-08-29T09:00").informs("edu").classifies(Importance.NORMAL);
        assertThat(of(story, "CO_INFO/1/edu").condition()).contains(new Condition.Degree(Importance.HIGH));
        assertThat(of(story, "ANSWER/1").condition()).isEmpty();
    }

    @Test
    void everyWayATermCanStandHasItsSentence() {
        Story interim = Story.high("2022-08-29T08:30")
                .at("2022-08-29T08:40")
                .routes("zhkh")
                .draftsInterim("zhkh")
                .approves()
                .publishes();
        assertThat(of(interim, "FINAL_DRAFT/1").text(Language.EN))
                .contains("Clause 1/13: by agreement.")
                .contains("The term is not agreed yet.")
                .contains("Awaits agreement as of Mon 29.08.2022 08:40.");
        interim.agrees("2022-09-01T12:00");
        assertThat(of(interim, "FINAL_DRAFT/1").text(Language.EN))
                .contains("Due: Thu 01.09.2022 12:00.")
                .contains("The term was agreed (clause 1/13).");
        assertThat(of(interim, "RETURN/1/zhkh").text(Language.EN)).contains("The right was not used and lapsed.");
        interim.marks();
        assertThat(of(interim, "REPORT_SIGNIFICANT/1").text(Language.EN)).contains("Not done as of");
        interim.closes(Command.Outcome.WITHDRAWN);
        assertThat(of(interim, "FINAL_DRAFT/1").text(Language.EN)).contains("Nobody has to act any more.");
    }

    @Test
    void workingDaysTellWhichIsTheFirst() {
        Story story = Story.normal("2022-08-26T09:00")
                .at("2022-08-26T09:10")
                .routes("zhkh")
                .draftsInterim("zhkh")
                .approves()
                .publishes();
        assertThat(russian(story, "FINAL_DRAFT/1"))
                .contains("Пункт 1/13: рабочих дней — 7, первый — следующий за днём начала")
                .contains("Истекает: вт 06.09.2022 17:45.");
    }

    @Test
    void aShortenedTermSaysSo() {
        Story story = Story.normal("2022-08-29T09:00")
                .shortens(io.github.otklik.regulation.ObligationKind.ANSWER, "2022-08-29T12:00");
        assertThat(russian(story, "ANSWER/1")).contains("Установлен более короткий срок (пункт 1/6.3).");
    }

    @Test
    void aDueInstantBeyondTheCalendarIsSaidToBe() {
        assertThat(russian(Story.normal("2027-12-30T16:00"), "ANSWER/1"))
                .contains("Срок выходит за пределы опубликованного производственного календаря.");
    }

    @Test
    void anOpenTermIsAnEntryOfACalendarProgramAndAnEndedOneIsNot() {
        Story story = Story.normal("2022-08-29T09:00").at("2022-08-29T09:10").routes("zhkh");
        Deadline answer = of(story, "ANSWER/1")
                .deadline(story.message().id(), Language.EN)
                .orElseThrow();
        assertThat(answer.uid()).isEqualTo("m1/ANSWER/1@otklik");
        assertThat(answer.due()).isEqualTo(Story.instant("2022-08-30T09:45"));
        assertThat(answer.summary()).isEqualTo("m1: answer (ANSWER/1): curator");
        assertThat(answer.description()).contains("Clause 1/8: 9 h of working time");
        assertThat(of(story, "ROUTE/1").deadline("m1", Language.EN)).isEmpty();
    }

    @Test
    void anObligationThatIsNotThereIsRefusedWithThoseThatAre() {
        Story story = Story.normal("2022-08-29T09:00");
        assertThatThrownBy(() -> of(story, "REVIEW/1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No obligation REVIEW/1 of message m1; there are [ROUTE/1, ANSWER/1]");
    }
}
