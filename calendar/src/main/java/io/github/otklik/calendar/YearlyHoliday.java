package io.github.otklik.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A holiday that the law sets for every year.
 *
 * @param day  its date in any year
 * @param moves  whether a weekend day that coincides with it moves to the next working day after it
 */
record YearlyHoliday(MonthDay day, boolean moves) {
    private static final String LAW = "projection of the yearly holidays";

    /** A year as these holidays make it, without the moves and short days that only its own act could set. */
    static ProductionYear project(Collection<YearlyHoliday> holidays, int year, boolean sixDay) {
        Map<LocalDate, ProductionDay> days = new TreeMap<>();
        for (YearlyHoliday holiday : holidays) {
            LocalDate date = holiday.day.atYear(year);
            days.put(date, new ProductionDay(date, DayKind.HOLIDAY, Optional.empty(), LAW, LocalDate.MAX));
        }
        holidays.stream()
                .filter(YearlyHoliday::moves)
                .map(holiday -> holiday.day.atYear(year))
                .filter(date -> isFree(date, sixDay))
                .sorted()
                .forEach(date -> move(date, days, sixDay));
        return new ProductionYear(year, LocalDate.MAX, true, days.values());
    }

    /** Whether the week leaves the date without work: a Sunday, and on weeks of five days a Saturday. */
    private static boolean isFree(LocalDate date, boolean sixDay) {
        return sixDay ? date.getDayOfWeek() == DayOfWeek.SUNDAY : ProductionYear.isWeekend(date);
    }

    private static void move(LocalDate holiday, Map<LocalDate, ProductionDay> days, boolean sixDay) {
        LocalDate date = holiday.plusDays(1);
        while (isFree(date, sixDay) || days.containsKey(date)) {
            date = date.plusDays(1);
        }
        if (date.getYear() == holiday.getYear()) {
            days.put(date, new ProductionDay(date, DayKind.MOVED_OFF, Optional.of(holiday), LAW, LocalDate.MAX));
        }
    }
}
