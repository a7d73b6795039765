package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * A point of a term at which those concerned are warned: a share of its working time used, or a working time left.
 *
 * @param percentUsed  the share in percent, from 1 to 99; 0 if the threshold is a time left
 * @param left  the working time left, more than zero; zero if the threshold is a share
 */
public record Threshold(int percentUsed, Duration left) {
    /**
     * Checks that exactly one of the two is given.
     *
     * @throws IllegalArgumentException if both or none is, or one is out of range
     */
    public Threshold {
        requireNonNull(left, "left");
        boolean share = percentUsed >= 1 && percentUsed <= 99 && left.isZero();
        boolean time = percentUsed == 0 && !left.isZero() && !left.isNegative();
        if (!share && !time) {
            throw new IllegalArgumentException("Not a threshold: " + percentUsed + " percent used, " + left
                    + " left; it must be either 1 to 99 percent or a time of more than zero");
        }
    }

    /** So much of the term's working time used. */
    public static Threshold used(int percent) {
        return new Threshold(percent, Duration.ZERO);
    }

    /** So much working time left. */
    public static Threshold left(Duration time) {
        requireNonNull(time, "time");
        return new Threshold(0, time);
    }

    /** Whether the threshold is a share of the term and not a time left. */
    public boolean isShare() {
        return percentUsed > 0;
    }

    /** How much of a term's working time is used when it is reached; zero or less where the term is too short for it. */
    public Duration usedOf(Duration whole) {
        requireNonNull(whole, "whole");
        if (!isShare()) {
            return whole.minus(left);
        }
        Duration percent = whole.dividedBy(100);
        Duration rest = whole.minus(percent.multipliedBy(100));
        return percent.multipliedBy(percentUsed)
                .plus(rest.multipliedBy(percentUsed).dividedBy(100));
    }

    /** A stable name, such as {@code used-50} or {@code left-PT15M}. */
    public String id() {
        return isShare() ? "used-" + percentUsed : "left-" + left;
    }
}
