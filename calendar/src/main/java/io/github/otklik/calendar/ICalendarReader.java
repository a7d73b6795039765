package io.github.otklik.calendar;

import static io.github.otklik.calendar.SourceText.quote;

import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the events of an iCalendar file: lines, components, and which event stands for a day of another. */
final class ICalendarReader {
    private final CalendarImport how;
    private final Problems problems;
    private final List<ICalendarEvent> events = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private boolean calendar;
    private boolean sixDay;
    /** Whether components are nested as they must be, so far: after one that is not, nothing is where it belongs. */
    private boolean nested = true;

    private ICalendarEvent event = new ICalendarEvent(0);

    ICalendarReader(CalendarImport how) {
        this.how = how;
        this.problems = new Problems(how.name());
    }

    ProductionCalendar read(Reader source) {
        List<String> lines = SourceText.lines(source, how.name());
        int next = 0;
        while (next < lines.size()) {
            int line = next + 1;
            StringBuilder unfolded = new StringBuilder(lines.get(next++));
            while (next < lines.size() && isFolded(lines.get(next))) {
                String folded = lines.get(next++);
                unfolded.append(folded, 1, folded.length());
            }
            guarded(line, () -> line(line, unfolded.toString()));
        }
        if (!open.isEmpty() && nested) {
            problems.add(lines.size(), "no END of " + quote(open.get(open.size() - 1)));
        }
        problems.throwIfAny();
        if (!calendar) {
            problems.add(1, "no calendar; a file begins with BEGIN:VCALENDAR");
        } else if (events.isEmpty()) {
            problems.add(1, "no event; absence of data must not pass for a year without holidays");
        }
        problems.throwIfAny();
        return days();
    }

    private void guarded(int line, Runnable step) {
        try {
            step.run();
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(line, String.valueOf(e.getMessage()));
        }
    }

    private ProductionCalendar days() {
        ICalendarDays days = new ICalendarDays(how, sixDay, problems);
        Map<String, ICalendarEvent> repeated = new HashMap<>();
        for (ICalendarEvent one : events) {
            if (one.has("UID") && one.isRepeated() && !one.has("RECURRENCE-ID")) {
                repeated.put(one.text("UID"), one);
            }
        }
        for (ICalendarEvent one : events) {
            guarded(one.line(), () -> {
                LocalDate replaced = one.replaced();
                ICalendarEvent master = repeated.get(one.text("UID"));
                if (replaced != null && master != null) {
                    master.leave(replaced);
                }
            });
        }
        for (ICalendarEvent one : events) {
            if (!one.isCancelled()) {
                guarded(one.line(), () -> days.add(one));
            }
        }
        return days.calendar();
    }

    private static boolean isFolded(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private void line(int line, String text) {
        if (text.isBlank()) {
            return;
        }
        ICalendarProperty property = ICalendarProperty.parse(line, text);
        String component = property.value().strip().toUpperCase(Locale.ROOT);
        switch (property.name()) {
            case "BEGIN" -> begin(line, component);
            case "END" -> end(component);
            default -> property(property);
        }
    }

    private void begin(int line, String component) {
        if (open.isEmpty() != component.equals("VCALENDAR")) {
            misplaced("unexpected BEGIN of " + quote(component) + "; VCALENDAR is outermost");
        }
        open.add(component);
        calendar = true;
        if (component.equals("VEVENT")) {
            event = new ICalendarEvent(line);
        }
    }

    private void end(String component) {
        if (open.isEmpty() || !open.get(open.size() - 1).equals(component)) {
            misplaced("unexpected END of " + quote(component) + "; components are nested");
            return;
        }
        open.remove(open.size() - 1);
        if (component.equals("VEVENT")) {
            events.add(event);
        }
    }

    /** Tells of the first component or property that is not where it belongs; what follows is misplaced for that reason. */
    private void misplaced(String problem) {
        if (nested) {
            nested = false;
            throw new IllegalArgumentException(problem);
        }
    }

    private void property(ICalendarProperty property) {
        if (open.isEmpty()) {
            misplaced("unexpected " + quote(property.name()) + "; BEGIN:VCALENDAR comes first");
            return;
        }
        if (open.get(open.size() - 1).equals("VEVENT")) {
            event.add(property);
        } else if (property.name().equals(ICalendarWriter.WEEK)) {
            sixDay = property.value().strip().equals(ICalendarWriter.SIX);
        }
    }
}
