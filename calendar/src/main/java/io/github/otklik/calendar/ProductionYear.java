package io.github.otklik.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One year of a production calendar with all that was ever known of it.
 *
 * <p>Where a date has several rows, the one that became known last holds; an act that amends another adds rows and removes none.
 */
final class ProductionYear {
    private final int year;
    private final LocalDate knownSince;
    private final boolean provisional;
    private final List<ProductionDay> rows;
    private final NavigableMap<LocalDate, ProductionDay> days;

    ProductionYear(int year, LocalDate knownSince, boolean provisional, Collection<ProductionDay> rows) {
        this.year = year;
        this.knownSince = knownSince;
        this.provisional = provisional;
        this.rows = List.copyOf(rows);
        NavigableMap<LocalDate, ProductionDay> latest = new TreeMap<>();
        for (ProductionDay row : this.rows) {
            latest.merge(row.date(), row, (a, b) -> b.knownSince().isBefore(a.knownSince()) ? a : b);
        }
        this.days = Collections.unmodifiableNavigableMap(latest);
    }

    int year() {
        return year;
    }

    /** All that was ever known of the days. */
    List<ProductionDay> rows() {
        return rows;
    }

    boolean provisional() {
        return provisional;
    }

    LocalDate knownSince() {
        return knownSince;
    }

    /** The days that differ from ordinary ones, by date. */
    NavigableMap<LocalDate, ProductionDay> days() {
        return days;
    }

    ProductionYear asKnownAt(LocalDate date) {
        List<ProductionDay> known =
                rows.stream().filter(row -> !row.knownSince().isAfter(date)).toList();
        return new ProductionYear(year, knownSince, provisional, known);
    }

    /** The date that a worked day off was swapped with, even if a later act took the work off that day again. */
    Optional<LocalDate> workedFor(LocalDate date) {
        return rows.stream()
                .filter(row -> row.date().equals(date) && row.kind().isMovedWorking())
                .flatMap(row -> row.swappedWith().stream())
                .reduce((earlier, later) -> later);
    }

    /** The working days of a week from Monday to Friday. */
    int workingDays() {
        int working = 0;
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        for (LocalDate date = LocalDate.of(year, 1, 1); date.isBefore(end); date = date.plusDays(1)) {
            ProductionDay day = days.get(date);
            boolean works = day == null ? !isWeekend(date) : !day.kind().isFree();
            working += works ? 1 : 0;
        }
        return working;
    }

    /** The hours of a week of 40 hours. */
    int workingHours() {
        long shortDays =
                days.values().stream().filter(day -> day.kind().isShort()).count();
        return workingDays() * 8 - (int) shortDays;
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
