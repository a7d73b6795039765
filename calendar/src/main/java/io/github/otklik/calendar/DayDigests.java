package io.github.otklik.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of ranges of days, each in constant time: two calendars that answer alike on the days of a range have the same.
 *
 * <p>Of each day counts when it begins, which offsets the zone has on it, when it is worked, whether work begins on it and
 * when that work closes. Names, reasons and whether a day is a draft do not. The numbers of the days before each are added
 * up as a polynomial modulo a prime, as a rolling hash does, so that the hash of a range is a difference of two.
 */
final class DayDigests {
    /** The Mersenne prime 2^61 - 1. */
    private static final long PRIME = (1L << 61) - 1;

    private static final long BASE = 0x1b873593cc9e2d51L % PRIME;
    private static final long DAY_SECONDS = 86_400;
    private static final long NANOS = 1_000_000_000L;
    private static final String DIGITS = "0123456789abcdef";

    private final long firstDay;
    private final long[] sums;
    /** The powers of the base, so that a range costs one multiplication. */
    private final long[] powers;

    DayDigests(DayRules rules, DayHours[] plan, Timeline timeline, WorkingDays days) {
        firstDay = rules.first().toEpochDay();
        sums = new long[plan.length + 1];
        powers = new long[plan.length + 1];
        powers[0] = 1;
        ZoneDays zone = new ZoneDays(rules.zone(), rules.first());
        for (int i = 0; i < plan.length; i++) {
            LocalDate date = LocalDate.ofEpochDay(firstDay + i);
            zone.next();
            long digest = mix(mix(mix(firstDay + i, zone.start), zone.offset), zone.changes);
            digest = worked(digest, timeline, zone.start * NANOS, zone.end * NANOS);
            if (plan[i].lastClose() > DayHours.DAY) {
                digest = mix(digest, TimelineCompiler.resolve(date, plan[i].lastClose(), rules.zone()));
            }
            digest = mix(digest, days.upTo(date) - days.before(date));
            sums[i + 1] = add(times(sums[i], BASE), (digest >>> 3) % PRIME);
            powers[i + 1] = times(powers[i], BASE);
        }
    }

    /** The hash of the days from one to another, both included, that are days of the calendar. */
    long of(LocalDate first, LocalDate last) {
        int from = (int) (first.toEpochDay() - firstDay);
        int to = (int) (last.toEpochDay() - firstDay) + 1;
        return add(sums[to], PRIME - times(sums[from], powers[to - from]));
    }

    /** Whether a text is the hash of some days, in sixteen hexadecimal digits as {@link java.util.HexFormat} writes them. */
    boolean isShown(LocalDate first, LocalDate last, String text) {
        if (text.length() != Long.BYTES * 2) {
            return false;
        }
        long hash = of(first, last);
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) != DIGITS.charAt((int) hash & 0xF)) {
                return false;
            }
            hash >>>= 4;
        }
        return true;
    }

    private static long worked(long before, Timeline timeline, long start, long end) {
        long digest = before;
        for (int i = Math.max(timeline.stretchAt(start), 0); i < timeline.size() && timeline.open(i) < end; i++) {
            long open = Math.max(start, timeline.open(i));
            long close = Math.min(end, timeline.close(i));
            if (open < close) {
                digest = mix(mix(digest, open), close);
            }
        }
        return digest;
    }

    /** Spreads a number over a digest, as the finishing step of a 64-bit hash does. */
    private static long mix(long digest, long number) {
        long mixed = (digest ^ number) * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    private static long add(long a, long b) {
        long sum = a + b;
        return sum >= PRIME ? sum - PRIME : sum;
    }

    /** The product of two numbers below the prime: 2^61 is 1 modulo it, so the high bits are added to the low ones. */
    private static long times(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        return add(low & PRIME, high << 3 | low >>> 61);
    }

    /** The days of a zone, one after the other; away from a change of offset a midnight is arithmetic. */
    private static final class ZoneDays {
        private final ZoneId zone;
        private final ZoneRules rules;
        private long day;
        private long offsetAtEnd;
        private @Nullable ZoneOffsetTransition change;
        /** The second at which the day begins. */
        private long start;
        /** The second at which it ends. */
        private long end;
        /** The offset when it begins. */
        private long offset;
        /** A number for the changes of offset within it. */
        private long changes;

        ZoneDays(ZoneId zone, LocalDate first) {
            this.zone = zone;
            this.rules = zone.getRules();
            this.day = first.toEpochDay();
            this.end = first.atStartOfDay(zone).toEpochSecond();
            Instant begin = Instant.ofEpochSecond(end);
            this.offsetAtEnd = rules.getOffset(begin).getTotalSeconds();
            this.change = rules.nextTransition(begin);
        }

        void next() {
            day++;
            start = end;
            offset = offsetAtEnd;
            changes = 0;
            long midnight = day * DAY_SECONDS;
            if (change == null || midnight + 2 * DAY_SECONDS <= change.toEpochSecond()) {
                end = midnight - offset;
                return;
            }
            end = LocalDate.ofEpochDay(day).atStartOfDay(zone).toEpochSecond();
            while (change != null && change.toEpochSecond() <= end) {
                offsetAtEnd = change.getOffsetAfter().getTotalSeconds();
                if (change.toEpochSecond() < end) {
                    changes = mix(mix(changes, change.toEpochSecond()), offsetAtEnd);
                }
                change = rules.nextTransition(change.getInstant());
            }
        }
    }
}
