package io.github.otklik.calendar;

import static io.github.otklik.calendar.SourceText.quote;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a text file that describe one year of a production calendar. */
final class YearSection implements Section {
    private record Act(String text, @Nullable LocalDate date) {}

    private final YearRows rows;
    private final int line;
    private final Map<String, Act> acts = new HashMap<>();
    private int normDays;
    private int normHours;
    private int normLine;
    private boolean whole = true;
    private boolean actsRead = true;

    YearSection(int year, int line, Words words, String file) {
        this.line = line;
        LocalDate known = words.take("known") ? words.date() : null;
        boolean provisional = words.take("provisional");
        words.end();
        if (known == null && !provisional) {
            throw new IllegalArgumentException("year " + year + " does not say since when it is known; write 'year "
                    + year + " known YYYY-MM-DD' or 'year " + year + " provisional'");
        }
        rows = new YearRows(year, known == null ? LocalDate.MAX : known, provisional, file);
    }

    @Override
    public void act(Words words) {
        String key = words.next();
        LocalDate date = words.dateIfNext();
        String text = words.rest();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("act " + quote(key) + " has no text; write 'act KEY [YYYY-MM-DD] TEXT'");
        }
        if (acts.putIfAbsent(key, new Act(text, date)) != null) {
            throw new IllegalArgumentException(
                    "act " + quote(key) + " stands twice; a key names one act of its section");
        }
    }

    void norm(int line, Words words) {
        int days = words.number("number of days", 0, 366);
        boolean worded = words.take("days");
        int hours = words.number("number of hours", 0, 366 * 24);
        worded &= words.take("hours");
        words.end();
        if (!worded || normLine > 0) {
            throw new IllegalArgumentException("bad norm; a year has one, such as 'norm 247 days 1972 hours'");
        }
        normDays = days;
        normHours = hours;
        normLine = line;
    }

    @Override
    public void row(int line, LocalDate date, Words words) {
        DayKind kind = kind(words);
        LocalDate swappedWith = words.take(kind.isMovedWorking() ? "for" : "from") ? words.date() : null;
        Act act = words.take("by") ? known(words.next()) : null;
        words.end();
        if (swappedWith != null && kind != DayKind.MOVED_OFF && !kind.isMovedWorking()) {
            throw new IllegalArgumentException(date + " is not a moved day; only 'off' has 'from DATE'");
        }
        rows.add(line, date, kind, swappedWith, act == null ? "" : act.text(), act == null ? null : act.date());
    }

    static DayKind kind(Words words) {
        String word = words.next();
        return switch (word) {
            case "holiday" -> DayKind.HOLIDAY;
            case "off" -> DayKind.MOVED_OFF;
            case "short" -> DayKind.SHORT;
            case "working" -> words.take("short") ? DayKind.MOVED_WORKING_SHORT : DayKind.MOVED_WORKING;
            default ->
                throw new IllegalArgumentException("bad kind " + quote(word)
                        + "; a day is 'holiday', 'off [from DATE]', 'short', 'working for DATE' or"
                        + " 'working short for DATE', and may end with 'by ACT'");
        };
    }

    private @Nullable Act known(String key) {
        Act act = acts.get(key);
        if (act == null && actsRead) {
            throw new IllegalArgumentException(
                    "unknown act " + quote(key) + "; an 'act KEY TEXT' of the year stands above");
        }
        return act;
    }

    @Override
    public void unread(String keyword) {
        whole = false;
        actsRead &= !keyword.equals("act");
    }

    /** What was noticed, once the year is finished. */
    List<CalendarWarning> warnings() {
        return rows.warnings();
    }

    /** The year, once all of its lines are read. */
    ProductionYear finish(Problems problems) {
        if (!whole) {
            return rows.unchecked();
        }
        ProductionYear year = rows.finish(line, problems);
        if (normLine > 0 && (year.workingDays() != normDays || year.workingHours() != normHours)) {
            problems.add(
                    normLine,
                    "norm of " + normDays + " days and " + normHours + " hours is not met; the rows of " + rows.year()
                            + " make " + year.workingDays() + " days and " + year.workingHours() + " hours");
        }
        return year;
    }
}
