package io.github.otklik.calendar;

import static io.github.otklik.calendar.SourceText.quote;

import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads whole-day events of an iCalendar file as holidays; an event with the property {@link ICalendarWriter#DAY}, as exported
 * days have it, as the kind of day that it names.
 */
final class ICalendarReader {
    private static final Set<String> REPEATING = Set.of("RRULE", "RDATE", "EXDATE", "DURATION");
    private static final int LONGEST_EVENT = 366;

    private final Map<Integer, YearRows> years = new TreeMap<>();
    private final Map<String, String> event = new HashMap<>();
    private final List<String> open = new ArrayList<>();
    private int eventLine;

    private ICalendarReader(int firstYear, int lastYear) {
        for (int year = firstYear; year <= lastYear; year++) {
            years.put(year, new YearRows(year, LocalDate.of(year, 1, 1), false));
        }
    }

    static ProductionCalendar read(Reader source, String name, int firstYear, int lastYear) {
        if (lastYear < firstYear || firstYear < DayRules.FIRST_YEAR || lastYear > DayRules.LAST_YEAR) {
            throw new IllegalArgumentException("Bad years: " + firstYear + " to " + lastYear
                    + "; they are in order and within " + DayRules.FIRST_YEAR + " to " + DayRules.LAST_YEAR);
        }
        Problems problems = new Problems(name);
        ICalendarReader reader = new ICalendarReader(firstYear, lastYear);
        List<String> lines = SourceText.lines(source, name);
        int next = 0;
        while (next < lines.size()) {
            int line = next + 1;
            StringBuilder unfolded = new StringBuilder(lines.get(next++));
            while (next < lines.size() && isFolded(lines.get(next))) {
                unfolded.append(lines.get(next++), 1, lines.get(next - 1).length());
            }
            try {
                reader.line(line, unfolded.toString());
            } catch (IllegalArgumentException | DateTimeException e) {
                problems.add(line, String.valueOf(e.getMessage()));
            }
        }
        if (!reader.open.isEmpty()) {
            problems.add(lines.size(), "no END of " + reader.open.get(reader.open.size() - 1));
        }
        List<ProductionYear> read = reader.years.values().stream()
                .map(year -> year.finish(problems))
                .toList();
        problems.throwIfAny();
        return new ProductionCalendar(read, List.of());
    }

    private static boolean isFolded(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private void line(int line, String text) {
        if (text.isBlank()) {
            return;
        }
        int colon = colon(text);
        int semicolon = text.indexOf(';');
        if (colon <= 0) {
            throw new IllegalArgumentException("bad line " + quote(text) + "; a line is NAME:VALUE");
        }
        String name = text.substring(0, semicolon > 0 && semicolon < colon ? semicolon : colon);
        String value = text.substring(colon + 1);
        switch (name) {
            case "BEGIN" -> begin(line, value);
            case "END" -> end(value);
            default -> property(name, value);
        }
    }

    /** The colon before the value; one in a quoted parameter is not it. */
    private static int colon(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == ':' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private void begin(int line, String component) {
        if (open.isEmpty() != component.equals("VCALENDAR")) {
            throw new IllegalArgumentException("unexpected BEGIN of " + quote(component) + "; VCALENDAR is outermost");
        }
        open.add(component);
        if (component.equals("VEVENT")) {
            event.clear();
            eventLine = line;
        }
    }

    private void end(String component) {
        if (open.isEmpty() || !open.get(open.size() - 1).equals(component)) {
            throw new IllegalArgumentException("unexpected END of " + quote(component) + "; components are nested");
        }
        open.remove(open.size() - 1);
        if (component.equals("VEVENT") && !"CANCELLED".equals(event.get("STATUS"))) {
            event();
        }
    }

    private void property(String name, String value) {
        if (open.isEmpty()) {
            throw new IllegalArgumentException("unexpected " + quote(name) + "; BEGIN:VCALENDAR comes first");
        }
        if (!open.get(open.size() - 1).equals("VEVENT")) {
            return;
        }
        if (REPEATING.contains(name)) {
            throw new IllegalArgumentException(
                    quote(name) + " is not supported; an event is a whole day, or several from DTSTART to DTEND");
        }
        if (event.putIfAbsent(name, value) != null && (name.startsWith("DT") || name.equals(ICalendarWriter.DAY))) {
            throw new IllegalArgumentException(quote(name) + " stands twice; an event has it once");
        }
    }

    private void event() {
        LocalDate start = date("DTSTART", event.getOrDefault("DTSTART", ""));
        LocalDate end = event.containsKey("DTEND") ? date("DTEND", event.getOrDefault("DTEND", "")) : start.plusDays(1);
        if (!end.isAfter(start) || end.isAfter(start.plusDays(LONGEST_EVENT))) {
            throw new IllegalArgumentException("event from " + start + " to " + end + " at line " + eventLine
                    + "; it is 1 to " + LONGEST_EVENT + " days long");
        }
        Words words = new Words(event.getOrDefault(ICalendarWriter.DAY, "holiday"));
        DayKind kind = YearSection.kind(words);
        LocalDate swappedWith = words.take(kind.isMovedWorking() ? "for" : "from") ? words.date() : null;
        words.end();
        boolean exported = event.containsKey(ICalendarWriter.DAY);
        String text = ICalendarWriter.unescape(event.getOrDefault(exported ? "DESCRIPTION" : "SUMMARY", ""));
        for (LocalDate date = start; date.isBefore(end); date = date.plusDays(1)) {
            YearRows year = years.get(date.getYear());
            if (year == null) {
                throw new IllegalArgumentException(date + " is outside the years asked for, " + years.keySet());
            }
            year.add(eventLine, date, kind, swappedWith, text, null);
        }
    }

    private static LocalDate date(String property, String value) {
        if (value.length() == 8) {
            try {
                return Words.date(value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "bad " + property + " " + quote(value) + "; a whole day is YYYYMMDD", e);
            }
        }
        throw new IllegalArgumentException("bad " + property + " " + quote(value) + "; a whole day is YYYYMMDD");
    }
}
