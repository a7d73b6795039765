package io.github.otklik.moderation.mask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.word.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a small lexicon are read behind masks, how, and how certainly. */
class MaskedWordsTest {
    private final Lexicon lexicon = SmallLexicon.of(
            List.of("шмыгин*", "whole: дом он"),
            List.of(
                    "[шмыга] OBSCENE",
                    "root: шмыг",
                    "word: шмыг(а|и|ой|у|алка|уз) дошмыг",
                    "veiled: шмега",
                    "short: шмк",
                    "[бяка] VULGAR",
                    "root: бяк",
                    "word: бяк(а|и|ой|алка) шмуга"));

    private String found(String text) {
        return SmallLexicon.told(SmallLexicon.hidden(lexicon, text), each -> each.way() + " " + each.confidence());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    ш*ыга          ; 0-5 шмыга MASK 0.97
                    шм*га          ; 0-5 шмыга MASK 0.97
                    шмы*а          ; 0-5 шмыга MASK 0.97
                    шмыг*          ; 0-5 шмыга MASK 0.97
                    *мыга          ; 0-5 шмыга MASK 0.97
                    ш**га          ; 0-5 шмыга MASK 0.97
                    ш***а          ; 0-5 шмыга MASK 0.97
                    ш****          ; ^^
                    ш..ыга         ; 0-6 шмыга MASK 0.97
                    шм..           ; ^^
                    шм...а         ; 0-6 шмыга MASK 0.97
                    ш.ыга          ; 0-5 шмыга MASK 0.97
                    ш-ыга          ; ^^
                    шмы_а          ; 0-5 шмыга MASK 0.97
                    шмы#а, дом     ; 0-5 шмыга MASK 0.97
                    вот шмыга*     ; 4-10 шмыга PARTED 0.97
                    *шмыга*        ; 0-7 шмыга PARTED 0.97
                    шмы* га        ; 0-4 шмыга MASK 0.97
                    шм.. ыга       ; 0-8 шмыга PARTED 0.97
                    шм* он         ; ^^
                    б*ка           ; 0-4 бяка MASK 0.97
                    бя*а           ; 0-4 бяка MASK 0.97
                    """)
    void signsHideLetters(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    шмыгa          ; 0-5 шмыга LOOKALIKE 0.97
                    wмыга          ; 0-5 шмыга LOOKALIKE 0.97
                    6яка           ; 0-4 бяка LOOKALIKE 0.97
                    бяkа           ; 0-4 бяка LOOKALIKE 0.97
                    шм3га          ; 0-5 шмыга MASK 0.97
                    шмы5а          ; 0-5 шмыга MASK 0.97
                    5шмыга         ; ^^
                    шмeга          ; 0-5 шмега LOOKALIKE 0.97
                    шмk            ; 0-3 шмк LOOKALIKE 0.97
                    шмkа           ; ^^
                    ш.мk           ; ^^
                    шк             ; ^^
                    шмыыыга        ; 0-7 шмыга STRETCHED 0.97
                    шмыыыгa        ; 0-7 шмыга LOOKALIKE 0.97
                    ш\u00ADмыга    ; 0-6 шмыга STRETCHED 0.97
                    """)
    void lettersThatLookAlikeAndDigitsStandForThem(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    ш.м.ы.г.а      ; 0-9 шмыга PARTED 0.97
                    ш-м-ы-г-а      ; 0-9 шмыга PARTED 0.97
                    ш.м.ы.г        ; ^^
                    ш.м.ы.г.а.м    ; ^^
                    шм-ыга         ; 0-6 шмыга PARTED 0.97
                    ш--мыга        ; 0-7 шмыга PARTED 0.97
                    ш м ы г а      ; 0-9 шмыга SPELT 0.93
                    и ш м ы г а    ; ^^
                    он ш м ы г а   ; 3-12 шмыга SPELT 0.93
                    ш м ы г а л    ; ^^
                    ш м ы г а л к а ; 0-15 шмыгалка SPELT 0.93
                    ш * ы г а      ; 0-9 шмыга SPELT 0.93
                    ш * а          ; ^^
                    * м ы г а      ; ^^
                    б я к а        ; 0-7 бяка SPELT 0.93
                    д о ш м ы г    ; 0-11 дошмыг SPELT 0.93
                    """)
    void wordsArePartedAndSpelt(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    дом*           ; ^^
                    *дом*          ; ^^
                    шмыга          ; ^^
                    ш              ; ^^
                    ш*             ; ^^
                    шмыгин*        ; ^^
                    ш.             ; ^^
                    ш*м            ; ^^
                    шл*га          ; ^^
                    http://шм*га   ; ^^
                    ш*уга и ш*ыга  ; 0-5 шмуга MASK 0.6, 8-13 шмыга MASK 0.97
                    """)
    void cleanWordsLinksAndWhatIsTooLittleSeenAreLeftAlone(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    shmyga         ; 0-6 шмыга LATIN 0.92
                    вот shmyga!    ; 4-10 шмыга LATIN 0.92
                    𝐬𝐡𝐦𝐲𝐠𝐚   ; 0-12 шмыга LATIN 0.92
                    house          ; ^^
                    ш*ыга,бяк@     ; 0-5 шмыга MASK 0.97, 6-10 бяка LOOKALIKE 0.97
                    ш*ыга-бяк@     ; 0-5 шмыга MASK 0.97, 6-10 бяка LOOKALIKE 0.97
                    """)
    void latinAndSeveralWordsOfAPieceAreRead(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    шмыга*ка       ; 0-8 шмыгалка MASK 0.97
                    шмыг@лка       ; 0-8 шмыгалка LOOKALIKE 0.97
                    бяк@лка        ; 0-7 бякалка LOOKALIKE 0.97
                    ш*ыга...       ; 0-5 шмыга MASK 0.97
                    ш*ыга.         ; 0-5 шмыга MASK 0.97
                    ш*ыга-         ; 0-5 шмыга MASK 0.97
                    ш*ыга**        ; 0-5 шмыга MASK 0.97
                    ш*ыга, дом     ; 0-5 шмыга MASK 0.97
                    ш*ыга дом      ; 0-5 шмыга MASK 0.97
                    шм*га          ; 0-5 шмыга MASK 0.97
                    """)
    void theLongestReadingIsTakenWithoutTheSignsBehindIt(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @Test
    void aMaskThatStandsOftenIsFoundEachTimeAndACleanWordNever() {
        String[] found = found("ш*ыга дом* ".repeat(30)).split(", ", -1);

        assertThat(found).hasSize(30);
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).isEqualTo(11 * i + "-" + (11 * i + 5) + " шмыга MASK 0.97");
        }
    }

    @Test
    void ofALongPieceTheFirstFourHundredCharactersAreRead() {
        assertThat(found("да-".repeat(130) + "ш*ыга")).isEqualTo("390-395 шмыга MASK 0.97");
        assertThat(found("да-".repeat(134) + "ш*ыга")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    ш*м*ы*г*а      ; 0-9 шмыга PARTED 0.97
                    *ш*м*ы*г*а*    ; 1-10 шмыга PARTED 0.97
                    ш_м_ы_г_а_     ; 0-9 шмыга PARTED 0.97
                    ш*м*ы*г*а**!   ; 0-9 шмыга PARTED 0.97
                    ш*м*ы*г*       ; ^^
                    ш*м*ы*г*а*м*   ; ^^
                    """)
    void theMarkBetweenAllLettersMayStandAtTheEdges(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    www.шм*га.рф   ; 4-9 шмыга MASK 0.97
                    WWW.шм*га      ; 4-9 шмыга MASK 0.97
                    www.кот.рф     ; ^^
                    www.           ; ^^
                    """)
    void lettersThatAnAddressBeginsWithAreNoneOfAWord(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    шмыг1          ; 0-5 шмыги LOOKALIKE 0.97
                    ш_м_ы_г_1      ; ^^
                    ш-м-ы-г-1      ; ^^
                    шм*га_1        ; 0-6 шмыга MASK 0.97
                    шм*га_1.doc    ; 0-6 шмыга MASK 0.97
                    шм*г_1.doc     ; ^^
                    6_я_к_а        ; 0-7 бяка PARTED 0.97
                    ш-м-ы-г-у-3    ; 0-11 шмыгуз PARTED 0.97
                    ш.м.ы.г.у.3    ; 0-11 шмыгуз PARTED 0.97
                    """)
    void aDigitBehindAMarkAtTheEndCountsThingsUnlessItIsReadLikeALetter(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }
}
