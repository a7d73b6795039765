package io.github.otklik.calendar;

import static java.util.Objects.requireNonNull;

import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
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
    private final boolean sixDay;
    private final List<CalendarWarning> warnings;

    ProductionCalendar(
            Collection<ProductionYear> years,
            List<YearlyHoliday> yearly,
            boolean sixDay,
            List<CalendarWarning> warnings) {
        NavigableMap<Integer, ProductionYear> byYear = new TreeMap<>();
        years.forEach(year -> byYear.put(year.year(), year));
        this.years = Collections.unmodifiableNavigableMap(byYear);
        this.yearly = List.copyOf(yearly);
        this.sixDay = sixDay;
        this.warnings = List.copyOf(warnings);
    }

    /** The calendar of Russia for the years published when this release was made, 2011 to 2027. */
    public static ProductionCalendar russia() {
        return Resources.RUSSIA;
    }

    /** The calendar of Russia for weeks of six working days, as {@link #sixDay} makes it from the years of {@link #russia}. */
    public static ProductionCalendar russiaSixDay() {
        return Resources.RUSSIA_SIX_DAY;
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
     * differs, at least one.
     *
     * @param reader  the text, read to its end and not closed
     * @param name  the name of the file for error messages
     * @throws IllegalArgumentException if the text is malformed; the message lists all problems with file and line
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public static ProductionCalendar load(Reader reader, String name) {
        return CalendarFile.production(requireNonNull(reader, "reader"), requireNonNull(name, "name"));
    }

    /**
     * Reads one year in the XML form of xmlcalendar, which counts as known from its first day. A worked day off must be named as
     * the origin of a day off, since its hours depend on that; {@link CalendarImport} takes it where the file lacks it.
     *
     * @param reader  the XML, read to its end and not closed; without document type and entities
     * @param name  the name of the file for error messages
     * @throws IllegalArgumentException if the XML is malformed or has no day; the message lists the problems with file and line
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public static ProductionCalendar loadXmlCalendar(Reader reader, String name) {
        return CalendarImport.of(name).readXmlCalendar(reader);
    }

    /**
     * Reads whole-day events of an iCalendar file as days of some years, by the words of calendars that the library knows;
     * {@link CalendarImport} reads other events too, and says how.
     *
     * @param reader  the iCalendar text, read to its end and not closed
     * @param name  the name of the file for error messages
     * @param firstYear  the first year that the file is complete for
     * @param lastYear  the last year that the file is complete for
     * @throws IllegalArgumentException if the text is malformed, an event has no meaning, or a year has no day; the message lists
     *     the problems with file and line
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public static ProductionCalendar loadICalendar(Reader reader, String name, int firstYear, int lastYear) {
        requireNonNull(reader, "reader");
        return CalendarImport.of(name).years(firstYear, lastYear).readICalendar(reader);
    }

    /**
     * This calendar with the years of another, which replace years of this one.
     *
     * @param other  the years to add
     * @throws IllegalArgumentException if one of the two is for weeks of five working days and the other for weeks of six
     */
    public ProductionCalendar with(ProductionCalendar other) {
        NavigableMap<Integer, ProductionYear> all = new TreeMap<>(years);
        all.putAll(requireNonNull(other, "other").years);
        if (sixDay != other.sixDay && !isEmpty() && !other.isEmpty()) {
            throw new IllegalArgumentException("Calendars of weeks of five and of six working days cannot be joined: "
                    + this + ", and " + other + "; both must be of the same week");
        }
        List<CalendarWarning> noticed = new ArrayList<>(warnings);
        noticed.addAll(other.warnings);
        return new ProductionCalendar(
                all.values(), other.yearly.isEmpty() ? yearly : other.yearly, sixDay || other.sixDay, noticed);
    }

    /**
     * This calendar for weeks of six working days with Sunday off, from its days for weeks of five.
     *
     * <p>What is moved is a day off (article 112 of the Labour Code), and Saturday is none: a move from a Saturday does not
     * apply, and a Saturday that is worked instead is an ordinary one; a move from a Sunday applies. The working day immediately
     * before a holiday is short (article 95), a Saturday too. A calendar that is already for weeks of six days stays as it is.
     *
     * @throws IllegalArgumentException if a day off does not say which day it was moved from
     */
    public ProductionCalendar sixDay() {
        if (sixDay) {
            return this;
        }
        List<ProductionYear> converted = years.values().stream()
                .map(year -> SixDayWeek.of(year, this::isHoliday))
                .toList();
        return new ProductionCalendar(converted, yearly, true, warnings);
    }

    /** Whether it is for weeks of six working days, as {@link #sixDay} makes it. */
    public boolean isSixDay() {
        return sixDay;
    }

    /** What is allowed in it and most likely not meant, as the file that it was read from shows; none of shipped calendars. */
    public List<CalendarWarning> warnings() {
        return warnings;
    }

    /** Whether a date is a holiday, by its year or, if that is not known, by the yearly ones. */
    private boolean isHoliday(LocalDate date) {
        ProductionYear year = years.get(date.getYear());
        if (year == null) {
            return yearly.stream().anyMatch(holiday -> holiday.day().equals(MonthDay.from(date)));
        }
        ProductionDay day = year.days().get(date);
        return day != null && day.kind() == DayKind.HOLIDAY;
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
        return new ProductionCalendar(known, yearly, sixDay, warnings);
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
            all.put(year, YearlyHoliday.project(yearly, year, sixDay));
        }
        return new ProductionCalendar(all.values(), yearly, sixDay, warnings);
    }

    /** The years, those of them that are provisional, and the week if it is one of six working days. */
    @Override
    public String toString() {
        return "Production calendar " + (sixDay ? "of six-day weeks " : "") + years() + ", provisional "
                + years().stream().filter(this::isProvisional).toList();
    }
}
