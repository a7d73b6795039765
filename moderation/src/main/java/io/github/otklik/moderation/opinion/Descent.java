package io.github.otklik.moderation.opinion;

import java.util.Arrays;

/**
 * Logistic regression by stochastic gradient descent, with a step for every weight that shrinks as it is used: Duchi, Hazan,
 * Singer, "Adaptive Subgradient Methods", 2011. It minimises the mean of log(1 + exp(-s)), where s is the score of a row with
 * the topic and its negative for one without.
 *
 * <p>The order of rows is that of one generator, and all arithmetic is that of the language: the same rows make the same
 * weights on every machine. The weights are the mean of those after each of the last rounds, which wander less than the last ones:
 * Polyak, Juditsky, "Acceleration of Stochastic Approximation by Averaging", 1992.
 */
final class Descent {
    private static final int ROUNDS = 24;
    private static final int AVERAGED = 6;
    private static final double RATE = 0.3;
    private static final double SEED_OF_STEPS = 0.1;
    private static final long MULTIPLIER = 6364136223846793005L;
    private static final long INCREMENT = 1442695040888963407L;

    private final double[] weights = new double[Pieces.BUCKETS];
    private final double[] squares = new double[Pieces.BUCKETS];
    private final double[] sums = new double[Pieces.BUCKETS];
    private double bias;
    private double biasSum;
    private double biasSquares = SEED_OF_STEPS;

    private Descent() {
        Arrays.fill(squares, SEED_OF_STEPS);
    }

    /**
     * The weights that tell rows with a topic from rows without.
     *
     * @param rows  the buckets of each row
     * @param has  whether each has the topic
     * @param counts  how many rows each counts for
     */
    static Weights weights(int[][] rows, boolean[] has, int[] counts) {
        Descent descent = new Descent();
        int[] order = new int[rows.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        long state = 1;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                state = state * MULTIPLIER + INCREMENT;
                int other = (int) Long.remainderUnsigned(state >>> 16, i + 1);
                int kept = order[i];
                order[i] = order[other];
                order[other] = kept;
            }
            for (int row : order) {
                descent.learn(rows[row], has[row] ? 1 : -1, counts[row]);
            }
            if (round >= ROUNDS - AVERAGED) {
                descent.sum();
            }
        }
        return descent.mean();
    }

    private void sum() {
        for (int bucket = 0; bucket < sums.length; bucket++) {
            sums[bucket] += weights[bucket];
        }
        biasSum += bias;
    }

    private Weights mean() {
        double[] mean = new double[sums.length];
        for (int bucket = 0; bucket < mean.length; bucket++) {
            mean[bucket] = sums[bucket] / AVERAGED;
        }
        return Weights.rounded(mean, biasSum / AVERAGED);
    }

    private void learn(int[] buckets, int side, int count) {
        double share = Weights.share(buckets.length);
        double score = 0;
        for (int bucket : buckets) {
            score += weights[bucket];
        }
        double slope = (double) -side * count / (1 + StrictMath.exp(side * (bias + score * share)));
        double each = slope * share;
        for (int bucket : buckets) {
            squares[bucket] += each * each;
            weights[bucket] -= RATE * each / Math.sqrt(squares[bucket]);
        }
        biasSquares += slope * slope;
        bias -= RATE * slope / Math.sqrt(biasSquares);
    }
}
