package io.github.otklik.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.moderation.ModerationFilter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatDetectorTest {
    private static final RepeatDetector DETECTOR = RepeatDetector.standard();

    @Test
    void aRepeatNamesWhatIsSharedAndWhatIsNew() {
        Repeat repeat = DETECTOR.compare(
                "Когда отремонтируют дорогу на Ленина, 5?",
                "Ленина 5: дорогу не починили, сосед пробил колесо, есть акт");

        assertThat(repeat.same()).isTrue();
        assertThat(repeat.shared()).contains("ленина", "5", "дорогу", "починили");
        assertThat(repeat.added()).containsExactly("сосед", "пробил", "акт");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Снег на Мира, 5, не чистят   | Снег на Мира, 7, не чистят
                    Снег на Мира, 5а, не чистят  | Снег на Мира, 5б, не чистят
                    Снег на Мира, 12/3 не чистят | Снег на Мира, 12/4 не чистят
                    Автобус 24 снова опоздал     | Автобус 8 снова опоздал
                    Нет света на улице Чехова    | Нет света на улице Толстого
                    """)
    void anotherNumberOrPlaceIsAnotherQuestion(String earlier, String later) {
        assertThat(DETECTOR.compare(earlier, later).same()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Нет воды на Мира, 5 уже 3 дня           | Нет воды на Мира, 5 уже 8 дней
                    Нет воды на Мира, 5 с 12.10             | Нет воды на Мира, 5 с 14.10
                    Нет воды на Мира, 5 с 18:30             | Нет воды на Мира, 5 с 9:00
                    Нет воды на Мира, 5 с 2024 года         | Нет воды на Мира, 5 с 2025 года
                    3-й подъезд, Мира, 5а, сломан лифт      | Подъезд 3, Мира, 5-А, сломан лифт
                    Нет воды на Мира, звоните 89991112233   | Нет воды на Мира, звоните 89994445566
                    Доро\u0301га на Мира разби\u0301та      | Дорога на Мира разбита
                    """)
    void numbersThatCountAndMarksOverLettersDoNotSetQuestionsApart(String earlier, String later) {
        assertThat(DETECTOR.compare(earlier, later).same()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!!", "Ну и когда же?", "\uD83D\uDE00"})
    void aMessageWithoutAQuestionIsLikeNothing(String text) {
        assertThat(DETECTOR.compare(text, text)).isEqualTo(new Repeat(0, false, List.of(), List.of()));
    }

    @Test
    void thanksAreNoQuestionUnlessTheWriterStillWantsSomething() {
        String question = "Почините лифт на Гоголя, 2";

        assertThat(DETECTOR.compare(question, "Спасибо, лифт на Гоголя, 2 починили!")
                        .same())
                .isFalse();
        assertThat(DETECTOR.compare(question, "Спасибо за ответ, но лифт на Гоголя, 2 так и стоит")
                        .same())
                .isTrue();
        assertThat(DETECTOR.compare(question, "Почините лифт на Гоголя, 2. Спасибо")
                        .same())
                .isTrue();
    }

    @Test
    void earlierMessagesAreFoundTheMostAlikeFirst() {
        List<RepeatDetector.Match> matches = DETECTOR.find(
                "Нет воды на улице Мира с утра",
                List.of("Вода на Мира будет?", "Сломан лифт на Гоголя 2", "Нет воды на улице Мира с утра!"));

        assertThat(matches).extracting(RepeatDetector.Match::index).containsExactly(2, 0);
    }

    @Test
    void anOfficeSetsItsThresholdAndStopWords() {
        RepeatDetector strict = RepeatDetector.builder()
                .threshold(1)
                .stopWords(List.of("Новокаменск"))
                .build();

        assertThat(strict.compare("Новокаменск, нет воды", "нет воды").same()).isTrue();
        assertThat(DETECTOR.compare("Новокаменск, нет воды", "нет воды").similarity())
                .isLessThan(1);
    }

    @Test
    void badArgumentsAreRefused() {
        String tooLong = "а".repeat(ModerationFilter.LONGEST + 1);
        Repeat none = new Repeat(0, false, List.of(), List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> DETECTOR.compare("вода", tooLong));
        assertThatIllegalArgumentException().isThrownBy(() -> DETECTOR.find("вода", List.of(tooLong)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepeatDetector.builder().threshold(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Repeat(Double.NaN, true, List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new RepeatDetector.Match(-1, none));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    unheard слово         | no role 'unheard'
                    topic                 | a row of role 'topic' has a name
                    topic вода вода вода  | 'вода' stands in the table before
                    """)
    void aBadRowOfTheTableIsNamed(String row, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Meanings.parse(List.of("# head", row)))
                .withMessageStartingWith("repeat.txt:2: " + problem);
    }
}
