package io.github.otklik.calendar;

import static io.github.otklik.calendar.SourceText.quote;

import io.github.otklik.calendar.Recurrence.Frequency;
import io.github.otklik.calendar.Recurrence.Weekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of an {@code RRULE} (RFC 5545, 3.3.10), with those that the event's own day stands in for. */
final class RecurrenceRule {
    private enum By {
        BYMONTH(12, false),
        BYMONTHDAY(31, true),
        BYYEARDAY(366, true),
        BYWEEKNO(53, true),
        BYSETPOS(366, true);

        private final int most;
        private final boolean fromEnd;

        By(int most, boolean fromEnd) {
            this.most = most;
            this.fromEnd = fromEnd;
        }
    }

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final int MOST = 1_000_000;
    private static final int MOST_VALUES = 400;

    private final Map<By, Set<Integer>> by = new EnumMap<>(By.class);
    private final List<Weekday> weekdays = new ArrayList<>();
    private final Frequency frequency;
    private final int interval;
    private final int count;
    private final @Nullable LocalDate until;
    private final DayOfWeek weekStart;

    private RecurrenceRule(Map<String, String> parts, LocalDate start) {
        this.frequency = frequency(parts.remove("FREQ"));
        this.interval = parts.containsKey("INTERVAL") ? number("INTERVAL", parts.remove("INTERVAL"), 1, MOST) : 1;
        this.count = parts.containsKey("COUNT") ? number("COUNT", parts.remove("COUNT"), 1, MOST) : 0;
        String end = parts.remove("UNTIL");
        this.until = end == null
                ? null
                : new ICalendarProperty(0, "UNTIL", end).moment().date();
        if (until != null && count > 0) {
            throw new IllegalArgumentException("COUNT and UNTIL in one RRULE; a rule has one of them");
        }
        String week = parts.remove("WKST");
        this.weekStart = week == null ? DayOfWeek.MONDAY : day(week);
        String days = parts.remove("BYDAY");
        for (String value : days == null ? List.<String>of() : values("BYDAY", days)) {
            weekdays.add(weekday(value));
        }
        for (By part : By.values()) {
            String values = parts.remove(part.name());
            if (values != null) {
                by.put(part, numbers(part, values));
            }
        }
        if (!parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "unknown part " + quote(parts.keySet().iterator().next())
                            + " of RRULE; it repeats whole days by FREQ, INTERVAL, COUNT, UNTIL, WKST, BYDAY, BYMONTH, BYMONTHDAY,"
                            + " BYYEARDAY, BYWEEKNO and BYSETPOS");
        }
        imply(start);
    }

    static RecurrenceRule parse(String value, LocalDate start) {
        Map<String, String> parts = new HashMap<>();
        for (String part : value.toUpperCase(Locale.ROOT).split(";", MOST_VALUES)) {
            int equals = part.indexOf('=');
            if (part.isBlank() && !parts.isEmpty()) {
                continue;
            }
            if (equals < 0
                    || parts.putIfAbsent(
                                    part.substring(0, equals).strip(),
                                    part.substring(equals + 1).strip())
                            != null) {
                throw new IllegalArgumentException(
                        "bad RRULE " + quote(value) + "; each part is NAME=VALUE and stands once");
            }
        }
        return new RecurrenceRule(parts, start);
    }

    private static Frequency frequency(@Nullable String value) {
        for (Frequency frequency : Frequency.values()) {
            if (frequency.name().equals(value)) {
                return frequency;
            }
        }
        throw new IllegalArgumentException("bad FREQ " + quote(String.valueOf(value))
                + " of RRULE; days are repeated DAILY, WEEKLY, MONTHLY or YEARLY");
    }

    private static int number(String name, @Nullable String value, int least, int most) {
        String text = String.valueOf(value);
        boolean negative = text.startsWith("-");
        String digits = negative || text.startsWith("+") ? text.substring(1) : text;
        int number = new Words(digits).number(name + " of RRULE", 0, MOST) * (negative ? -1 : 1);
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "bad " + name + " " + quote(text) + " of RRULE; it must be " + least + " to " + most);
        }
        return number;
    }

    private static List<String> values(String name, String text) {
        List<String> values = List.of(text.split(",", MOST_VALUES + 1));
        if (values.size() > MOST_VALUES) {
            throw new IllegalArgumentException("too many values of " + name + "; " + MOST_VALUES + " are allowed");
        }
        return values;
    }

    private static Set<Integer> numbers(By part, String text) {
        Set<Integer> numbers = new HashSet<>();
        for (String value : values(part.name(), text)) {
            int number = number(part.name(), value.strip(), part.fromEnd ? -part.most : 1, part.most);
            if (number == 0) {
                throw new IllegalArgumentException("bad " + part + " '0' of RRULE; the first is 1, the last -1");
            }
            numbers.add(number);
        }
        return numbers;
    }

    private static DayOfWeek day(String name) {
        int index = DAYS.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("bad weekday " + quote(name) + " of RRULE; it must be one of " + DAYS);
        }
        return DayOfWeek.of(index + 1);
    }

    private Weekday weekday(String text) {
        String value = text.strip();
        int split = Math.max(0, value.length() - 2);
        String ordinal = value.substring(0, split);
        boolean counted = !ordinal.isEmpty();
        if (counted && frequency != Frequency.YEARLY && frequency != Frequency.MONTHLY) {
            throw new IllegalArgumentException(
                    "bad BYDAY " + quote(value) + " of RRULE; only a month or a year has a first weekday");
        }
        return new Weekday(day(value.substring(split)), counted ? number("BYDAY", ordinal, -53, 53) : 0);
    }

    /** Where the rule does not say which days of its period, they are those of the event's own day. */
    private void imply(LocalDate start) {
        boolean daysSaid = !weekdays.isEmpty() || by.containsKey(By.BYMONTHDAY) || by.containsKey(By.BYYEARDAY);
        if (daysSaid || frequency == Frequency.DAILY) {
            return;
        }
        if (frequency == Frequency.WEEKLY || by.containsKey(By.BYWEEKNO)) {
            weekdays.add(new Weekday(start.getDayOfWeek(), 0));
            return;
        }
        by.put(By.BYMONTHDAY, Set.of(start.getDayOfMonth()));
        if (frequency == Frequency.YEARLY) {
            by.putIfAbsent(By.BYMONTH, Set.of(start.getMonthValue()));
        }
    }

    /** How much more it costs to look at a day than to tell one. */
    int cost() {
        return 1 + weekdays.size() / DAYS.size();
    }

    boolean selects(LocalDate date) {
        boolean ofYear = frequency == Frequency.YEARLY && !by.containsKey(By.BYMONTH);
        return has(By.BYMONTH, date.getMonthValue(), 0)
                && has(By.BYMONTHDAY, date.getDayOfMonth(), date.lengthOfMonth())
                && has(By.BYYEARDAY, date.getDayOfYear(), date.lengthOfYear())
                && (!by.containsKey(By.BYWEEKNO) || hasWeek(date))
                && (weekdays.isEmpty() || weekdays.stream().anyMatch(day -> day.is(date, ofYear)));
    }

    private boolean hasWeek(LocalDate date) {
        WeekFields weeks = WeekFields.of(weekStart, 4);
        int most = (int) date.range(weeks.weekOfWeekBasedYear()).getMaximum();
        return has(By.BYWEEKNO, date.get(weeks.weekOfWeekBasedYear()), most);
    }

    private boolean has(By part, int value, int most) {
        Set<Integer> allowed = by.get(part);
        return allowed == null || allowed.contains(value) || (most > 0 && allowed.contains(value - most - 1));
    }

    Frequency frequency() {
        return frequency;
    }

    int interval() {
        return interval;
    }

    /** How many days there are with the first, 0 where the rule does not count. */
    int count() {
        return count;
    }

    @Nullable
    LocalDate until() {
        return until;
    }

    DayOfWeek weekStart() {
        return weekStart;
    }

    Set<Integer> positions() {
        return by.getOrDefault(By.BYSETPOS, Set.of());
    }
}
