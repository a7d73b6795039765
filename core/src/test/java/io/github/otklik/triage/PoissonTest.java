package io.github.otklik.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tail against plain sums of a hundred digits. */
class PoissonTest {
    private static final MathContext DIGITS = new MathContext(100);

    /** The sum of all terms from a count on, over the sum of all terms; terms are of {@code mean^i / i!}. */
    private static double exact(int count, double mean) {
        BigDecimal term = BigDecimal.ONE;
        BigDecimal all = BigDecimal.ONE;
        BigDecimal tail = count == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        int last = (int) (10 * Math.max(count, mean)) + 200;
        for (int i = 1; i <= last; i++) {
            term = term.multiply(new BigDecimal(mean), DIGITS).divide(BigDecimal.valueOf(i), DIGITS);
            all = all.add(term, DIGITS);
            tail = i < count ? tail : tail.add(term, DIGITS);
        }
        return tail.divide(all, DIGITS).doubleValue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 0.001, 1 / 28.0, 0.5, 1, 2.5, 4.999, 5, 14.5, 15, 16, 30, 99.5, 250})
    void theTailIsThatOfAPlainSum(double mean) {
        for (int count : new int[] {0, 1, 2, 5, 6, 14, 15, 16, 17, 30, 50, 100, 200, 260, 300}) {
            double exact = exact(count, mean);
            assertThat(Poisson.tail(count, mean))
                    .as("%d of %s", count, mean)
                    .isCloseTo(
                            exact, exact > 1e-300 ? Percentage.withPercentage(1e-9) : Percentage.withPercentage(100));
        }
    }

    @ParameterizedTest
    @CsvSource({"5000, 4800", "4800, 5000", "10000, 10000"})
    void theTailOfALargeMeanIsThatOfAPlainSum(int count, double mean) {
        assertThat(Poisson.tail(count, mean)).isCloseTo(exact(count, mean), Percentage.withPercentage(1e-7));
    }

    @Test
    void theChanceOfJustACountIsThatOfAPlainQuotient() {
        for (double mean : new double[] {0.5, 1, 13.5, 14, 15, 16, 17, 18.5, 40}) {
            for (int count : new int[] {0, 1, 2, 14, 15, 16, 17, 18, 19, 20, 40}) {
                BigDecimal exact = BigDecimal.ONE;
                for (int i = 1; i <= count; i++) {
                    exact = exact.multiply(new BigDecimal(mean), DIGITS).divide(BigDecimal.valueOf(i), DIGITS);
                }
                assertThat(Poisson.chance(count, mean))
                        .as("%d of %s", count, mean)
                        .isCloseTo(exact.doubleValue() * Math.exp(-mean), Percentage.withPercentage(1e-11));
            }
        }
    }

    @Test
    void theTailOfAHugeMeanStaysBounded() {
        assertThat(Poisson.tail(Integer.MAX_VALUE, Integer.MAX_VALUE)).isCloseTo(0.5, within(1e-4));
        assertThat(Poisson.tail(Integer.MAX_VALUE, 1)).isZero();
        assertThat(Poisson.tail(1, 1e300)).isEqualTo(1);
        assertThat(Poisson.tail(100, 1e12)).isEqualTo(1);
    }

    @Test
    void aMeanOfZeroLeavesNoChanceButForNothing() {
        assertThat(Poisson.tail(0, 0)).isEqualTo(1);
        assertThat(Poisson.tail(1, 0)).isZero();
        assertThat(Poisson.tail(1, Double.MIN_VALUE)).isBetween(0.0, 1e-300);
    }

    @Test
    void whatIsNoCountOrMeanIsRefused() {
        assertThatThrownBy(() -> Poisson.tail(-1, 1)).hasMessageContaining("-1");
        for (double mean : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> Poisson.tail(1, mean)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
