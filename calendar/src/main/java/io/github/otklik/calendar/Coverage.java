package io.github.otklik.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days that a calendar has answers for, and the nanoseconds of the epoch that its instants are counted in. */
final class Coverage {
    private static final long NANOS = 1_000_000_000L;
    /** More than any covered span, and small enough to count in nanoseconds. */
    private static final long MOST_SECONDS = 9_000_000_000L;

    /** The range in which an instant has a local date in any zone. */
    private static final long EARLIEST = (LocalDate.MIN.toEpochDay() + 1) * 86_400;

    private static final long LATEST = (LocalDate.MAX.toEpochDay() - 1) * 86_400;

    private final ZoneId zone;
    private final LocalDate eve;
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate afterLast;
    private final long start;
    private final long end;
    private final Instant startInstant;
    private final Instant endInstant;
    private final boolean runsOver;

    /**
     * The coverage of some days.
     *
     * @param rules  the days
     * @param lastClose  the close of their last stretch, which may lie on the day after them
     */
    Coverage(DayRules rules, long lastClose) {
        this.zone = rules.zone();
        this.first = rules.first();
        this.last = rules.last();
        this.eve = first.minusDays(1);
        this.afterLast = last.plusDays(1);
        this.start = TimelineCompiler.resolve(first, rules.undecidedMinutes(), zone) * NANOS;
        long midnight = TimelineCompiler.resolve(last, DayHours.DAY, zone) * NANOS;
        this.end = Math.max(midnight, lastClose);
        this.startInstant = instant(start);
        this.endInstant = instant(end);
        this.runsOver = lastClose > midnight;
    }

    /** Whether the work of the last day goes on after its midnight. */
    boolean runsOver() {
        return runsOver;
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }

    /** Seconds and nanoseconds as nanoseconds; what is out of any coverage's reach becomes the farthest number. */
    static long nanos(long seconds, int nanos) {
        if (seconds > -MOST_SECONDS && seconds < MOST_SECONDS) {
            return seconds * NANOS + nanos;
        }
        return seconds < 0 ? -Long.MAX_VALUE : Long.MAX_VALUE;
    }

    long start() {
        return start;
    }

    Instant startInstant() {
        return startInstant;
    }

    Instant endInstant() {
        return endInstant;
    }

    /** The midnight of the first day; the start is later where the night before could be worked. */
    long midnight() {
        return TimelineCompiler.resolve(first, 0, zone) * NANOS;
    }

    long end() {
        return end;
    }

    /** The instant in nanoseconds, if it is covered or the end of the coverage. */
    long upToEnd(Instant instant) {
        long nanos = nanos(instant.getEpochSecond(), instant.getNano());
        if (nanos < start || nanos > end) {
            throw uncovered(instant);
        }
        return nanos;
    }

    /** The instant in nanoseconds, if it is covered. */
    long beforeEnd(Instant instant) {
        long nanos = nanos(instant.getEpochSecond(), instant.getNano());
        if (nanos < start || nanos >= end) {
            throw uncovered(instant);
        }
        return nanos;
    }

    /** The date, if it is covered. */
    LocalDate day(LocalDate date) {
        if (date.isBefore(first) || date.isAfter(last)) {
            throw new UncoveredDateException(date, first, last);
        }
        return date;
    }

    /** The date, if it is covered or the day after the last that is. */
    LocalDate edge(LocalDate date) {
        return date.equals(afterLast) ? date : day(date);
    }

    /** Whether the date is the day before the first that is covered. */
    boolean isEve(LocalDate date) {
        return date.equals(eve);
    }

    UncoveredDateException tooEarly() {
        return new UncoveredDateException(eve, first, last);
    }

    UncoveredDateException tooLate() {
        return new UncoveredDateException(afterLast, first, last);
    }

    private UncoveredDateException uncovered(Instant instant) {
        long seconds = Math.max(EARLIEST, Math.min(instant.getEpochSecond(), LATEST));
        LocalDate date = LocalDate.ofInstant(Instant.ofEpochSecond(seconds), zone);
        // An instant of the first day is not covered when the night before it could be worked.
        return date.isBefore(first) || date.isAfter(last) ? new UncoveredDateException(date, first, last) : tooEarly();
    }
}
