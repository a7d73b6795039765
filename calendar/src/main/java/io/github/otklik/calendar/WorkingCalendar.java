package io.github.otklik.calendar;

import static java.util.Objects.requireNonNull;

import java.io.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * Working time of an administration: its zone, its weekly schedule, the production calendar and its own days.
 *
 * <p>Working time is a set of half-open stretches of instants. Amounts of it are physical time, also across changes of the
 * zone's offset. A stretch over midnight belongs to the day it begins. Whatever depends on a day that is not covered ends in an
 * {@link UncoveredDateException}; no answer is a guess. This class is immutable and thread-safe.
 */
public final class WorkingCalendar {
    private final DayRules rules;
    private final Timeline timeline;
    private final WorkingDays days;
    private final Coverage coverage;
    /** Work of the first day in hours that the night before it leaves undecided, and so uncovered. */
    private final long workBeforeStart;

    private final String fingerprint;
    private final DayDigests digests;
    private final boolean provisional;
    private final List<CalendarWarning> warnings;

    WorkingCalendar(DayRules rules) {
        this.rules = rules;
        DayHours[] plan = rules.plan();
        boolean[] working = new boolean[plan.length];
        Timeline compiled = TimelineCompiler.compile(rules.zone(), rules.first(), plan, working);
        if (compiled == null) {
            throw new IllegalArgumentException("No working time at all from " + rules.first() + " to " + rules.last()
                    + "; a calendar has at least one stretch of work");
        }
        this.timeline = compiled;
        this.days = new WorkingDays(rules.first(), working);
        this.coverage = new Coverage(rules, timeline.close(timeline.size() - 1));
        this.workBeforeStart = timeline.workBefore(coverage.start());
        this.fingerprint = Fingerprint.of(rules);
        this.digests = new DayDigests(rules, plan, timeline, days);
        this.provisional = rules.hasProvisional();
        this.warnings = Warnings.of(rules);
    }

    /**
     * A builder of calendars for that zone.
     *
     * @param zone  the zone of the hours
     */
    public static Builder builder(ZoneId zone) {
        return new Builder(requireNonNull(zone, "zone"));
    }

    /**
     * Reads a calendar from a text file; the module's README describes the form.
     *
     * @param reader  the text, read to its end and not closed
     * @param name  the name of the file for error messages
     * @throws IllegalArgumentException if the text is malformed; the message lists all problems with file and line
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public static WorkingCalendar load(Reader reader, String name) {
        return CalendarFile.working(requireNonNull(reader, "reader"), requireNonNull(name, "name"));
    }

    /** The zone of the hours. */
    public ZoneId zone() {
        return rules.zone();
    }

    /** The first instant that is covered. */
    public Instant coverageStart() {
        return coverage.startInstant();
    }

    /** The first instant after those that are covered: the end of the last day, or of its stretch over midnight. */
    public Instant coverageEnd() {
        return coverage.endInstant();
    }

    /**
     * The earliest instant with exactly that much working time between {@code instant} and it: an amount that is used up at
     * closing time ends at closing time. Zero gives the instant itself; a negative amount counts backwards.
     *
     * @param instant  the instant to count from
     * @param amount  the working time
     * @throws UncoveredDateException if a day outside the coverage is needed
     */
    public Instant plus(Instant instant, Duration amount) {
        requireNonNull(instant, "instant");
        return move(instant, nanos(requireNonNull(amount, "amount")));
    }

    /**
     * The latest instant with exactly that much working time between it and {@code instant}. Zero gives the instant itself; a
     * negative amount counts forwards.
     *
     * @param instant  the instant to count back from
     * @param amount  the working time
     * @throws UncoveredDateException if a day outside the coverage is needed
     */
    public Instant minus(Instant instant, Duration amount) {
        requireNonNull(instant, "instant");
        return move(instant, -nanos(requireNonNull(amount, "amount")));
    }

