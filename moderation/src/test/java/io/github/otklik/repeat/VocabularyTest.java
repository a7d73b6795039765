package io.github.otklik.repeat;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the tables of words and matters are read. */
class VocabularyTest {
    private static Vocabulary words(String... rows) {
        return Vocabulary.parse(List.of(rows), List.of());
    }

    private static Meaning meaning(Vocabulary vocabulary, String word) {
        return requireNonNull(vocabulary.meaning(word), word);
    }

    @Test
    void emptyTablesKnowNoWord() {
        assertThat(words().meaning("дом")).isNull();
        assertThat(words().meaning("")).isNull();
        assertThat(words("# дом", "", "  ").meaning("дом")).isNull();
    }

    @Test
    void anExactWordGoesBeforeABeginningAndALongerBeginningBeforeAShorterOne() {
        Vocabulary vocabulary =
                words("stop д*", "near до*", "street дом*", "house домик*", "unit дома", "route домов*");

        assertThat(meaning(vocabulary, "дождь").is(Role.NEAR)).isTrue();
        assertThat(meaning(vocabulary, "день").is(Role.STOP)).isTrue();
        assertThat(meaning(vocabulary, "д").is(Role.STOP)).isTrue();
        assertThat(meaning(vocabulary, "домна")).isEqualTo(Meaning.of(Role.STREET));
        assertThat(meaning(vocabulary, "домиками")).isEqualTo(Meaning.of(Role.HOUSE));
        assertThat(meaning(vocabulary, "домовой")).isEqualTo(Meaning.of(Role.ROUTE));
        assertThat(meaning(vocabulary, "дома")).isEqualTo(Meaning.of(Role.UNIT));
        assertThat(vocabulary.meaning("ведомость")).isNull();
    }

    @Test
    void aStarAloneIsTheBeginningOfNoWord() {
        assertThat(words("stop *").meaning("дом")).isNull();
    }

    @Test
    void aWordThatIsItselfABeginningMeansBoth() {
        assertThat(meaning(words("stop дом*", "house дом"), "дом"))
                .isEqualTo(Meaning.of(Role.STOP).and(Meaning.of(Role.HOUSE)));
        assertThat(meaning(words("stop дом*", "house дом"), "дома")).isEqualTo(Meaning.of(Role.STOP));
    }

    @Test
    void aWordOfSeveralRowsMeansAllOfThem() {
        Vocabulary vocabulary =
                Vocabulary.parse(List.of("stop пять", "number 5 пять"), List.of("matter five пять", "site six пять"));
        Meaning five = meaning(vocabulary, "пять");

        assertThat(five.is(Role.STOP)).isTrue();
        assertThat(five.is(Role.HOUSE)).isFalse();
        assertThat(five.number()).isEqualTo(5);
        assertThat(five.families().numbers()).containsExactly(0, 1);
    }

    @Test
    void rowsOfOneFamilyAreOneAndThoseOfAnotherRoleByItsNameAreNot() {
        Vocabulary vocabulary = Vocabulary.parse(
                List.of(),
                List.of("matter water вода", "matter heat тепло", "matter water лужа", "service water кран"));

        assertThat(meaning(vocabulary, "лужа")).isEqualTo(meaning(vocabulary, "вода"));
        assertThat(meaning(vocabulary, "тепло").families().numbers()).containsExactly(1);
        assertThat(meaning(vocabulary, "кран").families().numbers()).containsExactly(2);
        assertThat(vocabulary.families().all(Families.Side.MATTER).numbers()).containsExactly(0, 1);
        assertThat(vocabulary.families().all(Families.Side.SERVICE).numbers()).containsExactly(2);
        assertThat(vocabulary.families().all(Families.Side.ACT).isEmpty()).isTrue();
    }

    @Test
    void caseAndTheLetterYoDoNotMatter() {
        assertThat(meaning(words("stop Ещё", "near АЛЁ*"), "еще")).isEqualTo(Meaning.of(Role.STOP));
        assertThat(meaning(words("stop Ещё", "near АЛЁ*"), "алена")).isEqualTo(Meaning.of(Role.NEAR));
        assertThat(Vocabulary.fold("ЁЛКА Аё Q1")).isEqualTo("елка ае q1");
    }

    @Test
    void stopWordsOfAnOfficeSayNothingWhateverTheyMeant() {
        Vocabulary before = words("house дом", "street дома*");
        Vocabulary after = before.withStopWords(List.of("Дом", "Ёлкино"));

        assertThat(after.meaning("дом")).isEqualTo(Meaning.of(Role.STOP));
        assertThat(after.meaning("елкино")).isEqualTo(Meaning.of(Role.STOP));
        assertThat(after.meaning("домах")).isEqualTo(Meaning.of(Role.STREET));
        assertThat(before.meaning("дом")).isEqualTo(Meaning.of(Role.HOUSE));
    }

    @Test
    void whatTellsAPlaceFromItsNamesakeIsEveryStemWithEveryEnding() {
        Vocabulary vocabulary = words("which верхн нижн", "which-ending яя ий", "stop нижний");

        assertThat(meaning(vocabulary, "верхняя")).isEqualTo(Meaning.of(Role.WHICH));
        assertThat(meaning(vocabulary, "верхний")).isEqualTo(Meaning.of(Role.WHICH));
        assertThat(meaning(vocabulary, "нижняя")).isEqualTo(Meaning.of(Role.WHICH));
        assertThat(meaning(vocabulary, "нижний"))
                .isEqualTo(Meaning.of(Role.WHICH).and(Meaning.of(Role.STOP)));
        assertThat(vocabulary.meaning("верхн")).isNull();
        assertThat(meaning(vocabulary, "нижний").isNoName()).isTrue();
        assertThat(meaning(vocabulary, "верхний").isNoName()).isFalse();
    }

    @Test
    void theTableSaysWhatStemsAreFreedOf() {
        assertThat(words("ending ами", "suffix ск").stem("заводсками")).isEqualTo("завод");
        assertThat(words().stem("заводсками")).isEqualTo("заводсками");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    0, 0
                    9, 9
                    90, 90
                    999, 999
                    """)
    void aNumberHasUpToThreeDigits(String digits, int number) {
        assertThat(meaning(words("number " + digits + " слово"), "слово").number())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "два", "9:", "9/", "-1", "1а"})
    void anythingElseIsNoNumber(String digits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words("stop и", "number " + digits + " слово"))
                .withMessage("words.txt:2: a row 'number' must begin with digits; was '" + digits + "'");
    }

    @Test
    void aNumberWithoutWordsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words("number 5"))
                .withMessage("words.txt:1: a row must have words");
    }

    @Test
    void ofManyBadRowsTheFirstTwentyAreTold() {
        String[] rows = new String[21];
        Arrays.fill(rows, "stop");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> words(rows))
                .withMessageContaining("words.txt:20: ")
                .withMessageNotContaining("words.txt:21: ");
    }
}
