package io.github.otklik.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The instants set for a term by hand.
 *
 * @param cap  the earlier due instant set by the curator, or null
 * @param agreed  the due instant agreed with the curator, or null
 * @param extended  the later due instant that it was prolonged to, or null
 * @param extensions  how often it was prolonged
 */
public record Limits(
        @Nullable Instant cap,
        @Nullable Instant agreed,
        @Nullable Instant extended,
        int extensions) {
    static final Limits NONE = new Limits(null, null, null, 0);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if there is no number of prolongations where there is an instant, or the reverse
     */
    public Limits {
        if (extensions < 0 || (extended != null) != (extensions > 0)) {
            throw new IllegalArgumentException(
                    "extensions must be 1 or more of a prolonged term, else 0; was " + extensions);
        }
    }

    Limits cappedAt(Instant instant) {
        return new Limits(instant, agreed, extended, extensions);
    }

    Limits agreedAt(Instant instant) {
        return new Limits(cap, instant, extended, extensions);
    }

    /** Prolonged once more; the later instant replaces an earlier cap. */
    Limits extendedTo(Instant instant) {
        return new Limits(null, agreed, instant, extensions + 1);
    }
}