    private Instant move(Instant instant, long amount) {
        if (amount == 0) {
            return instant;
        }
        long worked = timeline.workBefore(coverage.upToEnd(instant));
        if (amount > timeline.total() - worked) {
            throw coverage.tooLate();
        }
        if (amount < workBeforeStart - worked) {
            throw coverage.tooEarly();
        }
        return Coverage.instant(amount > 0 ? timeline.firstWith(worked + amount) : timeline.lastWith(worked + amount));
    }

    /**
     * The working time from one instant to another, negative when the end is before the start.
     *
     * @param startInclusive  the start
     * @param endExclusive  the end
     * @throws UncoveredDateException if they differ and one of them is not covered
     */
    public Duration between(Instant startInclusive, Instant endExclusive) {
        requireNonNull(startInclusive, "startInclusive");
        requireNonNull(endExclusive, "endExclusive");
        if (startInclusive.equals(endExclusive)) {
            return Duration.ZERO;
        }
        long from = timeline.workBefore(coverage.upToEnd(startInclusive));
        return Duration.ofNanos(timeline.workBefore(coverage.upToEnd(endExclusive)) - from);
    }

    /**
     * Whether the instant is working time.
     *
     * @throws UncoveredDateException if the instant is not covered
     */
    public boolean isWorking(Instant instant) {
        return timeline.isWorking(coverage.beforeEnd(requireNonNull(instant, "instant")));
    }

    /**
     * The instant itself when it is working time, else the next opening.
     *
     * @throws UncoveredDateException if the instant is not covered or no stretch opens any more
     */
    public Instant next(Instant instant) {
        long at = coverage.beforeEnd(requireNonNull(instant, "instant"));
        int stretch = timeline.stretchAt(at);
        if (stretch >= 0 && at < timeline.close(stretch)) {
            return instant;
        }
        if (stretch + 1 == timeline.size()) {
            throw coverage.tooLate();
        }
        return Coverage.instant(timeline.open(stretch + 1));
    }

    /**
     * The latest instant, not after the given one, that working time lies immediately before: the instant itself inside a
     * stretch and at its close, else the last close; the opening of a stretch belongs to the close of the one before.
     *
     * @throws UncoveredDateException if the instant is not covered or no stretch lies before it
     */
    public Instant previous(Instant instant) {
        long at = coverage.upToEnd(requireNonNull(instant, "instant"));
        int stretch = timeline.stretchAt(at - 1);
        if (stretch < 0 || timeline.close(stretch) <= coverage.start()) {
            throw coverage.tooEarly();
        }
        long close = timeline.close(stretch);
        return at <= close ? instant : Coverage.instant(close);
    }

    /**
     * The working day a number of working days after the date, or before it if the number is negative; the date itself does
     * not count, and 0 gives it back. Counted from a day off, the next working day is 1: from a Saturday, 1 is Monday.
     *
     * @param date  the date to count from
     * @param number  the number of working days
     * @throws UncoveredDateException if a day outside the coverage is needed
     */
    public LocalDate plusWorkingDays(LocalDate date, int number) {
        requireNonNull(date, "date");
        if (number == 0) {
            return date;
        }
        long rank = (number > 0 ? upTo(date) - 1L : days.before(coverage.edge(date))) + number;
        if (rank < 0) {
            throw coverage.tooEarly();
        }
        if (rank >= days.count()) {
            throw coverage.tooLate();
        }
        return days.date((int) rank);
    }

    /** How many working days there are up to the date; counting on from it, the day before the first covered one will do. */
    private int upTo(LocalDate date) {
        return coverage.isEve(date) ? 0 : days.upTo(coverage.day(date));
    }

    /**
     * The number of working days from one date to another, negative when the end is before the start.
     *
     * @param startInclusive  the first day that may count
     * @param endExclusive  the day after the last that may count
     * @throws UncoveredDateException if they differ and a day between them is not covered
     */
    public int workingDaysBetween(LocalDate startInclusive, LocalDate endExclusive) {
        requireNonNull(startInclusive, "startInclusive");
        requireNonNull(endExclusive, "endExclusive");
        if (startInclusive.equals(endExclusive)) {
            return 0;
        }
        return days.before(coverage.edge(endExclusive)) - days.before(coverage.edge(startInclusive));
    }

