package io.github.otklik.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.threeten.extra.Interval;

/** Describes days one by one, for people to read. */
final class DayListing {
    private DayListing() {}

    static CalendarDay day(DayRules rules, LocalDate date) {
        DayRules.Decision decision = rules.decide(date);
        List<Interval> stretches = new ArrayList<>();
        for (DayHours.Stretch stretch : decision.hours().stretches()) {
            long open = TimelineCompiler.resolve(date, stretch.open(), rules.zone());
            long close = TimelineCompiler.resolve(date, stretch.close(), rules.zone());
            if (open < close) {
                stretches.add(Interval.of(Instant.ofEpochSecond(open), Instant.ofEpochSecond(close)));
            }
        }
        return new CalendarDay(
                date,
                decision.kind(),
                decision.hours(),
                apart(stretches),
                decision.reason(),
                decision.swappedWith(),
                rules.isProvisional(date.getYear()));
    }

    /** The stretches in order, with those that a gap made overlap joined. */
    private static List<Interval> apart(List<Interval> stretches) {
        List<Interval> result = new ArrayList<>();
        stretches.sort(Comparator.comparing(Interval::getStart));
        for (Interval stretch : stretches) {
            Interval last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && last.overlaps(stretch)) {
                result.set(result.size() - 1, last.span(stretch));
            } else {
                result.add(stretch);
            }
        }
        return result;
    }

    /** The covered days that the interval meets; each instant of work is with the first day that has it. */
    static List<CalendarDay> explain(DayRules rules, Interval interval) {
        List<CalendarDay> days = new ArrayList<>();
        Instant from = interval.getStart();
        LocalDate start = LocalDate.ofInstant(from, rules.zone());
        LocalDate end = LocalDate.ofInstant(interval.getEnd().minusNanos(1), rules.zone());
        LocalDate night = rules.dayBefore(start);
        LocalDate date = night.isBefore(rules.first()) ? rules.first() : night;
        for (; !date.isAfter(end) && !date.isAfter(rules.last()); date = date.plusDays(1)) {
            CalendarDay day = day(rules, date);
            List<Interval> stretches = clip(day.stretches(), from, interval.getEnd());
            if (!stretches.isEmpty()) {
                from = stretches.get(stretches.size() - 1).getEnd();
            }
            if (!date.isBefore(start) || !stretches.isEmpty()) {
                days.add(new CalendarDay(
                        date, day.kind(), day.hours(), stretches, day.reason(), day.swappedWith(), day.provisional()));
            }
        }
        return List.copyOf(days);
    }

    private static List<Interval> clip(List<Interval> stretches, Instant from, Instant to) {
        List<Interval> clipped = new ArrayList<>();
        for (Interval stretch : stretches) {
            Instant open = stretch.getStart().isBefore(from) ? from : stretch.getStart();
            Instant close = stretch.getEnd().isAfter(to) ? to : stretch.getEnd();
            if (open.isBefore(close)) {
                clipped.add(Interval.of(open, close));
            }
        }
        return clipped;
    }

    /** The days from one date to another that something other than the weekly schedule decides. */
    static List<CalendarDay> special(DayRules rules, LocalDate first, LocalDate last) {
        return rules.listed().stream()
                .filter(date -> !date.isBefore(first) && !date.isAfter(last))
                .map(date -> day(rules, date))
                .toList();
    }

    /** Whether a day between two covered instants, or the night before the first, is of a provisional year. */
    static boolean isProvisional(DayRules rules, Instant from, Instant to) {
        LocalDate start = LocalDate.ofInstant(from, rules.zone());
        LocalDate end = LocalDate.ofInstant(to.minusNanos(1), rules.zone());
        for (int year = start.getYear(); year <= end.getYear(); year++) {
            if (rules.isProvisional(year)) {
                return true;
            }
        }
        LocalDate eve = rules.dayBefore(start);
        return rules.isProvisional(eve.getYear())
                && !clip(day(rules, eve).stretches(), from, to).isEmpty();
    }
}
