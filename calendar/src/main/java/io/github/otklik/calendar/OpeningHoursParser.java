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
final class OpeningHoursParser {
    /** The names of the weekdays, Monday first. */
    static final List<String> DAY_NAMES = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    private final String text;
    private int at;

    private OpeningHoursParser(String text) {
        this.text = text;
        if (text.length() > SourceText.LIMIT) {
            throw new IllegalArgumentException(
                    "Schedule too long: " + text.length() + " characters; " + SourceText.LIMIT + " are allowed");
        }
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
        do {
            parser.skipSpaces();
            Set<DayOfWeek> days = parser.days();
            DayHours hours = parser.hours();
            days.forEach(day -> week.put(day, hours));
        } while (parser.skip(';'));
        if (!parser.atEnd()) {
            throw parser.error(parser.rest(), "a rule ends with ';' or with the text");
        }
        List<DayHours> hours = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.add(week.getOrDefault(day, DayHours.off()));
        }
        return List.copyOf(hours);
    }

    private Set<DayOfWeek> days() {
        if (atEnd() || Character.isDigit(text.charAt(at)) || text.startsWith("off", at)) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        do {
            DayOfWeek day = weekday();
            DayOfWeek last = skip('-') ? weekday() : day;
            days.add(day);
            while (day != last) {
                day = day.plus(1);
                days.add(day);
            }
        } while (skip(','));
        if (!atEnd() && text.charAt(at - 1) != ' ') {
            throw error(rest(), "a space separates days from hours");
        }
        return days;
    }

    private DayOfWeek weekday() {
        skipSpaces();
        String name = word();
        int index = DAY_NAMES.indexOf(name);
        if (index < 0) {
            at -= name.length();
            throw error(
                    name.isEmpty() ? rest() : name,
                    "a weekday is one of Mo Tu We Th Fr Sa Su, and times follow the days");
        }
        return DayOfWeek.of(index + 1);
    }

    private DayHours hours() {
        int start = at;
        if (word().equals("off")) {
            skipSpaces();
            return DayHours.off();
        }
        at = start;
        List<DayHours.Stretch> stretches = new ArrayList<>();
        do {
            skipSpaces();
            stretches.add(stretch());
        } while (skip(','));
        try {
            return new DayHours(stretches);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Bad hours " + quote(text.substring(start, at)) + ": " + e.getMessage(), e);
        }
    }

    private DayHours.Stretch stretch() {
        int start = at;
        int open = time();
        if (open >= DayHours.DAY) {
            at = start;
            throw error(text.substring(start, start + 5), "a stretch opens at 00:00 to 23:59");
        }
        if (!skip('-')) {
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

    private int twoDigits(int from) {
        if (from + 2 > text.length()) {
            return -1;
        }
        int tens = text.charAt(from) - '0';
        int ones = text.charAt(from + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    private String word() {
        int start = at;
        while (!atEnd() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Skips the character and the spaces around it; whether it was there. */
    private boolean skip(char c) {
        skipSpaces();
        if (atEnd() || text.charAt(at) != c) {
            return false;
        }
        at++;
        return true;
    }

    private void skipSpaces() {
        while (!atEnd() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean atEnd() {
        return at == text.length();
    }

    private String rest() {
        return text.substring(at);
    }

    private IllegalArgumentException error(String value, String allowed) {
        String found = value.isEmpty() ? "the text ends" : quote(value);
        return new IllegalArgumentException(
                "Bad schedule " + quote(text) + ", character " + (at + 1) + ": " + found + "; " + allowed);
    }
}
