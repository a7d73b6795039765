package io.github.otklik.examples.region;

/** What time is to the job. */
public enum Clock {
    /** Lines are decided as they come, and alerts are raised by the clock of the machine. */
    LIVE,
    /** Lines are decided in the order of their times, and alerts are raised as time passes in the lines: archives. */
    EVENT
}
