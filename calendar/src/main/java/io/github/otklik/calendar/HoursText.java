package io.github.otklik.calendar;

import static io.github.otklik.calendar.SourceText.quote;

/** The text of a schedule, taken from left to right. */
abstract class HoursText {
    final String text;
    int at;

    HoursText(String text) {
        this.text = text;
        if (text.length() > SourceText.LIMIT) {
            throw new IllegalArgumentException(
                    "Schedule too long: " + text.length() + " characters; " + SourceText.LIMIT + " are allowed");
        }
    }

    final int twoDigits(int from) {
        if (from + 2 > text.length()) {
            return -1;
        }
        int tens = text.charAt(from) - '0';
        int ones = text.charAt(from + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    /** The word here, without taking it. */
    final String peek() {
        int start = at;
        String word = word();
        at = start;
        return word;
    }

    final String word() {
        int start = at;
        while (!atEnd() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Skips the character and the spaces around it; whether it was there. */
    final boolean skip(char c) {
        skipSpaces();
        if (atEnd() || text.charAt(at) != c) {
            return false;
        }
        at++;
        return true;
    }

    /** Skips a hyphen or dash and the spaces before it; whether it was there. */
    final boolean skipDash() {
        skipSpaces();
        if (atEnd() || !WeekWords.isDash(text.charAt(at))) {
            return false;
        }
        at++;
        return true;
    }

    final void skipSpaces() {
        while (!atEnd() && Character.isSpaceChar(text.charAt(at))) {
            at++;
        }
    }

    final boolean atEnd() {
        return at == text.length();
    }

    final String rest() {
        return text.substring(at);
    }

    final IllegalArgumentException error(String value, String allowed) {
        String found = value.isEmpty() ? "the text ends" : quote(value);
        return new IllegalArgumentException(
                "Bad schedule " + quote(text) + ", character " + (at + 1) + ": " + found + "; " + allowed);
    }
}
