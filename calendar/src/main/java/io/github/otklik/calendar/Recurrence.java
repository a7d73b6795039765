package io.github.otklik.calendar;

import static io.github.otklik.calendar.SourceText.quote;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The days on which an event of iCalendar is repeated: period by period, the days that the parts of the rule select.
 *
 * <p>The event's own day is the first, whatever the rule selects. Days before the years asked for are passed over at once unless
 * the rule counts them.
 */
final class Recurrence {
    /** The length of the periods. */
    enum Frequency {
        DAILY(ChronoUnit.DAYS),
        WEEKLY(ChronoUnit.WEEKS),
        MONTHLY(ChronoUnit.MONTHS),
        YEARLY(ChronoUnit.YEARS);

        private final ChronoUnit unit;

        Frequency(ChronoUnit unit) {
            this.unit = unit;
        }
    }

    /** The days that may still be looked at for one file, so that no rule costs more than it is worth. */
    static final class Budget {
        private long days = 10_000_000;

        void spend() {
            spend(1);
        }

        /** Takes the cost of looking at a day. */
        void spend(int cost) {
            days -= cost;
            if (days < 0) {
                throw new IllegalArgumentException(
                        "the repeated events of the file go over too many days; it must have fewer rules or years");
            }
        }
    }

    private final RecurrenceRule rule;
    private final LocalDate start;
    private final LocalDate last;

    private Recurrence(RecurrenceRule rule, LocalDate start, LocalDate last) {
        this.rule = rule;
        this.start = start;
        this.last = last;
    }

    /**
     * Tells the days on which an event begins.
     *
     * @param value  the rule as it stands
     * @param start  the day of the event itself
     * @param from  a day before which none is of interest
     * @param to  the last day of interest
     * @param budget  the days that may be looked at
     * @param days  who is told
     */
    static void tell(
            String value, LocalDate start, LocalDate from, LocalDate to, Budget budget, Consumer<LocalDate> days) {
        RecurrenceRule rule = RecurrenceRule.parse(value, start);
        LocalDate until = rule.until();
        if (until != null && until.isBefore(start)) {
            throw new IllegalArgumentException(
                    "bad UNTIL in RRULE " + quote(value) + "; it must not be before the event, " + start);
        }
        new Recurrence(rule, start, until == null || until.isAfter(to) ? to : until).tell(from, budget, days);
    }

    private void tell(LocalDate from, Budget budget, Consumer<LocalDate> days) {
        days.accept(start);
        int left = rule.count() - 1;
        LocalDate period = firstPeriod(from);
        while (left != 0 && !period.isAfter(last)) {
            for (LocalDate date : selected(period, budget)) {
                if (date.isAfter(start) && !date.isAfter(last) && left != 0) {
                    days.accept(date);
                    left--;
                }
            }
            period = period.plus(rule.interval(), rule.frequency().unit);
        }
    }

    private LocalDate firstPeriod(LocalDate from) {
        LocalDate first = switch (rule.frequency()) {
            case DAILY -> start;
            case WEEKLY -> start.with(TemporalAdjusters.previousOrSame(rule.weekStart()));
            case MONTHLY -> start.withDayOfMonth(1);
            case YEARLY -> start.withDayOfYear(1);
        };
        if (rule.count() > 0) {
            return first;
        }
        long between = rule.frequency().unit.between(first, from) / rule.interval() - 1;
        return between <= 0 ? first : first.plus(between * rule.interval(), rule.frequency().unit);
    }

    private List<LocalDate> selected(LocalDate period, Budget budget) {
        List<LocalDate> found = new ArrayList<>();
        LocalDate end = period.plus(1, rule.frequency().unit);
        for (LocalDate date = period; date.isBefore(end); date = date.plusDays(1)) {
            budget.spend(rule.cost());
            if (rule.selects(date)) {
                found.add(date);
            }
        }
        return positions(found);
    }

    private List<LocalDate> positions(List<LocalDate> found) {
        if (rule.positions().isEmpty()) {
            return found;
        }
        List<LocalDate> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (rule.positions().contains(i + 1) || rule.positions().contains(i - found.size())) {
                kept.add(found.get(i));
            }
        }
        return kept;
    }

    /** Which weekday, and the how manieth of its month or year; 0 for each. */
    record Weekday(DayOfWeek day, int ordinal) {
        boolean is(LocalDate date, boolean ofYear) {
            int at = ofYear ? date.getDayOfYear() : date.getDayOfMonth();
            int length = ofYear ? date.lengthOfYear() : date.lengthOfMonth();
            return date.getDayOfWeek() == day
                    && (ordinal == 0 || ordinal == (at - 1) / 7 + 1 || ordinal == -((length - at) / 7 + 1));
        }
    }
}
