package io.github.otklik.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a message are names of places, by a small vocabulary. */
class NamesTest {
    private static final Vocabulary VOCABULARY = Vocabulary.parse(
            List.of(
                    "stop вот",
                    "near у",
                    "street улица",
                    "unit дней",
                    "count этаж",
                    "name-ending ая",
                    "name-case ова",
                    "number 2 вторая",
                    "number 8 восемь"),
            List.of("matter heat горячая тепло", "service water вода"));

    /** The names of a text; one that certainly names a place is marked by "!". */
    private static String names(String text) {
        return TermReader.read(Tokens.of(text).all(), VOCABULARY).stream()
                .filter(term -> term.kind() == Term.Kind.NAME)
                .map(term -> term.key() + (term.sure() ? "!" : ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    вот Заречье        | заречье!
                    вот Луг            | луг!
                    вот Ил             | ''
                    «Заря» закрыта     | заря!
                    Заря закрыта       | заря
                    заря закрыта       | ''
                    вот Улица          | ''
                    вот Вода           | вода!
                    """)
    void aCapitalWithinASentenceOrAQuotationIsAName(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    улица зари             | зари!
                    Вот улица зари         | ''
                    Вот улица. Зари нет    | зари!
                    Вот улица «зари»       | зари!
                    вода зари              | ''
                    """)
    void aWordAfterAStreetIsANameUnlessTheWriterUsesCapitals(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    садовая улица          | садовая!
                    Садовая улица          | садовая!
                    Вот садовая улица      | ''
                    садовая, улица         | ''
                    садово улица           | ''
                    садовая вода           | ''
                    """)
    void anAdjectiveBeforeAStreetIsANameUnlessTheWriterUsesCapitals(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    кирова 5               | кирова!
                    садовая 5              | садовая!
                    садовая восемь         | садовая!
                    Кирова 5               | кирова!
                    Вот кирова 5           | ''
                    заре 5                 | ''
                    горячая 5              | горячая!
                    тепло 5                | ''
                    вторая 5               | ''
                    кирова 12.10           | ''
                    кирова 5 дней          | ''
                    кирова восемь дней     | ''
                    кирова 5 этаж          | ''
                    кирова 5, этаж         | кирова!
                    кирова 5 вода          | кирова!
                    кирова вода            | ''
                    """)
    void aWordThatEndsAsANameBeforeAHouseIsOne(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Заря, света нет        | заря!
                    заря, света нет        | ''
                    Вода, света нет        | ''
                    """)
    void anUnknownWordThatBeginsASentenceByItselfIsAName(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    у реки                 | реки
                    Тепло у реки           | ''
                    вода реки              | ''
                    реки                   | ''
                    """)
    void aWordWithoutCapitalsThatAPlaceMayFollowMayBeAName(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }
}
