package io.github.otklik.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.advice.Answer.Attachments;
import io.github.otklik.advice.Answer.Question;
import io.github.otklik.decision.Sentence;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.moderation.Opinion;
import io.github.otklik.moderation.Way;
import io.github.otklik.regulation.Language;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.text.Cites;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCheckTest {
    /** The rules of manner are switched off; {@link AnswerMannerTest} has them. */
    private static final AnswerCheck CHECK = AnswerCheck.standard().without(AnswerMannerTest.RULES);

    private static final Question GARBAGE =
            new Question("VK", "Третий день не вывозят мусор во дворе на Полевой, 15. Баки переполнены.", false);
    private static final Question AGAIN = new Question("VK", GARBAGE.text(), true);
    private static final String GOOD = "Машина сломалась, мусор вывезут сегодня до 18 часов.";

    private static List<String> signs(Question question, Answer answer) {
        return CHECK.check(question, answer).stream().map(Advice::sign).toList();
    }

    private static List<String> signs(String text) {
        return signs(GARBAGE, Answer.of(text, "VK"));
    }

    @Test
    void nothingIsSaidOfAGoodAnswer() {
        assertThat(signs(GOOD)).isEmpty();
        assertThat(signs(
                        new Question("OK", "У школы на Озёрной открыт люк!", false),
                        Answer.of("Люк закрыт в 11 часов, крышку заварили.", "OK")))
                .isEmpty();
    }

    @ParameterizedTest
    @Cites("1/17")
    @DisplayName("1/17: an answer has substance; a salutation and commonplaces are none")
    @ValueSource(
            strings = {
                "Здравствуйте! Спасибо за обращение.",
                "Добрый день! Ваше обращение принято в работу.",
                "Уважаемая Мария, ваш вопрос передан в отдел. С уважением, администрация района",
                "Информация принята к сведению.",
                "Спасибо за сигнал, разберёмся!",
                "Ваш вопрос на контроле. Меры будут приняты в кратчайшие сроки."
            })
    void commonplacesAreNoSubstance(String text) {
        assertThat(signs(text)).containsExactly("no-substance");
    }

    @ParameterizedTest
    @DisplayName("1/17: a short answer is an answer, with a salutation too")
    @ValueSource(
            strings = {
                "Мусор вывезут.",
                "Добрый день! Мусор вывезут.",
                "Вывоз теперь ежедневный.",
                "Здравствуйте, мусор вывезли!"
            })
    void aShortAnswerHasSubstance(String text) {
        assertThat(signs(text)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("1/17: an empty answer is told to be empty")
    @ValueSource(strings = {"", "  \n", "!!! …", "\u200b"})
    void anEmptyAnswerIsEmpty(String text) {
        assertThat(signs(text)).containsExactly("empty");
    }

    @Test
    @DisplayName("1/17: an answer that shares no word with the question may be about something else")
    void anAnswerAboutSomethingElseIsTold() {
        assertThat(signs("Концерт в парке начнётся в семь вечера, приходите всей семьёй."))
                .containsExactly("off-topic");
        assertThat(signs(new Question("VK", "", false), Answer.of("Концерт в парке начнётся в семь вечера.", "VK")))
                .isEmpty();
    }

    @Test
    @Cites("1/12")
    @DisplayName("1/12: an answer goes to the network of the message")
    void anotherNetworkIsTold() {
        List<Advice> advice = CHECK.check(GARBAGE, Answer.of(GOOD, "OK"));
        assertThat(advice).singleElement().satisfies(each -> {
            assertThat(each.clause()).hasToString("1/12");
            assertThat(each.text(Language.EN)).contains("to VK, not to OK");
            assertThat(each.hasPassage()).isFalse();
        });
        assertThat(signs(GARBAGE, Answer.of(GOOD, ""))).isEmpty();
    }

    @Test
    @Cites("1/15")
    @DisplayName("1/15: the answer to a repeat names measures or progress, in the text or apart from it")
    void theAnswerToARepeatNamesMeasures() {
        String none = "Мусор во дворе на Полевой забирает региональный оператор по договору.";
        assertThat(signs(AGAIN, Answer.of(none, "VK"))).containsExactly("no-measures");
        assertThat(signs(GARBAGE, Answer.of(none, "VK"))).isEmpty();
        Answer apart = new Answer(none, "Перевозчику выдано предписание", "VK", Attachments.NONE, true);
        assertThat(signs(AGAIN, apart)).isEmpty();
        for (String progress : List.of(
                "Вчера мусор вывезли.",
                "Баки заменили, мусор вывезли в обед.",
                "Мусор начнём вывозить ежедневно с понедельника.",
                "По вывозу мусора заключён договор с новым перевозчиком.",
                "Проверили двор: мусор лежит, машину направили.")) {
            assertThat(signs(AGAIN, Answer.of(progress, "VK"))).as(progress).doesNotContain("no-measures");
        }
    }

    @Test
    @Cites("1/17")
    @DisplayName("1/17: an answer is free of obscenity, coarse words and insults")
    void abuseIsTold() {
        String text = "Мусор вывезем завтра, х*й с вами, дебил";
        List<Advice> advice = CHECK.check(GARBAGE, Answer.of(text, "VK"));
        assertThat(advice).extracting(Advice::sign).contains("obscene", "rude");
        assertThat(text.substring(advice.get(0).start(), advice.get(0).end())).isEqualTo("х*й");
        assertThat(signs("Мусор вывезем завтра. Реклама: купите наши баки недорого, звоните!"))
                .doesNotContain("obscene", "rude");
    }

    @Test
    @DisplayName("152-ФЗ, article 7: personal data stays out of a public answer")
    void personalDataIsToldInAPublicAnswerOnly() {
        String text = GOOD + " Звоните мастеру: 8 913 123-45-67, i@mail.ru";
        assertThat(signs(text)).containsExactly("phone", "email");
        assertThat(signs(GARBAGE, new Answer(text, "", "VK", Attachments.NONE, false)))
                .isEmpty();
        assertThat(CHECK.allowing(List.of("89131234567", "@mail.ru")).check(GARBAGE, Answer.of(text, "VK")))
                .isEmpty();
        assertThat(CHECK.check(GARBAGE, Answer.of(text, "VK")))
                .allSatisfy(advice -> assertThat(advice.clause()).hasToString("152-ФЗ/7"))
                .noneMatch(advice -> advice.text(Language.RU).contains("913"));
    }

    @ParameterizedTest
    @Cites("1/17")
    @DisplayName("1/17: an attachment that is announced is there")
    @CsvSource(delimiter = '|', textBlock = """
                    Мусор вывезли, фото прилагаем.          | фото прилагаем
                    Мусор вывезли. Смотрите видео!          | Смотрите видео
                    Мусор вывезли, акт во вложении.         | во вложении
                    Мусор вывезли: на фото чистый двор.     | на фото чистый
                    Мусор вывезли, прилагаем фотографии.    | прилагаем фотографии
                    Мусор вывезли, фото ниже.               | фото ниже
                    """)
    void anAnnouncedAttachmentIsMissed(String text, String passage) {
        List<Advice> none = CHECK.check(GARBAGE, new Answer(text, "", "VK", Attachments.NONE, true));
        assertThat(none).singleElement().satisfies(advice -> {
            assertThat(advice.sign()).isEqualTo("no-attachment");
            assertThat(text.substring(advice.start(), advice.end())).isEqualTo(passage);
        });
        assertThat(signs(text)).containsExactly("attachment-unknown");
        assertThat(signs(GARBAGE, new Answer(text, "", "VK", Attachments.SOME, true)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мусор вывезем завтра, пришлите фото двора, если не так.",
                "Мусор вывезем по графику на выходных.",
                "Мусор: документы на вывоз оформляем."
            })
    void whatAnnouncesNoAttachmentIsLeftAlone(String text) {
        assertThat(signs(GARBAGE, new Answer(text, "", "VK", Attachments.NONE, true)))
                .isEmpty();
    }

    @Test
    void theWeightiestComesFirst() {
        List<Advice> advice = CHECK.check(AGAIN, Answer.of("Концерт в парке в семь, фото ниже, 89131234567", "OK"));
        assertThat(advice)
                .extracting(Advice::sign)
                .containsExactly("other-network", "no-measures", "phone", "off-topic", "attachment-unknown");
        assertThat(advice.get(0).text(Language.RU))
                .isEqualTo(advice.get(0).sentence().text(Language.RU));
    }

    @Test
    void aTextBeyondAllMeasureIsRefused() {
        String text = "а".repeat(ModerationFilter.LONGEST + 1);
        assertThatThrownBy(() -> CHECK.check(GARBAGE, Answer.of(text, "VK")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4194305");
    }

    @Test
    void aPassageDoesNotEndBeforeItBegins() {
        Advice advice = CHECK.check(GARBAGE, Answer.of("", "VK")).get(0);
        assertThatThrownBy(() -> new Advice("a", 1, advice.clause(), 2, 1, Sentence.of("", "")))
                .hasMessageContaining("2 to 1; it must");
        assertThatThrownBy(() -> new Advice("a", 1, advice.clause(), -1, 1, Sentence.of("", "")))
                .hasMessageContaining("-1 to 1");
    }

    @Test
    @Cites("1/17")
    @DisplayName("1/17: what an answer only sounds like to a model is not told")
    void whatAnAnswerOnlySoundsLikeIsNotTold() {
        String text = "красивая у тебя контора, деревянный этаж и спички у многих, твой следующий";
        ModerationFilter filter =
                ModerationFilter.builder().opinion(Opinion.standard()).build();

        assertThat(filter.check(text).findings()).extracting(Finding::way).containsExactly(Way.LEARNED);
        assertThat(AnswerCheck.of(filter, RepeatDetector.standard())
                        .check(new Question("VK", text, false), Answer.of(text, "VK")))
                .isEqualTo(AnswerCheck.standard().check(new Question("VK", text, false), Answer.of(text, "VK")));
    }
}
