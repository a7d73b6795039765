package io.github.otklik.moderation.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.mask.SmallLexicon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How words of a small lexicon are found as they stand, stretched, turned round and cut in two. */
class PlainWordsTest {
    private final Lexicon lexicon = SmallLexicon.of(
            List.of("бякин*", "whole: бякал"),
            List.of(
                    "[бяка] VULGAR",
                    "root: бяк",
                    "word: бяк(а|и|ов|алка|ай) бяй бкай перебяка бяк(ванна|йота) йакяблок бяк(абвгдежзий|абвгдежзийк)",
                    "open: *кукуреп*",
                    "veiled: бека беч*",
                    "short: бк бкк"));

    private String found(String text) {
        List<Finding> findings = new ArrayList<>();
        new PlainWords(lexicon, SmallLexicon.words(lexicon, text), findings).find();
        return SmallLexicon.told(findings, each -> each.way().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    бяка                   | 0-4 бяка WORD
                    БЯКА и Бяки            | 0-4 бяка WORD, 7-11 бяки WORD
                    вот бяка!              | 4-8 бяка WORD
                    бека                   | 0-4 бека VEILED
                    перекукурепить         | 0-14 перекукурепить OPEN
                    бк                     | 0-2 бк SHORT
                    бякин                  | ''
                    бякинна                | ''
                    бякам                  | ''
                    бя                     | ''
                    ''                     | ''
                    """)
    void aWordOfTheLexiconIsFoundByTheWayOfItsPattern(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    бяяяка                 | 0-6 бяка STRETCHED
                    ббббяяяякаааа          | 0-13 бяка STRETCHED
                    бяяка                  | 0-5 бяка DOUBLED
                    ббяякка                | 0-7 бяка DOUBLED
                    бяяякка                | 0-7 бяка STRETCHED
                    бякваннннна            | 0-11 бякванна STRETCHED
                    бееека                 | 0-6 бека STRETCHED
                    беека                  | ''
                    бкккк                  | ''
                    ббкк                   | ''
                    кукурепппп             | 0-10 кукуреп STRETCHED
                    кукурепп               | 0-8 кукурепп OPEN
                    бечааа                 | 0-6 беча STRETCHED
                    бяяяй                  | 0-5 бяй STRETCHED
                    дооом                  | ''
                    бякиииин               | ''
                    """)
    void aStretchedWordIsFoundAndADoubledOneIfItIsAFullForm(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    йакяб                  | 0-5 бякай REVERSED
                    ЙаКяБ                  | 0-5 бякай REVERSED
                    йакб                   | 0-4 бкай REVERSED
                    йакяб лок              | 0-5 бякай REVERSED
                    йяб                    | ''
                    йакяк                  | ''
                    акяб                   | ''
                    """)
    void aWordThatBeginsAsNoneDoesIsReadFromItsEnd(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    шикук                  | 0-5 кукиш REVERSED
                    ШИКУК и шикук          | 0-5 кукиш REVERSED, 8-13 кукиш REVERSED
                    вот укишикук!          | 4-12 кукишику REVERSED
                    шику                   | ''
                    куки                   | ''
                    икук                   | ''
                    шикукк                 | ''
                    тукук                  | ''
                    тепкак                 | ''
                    """)
    void anObsceneWordOfFiveLettersIsReadFromItsEndHoweverItBegins(String text, String found) {
        Lexicon obscene = SmallLexicon.of(
                List.of(),
                List.of(
                        "[кукиш] OBSCENE",
                        "root: кук",
                        "word: кукиш(ику)? уки куку(к|кук)?",
                        "[капкет] VULGAR",
                        "root: кап",
                        "word: какпет"));
        List<Finding> findings = new ArrayList<>();
        new PlainWords(obscene, SmallLexicon.words(obscene, text), findings).find();
        assertThat(SmallLexicon.told(findings, each -> each.way().toString())).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    бяк алка               | 0-8 бякалка CUT
                    вот бяк алка           | 4-12 бякалка CUT
                    бя калка               | 0-8 бякалка CUT
                    бя ков                 | 0-6 бяков CUT
                    перебя ка              | 0-9 перебяка CUT
                    БЯК АЛКА               | 0-8 бякалка CUT
                    бяк - алка             | 0-10 бякалка CUT
                    бяк   алка             | 0-10 бякалка CUT
                    бя кабвгдежзийк        | 0-15 бякабвгдежзийк CUT
                    бяка лка               | 0-4 бяка WORD
                    бяк йота               | 0-8 бякйота CUT
                    бяк ванна              | 0-9 бякванна CUT
                    """)
    void aWordThatASpaceCutsInTwoIsFound(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "бя ка",
                "б якалка",
                "бякалк а",
                "переб яка",
                "бякал ка",
                "Бяк Алка",
                "бяк Алка",
                "бяк, алка",
                "бяк-алка",
                "бяк    алка",
                "бяк\n\n\n\nалка",
                "бяк алк",
                "бяк дом алка"
            })
    void whatIsTooShortWholeAloneOrFarApartIsNotCut(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aPartOfACutWordHasTwelveLettersAtMost() {
        assertThat(found("бя кабвгдежзий")).isEqualTo("0-14 бякабвгдежзий CUT");
        assertThat(found("дом бя к")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    бякаx          | ~~
                    xбяка          | ~~
                    xбякалка       | 1-8 бякалка WORD
                    бякалкаx       | ~~
                    о'бяка         | ~~
                    о’бяка         | ~~
                    о'бякалка      | 2-9 бякалка WORD
                    бяка'о         | ~~
                    бяка'          | 0-4 бяка WORD
                    'бяка'         | 1-5 бяка WORD
                    5'бяка         | 2-6 бяка WORD
                    бяка'5         | 0-4 бяка WORD
                    xкукуреп       | ~~
                    """)
    void aPartOfALongerWordInOtherLettersIsNotFound(String text, String found) {
        assertThat(found(text.replace('’', '\u2019'))).isEqualTo(found);
    }

    @Test
    void whatIsNotSeenBelongsToTheWordBeforeItAndWithinAWordItParts() {
        assertThat(found("бяка\u0301\u0301 дом")).isEqualTo("0-6 бяка WORD");
        assertThat(found("бяка\u0301")).isEqualTo("0-5 бяка WORD");
        assertThat(found("\u00ADбяка")).isEqualTo("1-5 бяка WORD");
        assertThat(found("дом\u00ADбяка")).isEmpty();
        assertThat(found("бяка\u00ADдом")).isEmpty();
        assertThat(found("дом \u00ADбяка")).isEqualTo("5-9 бяка WORD");
    }

    @Test
    void aCoarseWordThatIsRatherASurnameIsNotFound() {
        assertThat(found("мастер Бяков")).isEmpty();
        assertThat(found("мастер бяков")).isEqualTo("7-12 бяков WORD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "бк",
                "БК",
                "Бк дом",
                "БК, дом",
                "БК!",
                "БК?",
                "БК(",
                "БК.",
                "5.бк",
                ".бк",
                "бк. а",
                "бк .. дом",
                "бк №"
            })
    void anAbbreviationThatStandsByItselfIsFound(String text) {
        assertThat(found(text)).endsWith(" бк SHORT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "БК дом", "-бк", "бк-", "а.бк", "5бк", "бк5", "/бк", "бк/", "_бк", "бк_", "бк.а", "бк.5", "бк 5",
                "бк № 5", "бк. 5"
            })
    void anAbbreviationBesideANumberOrInANameOfLettersIsNot(String text) {
        assertThat(found(text)).isEmpty();
    }
}
