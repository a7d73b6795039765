package io.github.otklik.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    /** The words of a text with what is told of each: # a number, ~ a vague one, ^ a capital, > a beginning, « a quotation, ! closed. */
    private static String read(String text) {
        return Tokens.of(text).all().stream().map(TokensTest::shown).collect(Collectors.joining(" "));
    }

    private static String shown(Token token) {
        return token.text()
                + (token.number() ? "#" : "")
                + (token.vague() ? "~" : "")
                + (token.capital() ? "^" : "")
                + (token.first() ? ">" : "")
                + (token.quoted() ? "«" : "")
                + (token.closed() ? "!" : "");
    }

    @Test
    void anEmptyTextHasNoWordsAndAsksNothing() {
        Tokens none = Tokens.of("");

        assertThat(none.all()).isEmpty();
        assertThat(none.whole()).isTrue();
        assertThat(none.asks()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Чехова      | чехова^>
                    ЧЕХОВА      | чехова>
                    чЕХОВА      | чехова>
                    ЧехОва      | чехова>
                    Я           | я>
                    Ял          | ял^>
                    ёлка        | елка>
                    """)
    void aCapitalIsTheFirstLetterAloneOfALongerWord(String text, String words) {
        assertThat(read(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"д\u0300орога", "доро\u0301га", "доро\u00ADга", "дорога\u0301", "дор\u200Bога"})
    void marksOverAndBetweenLettersAreNoneOfTheWord(String text) {
        assertThat(read(text)).isEqualTo("дорога>");
    }

    @Test
    void ofALongWordTheFirstLettersAreKept() {
        assertThat(read("б".repeat(32))).isEqualTo("б".repeat(32) + ">");
        assertThat(read("б".repeat(33))).isEqualTo("б".repeat(32) + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "!", "?", "…", "\n", ". «"})
    void anEndOfASentenceMakesTheNextWordTheFirst(String between) {
        assertThat(Tokens.of("свет" + between + "вода").all().get(1).first()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", " ", ":", "-", "«", " — "})
    void whatEndsNoSentenceDoesNot(String between) {
        assertThat(Tokens.of("свет" + between + "вода").all().get(1).first()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"«", "\"", "“", "„"})
    void aWordIsQuotedRightAfterAnOpeningMark(String mark) {
        assertThat(read(mark + "заря свет")).isEqualTo("заря>« свет");
        assertThat(read(mark + " заря")).isEqualTo("заря>");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ".", ":", ";", "/", "—", "–", "-", "!", "?", " ,", "»,", "\",", "\"» ,"})
    void aWordIsClosedByAPunctuationMarkThatFollowsIt(String mark) {
        assertThat(read("свет" + mark)).isEqualTo("свет>!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ")", "»", ") ,"})
    void aWordIsOpenOtherwise(String mark) {
        assertThat(read("свет" + mark)).isEqualTo("свет>");
    }

    @Test
    void aQuestionMarkAsks() {
        assertThat(Tokens.of("свет?!").asks()).isTrue();
        assertThat(Tokens.of("свет!").asks()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5          | 5#>
                    5.         | 5#>!
                    5/         | 5#>!
                    5. 7       | 5#>! 7#>
                    5 7        | 5#> 7#
                    5-7        | 5#>! 7#
                    12/3       | 12/3#>
                    1/23       | 1/23#>
                    1.2        | 1.2#~>
                    1:2        | 1:2#~>
                    1234       | 1234#>
                    12345      | 12345#~>
                    1899       | 1899#>
                    1900       | 1900#~>
                    2099       | 2099#~>
                    2100       | 2100#>
                    """)
    void datesTimesYearsAndLongNumbersNameNothing(String text, String numbers) {
        assertThat(read(text)).isEqualTo(numbers);
    }

    @Test
    void ofALongNumberTheFirstDigitsAreKept() {
        assertThat(read("7".repeat(32))).isEqualTo("7".repeat(32) + "#~>");
        assertThat(read("7".repeat(33))).isEqualTo("7".repeat(32) + "#~>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5а         | 5а#>
                    5А,        | 5а#>!
                    5-а        | 5а#>
                    5г дом     | 5г#> дом
                    5д         | 5#> д
                    5-д        | 5#>
                    3-й дом    | 3#> дом
                    3й дом     | 3#> й дом
                    3-его      | 3#>
                    5-этажный  | 5#>! этажный
                    5-         | 5#>!
                    5- 7       | 5#>! 7#
                    2000а      | 2000а#~>
                    """)
    void theLetterOfAHouseBelongsToItsNumberAndTheEndingOfAnOrdinalGoes(String text, String words) {
        assertThat(read(text)).isEqualTo(words);
    }

    @Test
    void theFirstWordsAreKeptAndItIsToldWhetherTheyAreAll() {
        List<String> words = Collections.nCopies(Tokens.MOST, "свет");
        Tokens all = Tokens.of(String.join(" ", words));
        Tokens some = Tokens.of(String.join(" ", words) + " вода");

        assertThat(all.all()).hasSize(2048);
        assertThat(all.whole()).isTrue();
        assertThat(some.all()).isEqualTo(all.all());
        assertThat(some.whole()).isFalse();
    }
}
