package io.github.otklik.moderation.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final WordAutomaton EMPTY = WordAutomaton.of(List.of());

    private static Words words(String text) {
        return Words.of(text, EMPTY, EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "'дом 5, кв. 7', true",
        "кто-то, true",
        "5-й дом, true",
        "5й дом, true",
        "дом5, false",
        "домa, false",
        "aдом, false",
        "a5дом, false",
        "д*м, false",
        "*дом*, true",
        "до\u200bм, false",
        "дом\u0301, false",
        "a б в г, true",
        "а б в, true",
        "а б в г, false",
        "а  б в г, true",
        "а б вв г, true",
        "а-б-в-г, false"
    })
    void wordsArePlainWhereNothingButPunctuationTouchesThem(String text, boolean plain) {
        assertThat(words(text).arePlain()).isEqualTo(plain);
    }

    @Test
    void aWordKnowsItsPlaceAndWhetherALetterIsRepeated() {
        Words words = words("Ввоз, дом и сссср");

        assertThat(words.count()).isEqualTo(4);
        assertThat(words.start(1)).isEqualTo(6);
        assertThat(words.end(1)).isEqualTo(9);
        assertThat(words.doubled(0)).isTrue();
        assertThat(words.doubled(1)).isFalse();
        assertThat(words.doubled(3)).isTrue();
        assertThat(words.folded(0)).isEqualTo("ввоз");
    }

    @Test
    void aWordKnowsTheLettersThatItBeginsWith() {
        Words words = words("Ёж я");

        assertThat(words.beginning(0)).isEqualTo(Alphabet.code('е') << Alphabet.BITS | Alphabet.code('ж'));
        assertThat(words.beginning(1)).isEqualTo(Alphabet.code('я') << Alphabet.BITS);
        assertThat(words.doubled(0)).isFalse();
        assertThat(words.inLexicon(0)).isEqualTo(EMPTY.run("ёж", 0, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "'дом 5, кв. 17', 3, false",
        "дом, 0, false",
        "5₽, 1, true",
        "'за 10 € и 2', 3, true",
        "$, 0, false",
        "а5б, 1, false"
    })
    void digitsAreCountedAndSignsOfCurrenciesSeen(String text, int digits, boolean currency) {
        assertThat(words(text).digits()).isEqualTo(digits);
        assertThat(words(text).hasCurrency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @CsvSource({
        "дом, 0",
        "«дом», 1",
        "кто-то, 1",
        "дооом, 1",
        "доом, 0",
        "дом!!, 1",
        "дом!, 0",
        "дом…, 1",
        "1-й, 1",
        "12, 0",
        "wi, 1"
    })
    void aPieceIsOddWhereSomethingMayBeHidden(String text, int odd) {
        assertThat(words(text).odd().count()).isEqualTo(odd);
    }

    @Test
    void anOddPieceKnowsWhereItMayHideAndWhatItIsMadeOf() {
        Words words = words("дом х*й-5 дом");

        assertThat(words.odd().start(0)).isEqualTo(4);
        assertThat(words.odd().end(0)).isEqualTo(9);
        assertThat(words.odd().last(0)).isEqualTo(8);
        assertThat(words.odd().kinds(0))
                .isEqualTo(1 << Letters.RUSSIAN | 1 << Letters.SIGN | 1 << Letters.POINT | 1 << Letters.DIGIT);
        assertThat(words.kinds()).isEqualTo(words.odd().kinds(0));
    }
}
