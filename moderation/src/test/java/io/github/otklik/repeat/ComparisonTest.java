package io.github.otklik.repeat;

import static io.github.otklik.repeat.Small.comparison;
import static io.github.otklik.repeat.Small.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The signs that two messages ask the same, by a small vocabulary. */
class ComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NAMES      | вот Мира                   | вот Мира                     | 1
                    NAMES      | вот Мира и Чехова и Гоголя | вот Мира и Чехова и Гоголя   | 2
                    NAMES      | вот Мира                   | вот Чехова                   | 0
                    NAMES      | заря цветет                | вот Заря                     | 1
                    NAMES      | вот Заря                   | заря цветет                  | 1
                    OTHER_NAME | вот Мира                   | вот Чехова                   | 1
                    OTHER_NAME | вот Мира                   | вот снег                     | 0
                    OTHER_NAME | вот снег                   | вот Мира                     | 0
                    OTHER_NAME | вот Мира и Гоголя          | вот Мира и Чехова            | 0
                    NAMES_LEFT | вот Мира и Гоголя          | вот Мира и Чехова            | 1
                    NAMES_LEFT | вот Мира                   | вот Мира и Чехова            | 0
                    NAMES_LEFT | вот Мира и Чехова          | вот Мира                     | 0
                    NAMES_LEFT | вот Мира                   | вот Чехова                   | 0
                    """)
    void namesOfPlacesAreCommonOrOther(Sign sign, String earlier, String later, double value) {
        assertThat(value(sign, earlier, later)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NUMBERS      | дом 5                     | дом 5                     | 1
                    NUMBERS      | дом 5 дом 6 дом 7         | дом 5 дом 6 дом 7         | 2
                    NUMBERS      | дом 5                     | 5                         | 1
                    NUMBERS      | дом 5                     | подъезд 5                 | 0
                    OTHER_NUMBER | дом 5                     | дом 7                     | 1
                    OTHER_NUMBER | дом 5                     | подъезд 7                 | 0
                    OTHER_NUMBER | снег 5                    | снег 7                    | 0
                    OTHER_NUMBER | дом 5                     | снег 7                    | 0
                    OTHER_NUMBER | дом 5 дом 7               | дом 5 дом 9               | 0
                    OTHER_NUMBER | дом 5 подъезд 3           | дом 5 подъезд 4           | 1
                    OTHER_NUMBER | дом 5 подъезд 3           | подъезд 3 дом 7           | 1
                    OTHER_NUMBER | школа 5                   | магазин 7                 | 0
                    OTHER_NUMBER | дом 5 снег 7              | дом 7                     | 0
                    OTHER_NUMBER | дом 7                     | дом 5 снег 7              | 0
                    SITES        | школа, магазин            | магазин, школа            | 1
                    SITES        | школа                     | магазин                   | 0
                    FACT         | снег                      | снег, 5 дней              | 1
                    FACT         | снег, 5 дней              | снег                      | 0
                    FACT         | снег, 5 дней              | снег, 5 дней              | 0
                    """)
    void numbersAreOfOneThingOrAnother(Sign sign, String earlier, String later, double value) {
        assertThat(value(sign, earlier, later)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MATTERS      | снег                  | сугроб                | 1
                    MATTERS      | снег и лифт и свет    | свет и лифт и снег    | 3
                    MATTERS      | снег и сугроб         | снег и сугроб         | 1
                    MATTERS      | снег                  | лифт                  | 0
                    OTHER_MATTER | снег                  | лифт                  | 1
                    OTHER_MATTER | вода                  | лифт                  | 0
                    OTHER_MATTER | лифт                  | вода                  | 0
                    OTHER_MATTER | снег и свет           | снег и лифт           | 0
                    MATTERS_LEFT | снег                  | снег и лифт           | 0
                    SERVICES     | вода                  | вода                  | 1
                    SERVICES     | вода и ток и газ      | вода и ток и газ      | 2
                    SERVICES     | свет                  | ток                   | 1
                    MATTERS      | свет                  | ток                   | 0
                    WORDS        | трамвай               | трамвай               | 1
                    WORDS        | луг, пруд, сад, мост  | луг, пруд, сад, мост  | 3
                    ACTS         | чинить                | почините              | 1
                    ACTS         | чинить и мести        | мести и чинить        | 2
                    OTHER_ACT    | чинить                | мести                 | 1
                    OTHER_ACT    | чинить                | снег                  | 0
                    NOTHING      | вот Мира снег         | вот Мира лифт         | 1
                    NOTHING      | вот Мира чинить       | вот Мира чинить       | 0
                    OTHER_ASPECT | снег                  | снег, цена            | 1
                    OTHER_ASPECT | снег, цена            | снег                  | 1
                    OTHER_ASPECT | снег, цена            | снег, справка         | 1
                    OTHER_ASPECT | снег, цена            | снег, цена            | 0
                    """)
    void whatMessagesSpeakOfIsCommonOrOther(Sign sign, String earlier, String later, double value) {
        assertThat(value(sign, earlier, later)).isEqualTo(value);
    }

    @Test
    void mattersThatEachHasAloneCountAsALogarithmOfTheFewer() {
        assertThat(value(Sign.MATTERS_LEFT, "снег", "лифт")).isEqualTo(StrictMath.log(2), within(1e-15));
        assertThat(value(Sign.MATTERS_LEFT, "снег", "лифт и свет")).isEqualTo(StrictMath.log(2), within(1e-15));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    снег          | снег             | 1
                    вода          | вода             | 1
                    снег и вода   | снег и вода      | 1
                    снег и лифт   | снег             | 1
                    трамвай       | трамвай          | 0
                    снег          | снег и лифт      | 0
                    снег          | снег и газ       | 0
                    снег          | снег, цена       | 0
                    снег          | снег, лифт и газ | 0
                    снег          | снег, газ, цена  | 0
                    """)
    void theLaterMessageHasNoMoreWhenAllItsMattersAreOfTheEarlier(String earlier, String later, double value) {
        assertThat(value(Sign.NO_MORE, earlier, later)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    AGAIN     | снег                | опять снег                | 1
                    AGAIN     | снег                | опять снова вновь снег    | 2
                    AGAIN     | снег                | опять лифт                | 0
                    AGAIN     | вот Мира            | опять Мира                | 1
                    AGAIN     | дом 5               | опять дом 5               | 1
                    AGAIN     | школа               | опять школа               | 1
                    AGAIN     | вот Мира дом 5      | опять Мира дом 5          | 1
                    AGAIN     | вот Мира школа      | опять Мира школа          | 1
                    AGAIN     | вот Мира снег       | опять Мира снег           | 1
                    AGAIN     | опять снег          | снег                      | 0
                    AGAIN     | чинить              | опять чинить              | 0
                    STILL     | снег                | ждем снег                 | 1
                    STILL     | снег                | ждем лифт                 | 0
                    STILL     | снег                | ждем снег, ждем, ждем     | 2
                    OTHER     | снег                | тоже лифт                 | 1
                    OTHER     | снег                | тоже, тоже, тоже лифт     | 2
                    DONE      | снег                | починили снег             | 1
                    DONE      | снег                | не починили снег          | 0
                    DONE      | починили снег       | починили снег             | 0
                    DONE_ONLY | снег                | починили снег             | 1
                    DONE_ONLY | снег                | починили снег, прошу лифт | 0
                    DONE_ONLY | снег                | починили снег?            | 0
                    DONE_ONLY | снег                | починили снег, почините   | 0
                    DONE_ONLY | снег                | починили снег, чинить     | 1
                    DONE_ONLY | снег                | починили снег, ждем       | 0
                    DONE_ONLY | снег                | снег                      | 0
                    ASK       | снег                | порядок снег              | 1
                    ASK       | порядок снег        | порядок снег              | 0
                    EVENT     | акт снег            | акт снег                  | 1
                    EVENT     | акт снег            | снег                      | 0
                    ALWAYS    | снег                | лифт                      | 1
                    """)
    void turnsOfSpeechOfTheLaterMessageCount(Sign sign, String earlier, String later, double value) {
        assertThat(value(sign, earlier, later)).isEqualTo(value);
    }

    @Test
    void theSimilarityIsTheLogisticFunctionOfTheWeightsOfTheSigns() {
        Weights weights = Weights.standard();
        double sum = weights.of(Sign.ALWAYS)
                + weights.of(Sign.NAMES)
                + weights.of(Sign.MATTERS)
                + weights.of(Sign.NO_MORE)
                + weights.of(Sign.STILL);

        assertThat(comparison("вот Мира, лифт", "ждем Мира, лифт, трамвай").similarity())
                .isEqualTo(1 / (1 + StrictMath.exp(-sum)), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    снег           | опять снег       | 1
                    снег, 5 дней   | лифт, 5 дней     | 0
                    5 дней         | 5 дней           | 0
                    снег           | ''               | 0
                    """)
    void messagesThatSayTheSameAreAlikeAtOneAndAmountsAloneMakeThemNot(String one, String two, double similarity) {
        assertThat(comparison(one, two).similarity()).isEqualTo(similarity);
        assertThat(comparison(two, one).similarity()).isEqualTo(similarity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"починили снег", "порядок снег", "тоже снег"})
    void aTurnThatOneMessageAloneHasMakesThemNotTheSame(String turn) {
        assertThat(comparison("снег", turn).similarity()).isStrictlyBetween(0.0, 1.0);
        assertThat(comparison(turn, "снег").similarity()).isStrictlyBetween(0.0, 1.0);
        assertThat(comparison(turn, turn).similarity()).isEqualTo(1);
    }
}
