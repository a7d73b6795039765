package io.github.otklik.moderation.opinion;

/** What a piece of each bucket says for or against one topic. */
final class Weights {
    /** Keeps a passage of few pieces from weighing as much as a long one. */
    private static final double FEW = 60;

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

    /** The score of a passage, of the steps of its pieces and their number. */
    double score(long sum, int pieces) {
        return bias + step * sum * share(pieces);
    }

    /** The steps of all pieces of a passage. */
    long sum(Pieces pieces) {
        long sum = 0;
        for (int piece = 0; piece < pieces.size(); piece++) {
            sum += steps[pieces.bucket(piece)];
        }
        return sum;
    }

    Weights from(double least) {
        return new Weights(steps, step, bias, least);
    }

    /** Weights in steps of a byte. */
    static Weights rounded(double[] exact, double bias) {
        double most = 1e-9;
        for (double weight : exact) {
            most = Math.max(most, Math.abs(weight));
        }
        double step = most / Byte.MAX_VALUE;
        byte[] steps = new byte[exact.length];
        for (int i = 0; i < exact.length; i++) {
            steps[i] = (byte) Math.round(exact[i] / step);
        }
        return new Weights(steps, step, bias, 0);
    }
}
