package io.github.otklik.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.otklik.moderation.ModerationFilter;
import java.util.ArrayList;
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
        assertThat(repeat.added()).containsExactly("пробил", "колесо", "акт");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Снег на Мира, 5, не чистят   | Снег на Мира, 7, не чистят
                    Снег на Мира, 5а, не чистят  | Снег на Мира, 5б, не чистят
                    Снег на Мира, 12/3 не чистят | Снег на Мира, 12/4 не чистят
                    Автобус 24 снова опоздал     | Автобус 8 снова опоздал
                    Нет света на улице Чехова    | Нет света на улице Толстого
                    Нет света в Верхней Речке    | Нет света в Нижней Речке
                    Яма на Старой Садовой        | Яма на Новой Садовой
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
        assertThat(DETECTOR.compare(text, text)).isEqualTo(new Repeat(0, Repeat.Tier.OTHER, List.of(), List.of()));
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
    void whatIsNotDoneIsNotTakenForDone() {
        String question = "Яма на Гоголя, 2";

        assertThat(DETECTOR.compare(question, "Яму на Гоголя, 2 не заделали").same())
                .isTrue();
        assertThat(DETECTOR.compare(question, "Яму на Гоголя, 2 заделали").same())
                .isFalse();
    }

    @Test
    void aNameThatBeginsASentenceAsAnotherWordIsThePlaceOfTheOtherMessage() {
        assertThat(DETECTOR.compare("Нет света в селе Рябиновка", "Рябиновка, света нет")
                        .similarity())
                .isEqualTo(1);
    }

    @Test
    void earlierMessagesAreFoundTheMostAlikeFirst() {
        List<RepeatDetector.Match> matches = DETECTOR.find(
                "Нет воды и отопления на улице Мира с утра",
                List.of(
                        "Вода и отопление на Мира и на Гоголя будут?",
                        "Сломан лифт на Гоголя 2",
                        "Нет воды и отопления на улице Мира с утра!"));

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Не горят фонари на Полевой в Рябиновке       | Рябиновка, Полевая: хоть глаз выколи, свет когда дадут?
                    Бродячие псы у школы №4 бросаются на детей   | Возле четвёртой школы стая как бегала, так и бегает
                    Лифт в доме 14 по Весенней стоит             | Весенняя четырнадцать: лифт так и не починили
                    Автобус 36 вечером не приходит               | Тридцать шестой опять не дождались, где автобус?
                    Уборную на рынке закрыли на замок            | Так и нет туалета на рынке, закрыто
                    """)
    void theSameQuestionIsKnownInOtherWords(String earlier, String later) {
        assertThat(DETECTOR.compare(earlier, later).same()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Батареи холодные, Липовая 8           | Липовая 8: откуда такая сумма в квитанции за отопление?
                    Лифт на Липовой 8 сломан              | На Липовой 8 во втором подъезде не моют полы
                    Нет зубного врача в Рябиновке         | Подскажите, какие документы нужны для справки в Рябиновке?
                    Яма на Весенней у дома 3              | На Луговой у дома 9 тоже яма
                    Яма на Весенней у дома 3              | Спасибо, яму на Весенней заделали
                    Нет знака у школы №3                  | Возле пятой школы знак висит вверх ногами
                    """)
    void anotherMatterOrPlaceIsAnotherQuestion(String earlier, String later) {
        assertThat(DETECTOR.compare(earlier, later).same()).isFalse();
    }

    @Test
    void aRefusalMayBeGroundedOnlyOnTheSamePlaceAndMatterWithNothingBesides() {
        String earlier = "Не чистят снег на Мира, 5";

        assertThat(DETECTOR.compare(earlier, "Снег на Мира, 5 так и не чистят").mayGroundRefusal())
                .isTrue();
        assertThat(DETECTOR.compare(earlier, "Снег так и не чистят").mayGroundRefusal())
                .isFalse();
        assertThat(DETECTOR.compare(earlier, "Снег на Мира, 5 так и не чистят, и сосульки висят")
                        .mayGroundRefusal())
                .isFalse();
        assertThat(DETECTOR.compare(earlier, "Снег на Мира, 5 и на Чехова так и не чистят")
                        .mayGroundRefusal())
                .isFalse();
    }

    @Test
    void asAlikeMessagesKeepTheirOrderAndThoseAtTheThresholdAreFound() {
        RepeatDetector strict = RepeatDetector.builder().threshold(1).build();
        List<String> earlier = List.of("Яма на Чехова", "Сломан лифт", "На Чехова яма", "Яма, яма на Чехова");

        assertThat(strict.find("Яма на Чехова", earlier))
                .extracting(RepeatDetector.Match::index)
                .containsExactly(0, 2, 3);
        assertThat(strict.find("Яма на Чехова", List.of())).isEmpty();
    }

    @Test
    void theLongestTextIsRead() {
        String longest = "Яма на Чехова" + " ".repeat(RepeatDetector.LONGEST - 13);

        assertThat(DETECTOR.compare(longest, "Яма на Чехова").similarity()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DETECTOR.compare(longest + " ", "Яма на Чехова"))
                .withMessage("earlier must be at most 4194304 characters; was 4194305");
    }

    @Test
    void aNullIsRefusedByName() {
        List<String> holed = new ArrayList<>();
        holed.add(null);

        assertThatNullPointerException()
                .isThrownBy(() -> new Repeat(0, Repeat.Tier.OTHER, holed, List.of()))
                .withMessage("shared");
        assertThatNullPointerException()
                .isThrownBy(() -> new Repeat(0, Repeat.Tier.OTHER, List.of(), holed))
                .withMessage("added");
        assertThatNullPointerException()
                .isThrownBy(() -> RepeatDetector.builder().stopWords(holed))
                .withMessage("words");
        assertThatNullPointerException()
                .isThrownBy(() -> DETECTOR.find("Яма", holed))
                .withMessage("earlier message");
    }

    @Test
    void badArgumentsAreRefused() {
        String tooLong = "а".repeat(ModerationFilter.LONGEST + 1);
        Repeat none = new Repeat(0, Repeat.Tier.OTHER, List.of(), List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> DETECTOR.compare("вода", tooLong));
        assertThatIllegalArgumentException().isThrownBy(() -> DETECTOR.find("вода", List.of(tooLong)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepeatDetector.builder().threshold(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Repeat(Double.NaN, Repeat.Tier.SHOWN, List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new RepeatDetector.Match(-1, none));
    }
}
