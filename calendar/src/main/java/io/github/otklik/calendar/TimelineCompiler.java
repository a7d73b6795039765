package io.github.otklik.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the local hours of consecutive days into a timeline.
 *
 * <p>The offset of the zone is looked up where it changes, not for every day: far from a change a stretch is arithmetic, near
 * one it is resolved as java.time does.
 */
final class TimelineCompiler {
    private static final long NANOS = 1_000_000_000L;
    private static final long DAY_SECONDS = 86_400;

    private final ZoneId zone;
    private final ZoneRules rules;
    private @Nullable ZoneOffsetTransition change;
    private long offset;
    private long regularSince = Long.MIN_VALUE;
    private long regularUntil = Long.MAX_VALUE;

    private long[] opens;
    private long[] closes;
    private int size;
    private boolean ascending = true;

    private TimelineCompiler(ZoneId zone, LocalDate first, int days) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.opens = new long[2 * days];
        this.closes = new long[2 * days];
        Instant before = Instant.ofEpochSecond((first.toEpochDay() - 1) * DAY_SECONDS);
        this.offset = rules.getOffset(before).getTotalSeconds();
        changeAfter(before);
    }

    /**
     * Compiles the days.
     *
     * @param zone  the zone of the hours
     * @param first  the first day
     * @param plan  the hours of each day
     * @param working  set to true for each day on which work begins
     * @return the timeline, null if there is no work at all
     */
    static @Nullable Timeline compile(ZoneId zone, LocalDate first, DayHours[] plan, boolean[] working) {
        TimelineCompiler compiler = new TimelineCompiler(zone, first, plan.length);
        for (int i = 0; i < plan.length; i++) {
            int before = compiler.size;
            compiler.day(first.toEpochDay() + i, plan[i]);
            working[i] = compiler.size > before;
        }
        return compiler.timeline();
    }

    /** Whether the date is one that the zone skips from midnight to midnight. */
    static boolean isMissing(LocalDate date, ZoneRules rules) {
        ZoneOffsetTransition at = rules.getTransition(date.atStartOfDay());
        return at != null
                && at.isGap()
                && !at.getDateTimeAfter().isBefore(date.plusDays(1).atStartOfDay());
    }

    /** The second of the epoch at a minute counted by the clock from the midnight of a date. */
    static long resolve(LocalDate date, int minute, ZoneId zone) {
        LocalDateTime local = date.atStartOfDay().plusMinutes(minute);
        return ZonedDateTime.ofLocal(local, zone, null).toEpochSecond();
    }

    private void day(long epochDay, DayHours hours) {
        if (hours.isOff()) {
            return;
        }
        long midnight = epochDay * DAY_SECONDS;
        while (change != null && midnight >= localEnd(change)) {
            offset = change.getOffsetAfter().getTotalSeconds();
            regularSince = localEnd(change);
            changeAfter(change.getInstant());
        }
        if (midnight >= regularSince && midnight + 2 * DAY_SECONDS <= regularUntil) {
            for (DayHours.Stretch stretch : hours.stretches()) {
                add(midnight - offset + stretch.open() * 60L, midnight - offset + stretch.close() * 60L);
            }
        } else {
            LocalDate date = LocalDate.ofEpochDay(epochDay);
            if (!isMissing(date, rules)) {
                for (DayHours.Stretch stretch : hours.stretches()) {
                    add(resolve(date, stretch.open(), zone), resolve(date, stretch.close(), zone));
                }
            }
        }
    }

    private void changeAfter(Instant instant) {
        change = rules.nextTransition(instant);
        regularUntil = change == null
                ? Long.MAX_VALUE
                : change.toEpochSecond()
                        + Math.min(
                                change.getOffsetBefore().getTotalSeconds(),
                                change.getOffsetAfter().getTotalSeconds());
    }

    /** The local second from which on the offset after the change holds. */
    private static long localEnd(ZoneOffsetTransition change) {
        return change.toEpochSecond()
                + Math.max(
                        change.getOffsetBefore().getTotalSeconds(),
                        change.getOffsetAfter().getTotalSeconds());
    }

    /** Adds a stretch in seconds; one that a change of offset leaves nothing of is dropped. */
    private void add(long open, long close) {
        if (open >= close) {
            return;
        }
        if (size == opens.length) {
            opens = Arrays.copyOf(opens, 2 * size);
            closes = Arrays.copyOf(closes, 2 * size);
        }
        ascending &= size == 0 || opens[size - 1] <= open * NANOS;
        opens[size] = open * NANOS;
        closes[size] = close * NANOS;
        size++;
    }

    private @Nullable Timeline timeline() {
        if (size == 0) {
            return null;
        }
        if (!ascending) {
            sort();
        }
        long[] worked = new long[size + 1];
        int last = 0;
        for (int i = 1; i < size; i++) {
            if (opens[i] <= closes[last]) {
                closes[last] = Math.max(closes[last], closes[i]);
            } else {
                worked[last + 1] = worked[last] + closes[last] - opens[last];
                last++;
                opens[last] = opens[i];
                closes[last] = closes[i];
            }
        }
        worked[last + 1] = worked[last] + closes[last] - opens[last];
        return new Timeline(Arrays.copyOf(opens, last + 1), Arrays.copyOf(worked, last + 2), last + 1);
    }

    /** Puts stretches in order that a gap moved forward past others. */
    private void sort() {
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong(i -> opens[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        opens = IntStream.of(order).mapToLong(i -> opens[i]).toArray();
        closes = IntStream.of(order).mapToLong(i -> closes[i]).toArray();
    }
}
