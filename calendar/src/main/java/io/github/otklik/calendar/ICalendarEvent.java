package io.github.otklik.calendar;

import static io.github.otklik.calendar.SourceText.quote;

import io.github.otklik.calendar.ICalendarProperty.Moment;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One event of an iCalendar file: its properties, and the days that they make. */
final class ICalendarEvent {
    private static final int LONGEST_DURATION = 40;
    private static final int MOST_DAYS = 9999;

    private static final Set<String> MANY = Set.of("EXDATE", "RDATE", "CATEGORIES");
    private static final Set<String> ONCE = Set.of(
            "DTSTART", "DTEND", "DURATION", "RRULE", "RECURRENCE-ID", "UID", "SUMMARY", "STATUS", ICalendarWriter.DAY);
    private static final int LONGEST_EVENT = 366;
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final int line;
    private final Map<String, ICalendarProperty> once = new HashMap<>();
    private final Map<String, List<ICalendarProperty>> many = new HashMap<>();
    private final Set<LocalDate> left = new HashSet<>();

    ICalendarEvent(int line) {
        this.line = line;
    }

    void add(ICalendarProperty property) {
        if (property.name().equals("EXRULE")) {
            throw new IllegalArgumentException(
                    "'EXRULE' is no longer part of the format; EXDATE names the days left out");
        }
        if (MANY.contains(property.name())) {
            many.computeIfAbsent(property.name(), name -> new ArrayList<>()).add(property);
        } else if (once.putIfAbsent(property.name(), property) != null && ONCE.contains(property.name())) {
            throw new IllegalArgumentException(quote(property.name()) + " stands twice; an event has it once");
        }
    }

    int line() {
        return line;
    }

    boolean isCancelled() {
        return text("STATUS").equalsIgnoreCase("CANCELLED");
    }

    String text(String name) {
        ICalendarProperty property = once.get(name);
        return property == null
                ? ""
                : ICalendarWriter.unescape(property.value()).strip();
    }

    /** Whether the event has days besides its own. */
    boolean isRepeated() {
        return has("RRULE") || many.containsKey("RDATE");
    }

    boolean has(String name) {
        return once.containsKey(name);
    }

    List<String> categories() {
        List<String> categories = new ArrayList<>();
        for (ICalendarProperty property : many.getOrDefault("CATEGORIES", List.of())) {
            for (String category : property.value().split(",", -1)) {
                categories.add(ICalendarWriter.unescape(category).strip());
            }
        }
        return categories;
    }

    /** The day of a repeated event that this one stands for, or null. */
    @Nullable
    LocalDate replaced() {
        ICalendarProperty property = once.get("RECURRENCE-ID");
        return property == null ? null : property.moment().date();
    }

    /** Leaves out the day on which another event stands for this one. */
    void leave(LocalDate date) {
        left.add(date);
    }

    LocalDate start() {
        return moment("DTSTART").date();
    }

    private Moment moment(String name) {
        ICalendarProperty property = once.get(name);
        if (property == null) {
            throw new IllegalArgumentException("no " + name + " in the event; a date is YYYYMMDD");
        }
        return property.moment();
    }

    /** The days of the event and its repetitions within two dates, in order. */
    Set<LocalDate> days(LocalDate from, LocalDate to, Recurrence.Budget budget) {
        LocalDate start = start();
        long length = length();
        for (ICalendarProperty property : many.getOrDefault("EXDATE", List.of())) {
            left.addAll(dates(property));
        }
        Set<LocalDate> days = new TreeSet<>();
        ICalendarProperty rule = once.get("RRULE");
        if (rule == null) {
            spread(start, length, from, to, budget, days);
        } else {
            Recurrence.tell(
                    rule.value(),
                    start,
                    from.minusDays(length),
                    to,
                    budget,
                    day -> spread(day, length, from, to, budget, days));
        }
        for (ICalendarProperty property : many.getOrDefault("RDATE", List.of())) {
            dates(property).forEach(day -> spread(day, length, from, to, budget, days));
        }
        return days;
    }

    private static List<LocalDate> dates(ICalendarProperty property) {
        List<LocalDate> dates = new ArrayList<>();
        for (String value : property.value().split(",", -1)) {
            dates.add(property.moment(value.strip()).date());
        }
        return dates;
    }

    private void spread(
            LocalDate first, long length, LocalDate from, LocalDate to, Recurrence.Budget budget, Set<LocalDate> days) {
        if (left.contains(first)) {
            return;
        }
        LocalDate end = first.plusDays(length);
        for (LocalDate day = first.isBefore(from) ? from : first; day.isBefore(end) && !day.isAfter(to); ) {
            budget.spend();
            days.add(day);
            day = day.plusDays(1);
        }
    }

    /** How many whole days the event lasts. */
    private long length() {
        Moment start = moment("DTSTART");
        if (has("DTEND") && has("DURATION")) {
            throw new IllegalArgumentException("DTEND and DURATION in one event; it has one of them");
        }
        if (start.time() != null && !start.time().equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("an event from " + start.time() + " on " + start.date()
                    + "; an event must be whole days, from midnight to midnight");
        }
        long days;
        if (has("DTEND")) {
            days = ChronoUnit.DAYS.between(start.date(), end());
        } else if (has("DURATION")) {
            days = duration(text("DURATION").toUpperCase(Locale.ROOT));
        } else if (start.time() != null) {
            throw new IllegalArgumentException("an event of no length at midnight on " + start.date()
                    + "; an event must be whole days, with DTEND or DURATION, or a date alone");
        } else {
            days = 1;
        }
        if (days < 1 || days > LONGEST_EVENT) {
            throw new IllegalArgumentException("event of " + days + " days from " + start.date() + "; it must be 1 to "
                    + LONGEST_EVENT + " days long");
        }
        return days;
    }

    /** The first date after the event; an end in the last minute of a day is the end of that day. */
    private LocalDate end() {
        Moment end = moment("DTEND");
        if (end.time() == null || end.time().equals(LocalTime.MIDNIGHT)) {
            return end.date();
        }
        if (end.time().isBefore(LAST_MINUTE)) {
            throw new IllegalArgumentException("an event until " + end.time() + " on " + end.date()
                    + "; an event must be whole days, from midnight to midnight");
        }
        return end.date().plusDays(1);
    }

    /** Whole days of {@code P1W}, {@code P2D}, {@code PT24H} or {@code P1DT0H0M0S}. */
    private static long duration(String text) {
        boolean weeks = text.endsWith("W");
        boolean plain = text.length() <= LONGEST_DURATION && text.indexOf('-') < 0 && text.indexOf('.') < 0;
        try {
            Duration lasts =
                    plain ? Duration.parse(weeks ? text.substring(0, text.length() - 1) + "D" : text) : Duration.ZERO;
            long days = lasts.toDays() * (weeks ? 7 : 1);
            if (days >= 1 && days <= MOST_DAYS && lasts.equals(Duration.ofDays(lasts.toDays()))) {
                return days;
            }
        } catch (DateTimeException e) {
            // Said below, in the words of the format.
        }
        throw new IllegalArgumentException(
                "bad DURATION " + quote(text) + "; an event must be whole days, such as P1D, P1W or PT24H");
    }
}
