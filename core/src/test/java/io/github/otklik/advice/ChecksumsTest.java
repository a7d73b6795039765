package io.github.otklik.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksumsTest {
    @ParameterizedTest
    @CsvSource({
        "4111111111111111, true",
        "4111111111111112, false",
        "5555555555554444, true",
        "79927398713, true",
        "79927398710, false",
        "59, true",
        "95, false",
        "18, true"
    })
    void aCardEndsAsLuhnSays(String digits, boolean right) {
        assertThat(Checksums.luhn(digits)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "11223344595, true",
        "11223344596, false",
        "00100199864, false",
        "00100199965, true",
        "92000010000, true",
        "92000100000, true",
        "9200010000, false",
        "920001000000, false"
    })
    void aSnilsEndsInItsControlFromTheFirstNumberThatHasOne(String digits, boolean right) {
        assertThat(Checksums.snils(digits)).isEqualTo(right);
    }
}
