package io.github.otklik.calendar;

import static io.github.otklik.calendar.SourceText.quote;

import io.github.otklik.calendar.EventMeanings.Meaning;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The days that the events of a file make; events of one date make one day with all of their names. */
final class ICalendarDays {
    private static final int LONGEST_NAMES = 500;
    private static final int MOST_NAMES = 16;
    private static final int FARTHEST_SWAP = 366;
    private static final int MOST_WARNINGS = 100;

    /** What an event says of its days: a meaning, or the very kind where the library itself wrote it. */
    private record Said(
            @Nullable DayKind exact,
            Meaning meaning,
            @Nullable LocalDate swappedWith,
            String name) {}

    private record Day(int line, DayKind kind, @Nullable LocalDate swappedWith, Set<String> names) {}

    private final CalendarImport how;
    private final boolean sixDay;
    private final Problems problems;
    private final Recurrence.Budget budget = new Recurrence.Budget();
    private final NavigableMap<LocalDate, Day> days = new TreeMap<>();
    private final List<CalendarWarning> warnings = new ArrayList<>();
    private int leftOut;
    private int otherYears;

    /** Days of a file; whether it is of weeks of six working days. */
    ICalendarDays(CalendarImport how, boolean sixDay, Problems problems) {
        this.how = how;
        this.sixDay = sixDay;
        this.problems = problems;
    }

    void add(ICalendarEvent event) {
        Said said = event.has(ICalendarWriter.DAY) ? exported(event) : meant(event);
        if (said.meaning() == Meaning.NOTHING) {
            leaveOut(event);
            return;
        }
        LocalDate from = LocalDate.of(how.firstYear(), 1, 1);
        LocalDate to = LocalDate.of(how.lastYear(), 12, 31);
        Set<LocalDate> found = event.days(from, to, budget);
        if (found.isEmpty()) {
            otherYears++;
        }
        for (LocalDate date : found) {
            add(event, date, said);
        }
    }

    private void leaveOut(ICalendarEvent event) {
        if (leftOut++ < MOST_WARNINGS) {
            warnings.add(new CalendarWarning(
                    CalendarWarning.Kind.EVENT_LEFT_OUT,
                    how.file() + ":" + event.line() + ": event " + quote(event.text("SUMMARY")) + " is left out"));
        }
    }

    /** What an event says that the library itself wrote. */
    private static Said exported(ICalendarEvent event) {
        Words words = new Words(event.text(ICalendarWriter.DAY));
        DayKind kind = YearSection.kind(words);
        LocalDate swappedWith = words.take(kind.isMovedWorking() ? "for" : "from") ? words.date() : null;
        words.end();
        return new Said(kind, Meaning.WORKING, swappedWith, name(event.text("DESCRIPTION")));
    }

    private Said meant(ICalendarEvent event) {
        LocalDate first = event.start();
        String summary = event.text("SUMMARY");
        EventMeanings.Event seen =
                new EventMeanings.Event(summary, event.text("DESCRIPTION"), event.categories(), first);
        Meaning meaning = how.meanings()
                .of(seen)
                .orElseThrow(() -> new IllegalArgumentException("nothing says what the event " + quote(summary)
                        + " means for work; it must be given a meaning, or the reader told to leave such events out"));
        Optional<LocalDate> named = DateInText.other(summary, first);
        return new Said(
                null,
                meaning,
                named.or(() -> DateInText.other(seen.description(), first)).orElse(null),
                name(summary));
    }

    /** A name that a file may repeat for each day of many years. */
    private static String name(String text) {
        return SourceText.cut(text, LONGEST_NAMES);
    }

