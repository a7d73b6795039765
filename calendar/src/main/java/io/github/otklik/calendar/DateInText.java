package io.github.otklik.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds dates in the name of an event, in one pass: {@code 2026-04-20}, {@code 20.04.2026}, {@code 20.04}, {@code 20 апреля}
 * and {@code 4月20日}; without a year, that of them is meant which is nearest to the event.
 */
final class DateInText {
    private static final int NONE = -1;

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
                boolean foreign = scan.isOfADocument();
                scan.date().filter(date -> !foreign).ifPresent(dates::add);
            } else {
                scan.at++;
            }
        }
        dates.remove(own);
        return dates.size() == 1 ? Optional.of(dates.iterator().next()) : Optional.empty();
    }

    /** Whether the word before tells that the date here is that of an act, or of the text itself. */
    private boolean isOfADocument() {
        int end = at;
        while (end > 0 && !Character.isLetter(text.charAt(end - 1)) && !isDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return Resources.EVENT_WORDS.isOfADocument(text.substring(start, end));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The date that begins with the digits here; what is not a date is skipped. */
    private Optional<LocalDate> date() {
        int first = number();
        if (first > 31 && take('-')) {
            int month = number();
            return take('-') ? of(first, month, number()) : Optional.empty();
        }
        if (take('.')) {
            int month = number();
            boolean ends = !take('.') || at == text.length() || !isDigit(text.charAt(at));
            return ends ? nearest(month, first) : of(number(), month, first);
        }
        if (first > 31 && take('年')) {
            int month = number();
            return take('月') ? chinese(first, month) : Optional.empty();
        }
        if (take('月')) {
            return chinese(NONE, first);
        }
        if (take(' ')) {
            int start = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            int month = Resources.EVENT_WORDS.month(text.substring(start, at));
            return month == 0 ? Optional.empty() : ofYearIfNext(month, first);
        }
        return Optional.empty();
    }

    private Optional<LocalDate> chinese(int year, int month) {
        int day = number();
        if (!take('日')) {
            return Optional.empty();
        }
        return year == NONE ? nearest(month, day) : of(year, month, day);
    }

    private Optional<LocalDate> ofYearIfNext(int month, int day) {
        int before = at;
        int year = take(' ') ? number() : NONE;
        if (year >= DayRules.FIRST_YEAR && year <= DayRules.LAST_YEAR) {
            return of(year, month, day);
        }
        at = before;
        return nearest(month, day);
    }

    /** The date of the event's year or of one beside it that lies nearest to the event. */
    private Optional<LocalDate> nearest(int month, int day) {
        return IntStream.rangeClosed(own.getYear() - 1, own.getYear() + 1)
                .mapToObj(year -> of(year, month, day))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(own, date))));
    }

    /** The number here, {@link #NONE} if there is none or it is longer than a year's. */
    private int number() {
        int start = at;
        int value = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            value = at - start < 4 ? value * 10 + text.charAt(at) - '0' : value;
            at++;
        }
        return at == start || at - start > 4 ? NONE : value;
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
