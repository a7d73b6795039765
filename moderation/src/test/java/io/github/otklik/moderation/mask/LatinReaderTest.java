package io.github.otklik.moderation.mask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.word.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How words of a small lexicon are read in Latin letters, and one letter before dots. */
class LatinReaderTest {
    private final Lexicon lexicon = SmallLexicon.of(
            List.of(),
            List.of(
                    "[шмыга] OBSCENE",
                    "root: шмыг",
                    "single: ш",
                    "word: шмыга вор ура нор грязь съезд объездной щека яр юла жаба хэш подъезд мрамор",
                    "[бяка] VULGAR",
                    "root: бяк",
                    "word: бяка бякалка бяк рома бякабякабякабякабякабяка"));

    private String latin(String text) {
        return shown(new LatinReader(lexicon).find(text, 0, text.length()));
    }

    private static String shown(@Nullable Finding found) {
        return found == null
                ? ""
                : SmallLexicon.told(List.of(found), each -> each.way().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    shmyga       ; 0-6 шмыга LATIN
                    ShMyGa       ; 0-6 шмыга LATIN
                    shmiga       ; 0-6 шмыга LATIN
                    shmyga!!     ; 0-6 шмыга LATIN
                    ..shmyga     ; 2-8 шмыга LATIN
                    gryaz        ; 0-5 грязь LATIN
                    gryaz'       ; 0-6 грязь LATIN
                    griaz!'      ; 0-5 грязь LATIN
                    shcheka      ; 0-7 щека LATIN
                    scheka       ; 0-6 щека LATIN
                    zhaba        ; 0-5 жаба LATIN
                    obezdnoy     ; 0-8 объездной LATIN
                    byakalka     ; 0-8 бякалка LATIN
                    podezd       ; 0-6 подъезд LATIN
                    (mramor)     ; 1-7 мрамор LATIN
                    shmyga'      ; 0-6 шмыга LATIN
                    gryaz''      ; 0-6 грязь LATIN
                    """)
    void aWordMayBeWrittenByItsSound(String text, String found) {
        assertThat(latin(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    ivsuf        ; 0-5 шмыга LAYOUT
                    IVSUF        ; 0-5 шмыга LAYOUT
                    ivsuf!       ; 0-5 шмыга LAYOUT
                    djh          ; 0-3 вор LAYOUT
                    ,zrf         ; 0-4 бяка LAYOUT
                    uhzpm        ; 0-5 грязь LAYOUT
                    ivsuf,       ; 0-5 шмыга LAYOUT
                    gjl]tpl      ; 0-7 подъезд LAYOUT
                    j,]tplyjq    ; 0-9 объездной LAYOUT
                    ,zrf,zrf,zrf,zrf,zrf,zrf ; 0-24 бякабякабякабякабякабяка LAYOUT
                    """)
    void aWordMayBeTypedInTheOtherLayout(String text, String found) {
        assertThat(latin(text)).isEqualTo(found.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    bop          ; 0-3 вор LOOKALIKE
                    BOP          ; 0-3 вор LOOKALIKE
                    ypa          ; 0-3 ура LOOKALIKE
                    yp@          ; ''
                    6op          ; ''
                    .bop.        ; 1-4 вор LOOKALIKE
                    poma         ; 0-4 рома LOOKALIKE
                    bop,         ; 0-3 вор LOOKALIKE
                    ypa!         ; 0-3 ура LOOKALIKE
                    !ypa         ; 1-4 ура LOOKALIKE
                    'ypa         ; 1-4 ура LOOKALIKE
                    """)
    void aWordMayBeOfLettersThatLookLikeIt(String text, String found) {
        assertThat(latin(text)).isEqualTo(found.replace("''", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bo",
                "hop",
                "bop'",
                "lpa",
                "byak",
                "byakabyakabyakabyakabyakabyaka",
                ",zrf,zrf,zrf,zrf,zrf,zrfy",
                "djh1",
                "podyezd",
                "vor",
                "sezd",
                "byaka",
                ",zr",
                "shmy",
                "shmygas",
                "qwerty",
                "shmygaaaaaaaaaaaaaaaaaaaa",
                "yar",
                "!!!"
            })
    void whatIsShortOrNoWordIsNotFound(String text) {
        assertThat(latin(text)).isEmpty();
    }

    @Test
    void aWordIsReadWhereItStandsInATextAndNoFurther() {
        LatinReader reader = new LatinReader(lexicon);

        assertThat(shown(reader.find("и вот shmyga и", 6, 12))).isEqualTo("6-12 шмыга LATIN");
        assertThat(shown(reader.find("и вот bop и", 6, 9))).isEqualTo("6-9 вор LOOKALIKE");
        assertThat(shown(reader.find("и вот ,zrf и", 6, 10))).isEqualTo("6-10 бяка LAYOUT");
        assertThat(shown(reader.find("и вот byaka и", 6, 11)))
                .as("a coarse word of five letters")
                .isEmpty();
        assertThat(shown(reader.find("и вот yp а", 6, 8))).as("two characters").isEmpty();
        assertThat(shown(reader.find("и вот zrf и", 6, 9)))
                .as("a coarse word of three characters")
                .isEmpty();
        assertThat(shown(reader.find("gryaz' и", 0, 5))).isEqualTo("0-5 грязь LATIN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    ш...             ; 0-4 шмыга UNCLEAR
                    ш…               ; 0-2 шмыга UNCLEAR
                    Ш....            ; 0-5 шмыга UNCLEAR
                    на ш..           ; 3-6 шмыга UNCLEAR
                    На  ш..          ; 4-7 шмыга UNCLEAR
                    с ш..            ; 2-5 шмыга UNCLEAR
                    ш... и           ; 0-4 шмыга UNCLEAR
                    ш..              ; ''
                    вот ш..          ; ''
                    она ш..          ; ''
                    наш..            ; ''
                    от ш..           ; ''
                    щ...             ; ''
                    ш..*             ; ''
                    шм...            ; ''
                    """)
    void oneLetterAndDotsMayHideAWord(String text, String found) {
        assertThat(SmallLexicon.told(
                        SmallLexicon.hidden(lexicon, text), each -> each.way().toString()))
                .isEqualTo(found.replace("''", ""));
    }
}
