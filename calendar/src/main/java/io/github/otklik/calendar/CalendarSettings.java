package io.github.otklik.calendar;

import static io.github.otklik.calendar.SourceText.quote;
import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a calendar file that say how the calendar of an administration is put together. */
final class CalendarSettings {
    /** What these lines begin with. */
    static final List<String> KEYWORDS =
            List.of("zone", "week", "production", "known", "cover", "project", "override", "layer");

    private @Nullable ZoneId zone;
    private @Nullable ProductionCalendar production;
    private boolean withoutProduction;
    private @Nullable LocalDate known;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private int projectThrough;
    private final Map<LocalDate, WeeklySchedule> weeks = new TreeMap<>();
    private final Map<LocalDate, DayHours> overrides = new HashMap<>();
    private final List<Overlay> overlays = new ArrayList<>();

    void overlay(Overlay overlay) {
        overlays.add(overlay);
    }

    void read(String keyword, Words words) {
        switch (keyword) {
            case "zone" -> zone(words.next());
            case "week" -> week(words);
            case "production" -> production(words);
            case "known" -> known = once(keyword, known, words.date());
            case "cover" -> cover(words);
            case "project" -> project(words);
            case "override" -> override(words);
            default -> layer(words.rest());
        }
        words.end();
    }

    private static <T> T once(String keyword, @Nullable T before, T value) {
        if (before != null) {
            throw new IllegalArgumentException(
                    "'" + keyword + "' stands twice, after " + before + "; a file has it once");
        }
        return value;
    }

    private void zone(String id) {
        try {
            zone = once("zone", zone, ZoneId.of(id));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("bad zone " + quote(id) + "; a zone is an id such as Asia/Omsk", e);
        }
    }

    private void week(Words words) {
        LocalDate from = words.take("from") ? words.date() : LocalDate.MIN;
        if (weeks.putIfAbsent(from, WeeklySchedule.parse(words.rest())) != null) {
            throw new IllegalArgumentException(
                    "a second 'week' from the same date; each takes effect on a date of its own");
        }
    }

    private void production(Words words) {
        String which = words.rest();
        if (production != null || withoutProduction) {
            throw new IllegalArgumentException("'production' stands twice; a file has it once");
        }
        switch (which) {
            case "ru" -> production = ProductionCalendar.russia();
            case "ru six-day" -> production = ProductionCalendar.russiaSixDay();
            case "ru provisional" -> production = ProductionCalendar.russiaWithProvisional();
            case "none" -> withoutProduction = true;
            default ->
                throw new IllegalArgumentException("unknown production calendar " + quote(which)
                        + "; it must be 'ru', 'ru six-day', 'ru provisional' or 'none'");
        }
    }

    private void cover(Words words) {
        first = once("cover", first, words.date());
        if (!words.take("to")) {
            throw new IllegalArgumentException("bad cover; write 'cover YYYY-MM-DD to YYYY-MM-DD'");
        }
        last = words.date();
    }

    private void project(Words words) {
        if (!words.take("through") || projectThrough != 0) {
            throw new IllegalArgumentException("bad projection; a file has one line 'project through YYYY'");
        }
        projectThrough = words.year();
    }

    private void override(Words words) {
        LocalDate date = words.date();
        if (overrides.putIfAbsent(date, DayHours.parse(words.rest())) != null) {
            throw new IllegalArgumentException("a second override of " + date + "; a day has one");
        }
    }

    private void layer(String name) {
        if (!name.equals("non-working-2020-2021")) {
            throw new IllegalArgumentException(
                    "unknown layer " + quote(name) + "; the library has non-working-2020-2021");
        }
        overlays.add(Overlay.nonWorkingDays2020And2021());
    }

    /**
     * The calendar that the settings, the years of the file and its overlays make.
     *
     * @param unread  whether a line that begins with a word may be one that could not be read; it is not said to be missing
     */
    WorkingCalendar build(ProductionCalendar own, Predicate<String> unread, Problems problems) {
        boolean noDays = production == null && !withoutProduction && own.isEmpty();
        if (zone == null && !unread.test("zone")) {
            problems.add(1, "no zone; a file has a line such as 'zone Asia/Omsk'");
        }
        if (weeks.isEmpty() && !unread.test("week")) {
            problems.add(1, "no week; a file has a line such as 'week Mo-Fr 09:00-18:00'");
        }
        if (noDays && Stream.of("production", "year", "yearly").noneMatch(unread)) {
            problems.add(
                    1,
                    "no production calendar; a file has a line 'production ru', 'production none' or years of its own");
        }
        if (withoutProduction && !own.isEmpty()) {
            problems.add(1, "years of a production calendar under 'production none'; leave one of them out");
        }
        if (withoutProduction && first == null && !unread.test("cover")) {
            problems.add(
                    1, "no days covered; under 'production none' a file has a line 'cover YYYY-MM-DD to YYYY-MM-DD'");
        }
        if (withoutProduction && projectThrough != 0) {
            problems.add(1, "'project through' under 'production none'; leave one of them out");
        }
        if (withoutProduction && known != null) {
            problems.add(1, "'known' under 'production none'; leave one of them out");
        }
        problems.throwIfAny();
        try {
            return builder(own).build();
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(1, String.valueOf(e.getMessage()));
            problems.throwIfAny();
            throw e;
        }
    }

    /** The shipped years with those of the file, which are written as for weeks of five days. */
    private static ProductionCalendar joined(ProductionCalendar shipped, ProductionCalendar own) {
        return shipped.isSixDay() ? ProductionCalendar.russia().with(own).sixDay() : shipped.with(own);
    }

    private WorkingCalendar.Builder builder(ProductionCalendar own) {
        WorkingCalendar.Builder builder = WorkingCalendar.builder(requireNonNull(zone));
        weeks.forEach(builder::scheduleFrom);
        ProductionCalendar all = production == null ? own : joined(production, own);
        if (!withoutProduction) {
            builder.production(known == null ? all : all.asKnownAt(known));
        }
        if (first != null && last != null) {
            builder.covering(first, last);
        }
        if (projectThrough != 0) {
            builder.projectThrough(projectThrough);
        }
        overlays.forEach(builder::overlay);
        overrides.forEach(builder::override);
        return builder;
    }
}
