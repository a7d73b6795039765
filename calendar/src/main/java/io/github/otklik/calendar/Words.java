package io.github.otklik.calendar;

import static io.github.otklik.calendar.SourceText.quote;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The words of a line, taken from left to right; what follows a {@code #} is not a part of it. */
final class Words {
    private final String line;
    private int at;

    Words(String line) {
        int comment = comment(line);
        this.line = (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    /** A number sign begins a comment at the start of the line or after white space. */
    private static int comment(String line) {
        int sign = line.indexOf('#');
        while (sign > 0 && !Character.isWhitespace(line.charAt(sign - 1))) {
            sign = line.indexOf('#', sign + 1);
        }
        return sign;
    }

    boolean atEnd() {
        return at == line.length();
    }

    /** The next word, empty at the end. */
    String next() {
        int start = at;
        while (!atEnd() && !Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        String word = line.substring(start, at);
        while (!atEnd() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return word;
    }

    /** Takes the next word if it is this one. */
    boolean take(String word) {
        int start = at;
        if (next().equals(word)) {
            return true;
        }
        at = start;
        return false;
    }

    String rest() {
        String rest = line.substring(at);
        at = line.length();
        return rest;
    }

    LocalDate date() {
        return date(next());
    }

    /** Takes the next word if it looks like a date, be it a good one or not. */
    @Nullable
    LocalDate dateIfNext() {
        int start = at;
        String word = next();
        if (word.length() > 4 && word.charAt(4) == '-' && word.chars().limit(4).allMatch(Character::isDigit)) {
            return date(word);
        }
        at = start;
        return null;
    }

    int year() {
        return number("year", DayRules.FIRST_YEAR, DayRules.LAST_YEAR);
    }

    int number(String what, int least, int most) {
        String word = next();
        int value = 0;
        boolean digits = !word.isEmpty() && word.length() <= 6;
        for (int i = 0; digits && i < word.length(); i++) {
            int digit = word.charAt(i) - '0';
            digits = digit >= 0 && digit <= 9;
            value = value * 10 + digit;
        }
        if (!digits || value < least || value > most) {
            throw new IllegalArgumentException(
                    "bad " + what + " " + quote(word) + "; it must be " + least + " to " + most);
        }
        return value;
    }

    void end() {
        if (!atEnd()) {
            throw new IllegalArgumentException("unexpected " + quote(rest()) + "; the line ends before it");
        }
    }

    /** Reads a date of the years that a calendar may cover. */
    static LocalDate date(String word) {
        try {
            LocalDate date = LocalDate.parse(word);
            if (date.getYear() >= DayRules.FIRST_YEAR && date.getYear() <= DayRules.LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException e) {
            // falls through to the one message for both
        }
        throw new IllegalArgumentException("bad date " + quote(word) + "; a date is YYYY-MM-DD, " + DayRules.FIRST_YEAR
                + " to " + DayRules.LAST_YEAR);
    }
}
