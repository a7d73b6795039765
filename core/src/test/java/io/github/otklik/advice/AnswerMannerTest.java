package io.github.otklik.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.advice.Advice.Severity;
import io.github.otklik.advice.Answer.Attachments;
import io.github.otklik.advice.Answer.Question;
import io.github.otklik.regulation.Language;
import io.github.otklik.text.Cites;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerMannerTest {
    /** The rules on the manner of an answer. */
    static final List<String> RULES = List.of(
            "no-final-date",
            "too-long",
            "no-greeting",
            "history-first",
            "officialese",
            "verbal-nouns",
            "abbreviation",
            "ellipsis",
            "exclamation",
            "shouting",
            "lecturing",
            "vague-term",
            "no-date",
            "not-ours",
            "foreign-words",
            "foreign-letters",
            "press-release-manner",
            "home-address");

    private static final AnswerCheck CHECK = AnswerCheck.standard();
    private static final Question QUESTION = new Question("VK", "", false);

    private static List<Advice> advice(String text) {
        return CHECK.check(QUESTION, Answer.of(text, "VK"));
    }

    private static List<String> signs(String text) {
        return advice(text).stream().map(Advice::sign).toList();
    }

    @ParameterizedTest
    @Cites("1/17")
    @DisplayName("1/17: an answer that speaks plainly is left alone")
    @ValueSource(
            strings = {
                "Здравствуйте, Анна! Остановку у школы вернём 3 сентября. Пока автобус останавливается у аптеки.",
                "Добрый день! Воду на Садовой дадут сегодня к 18:00, слесари уже меняют трубу.",
                "Пётр Ильич, спасибо, что написали. Фонарь заменили вчера вечером, проверьте, пожалуйста.",
                "Здравствуйте! Дорога областная, за неё отвечает «Облдорога»: позвоните им, 3-15-15. Мы передали им снимок.",
                "Здравствуйте. Справку выдаст МФЦ за один день, приходите с паспортом с 9 до 18.",
                "Доброе утро! Вопрос решаем в ближайшие дни: до 5 мая скажем, когда начнём.",
                "Здравствуйте, Олег! Ямочный ремонт на Лесной начнётся 4 июня. Пришлите снимок, если пропустим место."
            })
    void aPlainAnswerIsLeftAlone(String text) {
        assertThat(advice(text)).isEmpty();
    }

    @ParameterizedTest
    @Cites({"1/17", "2/13"})
    @DisplayName("1/17, 2/13: what an answer should not sound like is told, with the passage")
    @CsvSource(delimiter = '|', textBlock = """
            no-greeting          | Воду дадут 3 мая.                                                                | ''
            history-first        | Здравствуйте! В ответ на Ваш запрос сообщаю: воду дадут 3 мая.                   | В ответ на Ваш запрос
            history-first        | Добрый день! Ваше обращение рассмотрено, воду дадут 3 мая.                       | Ваше обращение рассмотрено
            officialese          | Здравствуйте! Уборку улицы осуществляет «Чистота», закончат 3 мая.              | осуществляет
            officialese          | Здравствуйте! В целях безопасности люк закроют 3 мая.                            | В целях безопасности
            verbal-nouns         | Здравствуйте! Завершение восстановления освещения 3 мая.                         | Завершение восстановления освещения
            abbreviation         | Здравствуйте! Заявку получило ДРСП, закончат 3 мая.                              | ДРСП
            ellipsis             | Здравствуйте... Воду дадут 3 мая.                                                | ...
            ellipsis             | Здравствуйте! Воду дадут 3 мая…                                                  | …
            exclamation          | Здравствуйте!!! Воду дадут 3 мая.                                                | !!!
            exclamation          | Здравствуйте! Воду дадут 3 мая, что ещё вам надо?!                               | ?!
            shouting             | Здравствуйте! ВОДУ ДАДУТ 3 МАЯ, ждите на месте.                                  | ВОДУ ДАДУТ 3 МАЯ
            lecturing            | Здравствуйте! Воду дадут 3 мая. Читайте внимательно объявления.                  | Читайте внимательно
            lecturing            | Здравствуйте! Площадку починят 3 мая, а ломать не надо.                          | ломать не надо
            vague-term           | Здравствуйте! Воду дадут в кратчайшие сроки. Отключили её 3 мая.                 | в кратчайшие сроки
            vague-term           | Здравствуйте! Фонарь заменим при наличии финансирования.                         | при наличии финансирования
            not-ours             | Здравствуйте! Школа не входит в нашу сеть с 3 мая.                               | не входит в нашу
            not-ours             | Здравствуйте! Эта дорога не на балансе района с 3 мая.                           | не на балансе района
            foreign-words        | Здравствуйте! Дедлайн по ремонту 3 мая.                                          | Дедлайн
            foreign-letters      | Здравствуйте! Форму feedback откроем 3 мая.                                      | feedback
            press-release-manner | Здравствуйте! Парк станет точкой притяжения 3 мая.                               | точкой притяжения
            home-address         | Здравствуйте! Ключ у соседа, квартира 12, до 3 мая.                              | квартира 12
            """)
    void anUnfitMannerIsTold(String rule, String text, String passage) {
        assertThat(advice(text)).anySatisfy(each -> {
            assertThat(each.sign()).isEqualTo(rule);
            assertThat(text.substring(each.start(), each.end())).isEqualTo(passage);
            assertThat(each.text(Language.RU)).isNotBlank().doesNotContain("{0}");
            assertThat(each.text(Language.EN)).isNotBlank().doesNotContain("{0}");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Здравствуйте! Вам поможет МФЦ или ЖКХ, до 3 мая.",
                "Здравствуйте! УК «Дом» закончит 3 мая, по ГОСТу.",
                "Здравствуйте! Пишите на office@raion.ru или в @raion_bot до 3 мая.",
                "Здравствуйте! ОСТОРОЖНО, мост откроют 3 мая."
            })
    void knownAbbreviationsAndAddressesAreLeftAlone(String text) {
        assertThat(signs(text)).doesNotContain("abbreviation", "foreign-letters", "shouting");
    }

    @Test
    void anAnswerWithoutAnyTimeIsHintedAt() {
        assertThat(signs("Здравствуйте! Воду подаёт насосная станция, спасибо за вопрос о ней."))
                .contains("no-date");
        assertThat(signs("Здравствуйте! Воду уже подаёт насосная станция.")).doesNotContain("no-date");
    }

    @Test
    @Cites("1/13")
    @DisplayName("1/13: an interim answer says when the final one comes")
    void anInterimAnswerNamesTheDayOfTheFinalOne() {
        Answer vague = Answer.of("Здравствуйте! Проверяем трубу на Садовой, напишем вам ещё раз.", "VK");
        Answer dated = Answer.of("Здравствуйте! Проверяем трубу на Садовой, напишем вам до 5 мая.", "VK");
        assertThat(CHECK.check(QUESTION, vague.asInterim()))
                .extracting(Advice::sign)
                .contains("no-final-date");
        assertThat(CHECK.check(QUESTION, vague)).extracting(Advice::sign).doesNotContain("no-final-date");
        assertThat(CHECK.check(QUESTION, dated.asInterim()))
                .extracting(Advice::sign)
                .doesNotContain("no-final-date");
    }

    @ParameterizedTest
    @Cites("1/17")
    @DisplayName("1/17: a text is told that is longer than its network takes")
    @CsvSource({
        "VK, 4096, NONE, false",
        "VK, 4097, NONE, true",
        "ok, 4097, SOME, true",
        "Telegram, 4096, NONE, false",
        "Telegram, 1024, SOME, false",
        "Telegram, 1025, SOME, true",
        "Telegram, 1025, UNKNOWN, false",
        "MAX, 4001, NONE, true",
        "Листовка, 9000, NONE, false"
    })
    void whatIsTooLongForItsNetworkIsTold(String network, int length, Attachments attachments, boolean told) {
        String text = "Здравствуйте! Воду дадут 3 мая. " + "и воду, ".repeat(2000);
        Answer answer = new Answer(text.substring(0, length), "", network, attachments, true);
        assertThat(CHECK.check(new Question(network, "", false), answer).stream()
                        .anyMatch(each -> each.sign().equals("too-long") && each.end() == length))
                .isEqualTo(told);
    }

    @Test
    void aTextThatSpeaksOfItsPictureStandsUnderOne() {
        String text = "Здравствуйте! На фото трамвай, выйдет 3 мая. " + "и трамвай, ".repeat(100);
        assertThat(CHECK.check(new Question("Telegram", "", false), Answer.of(text, "Telegram")))
                .extracting(Advice::sign)
                .contains("too-long");
    }

    @Test
    void anOfficeSwitchesRulesOff() {
        String text = "Воду дадут в кратчайшие сроки!!!";
        assertThat(signs(text)).contains("no-greeting", "vague-term", "exclamation");
        AnswerCheck quiet = CHECK.without(Set.of("no-greeting", "vague-term", "exclamation", "no-date", "date"));
        assertThat(quiet.check(QUESTION, Answer.of(text, "VK"))).isEmpty();
        assertThatThrownBy(() -> CHECK.without(List.of("no-such")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No rule 'no-such'; it must be one of empty, no-substance");
    }

    @Test
    void anOfficeAddsRulesOfItsOwn() {
        String own = """
                # Слова, которых у нас не любят.
                our-word | 2 | 1/17 | phrase | У нас говорят «двор». | We say “yard”.
                    придомов* территори*
                our-signature | 1 | 1/17 | absence | Нет подписи. | No signature.
                    ваш* администрация
                """;
        AnswerCheck check = CHECK.with(new StringReader(own), "own.txt");
        assertThat(check.check(QUESTION, Answer.of("Здравствуйте! Придомовую территорию уберут 3 мая.", "VK")))
                .extracting(Advice::sign)
                .containsExactly("our-word", "our-signature");
        assertThat(check.without(List.of("our-word", "our-signature"))
                        .check(QUESTION, Answer.of("Здравствуйте! Придомовую территорию уберут 3 мая.", "VK")))
                .isEmpty();
    }

    @Test
    void rulesOfAnOfficeAreRefusedWithAllThatIsWrong() {
        String own = "vague-term | 2 | 1/17 | phrase | а | b\nx | 2 | 1/17 | check | а | b\ny | 1\n";
        assertThatThrownBy(() -> CHECK.with(new StringReader(own), "own.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "Problems of own.txt: 3",
                        "own.txt:1: the id must be new",
                        "own.txt:2: the kind must be one that phrases say; was check",
                        "own.txt:3: a row must have 6 cells; has 2");
        assertThatThrownBy(() -> CHECK.with(new StringReader(" ".repeat((1 << 20) + 1)), "own.txt"))
                .hasMessageContaining("own.txt:1: a file of rules must have at most 1048576 characters");
    }

    @Test
    void aRowOfAnOfficeHasAnIdAReasonAndPhrases() {
        String own =
                "X Y | 1 | 1/17 | phrase | а | b\n    в\nx | 1 | 1/17 | phrase | | b\n    в\ny | 1 | 1/17 | phrase | а | b\n";
        assertThatThrownBy(() -> CHECK.with(new StringReader(own), "own.txt"))
                .hasMessageContainingAll(
                        "Problems of own.txt: 3",
                        "own.txt:1: the id must be of a-z, 0-9 and hyphens; was 'X Y'",
                        "own.txt:3: the reason must be given in Russian and in English",
                        "own.txt:5: phrases must stand below a row of this kind");
        assertThatThrownBy(() -> CHECK.with(new StringReader("| 1 | 1/17 | phrase | а | b\n    в\n"), "own.txt"))
                .hasMessageContaining("own.txt:1: the id must be of a-z, 0-9 and hyphens; was ''");
    }

    @Test
    void whatMattersMoreIsAWarning() {
        assertThat(advice("Воду дадут 3 мая!!!"))
                .extracting(Advice::sign, Advice::severity)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("exclamation", Severity.WARNING),
                        org.assertj.core.groups.Tuple.tuple("no-greeting", Severity.HINT));
    }
}
