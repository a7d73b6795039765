package io.github.otklik.moderation.mask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.word.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are read from single characters with white space between. */
class SpeltWordsTest {
    private final Lexicon lexicon = SmallLexicon.of(
            List.of("whole: дом он по"),
            List.of(
                    "[шмыга] OBSCENE",
                    "root: шмыг",
                    "word: шмыг(а|и|ой|у|алка) дошмыг",
                    "[бяка] VULGAR",
                    "root: бяк",
                    "word: бяк бяка"));

    private String found(String text) {
        return SmallLexicon.told(
                SmallLexicon.hidden(lexicon, text), each -> each.way().toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    ш м ы г а           ; 0-9 шмыга SPELT
                    ш м  ы  г  а        ; 0-12 шмыга SPELT
                    ш м ы r а           ; 0-9 шмыга SPELT
                    ш m ы г а           ; 0-9 шмыга SPELT
                    ш ш м ы г а         ; 0-11 шмыга SPELT
                    шш м ы г а          ; 0-10 шмыга SPELT
                    ш м ы г а а         ; 0-11 шмыга SPELT
                    ш м ы г а, он       ; 0-9 шмыга SPELT
                    ш м ы г             ; ^^
                    м ы г               ; ^^
                    ш м ы г, а          ; ^^
                    ш м ы г 4           ; ^^
                    ш м * г а           ; 0-9 шмыга SPELT
                    ш м * * а           ; 0-9 шмыга SPELT
                    ш м - г а           ; ^^
                    ш.м ы г а           ; ^^
                    ш м к ы г а         ; ^^
                    """)
    void aWordIsSpeltByLettersOrWhatLooksLikeThem(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    он ш м ы г а        ; 3-12 шмыга SPELT
                    он ш м ы г а он     ; 3-12 шмыга SPELT
                    о н ш м ы г а       ; 4-13 шмыга SPELT
                    д о м ш м ы г а     ; 6-15 шмыга SPELT
                    п о б я к а         ; 4-11 бяка SPELT
                    и к ш м ы г а       ; ^^
                    а б в ш м ы г а     ; ^^
                    п б я к а           ; ^^
                    ш м ы г а и         ; ^^
                    ш м ы г а д о       ; ^^
                    б я к а п           ; ^^
                    """)
    void lettersBesideItMustBeAWordOfTheirOwn(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @Test
    void threeLettersAreEnoughWhereTheyAreAllThatIsSpelt() {
        assertThat(found("б я к")).isEqualTo("0-5 бяк SPELT");
        assertThat(found("п о б я к")).isEmpty();
        assertThat(found("п о б я к а")).isEqualTo("4-11 бяка SPELT");
        assertThat(found("а б я к")).isEmpty();
    }

    @Test
    void whiteSpaceMayBeEndsOfLinesAndLettersFarBeforeDoNotJoin() {
        assertThat(found("ш\nм\nы\nг\nа")).isEqualTo("0-9 шмыга SPELT");
        assertThat(found("а б в г д е ж з и к л м н о п р с т у ф ш м ы г а")).isEqualTo("40-49 шмыга SPELT");
        assertThat(found("а б в г д е ж з и к л м н о п р ш м ы г а"))
                .as("sixteen letters before it")
                .isEmpty();
        assertThat(found("а б в г д е ж з и к л м н о п р с ш м ы г а"))
                .as("seventeen letters before it")
                .isEqualTo("34-43 шмыга SPELT");
    }
}
