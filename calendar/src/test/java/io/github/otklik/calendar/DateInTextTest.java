package io.github.otklik.calendar;

import static io.github.otklik.calendar.Given.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateInTextTest {
    private static Optional<LocalDate> other(String text) {
        return DateInText.other(text, date("2026-01-10"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            за 2026-04-20               | 2026-04-20
            за 20.04.2026               | 2026-04-20
            за 20.04.                   | 2026-04-20
            за 20.04                    | 2026-04-20
            за 31.12                    | 2025-12-31
            за 20 апреля                | 2026-04-20
            за 20 апреля 2027           | 2027-04-20
            за 20 апреля 1900           | 1900-04-20
            за 20 апреля 2100           | 2100-04-20
            за 20 апреля 1899           | 2026-04-20
            за 20 апреля 2101           | 2026-04-20
            за 20 апреля в 9 часов      | 2026-04-20
            за 2026年4月20日              | 2026-04-20
            за 4月20日                   | 2026-04-20
            за 2026-01-10 и 2026-04-20  | 2026-04-20
            """)
    void aDateIsReadInEveryForm(String text, LocalDate read) {
        assertThat(other(text)).contains(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31-12-2025
            за 20.13
            за 32.01
            за 20 попугаев
            за 4月20
            за 20260420
            за 12345.01
            за 2026-04
            за 20.04 и 21.04
            за 10.01.2026
            12
            """)
    void whatIsNoOneOtherDateIsNone(String text) {
        assertThat(other(text)).isEmpty();
    }

    @Test
    void theNearestYearIsMeant() {
        assertThat(DateInText.other("за 20.12", date("2026-01-02"))).contains(date("2025-12-20"));
        assertThat(DateInText.other("за 2.01", date("2026-12-30"))).contains(date("2027-01-02"));
        assertThat(DateInText.other("за 29.02", date("2025-03-01"))).contains(date("2024-02-29"));
    }
}
