package io.github.otklik.calendar;

import static io.github.otklik.calendar.SourceText.quote;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the weekday and time rules of the opening_hours syntax in one pass from left to right. */
final class OpeningHoursParser extends HoursText {
    private static final String ROUND_THE_CLOCK = "24/7";
    private static final DayHours WHOLE_DAY = new DayHours(List.of(new DayHours.Stretch(0, DayHours.DAY)));
    private static final String HOLIDAYS =
            "public holidays are off by the production calendar, as 'PH off' says; other hours for"
                    + " one are a line 'override YYYY-MM-DD HOURS'";

    /** Whether the days of the rule at hand include the public holidays. */
    private boolean holidays;

    private OpeningHoursParser(String text) {
        super(text);
    }

    static DayHours day(String text) {
        OpeningHoursParser parser = new OpeningHoursParser(text);
        parser.skipSpaces();
        DayHours hours = parser.hours();
        if (!parser.atEnd()) {
            throw parser.error(parser.rest(), "the hours of one day end here");
        }
        return hours;
    }

    /** The hours of each weekday, Monday first. */
    static List<DayHours> week(String text) {
        OpeningHoursParser parser = new OpeningHoursParser(text);
        Map<DayOfWeek, DayHours> week = new TreeMap<>();
        boolean more = false;
        do {
            parser.rule(week, more);
            more = parser.skip(',');
        } while (more || parser.skip(';'));
        if (!parser.atEnd()) {
            throw parser.error(parser.rest(), "a rule ends with ';' or with the text");
        }
        List<DayHours> hours = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.add(week.getOrDefault(day, DayHours.off()));
        }
        return List.copyOf(hours);
    }

    /**
     * Reads a rule. It replaces the hours of its days, unless a comma stands before it: then its hours come to those that the
     * days have.
     */
    private void rule(Map<DayOfWeek, DayHours> week, boolean more) {
        skipSpaces();
        int start = at;
        holidays = false;
        boolean always = text.startsWith(ROUND_THE_CLOCK, at);
        at += always ? ROUND_THE_CLOCK.length() : 0;
        Set<DayOfWeek> days = always ? EnumSet.allOf(DayOfWeek.class) : days();
        DayHours hours = always ? WHOLE_DAY : hours();
        if (holidays && !hours.isOff()) {
            at = start;
            throw error(rest(), HOLIDAYS);
        }
        for (DayOfWeek day : days) {
            DayHours before = more ? week.getOrDefault(day, DayHours.off()) : DayHours.off();
            if (hours.isOff() && !before.isOff()) {
                at = start;
                throw error(
                        rest(),
                        "the rules before give hours to these days; ';' stands before a rule that takes them back");
            }
            week.put(day, joined(before, hours, start));
        }
    }

    private DayHours joined(DayHours before, DayHours hours, int start) {
        List<DayHours.Stretch> all = new ArrayList<>(before.stretches());
        all.addAll(hours.stretches());
        return hours(all, start);
    }

    private DayHours hours(List<DayHours.Stretch> stretches, int start) {
        try {
            return new DayHours(stretches);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Bad hours " + quote(text.substring(start, at)) + ": " + e.getMessage(), e);
        }
    }

    private Set<DayOfWeek> days() {
        if (atEnd() || Character.isDigit(text.charAt(at)) || WeekWords.isOff(peek())) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        do {
            skipSpaces();
            if (WeekWords.isHolidays(peek())) {
                word();
                holidays = true;
            } else {
                range(days);
            }
        } while (skip(','));
        boolean colon = skip(':');
        skipSpaces();
        if (!atEnd() && !colon && !Character.isSpaceChar(text.charAt(at - 1))) {
            throw error(rest(), "a space separates days from hours");
        }
        return days;
    }

    private void range(Set<DayOfWeek> days) {
        DayOfWeek day = weekday();
        DayOfWeek last = skipDash() ? weekday() : day;
        days.add(day);
        while (day != last) {
            day = day.plus(1);
            days.add(day);
        }
    }

    private DayOfWeek weekday() {
        skipSpaces();
        String name = word();
        DayOfWeek day = WeekWords.day(name);
        if (day == null) {
            at -= name.length();
            throw error(
                    name.isEmpty() ? rest() : name,
                    "a weekday is one of Mo Tu We Th Fr Sa Su, and times follow the days; another week from a date on is a"
                            + " line 'week from YYYY-MM-DD', other hours of one day are a line 'override YYYY-MM-DD'");
        }
        if (!atEnd() && text.charAt(at) == '.') {
            at++;
        }
        return day;
    }

    private DayHours hours() {
        if (WeekWords.isOff(peek())) {
            word();
            skipSpaces();
            return DayHours.off();
        }
        int start = at;
        List<DayHours.Stretch> stretches = new ArrayList<>();
        do {
            skipSpaces();
            stretches.add(stretch());
        } while (timeFollows() && skip(','));
        return hours(stretches, start);
    }

    /** Whether another stretch of the same rule follows, not a rule with days of its own. */
    private boolean timeFollows() {
        int next = at;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == ',')) {
            next++;
        }
        return next == text.length() || !Character.isLetter(text.charAt(next));
    }

    private DayHours.Stretch stretch() {
        int start = at;
        int open = time();
        if (open >= DayHours.DAY) {
            at = start;
            throw error(text.substring(start, start + 5), "a stretch opens at 00:00 to 23:59");
        }
        if (!skipDash()) {
            throw error(rest(), "a stretch is HH:MM-HH:MM");
        }
        skipSpaces();
        int close = time();
        if (close == open) {
            throw error(text.substring(start, at), "a stretch is not empty; a whole day is 00:00-24:00");
        }
        int end = close < open ? close + DayHours.DAY : close;
        if (end - open > DayHours.DAY) {
            throw error(text.substring(start, at), "a stretch is 24 hours long at most");
        }
        skipSpaces();
        return new DayHours.Stretch(open, end);
    }

    private int time() {
        int start = at;
        int hours = twoDigits(start);
        int minutes = twoDigits(start + 3);
        boolean colon = start + 2 < text.length() && text.charAt(start + 2) == ':';
        if (!colon || hours < 0 || minutes < 0 || minutes > 59 || hours * 60 + minutes > 2 * DayHours.DAY) {
            throw error(
                    rest(), "a time is HH:MM, 00:00 to 24:00, or up to 48:00 for a close on the next day; or 'off'");
        }
        at = start + 5;
        if (!atEnd() && Character.isLetterOrDigit(text.charAt(at))) {
            at = start;
            throw error(rest(), "a time is HH:MM");
        }
        return hours * 60 + minutes;
    }
}
