package io.github.otklik.examples.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** A clock whose present the test says. */
public final class TestClock extends Clock {
    /** A Monday, 10 o'clock in Omsk. */
    public static final Instant MONDAY = Instant.parse("2026-11-23T04:00:00Z");

    private final Supplier<Instant> present;

    private TestClock(Supplier<Instant> present) {
        this.present = present;
    }

    /** A clock that began at {@link #MONDAY} when the real one was there, and runs so many times as fast. */
    public static TestClock fast(Instant realStart, int times) {
        return new TestClock(() -> MONDAY.plus(
                Duration.between(realStart, Clock.systemUTC().instant()).multipliedBy(times)));
    }

    /** A clock that shows what is supplied. */
    public static TestClock of(Supplier<Instant> present) {
        return new TestClock(present);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return present.get();
    }
}
