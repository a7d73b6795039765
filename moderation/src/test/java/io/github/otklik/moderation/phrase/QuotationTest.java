package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {
    /** Letters that are quoted are shown in capitals. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "он «глуп» и зол;он «ГЛУП» и зол",
                "он \"глуп\" и зол;он \"ГЛУП\" и зол",
                "он 'глуп' и зол;он 'ГЛУП' и зол",
                "он «глуп;он «глуп",
                "он 'глуп;он 'глуп",
                "он \"глуп;он \"глуп",
                "он «зол» и «глуп;он «ЗОЛ» и «глуп",
                "об'явление и под'езд;об'явление и под'езд",
                "- глуп ты, - сказал;- ГЛУП ТЫ, - СКАЗАЛ",
                "— глуп ты — молвил;— ГЛУП ТЫ — МОЛВИЛ",
                "- глуп ты;- глуп ты",
                "— глуп ты;— глуп ты",
                "-глуп ты;-глуп ты",
                "он - глуп;он - глуп"
            })
    void tellsWhatIsQuoted(String text, String shown) {
        assertThat(shown(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "- глуп - рек|зол, - ГЛУП - РЕК|зол",
                "зол|- глуп - рек, зол|- ГЛУП - РЕК",
                "«глуп|зол», «ГЛУП|зол»",
                "'глуп|зол', 'ГЛУП|зол'"
            })
    void aQuotationEndsWithItsLine(String text, String shown) {
        assertThat(shown(text.replace('|', '\n'))).isEqualTo(shown.replace('|', '\n'));
    }

    private static String shown(String text) {
        Quotation quotation = new Quotation(text);
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                quotation.line(at);
            } else {
                quotation.sign(at, c);
            }
            shown.append(quotation.isOpen() ? Character.toUpperCase(c) : c);
        }
        return shown.toString();
    }
}
