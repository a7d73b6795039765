package io.github.otklik.triage;

/**
 * Poisson's law for any mean: how likely a count, or that many and more, is.
 *
 * <p>A single count goes by the saddle-point expansion of C. Loader (Fast and accurate computation of binomial probabilities,
 * 2000), whose terms do not cancel. The tail sums ratios of neighbours away from the mean, on the side where they
 * shrink, until they add nothing: in the order of the square root of the count.
 */
final class Poisson {
    /** Up to this count the logarithm of its factorial is summed; Stirling's series is exact to a double beyond. */
    private static final int SUMMED = 15;

    private static final double CLOSE = 0.1;
    private static final double NOTHING = 1e-18;

    private Poisson() {}

    /**
     * The chance of a count or more, from 0 to 1.
     *
     * @throws IllegalArgumentException if the count is negative, or the mean negative or not finite
     */
    static double tail(int count, double mean) {
        if (count < 0 || !(mean >= 0 && mean < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "Bad count or mean: " + count + ", " + mean + "; both must be 0 or more, and finite");
        }
        if (count == 0) {
            return 1;
        }
        if (mean == 0) {
            return 0;
        }
        return count > mean ? upward(count, mean) : 1 - downward(count - 1, mean);
    }

    private static double upward(int count, double mean) {
        double ratio = 1;
        double sum = 1;
        for (double i = count + 1.0; ratio > NOTHING * sum; i++) {
            ratio *= mean / i;
            sum += ratio;
        }
        return Math.min(1, chance(count, mean) * sum);
    }

    private static double downward(int count, double mean) {
        double ratio = 1;
        double sum = 1;
        for (double i = count; i > 0 && ratio > NOTHING * sum; i--) {
            ratio *= i / mean;
            sum += ratio;
        }
        return Math.min(1, chance(count, mean) * sum);
    }

    /** The chance of just that count; the mean is above 0. */
    static double chance(int count, double mean) {
        if (count <= SUMMED) {
            double logarithm = count * Math.log(mean) - mean;
            for (int i = 2; i <= count; i++) {
                logarithm -= Math.log(i);
            }
            return Math.exp(logarithm);
        }
        return Math.exp(-stirling(count) - deviance(count, mean)) / Math.sqrt(2 * Math.PI * count);
    }

    /** What Stirling's formula leaves of the logarithm of a factorial. */
    private static double stirling(double n) {
        double square = n * n;
        return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 / square) / square) / square) / square)
                / n;
    }

    /** {@code n ln(n / mean) + mean - n}, by a series where the two are close. */
    private static double deviance(double n, double mean) {
        double difference = n - mean;
        if (Math.abs(difference) >= CLOSE * (n + mean)) {
            return n * Math.log(n / mean) + mean - n;
        }
        double v = difference / (n + mean);
        double sum = difference * v;
        double power = 2 * n * v;
        double next = sum;
        for (int i = 3; ; i += 2) {
            power *= v * v;
            next += power / i;
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
    }
}