    private void add(ICalendarEvent event, LocalDate date, Said said) {
        DayKind kind = said.exact() == null ? kind(date, said.meaning()) : said.exact();
        LocalDate told = how.swappedWith(date, kind);
        LocalDate swappedWith = told == null ? said.swappedWith() : told;
        if (kind.isMovedWorking() && swappedWith == null) {
            throw new IllegalArgumentException(
                    "nothing names the day that the worked " + date + " was swapped with; its hours"
                            + " are those of that day's weekday, and the reader must be told the pair");
        }
        if (kind.isMovedWorking() && Math.abs(ChronoUnit.DAYS.between(date, swappedWith)) > FARTHEST_SWAP) {
            throw new IllegalArgumentException("the worked " + date + " is said to be swapped with " + swappedWith
                    + "; the two days must lie within a year, and a worked day must not be repeated");
        }
        boolean named = kind == DayKind.MOVED_OFF || kind.isMovedWorking();
        Day more = new Day(event.line(), kind, named ? swappedWith : null, new LinkedHashSet<>());
        Day before = days.get(date);
        Day day = before == null ? more : joined(date, before, more);
        if (!said.name().isEmpty() && day.names().size() < MOST_NAMES) {
            day.names().add(said.name());
        }
        days.put(date, day);
    }

    /**
     * A day that is both a holiday and a moved day off is a holiday; other kinds contradict each other, and so do days that it
     * was swapped with.
     */
    private static Day joined(LocalDate date, Day day, Day more) {
        if (day.kind() != more.kind()) {
            if (day.kind().isFree() && more.kind().isFree()) {
                return new Day(day.line(), DayKind.HOLIDAY, null, day.names());
            }
            throw new IllegalArgumentException(date + " is " + more.kind() + " here and " + day.kind()
                    + " by the event at line " + day.line() + "; one of the two is wrong");
        }
        if (day.swappedWith() == null) {
            return new Day(day.line(), day.kind(), more.swappedWith(), day.names());
        }
        if (more.swappedWith() != null && !day.swappedWith().equals(more.swappedWith())) {
            throw new IllegalArgumentException(date + " is swapped with " + more.swappedWith() + " here and with "
                    + day.swappedWith() + " by the event at line " + day.line() + "; one of the two is wrong");
        }
        return day;
    }

    private DayKind kind(LocalDate date, Meaning meaning) {
        boolean weekend = sixDay ? date.getDayOfWeek() == DayOfWeek.SUNDAY : ProductionYear.isWeekend(date);
        return switch (meaning) {
            case HOLIDAY -> DayKind.HOLIDAY;
            case OFF, NOTHING -> DayKind.MOVED_OFF;
            case SHORT -> weekend ? DayKind.MOVED_WORKING_SHORT : DayKind.SHORT;
            case WORKING -> DayKind.MOVED_WORKING;
            case WORKING_SHORT -> weekend ? DayKind.MOVED_WORKING_SHORT : DayKind.SHORT;
        };
    }

    ProductionCalendar calendar() {
        List<YearRows> all = new ArrayList<>();
        for (int year = how.firstYear(); year <= how.lastYear(); year++) {
            YearRows rows = new YearRows(year, LocalDate.of(year, 1, 1), false, sixDay, how.name());
            days.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true)
                    .forEach((date, day) -> add(rows, date, day));
            all.add(rows);
        }
        // What a year lacks may be what could not be read.
        problems.throwIfAny();
        List<ProductionYear> years =
                all.stream().map(rows -> rows.finish(1, problems)).toList();
        all.forEach(rows -> warnings.addAll(rows.warnings()));
        problems.throwIfAny();
        if (otherYears > 0) {
            warnings.add(new CalendarWarning(
                    CalendarWarning.Kind.OTHER_YEAR,
                    how.file() + ": " + otherYears + " events have no day in the years asked for and are left out"));
        }
        if (leftOut > MOST_WARNINGS) {
            warnings.add(new CalendarWarning(
                    CalendarWarning.Kind.EVENT_LEFT_OUT,
                    how.file() + ": and " + (leftOut - MOST_WARNINGS) + " more events"));
        }
        return new ProductionCalendar(years, List.of(), sixDay, warnings);
    }

    private static String names(Day day) {
        return day.names().size() == 1
                ? day.names().iterator().next()
                : SourceText.cut(String.join("; ", day.names()), LONGEST_NAMES);
    }

    private void add(YearRows rows, LocalDate date, Day day) {
        try {
            rows.add(day.line(), date, day.kind(), day.swappedWith(), names(day), null);
        } catch (IllegalArgumentException e) {
            problems.add(day.line(), String.valueOf(e.getMessage()));
        }
    }
}
