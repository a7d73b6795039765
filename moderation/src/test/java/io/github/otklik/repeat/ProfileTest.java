package io.github.otklik.repeat;

import static io.github.otklik.repeat.Small.profile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of a message, by a small vocabulary. */
class ProfileTest {
    private static String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "щебень" + (char) ('а' + i % 32) + (char) ('а' + i / 32))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aMessageOfFewerTermsThanAreKeptIsWhole() {
        assertThat(profile("").isWhole()).isTrue();
        assertThat(profile(words(Profile.MOST_TERMS - 1)).isWhole()).isTrue();
        assertThat(profile(words(Profile.MOST_TERMS)).isWhole()).isFalse();
        assertThat(profile("и ".repeat(Tokens.MOST) + "и").isWhole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    снег?           | true
                    прошу снег      | true
                    снег, почините  | true
                    снег, чинить    | false
                    снег, несите    | false
                    снег            | false
                    """)
    void aWriterWantsSomethingByAQuestionARequestOrAnOrder(String text, boolean wants) {
        assertThat(profile(text).wants()).isEqualTo(wants);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    вот Мира      | true
                    Мира цветет   | false
                    дом 5         | false
                    снег          | false
                    """)
    void aPlaceIsNamedSurelyByANameWithinASentence(String text, boolean surely) {
        assertThat(profile(text).namesSurely()).isEqualTo(surely);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    дом 5                | дом 7                | true
                    подъезд 3 дом 5      | дом 7                | true
                    дом 7                | подъезд 3 дом 5      | true
                    дом 5                | подъезд 5            | false
                    снег 5               | снег 5               | false
                    5 дней               | 5 дней               | false
                    вот Мира             | вот Мира             | false
                    """)
    void numbersAreAlikeThatNameOneKindOfThing(String one, String two, boolean alike) {
        assertThat(profile(one).numbersAlike(profile(two))).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    трамвай           | трамвай       | true
                    трамвай           | трамваем      | true
                    снег              | сугроб        | true
                    трамвай           | троллейбус    | false
                    щебаяк             | щеббак         | false
                    щеббак             | щебаяк         | false
                    щеббак и щебаяк     | щебаяк         | true
                    щебаяк и щеббак     | щебаяк         | true
                    щебаяк и щеббак     | щеббак         | true
                    дом 5             | 5             | true
                    дом 5             | подъезд 5     | false
                    5 дней            | 5             | false
                    5 дней            | 5 дней        | true
                    """)
    void aMessageHasAWordInAnotherFormOrByAnotherNameAndNotByItsHash(String message, String word, boolean has) {
        Profile other = profile(word);

        assertThat(profile(message).has(other.terms().get(0), other.beginning(0)))
                .isEqualTo(has);
    }

    @Test
    void equalTermsOfManyMessagesAreKeptOnce() {
        Map<Term, Term> pool = new HashMap<>();
        Profile one = profile("снег на Мира").pooled(pool);
        Profile two = profile("вот Мира?").pooled(pool);

        assertThat(pool).hasSize(2);
        assertThat(two.terms()).hasSize(1);
        assertThat(two.terms().get(0)).isSameAs(one.terms().get(1));
        assertThat(two.wants()).isTrue();
        assertThat(two.isWhole()).isTrue();
    }

    @Test
    void familiesOfAMessageAreThoseOfItsWordsButNotOfItsNames() {
        assertThat(profile("снег и вода").families().numbers()).containsExactly(0, 3);
        assertThat(profile("вот Снег").families().isEmpty()).isTrue();
    }
}
