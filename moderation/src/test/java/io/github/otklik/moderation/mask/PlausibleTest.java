package io.github.otklik.moderation.mask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.word.Letters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which masks letters may be guessed, and where a usual word fits without a doubt. */
class PlausibleTest {
    private final MaskedText row = new MaskedText();
    private final Plausible plausible = new Plausible(SmallLexicon.of(List.of("whole: дом он"), List.of()), row);

    private void read(String text) {
        new MaskedTextReader(Letters.STANDARD, row).read(text, 0);
        plausible.begin(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    ш*г      ; 2 ; 1 ; true
                    ш*г      ; 2 ; 2 ; false
                    ш**г     ; 2 ; 2 ; true
                    ш*_г     ; 2 ; 2 ; true
                    ш.г      ; 2 ; 1 ; false
                    ш•г      ; 2 ; 1 ; false
                    *шг      ; 2 ; 1 ; false
                    шг*      ; 2 ; 1 ; false
                    ш*5г     ; 2 ; 1 ; false
                    ш*г      ; 1 ; 1 ; false
                    о*н      ; 2 ; 1 ; true
                    """)
    void twoLettersAreEnoughWhereEachSignBetweenThemHidesOne(String text, int seen, int hidden, boolean may) {
        read(text);
        assertThat(plausible.mayGuess(row.size, seen, hidden)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    шм*га    ; true
                    шм..га   ; true
                    шм-га    ; false
                    шм,га    ; false
                    шмг*     ; true
                    дом*     ; false
                    *дом*    ; false
                    .дом     ; false
                    до*м     ; true
                    д*ом     ; true
                    дoм*     ; true
                    дом5*    ; true
                    """)
    void threeLettersAreEnoughWhereNoMarkOfPunctuationHidesOneAndNoCleanWordIsThere(String text, boolean may) {
        read(text);
        assertThat(plausible.mayGuess(row.size, 3, 1)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    о.н      ; 2 ; false
                    о..н     ; 2 ; false
                    х.й      ; 2 ; true
                    х..й     ; 2 ; true
                    х...     ; 1 ; true
                    х.       ; 1 ; false
                    х..5     ; 2 ; false
                    щ...     ; 1 ; false
                    """)
    void aUsualWordNeedsTwoLettersOrOneAndSeveralDots(String text, int seen, boolean may) {
        read(text);
        assertThat(plausible.mayGuess(row.size, seen, 9)).isEqualTo(may);
    }

    @Test
    void aUsualWordThatFitsAtALowCostFitsExactly() {
        read("х..й");
        assertThat(plausible.isExact(row.size, 2)).isTrue();
        assertThat(plausible.isExact(row.size, 1)).isFalse();
        assertThat(plausible.isExact(1, 2)).isFalse();
        read("ш..г");
        assertThat(plausible.isExact(row.size, 2)).isFalse();
        assertThat(plausible.fit(row.size)).isNull();
    }

    @Test
    void theFormThatFitsIsThatOfTheRowThatWasBegunLast() {
        read("х*й");
        UsualForms.Form first = plausible.fit(3);
        read("щ*й");

        assertThat(first).hasToString("хуй 1");
        assertThat(plausible.fit(3)).isNull();
    }
}
