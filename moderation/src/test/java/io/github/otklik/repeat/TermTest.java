package io.github.otklik.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.repeat.Term.Kind;
import org.junit.jupiter.api.Test;

class TermTest {
    private static final Term WORD = new Term("снег", Kind.WORD, "", false, Bits.of(1, 9), "снега");
    private static final Term NAME = new Term("снег", Kind.NAME, "", true, Bits.of(2, 9), "снегу");

    private static Term number(String digits, String of) {
        return new Term(digits, Kind.NUMBER, of, !of.isEmpty(), Bits.NONE, digits);
    }

    @Test
    void twoMentionsOfAWordAreOneOfTheHigherRankAsItWasFirstWritten() {
        Bits both = Bits.of(1, 9).or(Bits.of(2, 9));

        assertThat(WORD.and(NAME)).isEqualTo(new Term("снег", Kind.NAME, "", true, both, "снега"));
        assertThat(NAME.and(WORD)).isEqualTo(new Term("снег", Kind.NAME, "", true, both, "снегу"));
        assertThat(WORD.and(WORD)).isEqualTo(WORD);
    }

    @Test
    void aNumberIsFoundByWhatItNamesAnAmountByItselfAndAWordByItsStem() {
        assertThat(number("5", "house").id()).isEqualTo("#house#5");
        assertThat(number("5", "").id()).isEqualTo("##5");
        assertThat(new Term("5", Kind.QUANTITY, "", false, Bits.NONE, "5").id()).isEqualTo("~5");
        assertThat(WORD.id()).isEqualTo("снег");
    }

    @Test
    void numbersMayNameOneThingUnlessTheyAreKnownToNameDifferentOnes() {
        assertThat(number("5", "house").isNumberLike(number("5", "house"))).isTrue();
        assertThat(number("5", "house").isNumberLike(number("5", ""))).isTrue();
        assertThat(number("5", "").isNumberLike(number("5", "house"))).isTrue();
        assertThat(number("5", "house").isNumberLike(number("5", "entrance"))).isFalse();
        assertThat(number("5", "house").isNumberLike(number("7", "house"))).isFalse();
    }

    @Test
    void namesAndNumbersArePlacesAndNumbersOfBothKindsAreNumbers() {
        assertThat(NAME.isPlace()).isTrue();
        assertThat(number("5", "").isPlace()).isTrue();
        assertThat(WORD.isPlace()).isFalse();
        assertThat(number("5", "").isNumber()).isTrue();
        assertThat(new Term("5", Kind.QUANTITY, "", false, Bits.NONE, "5").isNumber())
                .isTrue();
        assertThat(WORD.isNumber()).isFalse();
    }
}
