package io.github.otklik.moderation.opinion;

import java.util.Arrays;

/**
 * Logistic regression by stochastic gradient descent, with a step for every weight that shrinks as it is used: Duchi, Hazan,
 * Singer, "Adaptive Subgradient Methods", 2011. It minimises the mean of log(1 + exp(-s)), where s is the score of a row with
 * the topic and its negative for one without.
 *
 * <p>The order of rows is that of one generator, and all arithmetic is that of the language: the same rows make the same
 * weights on every machine. The weights are the mean of those after each of the last rounds, which wander less than the last ones:
 * Polyak, Juditsky, "Acceleration of Stochastic Approximation by Averaging", 1992. As only the largest are kept, those learn once more
 * by themselves, to do what the others did.
 */
final class Descent {
    private static final int ROUNDS = 24;
    private static final int AVERAGED = 6;
    /** How many rounds the weights learn that are kept, and how many of those are averaged. */
    private static final int ROUNDS_OF_KEPT = 8;

    private static final int AVERAGED_OF_KEPT = 4;
    private static final double RATE = 0.3;
    private static final double SEED_OF_STEPS = 0.1;
    private static final long MULTIPLIER = 6364136223846793005L;
    private static final long INCREMENT = 1442695040888963407L;

    private final double[] weights = new double[Pieces.BUCKETS];
    private final double[] squares = new double[Pieces.BUCKETS];
    private final double[] sums = new double[Pieces.BUCKETS];
    private final boolean[] has;
    private final int[] counts;
    /** How many buckets each row has, those too of which the weights are not kept. */
    private final double[] shares;

    private final int[] order;
    private long random = 2;
    private double bias;
    private double biasSum;
    private double biasSquares;

    private Descent(int[][] rows, boolean[] has, int[] counts) {
        this.has = has;
        this.counts = counts;
        shares = new double[rows.length];
        order = new int[rows.length];
        for (int row = 0; row < order.length; row++) {
            order[row] = row;
            shares[row] = Weights.share(rows[row].length);
        }
    }

    /**
     * The weights that tell rows with a topic from rows without.
     *
     * @param rows  the buckets of each row
     * @param has  whether each has the topic
     * @param counts  how many rows each counts for
     */
    static Weights weights(int[][] rows, boolean[] has, int[] counts) {
        Descent descent = new Descent(rows, has, counts);
        descent.learn(rows, ROUNDS, AVERAGED);
        double least = Weights.leastKept(descent.weights);
        descent.learn(descent.kept(rows, least), ROUNDS_OF_KEPT, AVERAGED_OF_KEPT);
        return Weights.rounded(descent.weights, descent.bias);
    }

    /** The rows with those buckets only whose weights are no smaller than the least; the other weights become nothing. */
    private int[][] kept(int[][] rows, double least) {
        for (int bucket = 0; bucket < weights.length; bucket++) {
            weights[bucket] = Math.abs(weights[bucket]) < least ? 0 : weights[bucket];
        }
        int[][] kept = new int[rows.length][];
        for (int row = 0; row < kept.length; row++) {
            kept[row] = Arrays.stream(rows[row])
                    .filter(bucket -> weights[bucket] != 0)
                    .toArray();
        }
        return kept;
    }

    /** Learns for some rounds, and takes the mean of the weights after the last of them. */
    private void learn(int[][] rows, int rounds, int averaged) {
        Arrays.fill(squares, SEED_OF_STEPS);
        biasSquares = SEED_OF_STEPS;
        Arrays.fill(sums, 0);
        biasSum = 0;
        for (int round = 0; round < rounds; round++) {
            shuffle();
            for (int row : order) {
                learn(rows[row], has[row] ? 1 : -1, counts[row], shares[row]);
            }
            if (round >= rounds - averaged) {
                sum();
            }
        }
        for (int bucket = 0; bucket < weights.length; bucket++) {
            weights[bucket] = sums[bucket] / averaged;
        }
        bias = biasSum / averaged;
    }

    private void shuffle() {
        for (int i = order.length - 1; i > 0; i--) {
            random = random * MULTIPLIER + INCREMENT;
            int other = (int) Long.remainderUnsigned(random >>> 16, i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    private void sum() {
        for (int bucket = 0; bucket < sums.length; bucket++) {
            sums[bucket] += weights[bucket];
        }
        biasSum += bias;
    }

    private void learn(int[] buckets, int side, int count, double share) {
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
