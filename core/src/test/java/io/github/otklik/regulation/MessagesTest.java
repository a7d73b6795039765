package io.github.otklik.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.regulation.Feasibility.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    @ParameterizedTest
    @EnumSource
    void eachTextIsThereInEachLanguage(Language language) {
        assertThat(Messages.keys())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(Messages.text(language, key)).isNotBlank());
    }

    @Test
    void russianTextsAreRussianAndEnglishOnesAreNot() {
        assertThat(Messages.keys()).allSatisfy(key -> {
            assertThat(Messages.text(Language.RU, key).chars()).anyMatch(MessagesTest::isCyrillic);
            assertThat(withoutWordsOfFiles(Messages.text(Language.EN, key)).chars())
                    .noneMatch(MessagesTest::isCyrillic);
        });
    }

    @Test
    void whatIsNamedHasAName() {
        assertThat(Messages.keys()).contains("importance.NORMAL", "importance.HIGH", "slack.WORKING", "slack.ELAPSED");
        for (ObligationKind kind : ObligationKind.table()) {
            assertThat(kind.title(Language.EN)).matches("[a-z ]+");
            assertThat(kind.title(Language.RU)).matches("[а-яё ]+");
        }
        for (Question question : Question.values()) {
            assertThat(Messages.keys()).contains("question." + question);
        }
    }

    @Test
    void valuesStandInTheirPlaces() {
        assertThat(Messages.text(Language.EN, "feasibility.span", "A", "B"))
                .isEqualTo("Where working time meets the clock, the worst start from A to B is taken.");
    }

    @Test
    void anUnknownKeyIsAnError() {
        assertThatThrownBy(() -> Messages.text(Language.EN, "nothing"))
                .hasMessageStartingWith("No text for 'nothing' in en");
    }

    /** A text without the words that a file has to have, which are Russian in both languages. */
    private static String withoutWordsOfFiles(String text) {
        return text.replaceAll("it must read: .*", "")
                .replaceAll("Действие|исполнитель|незамедлительно|«или»|«затем»|«Согласование: нет»|пункт \\?", "");
    }

    private static boolean isCyrillic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }
}
