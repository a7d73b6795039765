package io.github.otklik.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.Rows;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.Language;
import io.github.otklik.text.Cites;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MannerCheckTest {
    private static final MannerCheck CHECK = MannerCheck.standard();

    @ParameterizedTest
    @Cites("2/13")
    @DisplayName("2/13: each sign of a press release shows its passage")
    @CsvSource(delimiter = '|', textBlock = """
                    dateline        | Москаленки, 12 мая. Вы просили мост.                 | Москаленки, 12 мая
                    dateline        | р. п. Москаленки, 4 ноября 2022 г. – Ждём вас.       | р. п. Москаленки, 4 ноября 2022 г
                    dated-opening   | 26 августа 2022 года мы открыли мост.                | 26 августа 2022 года
                    press-service   | Вам сообщает пресс-служба района.                    | сообщает пресс-служба
                    third-person    | Вам помогла администрация Москаленского района.      | администрация Москаленского района
                    reported-speech | Как отметил мэр, вы правы.                           | Как отметил
                    genitives       | Вы ждали обеспечения безопасности движения?          | обеспечения безопасности движения
                    verbal-nouns    | Уборка у вас осуществляется по средам.               | осуществляется
                    officialese     | В рамках проекта вы получите сквер.                  | В рамках проекта
                    """)
    void eachSignShowsItsPassage(String sign, String text, String passage) {
        assertThat(CHECK.check(text).signs()).anySatisfy(advice -> {
            assertThat(advice.sign()).isEqualTo(sign);
            assertThat(text.substring(advice.start(), advice.end())).isEqualTo(passage);
            assertThat(advice.clause()).hasToString("2/13");
            assertThat(advice.text(Language.RU)).isNotBlank();
            assertThat(advice.text(Language.EN)).isNotBlank();
        });
    }

    @ParameterizedTest
    @DisplayName("2/13: a date is no dateline, and what only looks like a sign is none")
    @ValueSource(
            strings = {
                "12 июня ждём вас на стадионе!",
                "Друзья, 12 июня в парке концерт, приходите!",
                "Мы открылись 26 августа 2022 года, заходите.",
                "завтра, 12 мая. Приходите!",
                "Приходите 1, 2 и 3 мая. Мы ждём вас"
            })
    void whatOnlyLooksLikeASignIsNone(String text) {
        assertThat(CHECK.check(text).signs()).isEmpty();
    }

    @Test
    @DisplayName("2/13: a sentence of 30 words passes, one of 31 is too long; an abbreviation ends none")
    void aSentenceOfMoreThanThirtyWordsIsTold() {
        String thirty = "вы " + "идите ".repeat(29);
        assertThat(CHECK.check(thirty).signs()).isEmpty();
        assertThat(CHECK.check(thirty + ". " + thirty).signs()).isEmpty();
        assertThat(CHECK.check(thirty + "домой").signs())
                .extracting(Advice::sign)
                .containsExactly("long-sentence");
        assertThat(CHECK.check(thirty + "по ул. Ленина").signs())
                .extracting(Advice::sign)
                .containsExactly("long-sentence");
    }

    @Test
    @DisplayName("2/13: a text that addresses nobody is told so, without a passage")
    void aTextThatAddressesNobodyIsTold() {
        assertThat(CHECK.check("Мост открыт.").signs()).singleElement().satisfies(advice -> {
            assertThat(advice.sign()).isEqualTo("no-address");
            assertThat(advice.hasPassage()).isFalse();
        });
        assertThat(CHECK.check("Мост открыт, приходите.").signs()).isEmpty();
    }

    @Test
    void aSignCountsOnceHoweverOftenItStands() {
        String once = "В рамках проекта вы получите сквер.";
        MannerCheck.Manner twice = CHECK.check(once + " В рамках другого вы получите парк.");
        assertThat(twice.signs()).hasSize(2);
        assertThat(twice.score()).isEqualTo(CHECK.check(once).score()).isEqualTo(2);
    }

    @Test
    void theConclusionTellsTheNumbers() {
        MannerCheck.Manner press = CHECK.check("Пресс-служба района: состоялось совещание по вопросам развития.");
        assertThat(press.isPressRelease()).isTrue();
        assertThat(press.conclusion().text(Language.EN))
                .isEqualTo("Reads like a press release: the signs add up to " + press.score() + ", the limit is 3.");
        assertThat(CHECK.check("").isPressRelease()).isFalse();
        assertThat(CHECK.check(" … ").signs()).isEmpty();
    }

    @Test
    void everySignOfTheTableIsShownBySomeText() {
        Set<String> shown = new HashSet<>();
        for (String line : Rows.of(MannerCheckTest.class, "manner-texts.txt")) {
            CHECK.check(line.substring(line.indexOf(' '))).signs().forEach(advice -> shown.add(advice.sign()));
        }
        Set<String> rows = new HashSet<>();
        Table.load("manner.txt").rows().forEach(row -> rows.add(row.id()));
        rows.removeAll(List.of("total"));
        assertThat(shown).isEqualTo(rows);
    }

    @Test
    void aTextBeyondAllMeasureIsRefused() {
        assertThatThrownBy(() -> CHECK.check("а".repeat(ModerationFilter.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
