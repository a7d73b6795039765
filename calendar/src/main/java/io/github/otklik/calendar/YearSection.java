package io.github.otklik.calendar;

import static io.github.otklik.calendar.SourceText.quote;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a file that describe one year of a production calendar. */
final class YearSection implements Section {
    private record Act(String text, @Nullable LocalDate date) {}

    private record Key(LocalDate date, LocalDate knownSince) {}

    private final int line;
    private final int year;
    private final boolean provisional;
    private final LocalDate knownSince;
    private final Map<String, Act> acts = new HashMap<>();
    private final List<ProductionDay> rows = new ArrayList<>();
    private final Map<Key, Integer> lines = new HashMap<>();
    private int normDays = -1;
    private int normHours;
    private int normLine;

    YearSection(int line, int year, Words words) {
        this.line = line;
        this.year = year;
        LocalDate known = words.take("known") ? words.date() : null;
        this.provisional = words.take("provisional");
        words.end();
        if (known == null && !provisional) {
            throw new IllegalArgumentException("year " + year + " does not say since when it is known; write 'year "
                    + year + " known YYYY-MM-DD' or 'provisional'");
        }
        this.knownSince = known == null ? LocalDate.MAX : known;
    }

    @Override
    public void act(Words words) {
        String key = words.next();
        String text = words.rest();
        int dateEnd = text.indexOf(' ');
        LocalDate date = null;
        if (dateEnd == 10 && text.charAt(4) == '-') {
            date = Words.date(text.substring(0, dateEnd));
            text = text.substring(dateEnd).strip();
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("act " + quote(key) + " has no text; write 'act KEY [YYYY-MM-DD] TEXT'");
        }
        if (acts.putIfAbsent(key, new Act(text, date)) != null) {
            throw new IllegalArgumentException(
                    "act " + quote(key) + " stands twice; a key names one act of its section");
        }
    }

    void norm(int at, Words words) {
        int days = words.number("number of days", 0, 366);
        boolean worded = words.take("days");
        int hours = words.number("number of hours", 0, 366 * 8);
        worded &= words.take("hours");
        words.end();
        if (!worded || normDays >= 0) {
            throw new IllegalArgumentException("a year has one norm: 'norm 247 days 1972 hours'");
        }
        normDays = days;
        normHours = hours;
        normLine = at;
    }

    @Override
    public void row(int at, LocalDate date, Words words) {
        if (date.getYear() != year) {
            throw new IllegalArgumentException(date + " is not of the year " + year + " under which it stands");
        }
        String word = words.next();
        DayKind kind = switch (word) {
            case "holiday" -> DayKind.HOLIDAY;
            case "off" -> DayKind.MOVED_OFF;
            case "short" -> DayKind.SHORT;
            case "working" -> words.take("short") ? DayKind.MOVED_WORKING_SHORT : DayKind.MOVED_WORKING;
            default ->
                throw new IllegalArgumentException("bad kind " + quote(word)
                        + "; a day is 'holiday', 'off [from DATE]', 'short', 'working for DATE' or"
                        + " 'working short for DATE', and may end with 'by ACT'");
        };
        boolean swapped = kind.isMovedWorking() ? words.take("for") : kind == DayKind.MOVED_OFF && words.take("from");
        LocalDate swappedWith = swapped ? words.date() : null;
        Act act = words.take("by") ? known(words.next()) : null;
        words.end();
        add(at, date, kind, swappedWith, act);
    }

    private Act known(String key) {
        Act act = acts.get(key);
        if (act == null) {
            throw new IllegalArgumentException(
                    "unknown act " + quote(key) + "; an 'act KEY TEXT' of the year stands above");
        }
        return act;
    }

    private void add(int at, LocalDate date, DayKind kind, @Nullable LocalDate swappedWith, @Nullable Act act) {
        if (kind.isMovedWorking() && !ProductionYear.isWeekend(date)) {
            throw new IllegalArgumentException(
                    date + " is a " + weekday(date) + "; only a Saturday or Sunday is 'working'");
        }
        if (kind == DayKind.SHORT && ProductionYear.isWeekend(date)) {
            throw new IllegalArgumentException(
                    date + " is a " + weekday(date) + "; a short one is 'working short for DATE'");
        }
        LocalDate since = knownSince;
        if (act != null && act.date() != null && act.date().isAfter(knownSince)) {
            since = act.date();
        }
        ProductionDay row =
                new ProductionDay(date, kind, Optional.ofNullable(swappedWith), act == null ? "" : act.text(), since);
        if (lines.putIfAbsent(new Key(date, since), at) != null) {
            throw new IllegalArgumentException(date + " stands twice; a second row needs a later act, by its date");
        }
        rows.add(row);
    }

    /** The year, once all of its lines are read. */
    ProductionYear finish(Problems problems) {
        ProductionYear result = new ProductionYear(year, knownSince, provisional, rows);
        for (ProductionDay day : result.days().values()) {
            LocalDate other = day.swappedWith().orElse(null);
            if (day.kind().isMovedWorking() && other != null && other.getYear() == year) {
                ProductionDay swapped = result.days().get(other);
                if (swapped == null || !swapped.kind().isFree()) {
                    problems.add(
                            lines.getOrDefault(new Key(day.date(), day.knownSince()), line),
                            day.date() + " is worked for " + other
                                    + ", which is not off; one of the two rows is wrong");
                }
            }
        }
        if (normDays >= 0 && (result.workingDays() != normDays || result.workingHours() != normHours)) {
            problems.add(
                    normLine,
                    "norm of " + normDays + " days and " + normHours + " hours is not met; the rows of " + year
                            + " make " + result.workingDays() + " days and " + result.workingHours() + " hours");
        }
        return result;
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
