package io.github.otklik.errors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was said in English is told in Russian, with the values where they belong, and nothing else is touched. */
class ErrorsTest {
    private static final Errors RUSSIAN = new Errors(Language.RU);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            No such file: a.txt                  | Нет такого файла: a.txt
            hours.txt:3: bad date 'x'; a date is YYYY-MM-DD, 1900 to 2100 | hours.txt:3: недопустимая дата «x»; должна быть вида YYYY-MM-DD, годы 1900–2100
            pages[0].url: missing; it must be a text | pages[0].url: не указано; должно быть: текст
            Bad hours '9': Bad schedule '9', character 1: '9'; a time is HH:MM | Недопустимые часы «9»: Недопустимое расписание «9», знак 1: «9»; время должно быть вида HH:MM
            '{1}' must be a text                 | «{1}» должно быть текстом
            'a list' must be a text              | «a list» должно быть текстом
            what nobody says                     | what nobody says
            """)
    void saysTheSameInRussian(String said, String told) {
        assertThat(RUSSIAN.told(said)).isEqualTo(told);
    }

    @Test
    void tellsEachLineForItself() {
        assertThat(RUSSIAN.told("Problems of a.txt: 2\na.txt:1: bad\nand 7 more"))
                .isEqualTo("Ошибок в a.txt: 2\na.txt:1: bad\nи ещё 7");
    }

    @Test
    void leavesEnglishAsItWasSaid() {
        assertThat(Errors.AS_SAID.told("No such file: a\r\nb")).isEqualTo("No such file: a\r\nb");
    }
}
