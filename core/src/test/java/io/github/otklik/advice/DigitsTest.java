package io.github.otklik.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
    private static List<String> runs(String text) {
        return Digits.of(text).stream().map(Digits::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "26.08.2022",
                "1.1.22",
                "31.12.1999",
                "01.01.00",
                "до 26.08.2022 г.",
                "26.08.2022.",
                "1.2.22 3.4.22"
            })
    void aDateIsNoNumber(String text) {
        assertThat(runs(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.08.2022",
                "32.08.2022",
                "026.08.2022",
                "26.0.2022",
                "26.13.2022",
                "26.008.2022",
                "26.08.202",
                "26.08.1",
                "26.08.20222",
                "26-08.2022",
                "26.08-2022",
                "26..08.2022",
                "26.08. 2022",
                "26.08",
                "26"
            })
    void whatIsNoDateKeepsItsDigits(String text) {
        assertThat(String.join("", runs(text))).isEqualTo(text.replaceAll("\\D", ""));
    }

    @Test
    void whatFollowsADateIsStillSeen() {
        assertThat(runs("26.08.2022 123 45")).containsExactly("123", "45");
        assertThat(runs("123 26.08.2022")).containsExactly("123");
        assertThat(runs("12 26.08.2022 34")).containsExactly("12", "34");
    }

    @Test
    void aRunThatIsLongerThanAnyNumberIsCutButKeepsItsPlace() {
        Digits run = Digits.of("x" + "1".repeat(30)).get(0);
        assertThat(run).isEqualTo(new Digits(1, 31, "1".repeat(24)));
        assertThat(run.length()).isEqualTo(30);
        assertThat(runs("٣٤")).containsExactly("34");
    }
}
