package io.github.otklik.examples.region;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.apache.flink.streaming.api.TimerService;

/**
 * How time passes in a job.
 *
 * @param clock  what time is
 * @param look  how often an open message looks whether it is to be counted again, in milliseconds
 * @param keep  how long a message is kept after its last act when nothing more can come of it, in milliseconds
 * @param patience  how long a line waits for its acts to become known, in milliseconds; it tells on {@link Clock#LIVE} alone
 * @param until  up to when time passes: after the last line of an archive it goes on to this millisecond and stops
 */
record Pace(Clock clock, long look, long keep, long patience, long until) implements Serializable {
    /** What time is to a job. */
    enum Clock {
        /** Lines are decided as they come, and alerts are raised by the clock of the machine. */
        LIVE,
        /** Lines are decided in the order of their times, and alerts are raised as time passes in the lines. */
        EVENT
    }

    private static final long NEVER = Long.MAX_VALUE;
    private static final long KEPT = Duration.ofDays(400).toMillis();

    /** The pace of a batch of runs: acts do not change in it, and each journal says where it ends. */
    static Pace batch() {
        return new Pace(Clock.EVENT, NEVER, NEVER, 0, NEVER);
    }

    /** The pace of archives, looked at as of an instant. */
    static Pace archive(Instant until) {
        return new Pace(Clock.EVENT, Duration.ofDays(1).toMillis(), KEPT, 0, Times.of(until));
    }

    /** The pace of a service. */
    static Pace live() {
        return new Pace(
                Clock.LIVE,
                Duration.ofHours(1).toMillis(),
                KEPT,
                Duration.ofMinutes(1).toMillis(),
                NEVER);
    }

    /**
     * When a message looks next; each has its own moment in the interval, so that what a new version brings about is spread
     * over it.
     */
    long nextLook(CaseKey key, long time) {
        if (look == NEVER) {
            return NEVER;
        }
        long own = Math.floorMod((long) key.hashCode(), look);
        return Math.floorDiv(time - own, look) * look + own + look;
    }

    /** Whether there is an end at which figures are told. */
    boolean ends() {
        return clock == Clock.EVENT && until != NEVER;
    }

    /** Asks to be called at a millisecond of its time. */
    void call(long time, TimerService timers) {
        if (clock == Clock.LIVE) {
            timers.registerProcessingTimeTimer(time);
        } else {
            timers.registerEventTimeTimer(time);
        }
    }

    /** Until when a message is kept. */
    long keptUntil(long lastAct) {
        return keep == NEVER ? NEVER : lastAct + keep;
    }
}
