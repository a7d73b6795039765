package io.github.otklik.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds dates in the name of an event, in one pass: {@code 2026-04-20}, {@code 20.04.2026}, {@code 20.04}, {@code 20 апреля}
 * and {@code 4月20日}; without a year, they are of the event's own.
 */
final class DateInText {
    private final String text;
    private final LocalDate own;
    private int at;

    private DateInText(String text, LocalDate own) {
        this.text = text;
        this.own = own;
    }

    /** The one date besides the event's own, empty if there is none or more than one. */
    static Optional<LocalDate> other(String text, LocalDate own) {
        DateInText scan = new DateInText(EventWords.plain(text), own);
        Set<LocalDate> dates = new TreeSet<>();
        while (scan.at < scan.text.length()) {
            if (isDigit(scan.text.charAt(scan.at))) {
                scan.date().ifPresent(dates::add);
            } else {
                scan.at++;
            }
        }
        dates.remove(own);
        return dates.size() == 1 ? Optional.of(dates.iterator().next()) : Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The date that begins with the digits here; what is no date is passed over. */
    private Optional<LocalDate> date() {
        int first = number();
        if (first > 31 && take('-')) {
            int month = number();
            return take('-') ? of(first, month, number()) : Optional.empty();
        }
        if (take('.')) {
            int month = number();
            return of(take('.') ? number() : own.getYear(), month, first);
        }
        if (take('月')) {
            int day = number();
            return take('日') ? of(own.getYear(), first, day) : Optional.empty();
        }
        if (take(' ')) {
            int start = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            int month = Resources.EVENT_WORDS.month(text.substring(start, at));
            return month == 0 ? Optional.empty() : of(yearIfNext(), month, first);
        }
        return Optional.empty();
    }

    private int yearIfNext() {
        int before = at;
        int year = take(' ') ? number() : 0;
        if (year >= DayRules.FIRST_YEAR && year <= DayRules.LAST_YEAR) {
            return year;
        }
        at = before;
        return own.getYear();
    }

    /** The number here, -1 if there is none or it is longer than a year's. */
    private int number() {
        int start = at;
        int value = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            value = at - start < 4 ? value * 10 + text.charAt(at) - '0' : value;
            at++;
        }
        return at == start || at - start > 4 ? -1 : value;
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        if (year < DayRules.FIRST_YEAR || year > DayRules.LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
