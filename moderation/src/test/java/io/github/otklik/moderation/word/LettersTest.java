package io.github.otklik.moderation.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.Alphabet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What characters are and stand for, and how styled and stretched letters are made plain. */
class LettersTest {
    private static final Letters LETTERS = Letters.STANDARD;

    private static int bits(String letters) {
        return letters.chars().map(letter -> 1 << Alphabet.code((char) letter)).reduce(0, (one, two) -> one | two);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 абяё АБЯЁ", "2 azAZéіңδ", "3 09٠", "4 *#@$%&^_•■☆⌁⯿", "5 .,!?-«»…₽/\u2300"})
    void lettersDigitsSignsAndPointsAreOfTheirClasses(String row) {
        for (char c : row.substring(2).replace(" ", "").toCharArray()) {
            assertThat(LETTERS.classOf(c)).as("" + c).isEqualTo((byte) (row.charAt(0) - '0'));
        }
    }

    @Test
    void whatIsNotSeenWhiteSpaceAndHalvesOfPairsAreOfTheirClasses() {
        for (char c : "\u0301\u00AD\u200B\u200D\u20DD\u0903\u0000\u3164\u115F\uFE0F\u0489".toCharArray()) {
            assertThat(LETTERS.classOf(c)).as("%x", (int) c).isEqualTo(Letters.UNSEEN);
        }
        for (char c : " \t\n\u00A0\u2028\u3000\u2003".toCharArray()) {
            assertThat(LETTERS.classOf(c)).as("%x", (int) c).isEqualTo(Letters.SPACE);
        }
        for (char c : "\uD83D\uDE00".toCharArray()) {
            assertThat(LETTERS.classOf(c)).as("%x", (int) c).isEqualTo(Letters.PAIR);
        }
        assertThat(LETTERS.classOf("дом 5", 3)).isEqualTo(Letters.SPACE);
    }

    @Test
    void theCodeIsThatOfTheLetterOrBehindThoseTheClass() {
        assertThat(LETTERS.codeOf('а')).isZero();
        assertThat(LETTERS.codeOf('Я')).isEqualTo(31);
        assertThat(LETTERS.codeOf('ё')).isEqualTo(5);
        assertThat(LETTERS.codeOf(' ')).isEqualTo(32);
        assertThat(LETTERS.codeOf('5')).isEqualTo(32 + Letters.DIGIT);
        assertThat(LETTERS.codeOf('…')).isEqualTo(32 + Letters.POINT);
        assertThat(LETTERS.codeOf('\uD83D')).isEqualTo(32 + Letters.PAIR);
        assertThat(LETTERS.codesOf("аЯ5…".toCharArray())).containsExactly(0, 31, 35, 37, 32);
        assertThat(LETTERS.codesOf(new char[0])).containsExactly(32);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    a,    а,   ая
                    A,    а,   ая
                    n,    пи,  н
                    0,    о,   о
                    3,    з,   ''
                    @,    ао,  а
                    і,    и,   и
                    ⓐ,    а,   ая
                    ａ,    а,   ая
                    ⁰,    о,   о
                    ɑ,    а,   ая
                    *,    '',  ''
                    \uD835\uDC00,   а,   ая
                    """)
    void aCharacterStandsForWhatItLooksLikeAndIsReadLike(String c, String looks, String sounds) {
        int point = c.codePointAt(0);

        assertThat(LETTERS.looks(point)).isEqualTo(bits(looks));
        assertThat(LETTERS.sounds(point)).isEqualTo(bits(sounds));
        assertThat(LETTERS.any(point)).isEqualTo(bits(looks + sounds));
    }

    @Test
    void aTwinIsDrawnLikeTheRussianLetterToAHair() {
        assertThat(LETTERS.twin('a')).isEqualTo(Alphabet.code('а'));
        assertThat(LETTERS.twin('y')).isEqualTo(Alphabet.code('у'));
        assertThat(LETTERS.twin('q')).isEqualTo(-1);
        assertThat(LETTERS.twin('а')).isEqualTo(-1);
        assertThat(LETTERS.twin('\u2003')).isEqualTo(-1);
    }

    @Test
    void whatLiesBehindTheTablesStandsForNothingAndIsOfItsClass() {
        assertThat(LETTERS.codeOf('\u0500')).isEqualTo(32 + Letters.FOREIGN);
        assertThat(LETTERS.codesOf("\u0500".toCharArray())).containsExactly(32 + Letters.FOREIGN, 32);
        assertThat(LETTERS.twin('\u0500')).isEqualTo(-1);
        assertThat(LETTERS.any(0x2D00)).isZero();
        assertThat(LETTERS.classOf('\u3000')).isEqualTo(Letters.SPACE);
        assertThat(LETTERS.classOf('\u3041')).isEqualTo(Letters.FOREIGN);
    }

    @Test
    void lettersOfNeighbourLanguagesAreKnownInEitherCase() {
        assertThat("іЇєҐўҢһ".chars()).allMatch(Letters::isNeighbour);
        assertThat("иЁz5ѓ".chars()).noneMatch(Letters::isNeighbour);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    A,      a
                    я,      я
                    Я,      я
                    5,      5
                    Ａ,     a
                    ｚ,     z
                    ０,     0
                    ９,     9
                    〇,     〇
                    🄐,     a
                    🄩,     z
                    🄰,     a
                    🅉,     z
                    🅐,     a
                    🅩,     z
                    🅰,     a
                    🆉,     z
                    𝐀,      a
                    𝐙,      z
                    𝐚,      a
                    𝐳,      z
                    𝑨,      a
                    𝚣,      z
                    𝟎,      0
                    𝟗,      9
                    𝟿,      9
                    😀,     😀
                    """)
    void aStyledLetterOrDigitIsPlainedToASmallOne(String styled, String plain) {
        assertThat(Character.toString(StyledLetters.plain(styled.codePointAt(0))))
                .isEqualTo(plain);
    }

    @Test
    void whatLiesRightBesideStyledLettersIsLeftAsItIs() {
        int[] beside = {0xFF0F, 0xFF5B, 0x1D3FF, 0x1D6A4, 0x1D7CD, 0x1D800, 0x1F10F, 0x1F12A, 0x1F14A, 0x1F16A, 0x1F18A
        };
        for (int c : beside) {
            assertThat(StyledLetters.plain(c)).as("%x", c).isEqualTo(c);
        }
    }

    @Test
    void aStyledLetterOfTwoCharactersIsSeenAtTheFirst() {
        assertThat(StyledLetters.isStyled("а𝐀", 1)).isTrue();
        assertThat(StyledLetters.isStyled("а𝐳", 1)).isTrue();
        assertThat(StyledLetters.isStyled("🅰", 0)).isTrue();
        assertThat(StyledLetters.isStyled("𝐀", 1)).isFalse();
        assertThat(StyledLetters.isStyled("𝟎", 0)).isFalse();
        assertThat(StyledLetters.isStyled("😀", 0)).isFalse();
        assertThat(StyledLetters.isStyled("a", 0)).isFalse();
        assertThat(StyledLetters.isStyled("\uD835", 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    дом,       2, 1, дом
                    доом,      2, 1, дом
                    доом,      3, 1, доом
                    дооом,     3, 1, дом
                    дооом,     3, 2, доом
                    ддооом,    2, 1, дом
                    ооо,       2, 1, о
                    домм,      2, 1, дом
                    '',        2, 1, ''
                    """)
    void aLetterThatIsRepeatedOftenEnoughIsCut(String word, int least, int kept, String shorter) {
        assertThat(Stretched.shortened(word, least, kept)).isEqualTo(shorter);
        assertThat(kept > 1 ? shorter : Stretched.shortened(word, least)).isEqualTo(shorter);
    }
}
