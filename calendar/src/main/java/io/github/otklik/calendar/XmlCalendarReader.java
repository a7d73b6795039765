package io.github.otklik.calendar;

import static io.github.otklik.calendar.SourceText.quote;

import java.io.Reader;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a year in the XML form of xmlcalendar: {@code <day d="MM.DD" t="1|2|3" h="holiday" f="MM.DD"/>}, where {@code t} is a
 * day off, a short day or a worked day off, and {@code f} is the date a day off was moved from.
 */
final class XmlCalendarReader {
    private static final Set<String> ELEMENTS = Set.of("calendar", "holidays", "holiday", "days", "day");

    private record Day(
            int line,
            LocalDate date,
            String type,
            @Nullable String holiday,
            @Nullable LocalDate from) {}

    private final CalendarImport how;
    private final Problems problems;
    private final Map<String, String> titles = new HashMap<>();
    private final List<Day> days = new ArrayList<>();
    private @Nullable YearRows year;
    /** Whether there was a calendar, or days without one were told of: then it is not told of each that it has none. */
    private boolean told;

    private XmlCalendarReader(CalendarImport how) {
        this.how = how;
        this.problems = new Problems(how.name());
    }

    static ProductionCalendar read(Reader source, CalendarImport how) {
        String text = SourceText.read(source, how.name());
        XmlCalendarReader reader = new XmlCalendarReader(how);
        try {
            reader.events(open(text));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            reader.problems.add(line, "not well-formed XML; entities other than the five of XML are not allowed");
        }
        return reader.finish();
    }

    private static XMLStreamReader open(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(new StringReader(text));
    }

    private void events(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            int line = xml.getLocation().getLineNumber();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                problems.add(line, "a document type or an entity; neither is allowed");
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                try {
                    element(line, xml);
                } catch (IllegalArgumentException | DateTimeException e) {
                    problems.add(line, String.valueOf(e.getMessage()));
                }
            }
        }
    }

    private void element(int line, XMLStreamReader xml) {
        String element = xml.getLocalName();
        YearRows under = year;
        if (!ELEMENTS.contains(element)) {
            throw new IllegalArgumentException(
                    "unknown element " + quote(element) + "; it must be calendar, holidays, holiday, days or day");
        }
        if (element.equals("calendar")) {
            if (year != null) {
                throw new IllegalArgumentException("a second calendar; a file has one");
            }
            told = true;
            int number = new Words(attribute(xml, "year")).year();
            year = new YearRows(number, LocalDate.of(number, 1, 1), false, how.name());
        } else if (element.equals("holiday")) {
            titles.put(attribute(xml, "id"), attribute(xml, "title"));
        } else if (element.equals("day") && under == null) {
            outside();
        } else if (under != null && element.equals("day")) {
            String from = xml.getAttributeValue(null, "f");
            days.add(new Day(
                    line,
                    date(under, attribute(xml, "d")),
                    attribute(xml, "t"),
                    xml.getAttributeValue(null, "h"),
                    from == null ? null : date(under, from)));
        }
    }

    /** A day before any calendar, unless that is known already, or the calendar's own element could not be read. */
    private void outside() {
        if (!told) {
            told = true;
            throw new IllegalArgumentException("a day outside a calendar; 'calendar' with its year comes first");
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "no attribute " + quote(name) + " in element " + quote(xml.getLocalName()) + "; it must be there");
        }
        return value;
    }

    private static LocalDate date(YearRows year, String monthAndDay) {
        boolean dotted = monthAndDay.length() == 5 && monthAndDay.charAt(2) == '.';
        try {
            return Words.date(year.year() + "-" + (dotted ? monthAndDay.replace('.', '-') : "?"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "bad day " + quote(monthAndDay) + "; it must be MM.DD, a date of " + year.year(), e);
        }
    }

    private ProductionCalendar finish() {
        if (year == null) {
            problems.throwIfAny();
            problems.add(1, "no calendar; the root is 'calendar' with a year");
            problems.throwIfAny();
            throw new IllegalStateException("a problem was reported");
        }
        Map<LocalDate, List<LocalDate>> movedTo = new HashMap<>();
        for (Day day : days) {
            if (day.from() != null) {
                movedTo.computeIfAbsent(day.from(), from -> new ArrayList<>()).add(day.date());
            }
        }
        for (Day day : days) {
            try {
                add(day, year, movedTo.getOrDefault(day.date(), List.of()));
            } catch (IllegalArgumentException e) {
                problems.add(day.line(), String.valueOf(e.getMessage()));
            }
        }
        // Of days that could not be read it is not known whether they are the ones that others are swapped with.
        problems.throwIfAny();
        ProductionYear read = year.finish(1, problems);
        problems.throwIfAny();
        List<CalendarWarning> warnings = new ArrayList<>(year.warnings());
        if (!how.asks(year.year())) {
            warnings.add(new CalendarWarning(
                    CalendarWarning.Kind.OTHER_YEAR,
                    how.file() + ": the file is of " + year.year() + ", and the years asked for are " + how.firstYear()
                            + " to " + how.lastYear()));
        }
        return new ProductionCalendar(List.of(read), List.of(), false, warnings);
    }

    private void add(Day day, YearRows year, List<LocalDate> movedTo) {
        boolean weekend = ProductionYear.isWeekend(day.date());
        DayKind kind = switch (day.type()) {
            case "1" -> day.holiday() == null ? DayKind.MOVED_OFF : DayKind.HOLIDAY;
            case "2" -> weekend ? DayKind.MOVED_WORKING_SHORT : DayKind.SHORT;
            case "3" -> DayKind.MOVED_WORKING;
            default ->
                throw new IllegalArgumentException("bad type " + quote(day.type()) + " of " + day.date()
                        + "; it must be 1 for a day off, 2 for a short day or 3 for a worked day off");
        };
        LocalDate swappedWith = how.swappedWith(day.date(), kind);
        if (swappedWith == null) {
            swappedWith = kind.isMovedWorking() ? origin(day.date(), movedTo) : day.from();
        }
        String title = titles.getOrDefault(String.valueOf(day.holiday()), "");
        year.add(day.line(), day.date(), kind, swappedWith, title, null);
    }

    private static LocalDate origin(LocalDate worked, List<LocalDate> movedTo) {
        if (movedTo.size() == 1) {
            return movedTo.get(0);
        }
        throw new IllegalArgumentException(
                (movedTo.isEmpty() ? "no day off names" : "more than one day off names") + " the worked " + worked
                        + " as its origin; one must have it in its attribute 'f', or the reader must be told the pair, for the"
                        + " hours are those of that weekday");
    }
}
