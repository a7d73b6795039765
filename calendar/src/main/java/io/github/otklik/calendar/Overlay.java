package io.github.otklik.calendar;

import static java.util.Objects.requireNonNull;

import java.io.Reader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A named layer of days over the production calendar, each with its source: days off of a region, a single event, a change of
 * hours.
 *
 * <p>The hours of a layer replace those that the week and the production calendar give. This class is immutable and
 * thread-safe.
 */
public final class Overlay {
    /**
     * What the layer says of a day.
     *
     * @param hours  its hours, or null if it ends an hour early
     * @param source  the act or decision
     */
    record Entry(@Nullable DayHours hours, String source) {
        /** The hours in the words of a file. */
        String text() {
            return hours == null ? SHORT : hours.toString();
        }
    }

    /** The word of a file for a day that ends an hour early. */
    static final String SHORT = "short";

    private final String name;
    private final NavigableMap<LocalDate, Entry> entries;

    Overlay(String name, Map<LocalDate, Entry> entries) {
        this.name = name;
        this.entries = Collections.unmodifiableNavigableMap(new TreeMap<>(entries));
    }

    /**
     * A layer of days that all have one source.
     *
     * @param name  what the layer is called
     * @param source  the act or decision that sets the days
     * @param days  the hours of each day
     * @throws IllegalArgumentException if the name or the source is blank
     */
    public static Overlay of(String name, String source, Map<LocalDate, DayHours> days) {
        if (requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("Overlay without a name; a layer must be named");
        }
        if (requireNonNull(source, "source").isBlank()) {
            throw new IllegalArgumentException(
                    "Overlay " + SourceText.cut(name) + " without a source; the act or decision must be named");
        }
        Map<LocalDate, Entry> entries = new TreeMap<>();
        requireNonNull(days, "days")
                .forEach((date, hours) ->
                        entries.put(requireNonNull(date, "date"), new Entry(requireNonNull(hours, "hours"), source)));
        return new Overlay(name, entries);
    }

    /**
     * Reads one layer from text: an {@code overlay NAME} line, {@code act KEY TEXT} lines and rows
     * {@code DATE off|short|HOURS by KEY}, at least one.
     *
     * @param reader  the text, read to its end and not closed
     * @param name  the name of the file for error messages
     * @throws IllegalArgumentException if the text is malformed; the message lists all problems with file and line
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public static Overlay load(Reader reader, String name) {
        return CalendarFile.overlay(requireNonNull(reader, "reader"), requireNonNull(name, "name"));
    }

    /** The non-working days that the President of Russia declared in 2020 and 2021; an ordinary calendar does not have them. */
    public static Overlay nonWorkingDays2020And2021() {
        return Resources.NON_WORKING_2020_2021;
    }

    /** What the layer is called. */
    public String name() {
        return name;
    }

    /** The days that the layer has hours for. */
    public SortedSet<LocalDate> dates() {
        return Collections.unmodifiableSortedSet(entries.navigableKeySet());
    }

    /** The hours that the layer gives the date; none of its own if it makes the day a short one. */
    public Optional<DayHours> hours(LocalDate date) {
        Entry entry = entry(requireNonNull(date, "date"));
        return entry == null ? Optional.empty() : Optional.ofNullable(entry.hours());
    }

    /** Whether the layer makes the date a short day: its hours without the last of work, if they are not short already. */
    public boolean isShort(LocalDate date) {
        Entry entry = entry(requireNonNull(date, "date"));
        return entry != null && entry.hours() == null;
    }

    /** The act or decision that the hours of the date come from. */
    public Optional<String> source(LocalDate date) {
        return Optional.ofNullable(entry(requireNonNull(date, "date"))).map(Entry::source);
    }

    NavigableMap<LocalDate, Entry> entries() {
        return entries;
    }

    @Nullable
    Entry entry(LocalDate date) {
        return entries.get(date);
    }

    /** The name and the number of days. */
    @Override
    public String toString() {
        return name + " (" + entries.size() + " days)";
    }
}
