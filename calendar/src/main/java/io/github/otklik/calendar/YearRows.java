package io.github.otklik.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The listed days of one year as they are read from a file, with the checks that hold for every form of file. */
final class YearRows {
    private record Key(LocalDate date, LocalDate knownSince) {}

    private final String file;
    private final int year;
    private final LocalDate knownSince;
    private final boolean provisional;
    private final boolean sixDay;
    private final List<ProductionDay> rows = new ArrayList<>();
    private final Map<Key, Integer> lines = new HashMap<>();
    private final List<CalendarWarning> warnings = new ArrayList<>();

    YearRows(int year, LocalDate knownSince, boolean provisional, String file) {
        this(year, knownSince, provisional, false, file);
    }

    /** The rows of a year; on weeks of six working days, a Saturday is worked like any other day. */
    YearRows(int year, LocalDate knownSince, boolean provisional, boolean sixDay, String file) {
        this.sixDay = sixDay;
        this.file = SourceText.cut(file);
        this.year = year;
        this.knownSince = knownSince;
        this.provisional = provisional;
    }

    int year() {
        return year;
    }

    /**
     * Adds a day.
     *
     * @param line  the line it stands on
     * @param date  the day
     * @param kind  what it is
     * @param swappedWith  the date that it was moved from, or is worked for
     * @param act  the act, or what else is said of the day
     * @param actDate  the date of the act where it is later than the year's own
     */
    void add(
            int line,
            LocalDate date,
            DayKind kind,
            @Nullable LocalDate swappedWith,
            String act,
            @Nullable LocalDate actDate) {
        if (date.getYear() != year) {
            throw new IllegalArgumentException(date + " is not of the year " + year + " under which it stands");
        }
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (kind.isMovedWorking() && !isFree(date)) {
            throw new IllegalArgumentException(date + " is a " + weekday + "; only a Saturday or Sunday is 'working'");
        }
        if (kind == DayKind.SHORT && isFree(date)) {
            throw new IllegalArgumentException(date + " is a " + weekday + "; a short one is 'working short for DATE'");
        }
        LocalDate since = actDate != null && actDate.isAfter(knownSince) ? actDate : knownSince;
        ProductionDay row = new ProductionDay(date, kind, Optional.ofNullable(swappedWith), act, since);
        if (lines.putIfAbsent(new Key(date, since), line) != null) {
            throw new IllegalArgumentException(date + " stands twice; a second row needs a later act, by its date");
        }
        rows.add(row);
    }

    /** The year, once all of its rows are read. */
    ProductionYear finish(int line, Problems problems) {
        if (rows.isEmpty()) {
            problems.add(line, "no day of " + year + " in it; a year must have a row for each day that differs");
        }
        ProductionYear result = unchecked();
        for (ProductionDay day : result.days().values()) {
            LocalDate other = day.swappedWith().orElse(null);
            if (day.kind() == DayKind.MOVED_OFF && other != null && isWorked(other, result)) {
                warnings.add(new CalendarWarning(
                        CalendarWarning.Kind.MOVED_FROM_NO_DAY_OFF,
                        file + ":" + line(day) + ": " + day.date() + " is said to be moved from " + other
                                + ", which is not a day off"));
            }
            if (day.kind().isMovedWorking() && other != null && other.getYear() == year) {
                ProductionDay swapped = result.days().get(other);
                if (swapped == null || !swapped.kind().isFree()) {
                    problems.add(
                            line(day),
                            day.date() + " is worked for " + other
                                    + ", which is not off; one of the two rows is wrong");
                }
            }
        }
        return result;
    }

    /** The year of the rows that could be read, where some could not: what these would have said is not known. */
    ProductionYear unchecked() {
        return new ProductionYear(year, knownSince, provisional, rows);
    }

    private int line(ProductionDay day) {
        return lines.getOrDefault(new Key(day.date(), day.knownSince()), 1);
    }

    /** Whether the week leaves the date without work. */
    private boolean isFree(LocalDate date) {
        return sixDay ? date.getDayOfWeek() == DayOfWeek.SUNDAY : ProductionYear.isWeekend(date);
    }

    /** Whether a date of this year is an ordinary working day of its week; of another year that is not known here. */
    private boolean isWorked(LocalDate date, ProductionYear days) {
        ProductionDay listed = days.days().get(date);
        boolean free = isFree(date) || (listed != null && listed.kind().isFree());
        return date.getYear() == year && !free;
    }

    /** What was noticed, once the year is finished. */
    List<CalendarWarning> warnings() {
        return warnings;
    }
}
