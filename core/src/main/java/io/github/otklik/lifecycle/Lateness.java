package io.github.otklik.lifecycle;

import java.time.Duration;

/**
 * Whether an act at an instant is late, and by how much working time.
 *
 * @param late  whether it is late; an act after a fixed instant is, even by no working time
 * @param by  the working time, not negative
 */
record Lateness(boolean late, Duration by) {
    static final Lateness NONE = new Lateness(false, Duration.ZERO);

    static Lateness measured(Duration excess) {
        return excess.compareTo(Duration.ZERO) > 0 ? new Lateness(true, excess) : NONE;
    }

    Lateness or(Lateness other) {
        if (!other.late) {
            return this;
        }
        return late && by.compareTo(other.by) >= 0 ? this : other;
    }
}
