package io.github.otklik.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words and numbers of a message are its terms, by a small vocabulary. */
class TermReaderTest {
    private static final Vocabulary VOCABULARY = Vocabulary.parse(
            List.of(
                    "stop и вот",
                    "near у на",
                    "street улица",
                    "house дом",
                    "entrance подъезд",
                    "route автобус",
                    "unit дней",
                    "count этаж",
                    "which верхн",
                    "which-ending яя",
                    "name-ending ая",
                    "name-case ова",
                    "number 2 два вторая",
                    "number 8 восемь",
                    "number 10 десять",
                    "number 12 двенадцать",
                    "number 20 двадцать",
                    "number 100 сто",
                    "number 200 двести"),
            List.of(
                    "matter snow снег тепло",
                    "matter heat тепло горячая",
                    "service water вода",
                    "site school школа",
                    "site shop магазин",
                    "aspect price цена",
                    "act repair чинить"));

    /** The terms of a text; a name or number that certainly names a place is marked by "!". */
    private static String read(String text) {
        return TermReader.read(Tokens.of(text).all(), VOCABULARY).stream()
                .map(term -> term.kind()
                        + (term.sure() ? "! " : " ")
                        + (term.of().isEmpty() ? "" : term.of() + " ")
                        + term.key())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    снег           | MATTER снег
                    вода           | SERVICE вода
                    школа          | SITE школа
                    цена           | ASPECT цена
                    чинить         | ACT чинить
                    трамвай        | WORD трамвай
                    луг            | WORD луг
                    ил             | ''
                    и вот у дом    | ''
                    и снег и снег  | MATTER снег
                    ''             | ''
                    """)
    void aWordIsWhatTheTableSaysAndAnyOtherOfThreeLettersAWord(String text, String terms) {
        assertThat(read(text)).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    дом 5            | NUMBER! house 5
                    5 дом            | NUMBER! house 5
                    дом 5а           | NUMBER! house 5а
                    подъезд 5        | NUMBER! entrance 5
                    автобус 5        | NUMBER! route 5
                    школа 5          | SITE школа, NUMBER! site 3 5
                    магазин 5        | SITE магазин, NUMBER! site 4 5
                    5 школа          | NUMBER! site 3 5, SITE школа
                    подъезд 5 дом    | NUMBER! entrance 5
                    снег 5           | MATTER снег, NUMBER 5
                    5                | NUMBER 5
                    5, дом           | NUMBER 5
                    чинить Покровка 5 | ACT чинить, NAME! покровка, NUMBER! house 5
                    чинить Покровка 5 школа | ACT чинить, NAME! покровка, NUMBER! house 5, SITE школа
                    школа 5 школа 7  | SITE школа, NUMBER! site 3 5, NUMBER! site 3 7
                    """)
    void aNumberNamesWhatStandsBesideIt(String text, String terms) {
        assertThat(read(text)).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5 дней           | QUANTITY 5
                    5 этаж           | QUANTITY 5
                    этаж 5           | QUANTITY 5
                    12.10            | QUANTITY 12.10
                    дом 12.10        | QUANTITY 12.10
                    дней 5           | NUMBER 5
                    5, дней          | NUMBER 5
                    дом 5, этаж      | NUMBER! house 5
                    двадцать дней    | ''
                    """)
    void aNumberWithAUnitCountsAndOneInWordsIsNotEvenKept(String text, String terms) {
        assertThat(read(text)).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    дом восемь               | NUMBER! house 8
                    дом двадцать             | NUMBER! house 20
                    дом двадцать восемь      | NUMBER! house 28
                    дом сто восемь           | NUMBER! house 108
                    дом сто двенадцать       | NUMBER! house 112
                    дом двести двадцать два  | NUMBER! house 222
                    дом сто снег             | NUMBER! house 100, MATTER снег
                    дом двадцать снег        | NUMBER! house 20, MATTER снег
                    восемь дом               | NUMBER! house 8
                    десять                   | NUMBER 10
                    восемь                   | ''
                    снег восемь              | MATTER снег
                    снег двенадцать          | MATTER снег, NUMBER 12
                    """)
    void aNumberInWordsIsOneNumberAndASmallOneMustNameSomething(String text, String terms) {
        assertThat(read(text)).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    дом сто сто                | NUMBER! house 100, NUMBER 100
                    дом двадцать десять        | NUMBER! house 20, NUMBER 10
                    дом двадцать двенадцать    | NUMBER! house 20, NUMBER 12
                    дом двенадцать десять      | NUMBER! house 12, NUMBER 10
                    дом двенадцать восемь дом  | NUMBER! house 12, NUMBER! house 8
                    дом десять восемь дом      | NUMBER! house 10, NUMBER! house 8
                    дом сто десять восемь дом  | NUMBER! house 110, NUMBER! house 8
                    """)
    void onlyHundredsAndRoundTensGoOn(String text, String terms) {
        assertThat(read(text)).isEqualTo(terms);
    }

    @Test
    void aNumberInWordsWithACapitalWithinASentenceIsAName() {
        assertThat(read("снег, Двадцать")).isEqualTo("MATTER снег, NAME! двадцать");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    вот Верхняя Речка      | NUMBER! which верхняя, NAME! речка
                    Верхняя Речка          | NUMBER! which верхняя, NAME! речка
                    вот Верхняя, Речка     | NAME! верхняя, NAME! речка
                    Верхняя речка          | WORD речка
                    верхняя Речка          | NAME! речка
                    верхняя                | ''
                    вот Снежная Речка      | NAME! снежная, NAME! речка
                    вот Верхняя            | NAME! верхняя
                    вот Верхняя Улица      | NAME! верхняя
                    """)
    void whatTellsAPlaceFromItsNamesakeIsANumberBeforeTheName(String text, String terms) {
        assertThat(read(text)).isEqualTo(terms);
    }

    @Test
    void onlyTheFirstTermsOfALongMessageAreRead() {
        String words = IntStream.range(0, Profile.MOST_TERMS + 1)
                .mapToObj(i -> "слово" + (char) ('а' + i % 32) + (char) ('а' + i / 32))
                .collect(Collectors.joining(" "));

        assertThat(TermReader.read(Tokens.of(words).all(), VOCABULARY)).hasSize(128);
    }

    @Test
    void ofTwoMentionsOfAWordTheFirstKindByRankIsKept() {
        assertThat(read("вот река. Река")).isEqualTo("NAME река");
        assertThat(read("река, вот Река")).isEqualTo("NAME! река");
        assertThat(read("вот Река, река")).isEqualTo("NAME! река");
    }
}
