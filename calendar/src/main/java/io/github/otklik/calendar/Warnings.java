package io.github.otklik.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds what is allowed in a calendar of an office and most likely not meant. */
final class Warnings {
    private Warnings() {}

    /** The warnings of the production calendar itself, and those of its meeting the weeks. */
    static List<CalendarWarning> of(DayRules rules) {
        ProductionCalendar production = rules.production();
        if (production == null) {
            return List.of();
        }
        List<CalendarWarning> found = new ArrayList<>(production.warnings());
        for (int year = rules.first().getYear(); year <= rules.last().getYear(); year++) {
            for (ProductionDay day : production.days(year)) {
                if (rules.covers(day.date()) && differs(day, production.isSixDay(), rules)) {
                    found.add(warning(day, production.isSixDay()));
                    return List.copyOf(found);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Whether the day would be another one on a week of as many working days as the hours have. */
    private static boolean differs(ProductionDay day, boolean sixDay, DayRules rules) {
        boolean saturdayHours =
                !rules.schedule(day.date()).hours(DayOfWeek.SATURDAY).isOff();
        if (sixDay) {
            return !saturdayHours;
        }
        boolean fromSaturday = day.kind() == DayKind.MOVED_OFF
                && day.swappedWith().filter(Warnings::isSaturday).isPresent();
        return saturdayHours && (fromSaturday || (day.kind().isMovedWorking() && isSaturday(day.date())));
    }

    private static boolean isSaturday(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY;
    }

    private static CalendarWarning warning(ProductionDay day, boolean sixDay) {
        return sixDay
                ? new CalendarWarning(
                        CalendarWarning.Kind.SIX_DAY_CALENDAR_WITHOUT_SATURDAY_HOURS,
                        "The production calendar is one for weeks of six working days, and the week has no hours on Saturday;"
                                + " days off that were moved from a Saturday are missing. 'production ru' is the calendar for"
                                + " five days")
                : new CalendarWarning(
                        CalendarWarning.Kind.FIVE_DAY_CALENDAR_ON_SATURDAY_HOURS,
                        "The production calendar is one for weeks of five working days, and the week has hours on Saturday;"
                                + " days such as " + day.date()
                                + " are other ones on weeks of six days. 'production ru six-day'"
                                + " is the calendar for six days");
    }
}
