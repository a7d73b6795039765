package io.github.otklik.moderation.mask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.word.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningTest {
    private final Beginning beginning = new Beginning(Lexicon.standardBuilder().build());

    @ParameterizedTest
    @CsvSource({
        "кто-то, true",
        "дом, true",
        "'ряд,', true",
        "14-го, true",
        "1-го, false",
        "х..й, false",
        "х, true",
        "х., false",
        "ф..., false",
        "фф*, true",
        "хх*, false",
        "бл*дь, false",
        "пи3дец, false",
        "хуи\u0306, false",
        "клиффф, true",
        "ххх, false",
        "хуй, true"
    })
    void whatNoWordLookedForBeginsWithLeadsNowhere(String piece, boolean nowhere) {
        assertThat(beginning.leadsNowhere(piece, 0, piece.length())).isEqualTo(nowhere);
        assertThat(beginning.leadsNowhere("и " + piece + " и", 2, 2 + piece.length()))
                .isEqualTo(nowhere);
    }
}
