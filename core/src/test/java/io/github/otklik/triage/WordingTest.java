package io.github.otklik.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and foreign texts as a reason tells them. */
class WordingTest {
    private static Reason mean(double mean) {
        return Wording.reason(new Clause("1/19bis"), "surge.mean", 28, mean, 0.5, 0.001);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0.5, '0,5', 0.5",
        "0.123, '0,12', 0.12",
        "0.0123, '0,012', 0.012",
        "0.0001, '0,0001', 0.0001",
        "0.000099, '9,9e-05', 9.9e-05",
        "1, 1, 1",
        "1.006, '1,01', 1.01",
        "1.004, 1, 1",
        "123.456, '123,46', 123.46"
    })
    void aNumberHasTwoDigitsThatCount(double number, String russian, String english) {
        Reason reason = mean(number);

        assertThat(reason.text(Language.RU))
                .isEqualTo("В среднем за 28 таких же промежутков до того: " + russian
                        + "; вероятность такого числа 0,5, порог 0,001.");
        assertThat(reason.text(Language.EN))
                .isEqualTo("The mean of 28 such windows before it is " + english
                        + "; the chance of so many is 0.5, the limit 0.001.");
    }

    @Test
    void aTextOfSixtyCharactersIsShownWhole() {
        assertThat(Wording.shown("я".repeat(60))).isEqualTo("я".repeat(60));
        assertThat(Wording.shown("я".repeat(61))).isEqualTo("я".repeat(60) + "…");
    }

    @Test
    void aCutLeavesNoHalfOfACharacter() {
        assertThat(Wording.shown("я".repeat(59) + "😀!")).isEqualTo("я".repeat(59) + "…");
        assertThat(Wording.shown("я".repeat(58) + "😀!")).isEqualTo("я".repeat(58) + "😀…");
    }

    @Test
    void aListIsToldInItsOrder() {
        Reason reason =
                Wording.reason(new Clause("1/11"), "repeat.same", "m1", 0.91, List.of("горячей", "вода", "третий"));

        assertThat(reason.text(Language.RU)).contains("m1").contains("0,91").contains("горячей, вода, третий");
    }
}
