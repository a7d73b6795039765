package io.github.otklik.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What decides the hours of a day: the host's override, else the last overlay that has the day, else the production calendar,
 * else the weekly schedule in force.
 *
 * @param zone  the zone of the hours
 * @param first  the first day covered
 * @param last  the last day covered
 * @param schedules  the weekly schedules by the date they take effect
 * @param production  the production calendar, projected as far as asked, or null
 * @param overlays  the overlays, later ones on top
 * @param overrides  the host's own hours by date
 */
record DayRules(
        ZoneId zone,
        LocalDate first,
        LocalDate last,
        NavigableMap<LocalDate, WeeklySchedule> schedules,
        @Nullable ProductionCalendar production,
        List<Overlay> overlays,
        NavigableMap<LocalDate, DayHours> overrides) {
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;
    private static final int SHORT_BY = 60;

    /** What a day is and why. */
    record Decision(DayKind kind, DayHours hours, String reason, Optional<LocalDate> swappedWith) {
        Decision(DayKind kind, DayHours hours, String reason) {
            this(kind, hours, reason, Optional.empty());
        }
    }

    /**
     * Rules that are fit to be compiled.
     *
     * @throws IllegalArgumentException if a schedule is missing, or the coverage is reversed, out of range or has years
     *     that the production calendar has not
     */
    static DayRules checked(
            ZoneId zone,
            LocalDate from,
            LocalDate to,
            NavigableMap<LocalDate, WeeklySchedule> schedules,
            @Nullable ProductionCalendar production,
            List<Overlay> overlays,
            NavigableMap<LocalDate, DayHours> overrides) {
        if (to.isBefore(from) || from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("Bad coverage: " + from + " to " + to
                    + "; it must be in order and within the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        for (int year = from.getYear(); production != null && year <= to.getYear(); year++) {
            if (!production.years().contains(year)) {
                throw new IllegalArgumentException("Bad coverage: " + from + " to " + to + "; year " + year
                        + " is not in the production calendar, which has " + production.years());
            }
        }
        if (schedules.isEmpty() || schedules.firstKey().isAfter(from)) {
            throw new IllegalArgumentException("No schedule for " + from + "; "
                    + (schedules.isEmpty()
                            ? "a calendar has one"
                            : "the first one takes effect on " + schedules.firstKey()));
        }
        return new DayRules(
                zone,
                from,
                to,
                Collections.unmodifiableNavigableMap(new TreeMap<>(schedules)),
                production,
                List.copyOf(overlays),
                Collections.unmodifiableNavigableMap(new TreeMap<>(overrides)));
    }

    Decision decide(LocalDate date) {
        if (TimelineCompiler.isMissing(date, zone.getRules())) {
            return new Decision(DayKind.MISSING, DayHours.off(), "the zone " + zone + " has no such date");
        }
        Decision layered = layered(date);
        return layered == null ? unlayered(date) : layered;
    }

    /** What the production calendar or the week says of the day. */
    private Decision unlayered(LocalDate date) {
        ProductionDay listed = production == null ? null : production.day(date).orElse(null);
        if (listed != null) {
            return new Decision(listed.kind(), hours(listed), listed.act(), listed.swappedWith());
        }
        DayHours hours = weekly(date, date.getDayOfWeek());
        return new Decision(hours.isOff() ? DayKind.OFF : DayKind.WORKING, hours, "week " + schedule(date));
    }

    /** What the host or an overlay says of the day, if they do. */
    private @Nullable Decision layered(LocalDate date) {
        DayHours override = overrides.get(date);
        if (override != null) {
            return new Decision(DayKind.OVERRIDE, override, "set by the host");
        }
        String shortened = null;
        for (int i = overlays.size() - 1; i >= 0; i--) {
            Overlay.Entry entry = overlays.get(i).entry(date);
            if (entry == null) {
                continue;
            }
            String reason = shortened == null ? overlays.get(i).name() + ": " + entry.source() : shortened;
            DayHours own = entry.hours();
            if (own != null) {
                return new Decision(DayKind.OVERLAY, shortened == null ? own : own.withoutLast(SHORT_BY), reason);
            }
            shortened = reason;
        }
        return shortened == null ? null : new Decision(DayKind.OVERLAY, shorter(unlayered(date)), shortened);
    }

    /** The hours of a day that a layer makes short; one that the production calendar makes short is not cut twice. */
    private static DayHours shorter(Decision below) {
        return below.kind().isShort() ? below.hours() : below.hours().withoutLast(SHORT_BY);
    }

    private DayHours hours(ProductionDay day) {
        if (day.kind().isFree()) {
            return DayHours.off();
        }
        LocalDate origin = day.kind().isMovedWorking() && production != null ? production.origin(day) : day.date();
        DayHours hours = weekly(day.date(), origin.getDayOfWeek());
        return day.kind().isShort() ? hours.withoutLast(SHORT_BY) : hours;
    }

    private DayHours weekly(LocalDate date, DayOfWeek weekday) {
        return schedule(date).hours(weekday);
    }

    /** Whether the date is one of the days covered. */
    boolean covers(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    WeeklySchedule schedule(LocalDate date) {
        Map.Entry<LocalDate, WeeklySchedule> entry = schedules.floorEntry(date);
        // The schedule in force on the first covered day stands in for days before it.
        return entry == null ? schedules.firstEntry().getValue() : entry.getValue();
    }

    /** The hours of each covered day; only days that something lists are decided one by one. */
    DayHours[] plan() {
        DayHours[] plan = new DayHours[(int) (last.toEpochDay() - first.toEpochDay() + 1)];
        LocalDate from = first;
        while (!from.isAfter(last)) {
            LocalDate change = schedules.higherKey(from);
            LocalDate end = change == null || change.isAfter(last) ? last.plusDays(1) : change;
            fill(plan, from, end, schedule(from));
            from = end;
        }
        for (LocalDate date : listed()) {
            plan[(int) (date.toEpochDay() - first.toEpochDay())] = decide(date).hours();
        }
        return plan;
    }

    private void fill(DayHours[] plan, LocalDate start, LocalDate end, WeeklySchedule schedule) {
        int weekday = start.getDayOfWeek().getValue() - 1;
        DayHours[] week = new DayHours[7];
        for (DayOfWeek day : DayOfWeek.values()) {
            week[day.getValue() - 1] = schedule.hours(day);
        }
        int to = (int) (end.toEpochDay() - first.toEpochDay());
        for (int i = (int) (start.toEpochDay() - first.toEpochDay()); i < to; i++) {
            plan[i] = week[weekday];
            weekday = weekday == 6 ? 0 : weekday + 1;
        }
    }

    /** The covered days that the production calendar, an overlay or an override names. */
    SortedSet<LocalDate> listed() {
        TreeSet<LocalDate> dates = new TreeSet<>(overrides.keySet());
        overlays.forEach(overlay -> dates.addAll(overlay.dates()));
        for (int year = first.getYear(); production != null && year <= last.getYear(); year++) {
            production.days(year).forEach(day -> dates.add(day.date()));
        }
        return dates.subSet(first, true, last, true);
    }

    /**
     * The minutes after the first covered midnight that only a stretch over midnight from the uncovered day before could decide.
     */
    int undecidedMinutes() {
        int over = latestClose(dayBefore(first)) - DayHours.DAY;
        int decided = 0;
        for (DayHours.Stretch stretch : decide(first).hours().stretches()) {
            decided = stretch.open() <= decided ? stretch.close() : decided;
        }
        return decided >= over ? 0 : over;
    }

    /** The date from which a night can reach into this one: the one before it, or before a date that the zone skips. */
    LocalDate dayBefore(LocalDate date) {
        LocalDate before = date.minusDays(1);
        return TimelineCompiler.isMissing(before, zone.getRules()) ? before.minusDays(1) : before;
    }

    /** The latest close that a day can have whose production calendar is not known. */
    private int latestClose(LocalDate date) {
        Decision layered = layered(date);
        if (layered != null) {
            return layered.hours().lastClose();
        }
        if (production == null) {
            return weekly(date, date.getDayOfWeek()).lastClose();
        }
        return Stream.of(DayOfWeek.values())
                .mapToInt(day -> weekly(date, day).lastClose())
                .max()
                .orElse(0);
    }

    /** Whether any day that matters rests on a draft or a projection. */
    boolean hasProvisional() {
        for (int year = first.getYear() - 1; year <= last.getYear(); year++) {
            if (isProvisional(year)) {
                return true;
            }
        }
        return false;
    }

    boolean isProvisional(int year) {
        return production != null && production.isProvisional(year);
    }
}
