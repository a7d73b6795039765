package io.github.otklik.examples.region;

import org.jspecify.annotations.Nullable;

/**
 * A line of the stream, read.
 *
 * @param signal  what it says to a message; null if it says nothing
 * @param aside  what is said of it if it cannot be read, else null
 */
public record Arrived(@Nullable Signal signal, @Nullable Outcome aside) {
    static final Arrived BLANK = new Arrived(null, null);

    static Arrived of(Signal signal) {
        return new Arrived(signal, null);
    }

    static Arrived aside(Outcome outcome) {
        return new Arrived(null, outcome);
    }

    /** Its time by the signal in it, up to an instant; what has none does not move time. */
    long time(long before, long until) {
        return signal == null ? before : Math.min(signal.time(), until);
    }
}
