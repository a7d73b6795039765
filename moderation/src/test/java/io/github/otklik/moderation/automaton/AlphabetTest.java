package io.github.otklik.moderation.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The numbers of the Russian letters. */
class AlphabetTest {
    private static final String LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

    @Test
    void aLetterHasTheSameNumberInEitherCase() {
        for (int code = 0; code < Alphabet.SIZE; code++) {
            char letter = LETTERS.charAt(code);

            assertThat(Alphabet.code(letter)).isEqualTo(code);
            assertThat(Alphabet.code(Character.toUpperCase(letter))).isEqualTo(code);
            assertThat(Alphabet.letter(code)).isEqualTo(letter);
        }
    }

    @Test
    void theLetterThatIsOftenWrittenWithoutItsDotsHasNoNumberOfItsOwn() {
        assertThat(Alphabet.code('ё')).isEqualTo(Alphabet.code('е'));
        assertThat(Alphabet.code('Ё')).isEqualTo(Alphabet.code('е'));
    }

    @Test
    void charactersBesideTheLettersHaveNone() {
        for (char c : "\u040F\u0450\u0400\u0452aZ5- і".toCharArray()) {
            assertThat(Alphabet.code(c)).as("%x", (int) c).isEqualTo(-1);
        }
    }
}
