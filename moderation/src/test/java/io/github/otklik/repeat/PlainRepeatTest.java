package io.github.otklik.repeat;

import static io.github.otklik.repeat.Small.comparison;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a later message names nothing but what the earlier one names, and which words are new. */
class PlainRepeatTest {
    private static final String EARLIER = "вот Мира дом 5, снег";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "вот Мира дом 5, снег",
                "опять Мира, сугроб",
                "дом 5 снег",
                "ждем, Мира дом 5, снег, трамвай",
                "вот Мира, снег, школа",
                "вот Мира, снег, 5 дней",
                "вот Мира, снег, чинить"
            })
    void aPlainRepeatNamesAPlaceOfTheEarlierAndNoOtherMatter(String later) {
        assertThat(comparison(EARLIER, later).isPlain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "снег",
                "5 снег",
                "вот Мира",
                "вот Мира и Чехова, снег",
                "вот Мира дом 7, снег",
                "вот Мира и Чехова дом 7, снег",
                "вот Мира, снег, лифт",
                "вот Мира, снег, вода",
                "вот Мира, снег, цена",
                "вот Чехова дом 7, лифт",
                "тоже Мира, снег",
                "починили, Мира, снег",
                "порядок, Мира, снег"
            })
    void anotherPlaceMatterSideOrTurnMakesItMore(String later) {
        assertThat(comparison(EARLIER, later).isPlain()).isFalse();
    }

    @Test
    void aMessageThatWasNotReadInFullIsNotPlain() {
        String tooLong = EARLIER + String.join("", Collections.nCopies(Tokens.MOST, " и"));

        assertThat(comparison(tooLong, EARLIER).isPlain()).isFalse();
        assertThat(comparison(EARLIER, tooLong).isPlain()).isFalse();
    }

    @Test
    void theWordsOfTheLaterMessageAreSharedOrNewInTheirOrder() {
        Comparison comparison = comparison(EARLIER, "трамвай дом 5, сугроб завален, Мира");

        assertThat(comparison.words(true)).containsExactly("5", "сугроб", "мира");
        assertThat(comparison.words(false)).containsExactly("трамвай", "завален");
    }
}
