package io.github.otklik.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    private static final Stems STEMS = new Stems(List.of("а", "ами"), List.of("ск", "ников"));

    @ParameterizedTest
    @CsvSource(textBlock = """
                    лампа,      ламп
                    лампами,    ламп
                    дома,       дом
                    дом,        дом
                    ива,        ива
                    дами,       дами
                    """)
    void theLongestEndingGoesAndThreeLettersStay(String word, String stem) {
        assertThat(STEMS.stem(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    заводска,      завод
                    заводск,       завод
                    рыбаска,       рыбаск
                    заводскников,  заводск
                    """)
    void aSuffixGoesAfterTheEndingAndFiveLettersStay(String word, String stem) {
        assertThat(STEMS.stem(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    купаться,   купать
                    учились,    учили
                    моется,     моет
                    моюсь,      моюсь
                    купаасся,   купаас
                    """)
    void theReflexivePartOfALongWordGoesFirst(String word, String stem) {
        assertThat(STEMS.stem(word)).isEqualTo(stem);
    }

    @Test
    void withoutATableAWordIsItsStem() {
        Stems none = new Stems(List.of(), List.of());

        assertThat(none.stem("лампа")).isEqualTo("лампа");
        assertThat(none.stem("заводскников")).isEqualTo("заводскников");
    }
}
