package io.github.otklik.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The days of a year for weeks of six working days, with Sunday off, from those for weeks of five.
 *
 * <p>What moves is a day off (article 112 of the Labour Code), and Saturday is none: a move from a Saturday does not apply, the
 * Saturday and the day it was moved to are worked as the week says. A move from a Sunday applies. The working day immediately
 * before a holiday is short (article 95), a Saturday too.
 */
final class SixDayWeek {
    private SixDayWeek() {}

    /**
     * The year for weeks of six days.
     *
     * @param year  the year for weeks of five days
     * @param holiday  whether a date is a holiday, of the years beside this one too
     * @throws IllegalArgumentException if it has a day off that does not say which day it was moved from
     */
    static ProductionYear of(ProductionYear year, Predicate<LocalDate> holiday) {
        List<ProductionDay> rows = new ArrayList<>();
        year.rows().stream().filter(SixDayWeek::applies).forEach(row -> rows.add(plain(row, holiday)));
        LocalDate end = LocalDate.of(year.year() + 1, 1, 1);
        for (LocalDate date = LocalDate.of(year.year(), 1, 1); date.isBefore(end); date = date.plusDays(1)) {
            if (holiday.test(date.plusDays(1)) && isWorked(date, year, rows)) {
                rows.add(new ProductionDay(date, DayKind.SHORT, Optional.empty(), "", year.knownSince()));
            }
        }
        return new ProductionYear(year.year(), year.knownSince(), year.provisional(), rows);
    }

    /** Whether a row of five-day weeks holds for six-day ones as well; short days are found anew. */
    private static boolean applies(ProductionDay row) {
        return switch (row.kind()) {
            case HOLIDAY -> true;
            case MOVED_OFF ->
                row.swappedWith()
                                .orElseThrow(() -> new IllegalArgumentException(row.date()
                                        + " is off without 'from DATE'; a calendar for weeks of six days must know whether"
                                        + " a Saturday or a Sunday was moved"))
                                .getDayOfWeek()
                        != DayOfWeek.SATURDAY;
            case MOVED_WORKING, MOVED_WORKING_SHORT -> row.date().getDayOfWeek() == DayOfWeek.SUNDAY;
            default -> false;
        };
    }

    /** A worked Sunday is short if a holiday follows it, whatever the week of five days says. */
    private static ProductionDay plain(ProductionDay row, Predicate<LocalDate> holiday) {
        if (!row.kind().isMovedWorking()) {
            return row;
        }
        DayKind kind = holiday.test(row.date().plusDays(1)) ? DayKind.MOVED_WORKING_SHORT : DayKind.MOVED_WORKING;
        return new ProductionDay(row.date(), kind, row.swappedWith(), row.act(), row.knownSince());
    }

    /** Whether the week itself decided the date when the year became known; a later act may have changed that. */
    private static boolean isWorked(LocalDate date, ProductionYear year, List<ProductionDay> rows) {
        return date.getDayOfWeek() != DayOfWeek.SUNDAY
                && rows.stream()
                        .noneMatch(row ->
                                row.date().equals(date) && !row.knownSince().isAfter(year.knownSince()));
    }
}
