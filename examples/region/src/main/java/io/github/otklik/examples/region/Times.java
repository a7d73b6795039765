package io.github.otklik.examples.region;

import java.time.Instant;

/** Instants in the milliseconds of Flink; those beyond its years are its first or last millisecond. */
final class Times {
    /** The last instant at which the library raises anything. */
    static final long LAST = Instant.parse("2100-12-31T00:00:00Z").toEpochMilli();

    /** After any timer. */
    static final long NEVER = Long.MAX_VALUE;

    /** The least is the watermark before any line. */
    private static final Instant FIRST_MILLI = Instant.ofEpochMilli(Long.MIN_VALUE + 1);

    private static final Instant LAST_MILLI = Instant.ofEpochMilli(Long.MAX_VALUE);

    private Times() {}

    /** The millisecond that an instant is in. */
    static long of(Instant instant) {
        if (instant.isBefore(FIRST_MILLI)) {
            return Long.MIN_VALUE + 1;
        }
        return instant.isAfter(LAST_MILLI) ? Long.MAX_VALUE : instant.toEpochMilli();
    }

    /** The first millisecond that is not before an instant. */
    static long atOrAfter(Instant instant) {
        long milli = of(instant);
        boolean before = milli != Long.MAX_VALUE && Instant.ofEpochMilli(milli).isBefore(instant);
        return before ? milli + 1 : milli;
    }
}
