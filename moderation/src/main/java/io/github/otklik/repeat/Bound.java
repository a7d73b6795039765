package io.github.otklik.repeat;

import io.github.otklik.repeat.Term.Kind;
import java.util.List;

/**
 * How alike a message can be at most to an earlier one that has some of its terms: by how many of each kind it has, and what the
 * message says by itself. A message that cannot reach the threshold need not be compared.
 */
final class Bound {
    /** What sums of the same weights in another order may differ by, and more. */
    private static final double ROUNDING = 1e-9;

    private static final int FIELD = Byte.SIZE;
    private static final long MASK = (1L << FIELD) - 1;
    /** The last field: sides of matters and amounts, which add nothing but are counted. */
    private static final int OTHERS = 7;

    /** For each kind by its place where it is counted; sides of a matter and quantities are counted together. */
    private static final int[] FIELDS = {0, 1, 2, 3, 4, OTHERS, 6, 5, OTHERS};

    private final Profile later;
    private final Weights weights;
    private final double least;
    private final double alone;
    /** How much a matter, a service, another word may add: each may be of a lower kind in the other message. */
    private final double word;

    private final double service;
    private final double matter;

    private Bound(Profile later, Weights weights, double least) {
        this.later = later;
        this.weights = weights;
        this.least = least;
        this.word = Math.max(weights.of(Sign.WORDS), weights.of(Sign.ACTS));
        this.service = Math.max(weights.of(Sign.SERVICES), word);
        this.matter = Math.max(weights.of(Sign.MATTERS), service);
        this.alone = weights.of(Sign.ALWAYS)
                + weights.of(Sign.AGAIN) * Math.min(Comparison.MOST_TURNS, later.hints(Hints.Kind.AGAIN))
                + weights.of(Sign.STILL) * Math.min(Comparison.MOST_TURNS, later.hints(Hints.Kind.STILL))
                + weights.of(Sign.OTHER) * Math.min(Comparison.MOST_TURNS, later.hints(Hints.Kind.OTHER))
                + (later.has(Hints.Kind.EVENT) ? weights.of(Sign.EVENT) : 0)
                + weights.of(Sign.FACT);
    }

    static Bound of(Profile later, RepeatDetector detector) {
        double threshold = detector.threshold();
        return new Bound(later, detector.weights(), threshold < 1 ? Weights.sum(threshold) : Double.POSITIVE_INFINITY);
    }

    List<Term> terms() {
        return later.terms();
    }

    long beginning(int term) {
        return later.beginning(term);
    }

    /** A count of one term of a kind. */
    static long one(Kind kind) {
        return 1L << (FIELD * field(kind));
    }

    private static int field(Kind kind) {
        return FIELDS[kind.place()];
    }

    /** The sum of weights that a message must reach. */
    double least() {
        return least;
    }

    /** The sum of weights that an earlier message can have at most, if it has at most a given number of the terms. */
    double most(long counts, Profile earlier) {
        if (total(counts) >= later.terms().size()) {
            return Double.POSITIVE_INFINITY;
        }
        int names = count(counts, Kind.NAME);
        int numbers = count(counts, Kind.NUMBER);
        int matters = count(counts, Kind.MATTER);
        int services = count(counts, Kind.SERVICE);
        int words = count(counts, Kind.WORD);
        int acts = count(counts, Kind.ACT);
        return ROUNDING
                + alone
                + (matters + services > 0 ? weights.of(Sign.NO_MORE) : 0)
                + weights.of(Sign.NAMES) * (names > 0 ? Comparison.MOST_NAMES : 0)
                + (names == 0 && later.namesSurely() && earlier.namesSurely() ? weights.of(Sign.OTHER_NAME) : 0)
                + weights.of(Sign.NUMBERS) * Math.min(Comparison.MOST_NAMES, numbers)
                + (numbers == 0 && later.numbersAlike(earlier) ? weights.of(Sign.OTHER_NUMBER) : 0)
                + weights.of(Sign.SITES) * Math.min(Comparison.MOST_SITES, count(counts, Kind.SITE))
                + matter * matters
                + service * services
                + word * words
                + weights.of(Sign.ACTS) * acts
                + (matters + services + words + acts == 0 ? weights.of(Sign.NOTHING) : 0);
    }

    private static int count(long counts, Kind kind) {
        return (int) (counts >>> (FIELD * field(kind)) & MASK);
    }

    private static int total(long counts) {
        int total = 0;
        for (long left = counts; left != 0; left >>>= FIELD) {
            total += (int) (left & MASK);
        }
        return total;
    }
}
