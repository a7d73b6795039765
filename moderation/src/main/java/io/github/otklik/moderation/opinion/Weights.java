package io.github.otklik.moderation.opinion;

import java.util.Arrays;

/** What a piece of each bucket says for or against one topic. */
final class Weights {
    /** Keeps a passage of few pieces from weighing as much as a long one. */
    private static final double FEW = 20;

    /** How many steps the largest weight has. */
    static final int LEVELS = 7;

    /** The share of the weights that are kept, the largest; the others make the file large and the score hardly better. */
    private static final double KEPT = 0.117;

    /** The share of those that are cut to the next largest: a step would be too coarse for the rest. */
    private static final double CLIPPED = 0.0005;

    private final byte[] steps;
    private final double step;
    private final double bias;
    private final double threshold;

    /**
     * Weights.
     *
     * @param steps  for each bucket, a number of steps
     * @param step  what one step weighs
     * @param bias  what an empty passage weighs
     * @param threshold  from which score on there is an opinion
     */
    Weights(byte[] steps, double step, double bias, double threshold) {
        this.steps = steps.clone();
        this.step = step;
        this.bias = bias;
        this.threshold = threshold;
    }

    byte[] steps() {
        return steps.clone();
    }

    double step() {
        return step;
    }

    double bias() {
        return bias;
    }

    double threshold() {
        return threshold;
    }

    /** The weight of one piece in a passage, by the number of its pieces. */
    static double share(int pieces) {
        return 1 / Math.sqrt(pieces + FEW);
    }

    /** The score of a passage, of the steps of its pieces and the share of one. */
    double score(long sum, double share) {
        return bias + step * sum * share;
    }

    /** The steps of pieces. */
    long sum(int[] buckets, int count) {
        long sum = 0;
        for (int piece = 0; piece < count; piece++) {
            sum += steps[buckets[piece]];
        }
        return sum;
    }

    Weights from(double least) {
        return new Weights(steps, step, bias, least);
    }

    /** The sizes of weights, the smallest first. */
    private static double[] sizes(double[] exact) {
        double[] sizes = new double[exact.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.abs(exact[i]);
        }
        Arrays.sort(sizes);
        return sizes;
    }

    private static int firstKept(double[] sizes) {
        int first = (int) (sizes.length * (1 - KEPT));
        while (first < sizes.length - 1 && sizes[first] == 0) {
            first++;
        }
        return first;
    }

    /** The size of the smallest weight that is kept. */
    static double leastKept(double[] exact) {
        double[] sizes = sizes(exact);
        return sizes[firstKept(sizes)];
    }

    /** Weights in at most {@value #LEVELS} steps to either side; the small ones, which say little, are left out. */
    static Weights rounded(double[] exact, double bias) {
        double[] sizes = sizes(exact);
        int first = firstKept(sizes);
        double least = sizes[first];
        double most = Math.max(1e-9, sizes[sizes.length - 1 - (int) (CLIPPED * (sizes.length - first))]);
        double step = most / LEVELS;
        byte[] steps = new byte[exact.length];
        for (int i = 0; i < exact.length; i++) {
            long rounded = Math.round(exact[i] / step);
            steps[i] = Math.abs(exact[i]) < least ? 0 : (byte) Math.max(-LEVELS, Math.min(LEVELS, rounded));
        }
        return new Weights(steps, step, bias, 0);
    }
}
