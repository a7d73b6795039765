package io.github.otklik.regulation;

import java.time.Duration;

/**
 * A way to add terms up along a path.
 *
 * @param <P>  a place on the path
 */
interface Reckoning<P extends Comparable<P>> {
    /** Where a term counted from the start ends. */
    P after(P start, Measure term);

    /** Where a term counted back in working time ends. */
    P before(P reference, Duration workingTime);

    /** The time left from one place to the other, negative if the end is past the goal. */
    Duration slack(P end, P goal);
}
