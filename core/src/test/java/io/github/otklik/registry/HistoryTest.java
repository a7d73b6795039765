package io.github.otklik.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 5);

    @Test
    void whatHoldsIsTheLastFactOfThatDayOrBefore() {
        History<String> history =
                History.of(DAY, "a").with(DAY.plusDays(2), "b").with(DAY.plusDays(2), "c");
        assertThat(history.at(DAY.minusDays(1))).isEmpty();
        assertThat(history.at(DAY.plusDays(1)).orElseThrow().value()).isEqualTo("a");
        assertThat(history.at(DAY.plusDays(2)).orElseThrow().value()).isEqualTo("c");
        assertThat(history.at(DAY.plusDays(2), "b"::equals).orElseThrow().since())
                .isEqualTo(DAY.plusDays(2));
        assertThat(history.last()).hasValue(DAY.plusDays(2));
        assertThat(History.none().last()).isEmpty();
    }

    @Test
    void daysDoNotGoBack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> History.of(DAY, "a").with(DAY.minusDays(1), "b"))
                .withMessage("Out of order: 2022-09-04 after 2022-09-05; days must not go back");
    }

    @ParameterizedTest
    @CsvSource({"1025500000008, true", "1025500000007, false", "102550000000, false", "102550000000x, false"})
    void anOgrnHasACheckDigit(String text, boolean good) {
        assertThat(StateNumbers.isOgrn(text)).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"5500000008, true", "5500000000, false", "550000000, false", "7707083893, true", "٧٧٠٧٠٨٣٨٩٣, false"})
    void anInnHasACheckDigit(String text, boolean good) {
        assertThat(StateNumbers.isInn(text)).isEqualTo(good);
    }

    @Test
    void anOwnerWithABadNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Owner("a", Owner.Kind.UNIT, "", "1", ""))
                .withMessageStartingWith("Bad OGRN: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Owner("a", Owner.Kind.UNIT, "", "", "1"))
                .withMessageStartingWith("Bad INN: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Owner.of("", Owner.Kind.UNIT, ""))
                .withMessageStartingWith("Empty id");
    }
}
