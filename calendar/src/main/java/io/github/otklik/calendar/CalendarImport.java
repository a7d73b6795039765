package io.github.otklik.calendar;

import static java.util.Objects.requireNonNull;

import java.io.Reader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the production calendar of a foreign file is to be read: which years are asked for, what its events mean, and which day
 * each worked day off was swapped with where the file does not say.
 *
 * <p>Absence of data is an error: a file without a day of each year asked for is refused. What is allowed and most likely not
 * meant is a {@linkplain ProductionCalendar#warnings warning} of the calendar. This class is immutable and thread-safe.
 */
public final class CalendarImport {
    private final String name;
    private final OptionalInt firstYear;
    private final int lastYear;
    private final EventMeanings meanings;
    /** The day off by the day that is worked for it. */
    private final Map<LocalDate, LocalDate> pairs;

    /** The worked day by the day that is off for it. */
    private final Map<LocalDate, LocalDate> origins;

    private CalendarImport(
            String name, OptionalInt firstYear, int lastYear, EventMeanings meanings, Map<LocalDate, LocalDate> pairs) {
        this.name = name;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.meanings = meanings;
        this.pairs = Map.copyOf(pairs);
        Map<LocalDate, LocalDate> worked = new HashMap<>();
        pairs.forEach((day, off) -> worked.put(off, day));
        this.origins = Map.copyOf(worked);
    }

    /**
     * A reading of a file with the words that the library knows.
     *
     * @param name  the name of the file for messages
     * @throws IllegalArgumentException if the name is blank
     */
    public static CalendarImport of(String name) {
        if (requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name must not be blank; was '" + SourceText.cut(name) + "'");
        }
        return new CalendarImport(name, OptionalInt.empty(), 0, EventMeanings.known(), Map.of());
    }

    /**
     * This reading for the years that the file is complete for.
     *
     * @param first  the first year
     * @param last  the last year
     * @throws IllegalArgumentException if they are out of order or not of 1900 to 2100
     */
    public CalendarImport years(int first, int last) {
        if (last < first || first < DayRules.FIRST_YEAR || last > DayRules.LAST_YEAR) {
            throw new IllegalArgumentException("Bad years: " + first + " to " + last
                    + "; they must be in order and within " + DayRules.FIRST_YEAR + " to " + DayRules.LAST_YEAR);
        }
        return new CalendarImport(name, OptionalInt.of(first), last, meanings, pairs);
    }

    /** This reading with other meanings of events. */
    public CalendarImport meanings(EventMeanings meanings) {
        return new CalendarImport(name, firstYear, lastYear, requireNonNull(meanings, "meanings"), pairs);
    }

    /**
     * This reading with the day that a worked day off was swapped with, for its hours are those of that day's weekday. It holds
     * where the file does not name the day itself, and over what the file says; the day that is off instead counts as moved from
     * the worked one. A pair of a day that the file does not work has no effect.
     *
     * @param worked  the Saturday or Sunday that is worked
     * @param swappedWith  the day that is off instead
     * @throws IllegalArgumentException if the days are one day, or the first is no Saturday or Sunday
     */
    public CalendarImport swapped(LocalDate worked, LocalDate swappedWith) {
        requireNonNull(worked, "worked");
        requireNonNull(swappedWith, "swappedWith");
        if (!ProductionYear.isWeekend(worked) || worked.equals(swappedWith)) {
            throw new IllegalArgumentException(
                    "A worked day off must be a Saturday or Sunday and another day than the one it"
                            + " was swapped with; was " + worked + " for " + swappedWith);
        }
        Map<LocalDate, LocalDate> more = new TreeMap<>(pairs);
        more.put(worked, swappedWith);
        return new CalendarImport(name, firstYear, lastYear, meanings, more);
    }

    /**
     * Reads an iCalendar file (RFC 5545): whole-day events, several days long, repeated by {@code RRULE} and {@code RDATE} less
     * {@code EXDATE}. Events that {@link WorkingCalendar#toICalendar} wrote are the kinds of day they were. Several events of
     * one date make one day with all of their names. A worked day off is swapped with the one date that its name or description
     * names, or with that of {@link #swapped}. Events without a day in the years asked for are left out, with a warning; days of an event
     * in other years are not read.
     *
     * @param reader  the text, read to its end and not closed
     * @throws IllegalArgumentException if no years are asked for, the text is malformed, an event has no meaning, or a year
     *     asked for has no day; the message lists the problems with file and line
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public ProductionCalendar readICalendar(Reader reader) {
        requireNonNull(reader, "reader");
        if (firstYear.isEmpty()) {
            throw new IllegalArgumentException(
                    file() + ": no years asked for; an iCalendar file does not say which it is complete for");
        }
        return new ICalendarReader(this).read(reader);
    }

    /**
     * Reads one year in the XML form of xmlcalendar, which counts as known from its first day. If years are asked for and the
     * file is of another one, the calendar has a warning.
     *
     * @param reader  the XML, read to its end and not closed; without document type and entities
     * @throws IllegalArgumentException if the XML is malformed or has no day; the message lists the problems with file and line
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public ProductionCalendar readXmlCalendar(Reader reader) {
        return XmlCalendarReader.read(requireNonNull(reader, "reader"), this);
    }

    String name() {
        return name;
    }

    /** Whether the year is asked for; every one is if none was named. */
    boolean asks(int year) {
        return firstYear.isEmpty() || (year >= firstYear.getAsInt() && year <= lastYear);
    }

    int firstYear() {
        return firstYear.orElse(DayRules.FIRST_YEAR);
    }

    int lastYear() {
        return firstYear.isEmpty() ? DayRules.LAST_YEAR : lastYear;
    }

    EventMeanings meanings() {
        return meanings;
    }

    /** The other day of the pair that the host gave for a day of the file, null if it gave none. */
    @Nullable
    LocalDate swappedWith(LocalDate date, DayKind kind) {
        if (kind.isMovedWorking()) {
            return pairs.get(date);
        }
        return kind == DayKind.MOVED_OFF ? origins.get(date) : null;
    }

    /** The name of the file for a message. */
    String file() {
        return SourceText.cut(name);
    }

    /** The file and the years asked for. */
    @Override
    public String toString() {
        return file() + (firstYear.isEmpty() ? "" : ", " + firstYear() + " to " + lastYear());
    }
}
