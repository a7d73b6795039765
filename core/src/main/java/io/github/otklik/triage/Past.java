package io.github.otklik.triage;

import java.time.Duration;
import java.time.Instant;

/** Instants before others; before the first instant that there is, it is that one. */
final class Past {
    private Past() {}

    static Instant before(Instant instant, Duration duration) {
        boolean room = Duration.between(Instant.MIN, instant).compareTo(duration) > 0;
        return room ? instant.minus(duration) : Instant.MIN;
    }
}
