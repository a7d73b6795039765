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

    /** Whether a word may be guessed in a whole text of which some letters are seen and others hidden. */
    private boolean mayBe(String text, int seen, int hidden) {
        return mayBe(text, seen, hidden, UsualForms.NONE, 0);
    }

    private boolean mayBe(String text, int seen, int hidden, int rarity, int cost) {
        read(text);
        return plausible.mayBe(reading(seen, hidden, rarity, cost), row.size);
    }

    private static MaskedReading reading(int seen, int hidden, int rarity, int cost) {
        MaskedReading reading = new MaskedReading();
        reading.begin(cost, rarity, 0);
        for (int letter = 0; letter < seen + hidden; letter++) {
            reading.add(letter, letter < seen ? Channel.AS_WRITTEN : Channel.HIDDEN_LETTER);
        }
        return reading;
    }

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
        assertThat(mayBe(text, seen, hidden)).isEqualTo(may);
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
        assertThat(mayBe(text, 3, 1)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    о.н      ; 2 ; false
                    х.й      ; 2 ; true
                    х..й     ; 2 ; true
                    х...     ; 1 ; true
                    х.       ; 1 ; false
                    х..5     ; 2 ; false
                    """)
    void aUsualWordNeedsTwoLettersOrOneAndSeveralDots(String text, int seen, boolean may) {
        assertThat(mayBe(text, seen, 9, 1, 3)).isEqualTo(may);
        assertThat(mayBe(text, seen, 9, 1, 4)).as("at a higher cost").isFalse();
        assertThat(mayBe(text, seen, 9)).as("no usual word").isFalse();
    }

    @Test
    void aUsualWordThatFitsAtALowCostFitsExactly() {
        assertThat(plausible.isExact(reading(2, 2, 0, 3))).isTrue();
        assertThat(plausible.isExact(reading(2, 2, 1, 3))).isFalse();
        assertThat(plausible.isExact(reading(1, 2, 0, 1))).isFalse();
        assertThat(plausible.isExact(reading(3, 2, UsualForms.NONE, 0))).isFalse();
    }

    @Test
    void whereNothingIsGuessedAWordMayBeMeant() {
        assertThat(mayBe("дом", 3, 0)).isTrue();
        assertThat(mayBe("дом*", 3, 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"*о*н*", "*о*н", "о*н*", "_о_н_", ".о.н.", "#о*н#", "**о*н**", "(о-н)", "*о-н*", "~о~н~"})
    void aWordOfTwoLettersWithOneMarkBetweenThemHidesNothingWithMarksAtItsEdges(String text) {
        assertThat(mayBe(text, 2, 1, 0, 0)).isFalse();
        assertThat(mayBe(text, 2, 2, 0, 0)).isFalse();
    }
}