    /**
     * Whether work begins on the date.
     *
     * @throws UncoveredDateException if the date is not covered
     */
    public boolean isWorkingDay(LocalDate date) {
        coverage.day(requireNonNull(date, "date"));
        return days.before(date) < days.upTo(date);
    }

    /**
     * The close of the last stretch that begins on the date, empty if none does.
     *
     * @throws UncoveredDateException if the date is not covered
     */
    public Optional<Instant> endOfWork(LocalDate date) {
        List<Interval> stretches = day(date).stretches();
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of(stretches.get(stretches.size() - 1).getEnd());
    }

    /**
     * The stretches of working time within an interval, clipped to it; stretches that touch are one.
     *
     * @param interval  the interval
     * @throws UncoveredDateException if the interval is not empty and not covered
     */
    public List<Interval> stretches(Interval interval) {
        requireNonNull(interval, "interval");
        List<Interval> found = new ArrayList<>();
        if (interval.isEmpty()) {
            return List.of();
        }
        long from = coverage.upToEnd(interval.getStart());
        long to = coverage.upToEnd(interval.getEnd());
        for (int i = Math.max(timeline.stretchAt(from), 0); i < timeline.size() && timeline.open(i) < to; i++) {
            long open = Math.max(from, timeline.open(i));
            long close = Math.min(to, timeline.close(i));
            if (open < close) {
                found.add(Interval.of(Coverage.instant(open), Coverage.instant(close)));
            }
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * What the date is, when it is worked and why.
     *
     * @throws UncoveredDateException if the date is not covered
     */
    public CalendarDay day(LocalDate date) {
        coverage.day(requireNonNull(date, "date"));
        return DayListing.day(rules, date);
    }

    /**
     * The days that an interval meets, in order, each with the working time within the interval that begins on it; the
     * stretches of all days together are the working time of the interval, each instant once.
     *
     * @param interval  the interval
     * @throws UncoveredDateException if the interval is not empty and not covered
     */
    public List<CalendarDay> explain(Interval interval) {
        requireNonNull(interval, "interval");
        if (interval.isEmpty()) {
            return List.of();
        }
        coverage.upToEnd(interval.getStart());
        coverage.upToEnd(interval.getEnd());
        return DayListing.explain(rules, interval);
    }

    /**
     * Whether working time between two instants, in either order, rests on a draft or a projection.
     *
     * @param startInclusive  the start
     * @param endExclusive  the end
     * @throws UncoveredDateException if they differ and one of them is not covered
     */
    public boolean isProvisional(Instant startInclusive, Instant endExclusive) {
        requireNonNull(startInclusive, "startInclusive");
        requireNonNull(endExclusive, "endExclusive");
        if (startInclusive.equals(endExclusive)) {
            return false;
        }
        boolean reversed = endExclusive.isBefore(startInclusive);
        Instant from = reversed ? endExclusive : startInclusive;
        Instant to = reversed ? startInclusive : endExclusive;
        coverage.upToEnd(from);
        coverage.upToEnd(to);
        return provisional && DayListing.isProvisional(rules, from, to);
    }

    /**
     * The days that are not ordinary ones of the week, as whole-day events of iCalendar. {@link CalendarImport} reads those of
     * the production calendar back; days of an overlay and of the host have no words there and are refused.
     *
     * @param first  the first day
     * @param last  the last day
     * @param stamp  the time of the export, which the format asks for
     * @throws UncoveredDateException if the first or the last day is not covered
     */
    public String toICalendar(LocalDate first, LocalDate last, Instant stamp) {
        coverage.day(requireNonNull(first, "first"));
        coverage.day(requireNonNull(last, "last"));
        ProductionCalendar production = rules.production();
        return ICalendarWriter.write(
                DayListing.special(rules, first, last),
                production != null && production.isSixDay(),
                fingerprint,
                requireNonNull(stamp, "stamp"));
    }

    /**
     * A short hash of all that this calendar was made from, the same on every machine. It knows the zone by its name alone:
     * what the rules of the zone say is in {@link #fingerprint(LocalDate, LocalDate)}.
     */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * What is allowed in this calendar and most likely not meant: what the reader of its production calendar noticed, and a
     * production calendar for weeks of other working days than the hours have. A host shows them to whoever sets it up.
     */
    public List<CalendarWarning> warnings() {
        return warnings;
    }

    /**
     * A short hash of the answers on the days from one date to another: when each begins, the offsets of the zone on it, when
     * it is worked. Two calendars that answer alike on these days have the same, whatever they say of other days, whatever
     * days are named and whether they are drafts; that a day of the range is not covered is an answer too. Takes constant
     * time.
     *
     * @param first  the first day
     * @param last  the last day, not before the first
     * @throws IllegalArgumentException if the last day is before the first
     */
    public String fingerprint(LocalDate first, LocalDate last) {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Bad days: " + first + " to " + last + "; they must be in order");
        }
        boolean startsBefore = first.isBefore(rules.first())
                || (first.equals(rules.first()) && coverage.start() != coverage.midnight());
        LocalDate from = first.isBefore(rules.first()) ? rules.first() : first;
        LocalDate to = last.isAfter(rules.last()) ? rules.last() : last;
        String hash = from.isAfter(to) ? "-" : HexFormat.of().toHexDigits(digests.of(from, to));
        if (last.isAfter(rules.last())) {
            hash += ">" + rules.last() + (coverage.runsOver() ? "+" + coverageEnd() : "");
        }
        return startsBefore ? rules.first() + "<" + hash : hash;
    }

    /**
     * Whether {@link #fingerprint(LocalDate, LocalDate)} of the days is a given one, so that this calendar answers there as
     * the one did that it was asked of. Takes constant time and makes no text.
     *
     * @param first  the first day
     * @param last  the last day, not before the first
     * @param earlier  the fingerprint
     * @throws IllegalArgumentException if the last day is before the first
     */
    public boolean answersAs(LocalDate first, LocalDate last, String earlier) {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        requireNonNull(earlier, "earlier");
        boolean covered = first.isAfter(rules.first()) && !last.isAfter(rules.last());
        if (covered && !last.isBefore(first)) {
            return digests.isShown(first, last, earlier);
        }
        return fingerprint(first, last).equals(earlier);
    }

    /**
     * The last day on which this calendar is known to answer as an earlier one did that had that {@link #fingerprint()}:
     * its own last day if it is the same, or the last day of a year if the earlier one ended with it and was otherwise made
     * from the same, one or two of its last years perhaps as drafts that were confirmed without a change. Empty where that
     * cannot be known, as when the earlier one had other hours, or overrides of later days. Takes a hash of the calendar for
     * each year and number of drafts; meant for messages stored before they were bound to days.
     *
     * @param earlier  the fingerprint of the earlier calendar
     */
    public Optional<LocalDate> continues(String earlier) {
        return requireNonNull(earlier, "earlier").equals(fingerprint)
                ? Optional.of(rules.last())
                : Fingerprint.lastDayOf(earlier, rules);
    }

    /** The version of the data that the rules of the zone come from, such as 2026b; empty where the platform names none. */
    public String zoneData() {
        return ZoneRulesProvider.getAvailableZoneIds().contains(rules.zone().getId())
                ? ZoneRulesProvider.getVersions(rules.zone().getId()).lastKey()
                : "";
    }

    /** The zone, the days covered and the fingerprint. */
    @Override
    public String toString() {
        return rules.zone() + " " + rules.first() + " to " + rules.last() + ", " + fingerprint;
    }

    private static long nanos(Duration amount) {
        return Coverage.nanos(amount.getSeconds(), amount.getNano());
    }

    /** Puts a calendar together. Calls may come in any order; a builder is for one thread. */
    public static final class Builder {
        private final ZoneId zone;
        private final NavigableMap<LocalDate, WeeklySchedule> schedules = new TreeMap<>();
        private final List<Overlay> overlays = new ArrayList<>();
        private final NavigableMap<LocalDate, DayHours> overrides = new TreeMap<>();
        private @Nullable ProductionCalendar production;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;
        private int projectThrough;

        private Builder(ZoneId zone) {
            this.zone = zone;
        }

        /** Sets the schedule in force until another takes effect. */
        public Builder schedule(WeeklySchedule schedule) {
            schedules.put(LocalDate.MIN, requireNonNull(schedule, "schedule"));
            return this;
        }

        /**
         * Adds a schedule that takes effect on a date and stays in force until the next one does.
         *
         * @param effective  the first day of the schedule
         * @param schedule  the schedule
         */
        public Builder scheduleFrom(LocalDate effective, WeeklySchedule schedule) {
            schedules.put(requireNonNull(effective, "effective"), requireNonNull(schedule, "schedule"));
            return this;
        }

        /** Sets the production calendar; without one no day is a holiday. */
        public Builder production(ProductionCalendar production) {
            this.production = requireNonNull(production, "production");
            return this;
        }

        /**
         * Sets the hours of a date over everything else; a later call for the same date replaces an earlier one. Dates outside
         * the coverage are kept and have no effect.
         *
         * @param date  the date
         * @param hours  its hours, taken as they are
         */
        public Builder override(LocalDate date, DayHours hours) {
            overrides.put(requireNonNull(date, "date"), requireNonNull(hours, "hours"));
            return this;
        }

        /** Adds a layer of days, on top of those added before. */
        public Builder overlay(Overlay overlay) {
            overlays.add(requireNonNull(overlay, "overlay"));
            return this;
        }

        /**
         * Sets the days that are covered. Needed without a production calendar; with one, all of its years are covered unless
         * this narrows them.
         *
         * @param first  the first day
         * @param last  the last day
         */
        public Builder covering(LocalDate first, LocalDate last) {
            this.first = requireNonNull(first, "first");
            this.last = requireNonNull(last, "last");
            return this;
        }

        /**
         * Asks for a projection of the yearly holidays over the years after the published ones; what rests on it is provisional.
         *
         * @param year  the last year to project
         * @throws IllegalArgumentException if it is not one of 1900 to 2100
         */
        public Builder projectThrough(int year) {
            if (year < DayRules.FIRST_YEAR || year > DayRules.LAST_YEAR) {
                throw new IllegalArgumentException("Bad year to project through: " + year + "; it must be "
                        + DayRules.FIRST_YEAR + " to " + DayRules.LAST_YEAR);
            }
            projectThrough = year;
            return this;
        }

        /**
         * Builds the calendar.
         *
         * @throws IllegalArgumentException if the schedule or the coverage is missing or impossible, or there is no working time
         *     at all
         */
        public WorkingCalendar build() {
            ProductionCalendar days = production;
            if (projectThrough != 0) {
                if (days == null) {
                    throw new IllegalArgumentException(
                            "No projection through " + projectThrough + " without a production calendar; set one");
                }
                days = days.projectedThrough(projectThrough);
            }
            LocalDate from = first;
            LocalDate to = last;
            if (from == null || to == null) {
                if (days == null || days.years().isEmpty()) {
                    throw new IllegalArgumentException(
                            "No coverage; without a production calendar covering(first, last) gives the days");
                }
                from = LocalDate.of(days.years().first(), 1, 1);
                to = LocalDate.of(days.years().last(), 12, 31);
            }
            return new WorkingCalendar(DayRules.checked(zone, from, to, schedules, days, overlays, overrides));
        }
    }
}
