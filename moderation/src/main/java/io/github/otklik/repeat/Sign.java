package io.github.otklik.repeat;

import java.util.Locale;

/**
 * What tells whether two messages ask the same; how much each weighs is in {@code weights.txt}. Some speak for it and some
 * against it, whatever they weigh.
 */
enum Sign {
    /** Always there. */
    ALWAYS(0),
    /** Names of places in common, two at most. */
    NAMES(1),
    /** Each message names a place, and none is in both. */
    OTHER_NAME(-1),
    /** Each message names a place that the other does not name, and they have another name in common. */
    NAMES_LEFT(-1),
    /** Numbers of houses, institutions, routes in common, two at most. */
    NUMBERS(1),
    /** Each message has a number of one kind, and none is in both. */
    OTHER_NUMBER(-1),
    /** A kind of public place in common. */
    SITES(1),
    /** Families of matters in common, three at most. */
    MATTERS(1),
    /** Each message has a matter, and none is in both. */
    OTHER_MATTER(-1),
    /** How many matters each message has that the other has not, as a logarithm. */
    MATTERS_LEFT(-1),
    /** Services in common, two at most. */
    SERVICES(1),
    /** Other words in common, three at most. */
    WORDS(1),
    /** The later message speaks of no matter, service or side of a matter but those of the earlier. */
    NO_MORE(1),
    /** Things to do or to happen in common, two at most. */
    ACTS(1),
    /** Each message has a thing to do or to happen, and none is in both. */
    OTHER_ACT(-1),
    /** Nothing but places in common. */
    NOTHING(-1),
    /** A side of a matter that one message has and the other has not. */
    OTHER_ASPECT(-1),
    /** The later message says that it asks again, two such turns at most. */
    AGAIN(1),
    /** The later message says that a thing is as it was, two such turns at most. */
    STILL(1),
    /** The later message says that it speaks of another thing, two such turns at most. */
    OTHER(-1),
    /** The later message alone says that the thing is done, or thanks. */
    DONE(-1),
    /** The same, and it neither wants anything nor says that a thing is as it was. */
    DONE_ONLY(-1),
    /** The later message alone asks how things are done. */
    ASK(-1),
    /** The later message says what happened, was written, measured or found out. */
    EVENT(1),
    /** The later message has an amount that the earlier has not. */
    FACT(1);

    private final int side;

    Sign(int side) {
        this.side = side;
    }

    /** The name in the table of weights. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a weight is on the side of this sign. */
    boolean admits(double weight) {
        return side == 0 || side * weight >= 0;
    }
}
