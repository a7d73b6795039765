package io.github.otklik.moderation.mask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.ModerationFilter;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks in hashtags, formulas, names of files and hosts, and pictures beside a word, by the whole filter. */
class MarksThatHideNothingTest {
    private final ModerationFilter filter =
            ModerationFilter.builder().rulesOnly().build();

    /** Where an obscene word stands, and which. */
    private String found(String text) {
        return filter.check(text).findings().stream()
                .filter(finding -> finding.category() == Category.OBSCENE)
                .map(finding -> finding.start() + "-" + finding.end() + " " + finding.canonical())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#у_бани",
                "Были #у_бани вчера",
                "#у_бань",
                "#на_дворе",
                "#о_бане",
                "#за_баней",
                "#у_лип",
                "#по_уму",
                "#в_бане",
                "#с_у_дома"
            })
    void theWordsOfAHashtagAreJoinedByLowLinesThatHideNoLetter(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "#х_у_й, 1-6 хуй",
        "#пиз_дец, 0-8 пиздец",
        "#на_хуй, 0-7 нахуй",
        "#х*й, 0-4 хуй",
        "#п*здец, 0-7 пиздец",
        "#бл@дь, 0-6 блядь",
        "дом #х*й, 4-8 хуй"
    })
    void aWordThatIsPartedOrHiddenInAHashtagIsFound(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V=а*б*в",
                "а*б*в=V",
                "V=а*б+в",
                "S=а*х",
                "V=а*х*й",
                "F=m*а",
                "с=а/б*в",
                "Объём V=а*б*в куб",
                "x=е*б+1",
                "к=б*л"
            })
    void signsBetweenTheSingleLettersOfAFormulaHideNothing(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "S=х*у*й, 2-7 хуй",
        "V=х*у*й, 2-7 хуй",
        "х*у*й=V, 0-5 хуй",
        "S=п*и*з*д*а, 2-11 пизда",
        "S=п*здец, 2-8 пиздец",
        "2*х*й+1, 1-5 хуй"
    })
    void aWordBesideTheSignOfEqualityIsFoundWithoutWhatStandsBeforeIt(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "бл_1.doc",
                "бл_2.docx",
                "бл_12.pdf",
                "бл_007.xls",
                "пиз_12.xlsx",
                "ху_1.jpg",
                "еб_3.txt",
                "файл бл_1.doc тут",
                "БЛ_1.PDF",
                "бл_1.mp4"
            })
    void theNumberOfAFileHidesNoLetterOfItsName(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*н*а*", "*е*е*", "*н*у*", "*о*н*", "*н*е*", "*д*о*", "*п*о*", "*м*ы*", "*в*ы*", "*т*ы*"})
    void aWordOfTwoLettersWithTheSameMarkAllAroundHidesNothing(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "💧️х*й💧️, 3-6 хуй",
        "❤️х*й❤️, 2-5 хуй",
        "❤️хyй❤️, 2-5 хуй",
        "💧х*й💧, 2-5 хуй",
        "💧️п*здец💧️, 3-9 пиздец",
        "п*здец💧️, 0-6 пиздец",
        "бл@дь❤️, 0-5 блядь",
        "💧️х💧️у💧️й💧️, 3-12 хуй",
        "х_у_й💧️, 0-5 хуй",
        "💧️хуй💧️, 3-6 хуй"
    })
    void picturesBesideAWordAreNoPartOfIt(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "http://х_у_й.рф, 7-12 хуй",
        "https://х_у_й.рф, 8-13 хуй",
        "http://х-у-й.рф, 7-12 хуй",
        "http://х*у*й.рф/а, 7-12 хуй",
        "тут http://х_у_й.рф и, 11-16 хуй",
        "х_у_й.рф, 0-5 хуй",
        "http://п_и_з_д_а.рф, 7-16 пизда",
        "http://баня.рф, ''",
        "http://а_б_в.рф, ''",
        "http://пример.рф/х_у, ''"
    })
    void theNameOfARussianHostIsReadWhereItIsSpeltByLetters(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "нахуй..., 0-5 нахуй",
        "бляди..., 0-5 бляди",
        "пиз--, 0-5 пизда",
        "х*рня... точнее, ''",
        "п*здец..., 0-6 пиздец",
        "хуйло😂😂, 0-5 хуйло",
        "блять!🤦, 0-5 блять"
    })
    void marksBehindAWordThatHideNothingAreNoPartOfIt(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }
}
