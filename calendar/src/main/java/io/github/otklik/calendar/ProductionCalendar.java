package io.github.otklik.calendar;

import static java.util.Objects.requireNonNull;

import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The days of published years that differ from ordinary days of the week: holidays, moved days off, short days, and days off
 * that are worked.
 *
 * <p>It holds what was known when: a year since its calendar was published, and a day that was moved later since the act that
 * moved it. This class is immutable and thread-safe.
 */
public final class ProductionCalendar {
    private static final int LONGEST_CHAIN = 16;

    private final NavigableMap<Integer, ProductionYear> years;
    private final List<YearlyHoliday> yearly;

    ProductionCalendar(Collection<ProductionYear> years, List<YearlyHoliday> yearly) {
        NavigableMap<Integer, ProductionYear> byYear = new TreeMap<>();
        years.forEach(year -> byYear.put(year.year(), year));
        this.years = Collections.unmodifiableNavigableMap(byYear);
        this.yearly = List.copyOf(yearly);
    }

    /** The calendar of Russia for the years published when this release was made, 2011 to 2027. */
    public static ProductionCalendar russia() {
        return Resources.RUSSIA;
    }

    /**
     * The calendar of Russia with the drafts of later years, which are {@linkplain #isProvisional provisional}. This release
     * ships no draft: every year up to 2027 is published, and the calendar is that of {@link #russia}.
     */
    public static ProductionCalendar russiaWithProvisional() {
        return russia();
    }

    /**
     * Reads years from text: for each a {@code year YYYY known YYYY-MM-DD} line, its acts, its norm and a row for each day that
     * differs.
     *
     * @param reader  the text, read to its end and not closed
     * @param name  the name of the file for error messages
     * @throws IllegalArgumentException if the text is malformed; the message lists all problems with file and line
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public static ProductionCalendar load(Reader reader, String name) {
        return CalendarFile.production(reader, name);
    }

    /**
     * Reads one year in the XML form of xmlcalendar, which counts as known from its first day. A worked day off must be named as
     * the origin of a day off, since its hours depend on that.
     *
     * @param reader  the XML, read to its end and not closed; without document type and entities
     * @param name  the name of the file for error messages
     * @throws IllegalArgumentException if the XML is malformed; the message lists all problems with file and line
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public static ProductionCalendar loadXmlCalendar(Reader reader, String name) {
        return XmlCalendarReader.read(requireNonNull(reader, "reader"), requireNonNull(name, "name"));
    }

    /**
     * Reads whole-day events of an iCalendar file as the holidays of some years; events that {@link WorkingCalendar#toICalendar}
     * wrote are read as the kinds of day they were.
     *
     * @param reader  the iCalendar text, read to its end and not closed; without repeating events
     * @param name  the name of the file for error messages
     * @param firstYear  the first year that the file is complete for
     * @param lastYear  the last year that the file is complete for
     * @throws IllegalArgumentException if the text is malformed or has a day of another year; the message lists all problems with
     *     file and line
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public static ProductionCalendar loadICalendar(Reader reader, String name, int firstYear, int lastYear) {
        return ICalendarReader.read(
                requireNonNull(reader, "reader"), requireNonNull(name, "name"), firstYear, lastYear);
    }

    /**
     * This calendar with the years of another, which replace years of this one.
     *
     * @param other  the years to add
     */
    public ProductionCalendar with(ProductionCalendar other) {
        NavigableMap<Integer, ProductionYear> all = new TreeMap<>(years);
        all.putAll(requireNonNull(other, "other").years);
        return new ProductionCalendar(all.values(), other.yearly.isEmpty() ? yearly : other.yearly);
    }

    /**
     * This calendar as it was known at the end of a day: without years not published by then, without later amendments and
     * without drafts.
     *
     * @param date  the day
     * @throws DateTimeException if no year was known then
     */
    public ProductionCalendar asKnownAt(LocalDate date) {
        requireNonNull(date, "date");
        List<ProductionYear> known = years.values().stream()
                .filter(year -> !year.knownSince().isAfter(date))
                .map(year -> year.asKnownAt(date))
                .toList();
        if (known.isEmpty()) {
            throw new DateTimeException("No year was known at " + date + "; the calendar has the years " + years());
        }
        return new ProductionCalendar(known, yearly);
    }

    /** The years that are covered. */
    public SortedSet<Integer> years() {
        return Collections.unmodifiableSortedSet(years.navigableKeySet());
    }

    /** Whether the year is covered by a draft or a projection rather than by what was published. */
    public boolean isProvisional(int year) {
        ProductionYear found = years.get(year);
        return found != null && found.provisional();
    }

    /** The day, if it is listed; an ordinary day of a covered year is not, and neither is any day of another year. */
    public Optional<ProductionDay> day(LocalDate date) {
        requireNonNull(date, "date");
        ProductionYear year = years.get(date.getYear());
        return year == null ? Optional.empty() : Optional.ofNullable(year.days().get(date));
    }

    /** Whether it has neither years nor yearly holidays. */
    boolean isEmpty() {
        return years.isEmpty() && yearly.isEmpty();
    }

    /** The listed days of a covered year, by date. */
    Collection<ProductionDay> days(int year) {
        ProductionYear found = years.get(year);
        return found == null ? List.of() : found.days().values();
    }

    /**
     * The day whose weekday gives a worked day off its hours: the one it was swapped with or, if that one was itself a worked
     * day off, the one that came before in the chain.
     */
    LocalDate origin(ProductionDay worked) {
        LocalDate date = worked.swappedWith().orElseThrow();
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            ProductionYear year = years.get(date.getYear());
            LocalDate before = year == null ? null : year.workedFor(date).orElse(null);
            if (before == null) {
                return date;
            }
            date = before;
        }
        throw new IllegalArgumentException("The worked " + worked.date() + " leads back in a circle through " + date
                + "; a chain of swaps begins with an ordinary day");
    }

    /** This calendar and, up to that year, a projection for each year after its last. */
    ProductionCalendar projectedThrough(int lastYear) {
        if (years.isEmpty() || yearly.isEmpty()) {
            throw new IllegalArgumentException("No projection to " + lastYear
                    + ": the production calendar has no yearly holidays to project; the one of Russia has");
        }
        NavigableMap<Integer, ProductionYear> all = new TreeMap<>(years);
        for (int year = years.lastKey() + 1; year <= lastYear; year++) {
            all.put(year, YearlyHoliday.project(yearly, year));
        }
        return new ProductionCalendar(all.values(), yearly);
    }

    /** The years, and those of them that are provisional. */
    @Override
    public String toString() {
        return "Production calendar " + years() + ", provisional "
                + years().stream().filter(this::isProvisional).toList();
    }
}
