package io.github.otklik.examples.cli;

import io.github.otklik.calendar.DayHours;
import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The calendars built last, by what they were built from, so that lines on the same hours share one. */
final class CalendarCache {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    /**
     * What a calendar is built from.
     *
     * @param week  the weekly schedule
     * @param zone  the zone
     * @param overrides  hours by date
     * @param production  the name of the production calendar, or that there is none
     */
    record Inputs(String week, String zone, Map<String, String> overrides, String production) {
        static Inputs of(Arguments arguments) {
            return new Inputs(
                    arguments.text("week"),
                    arguments.text("zone"),
                    arguments.texts("overrides"),
                    arguments.optionalText("production").orElse("none"));
        }
    }

    private final int size;
    private final Map<Inputs, WorkingCalendar> calendars = new LinkedHashMap<>(16, 0.75f, true);

    CalendarCache(int size) {
        this.size = size;
    }

    WorkingCalendar get(Inputs inputs) {
        WorkingCalendar calendar = calendars.computeIfAbsent(inputs, CalendarCache::build);
        if (calendars.size() > size) {
            Iterator<Inputs> oldest = calendars.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        return calendar;
    }

    private static WorkingCalendar build(Inputs inputs) {
        WorkingCalendar.Builder builder =
                WorkingCalendar.builder(zone(inputs.zone())).schedule(WeeklySchedule.parse(inputs.week()));
        switch (inputs.production()) {
            case "ru" -> builder.production(ProductionCalendar.russia());
            case "ru-six-day" -> builder.production(ProductionCalendar.russiaSixDay());
            case "none" -> builder.covering(FIRST, LAST);
            default ->
                throw new IllegalArgumentException(
                        "Unknown 'production': " + inputs.production() + "; it must be ru, ru-six-day or none");
        }
        inputs.overrides().forEach((date, hours) -> builder.override(date(date), DayHours.parse(hours)));
        return builder.build();
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Unknown 'zone': " + id + "; it must be an id such as Asia/Omsk", e);
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "Bad date in 'overrides': " + text + "; it must be a date such as 2022-08-26", e);
        }
    }
}
