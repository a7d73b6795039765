package io.github.otklik.spring.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Instants as a database keeps them, in microseconds; never an earlier one, or what is due would be looked at too early. */
public final class Times {
    private Times() {}

    /** An instant as the database keeps it. */
    public static OffsetDateTime of(Instant instant) {
        Instant micros = instant.truncatedTo(ChronoUnit.MICROS);
        return (micros.equals(instant) ? micros : micros.plus(1, ChronoUnit.MICROS)).atOffset(ZoneOffset.UTC);
    }
}
