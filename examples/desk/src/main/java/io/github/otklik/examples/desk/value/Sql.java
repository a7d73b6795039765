package io.github.otklik.examples.desk.value;

import io.github.otklik.spring.store.Times;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as statements take them. */
public final class Sql {
    private Sql() {}

    /** The values of a statement, null among them. */
    public static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    /** An instant as the database keeps it, in microseconds; never an earlier one. */
    public static OffsetDateTime time(Instant instant) {
        return Times.of(instant);
    }

    /** The same of an instant that may be missing. */
    public static @Nullable OffsetDateTime timeOrNull(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }
}
