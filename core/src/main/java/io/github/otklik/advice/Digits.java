package io.github.otklik.advice;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of digits in a text.
 *
 * @param start  where it begins
 * @param end  where it ends, exclusive
 * @param text  the digits as ASCII, those of a run that is longer than any number cut
 */
record Digits(int start, int end, String text) {
    /** Longer than any number that is looked for. */
    private static final int LONGEST = 24;

    int length() {
        return end - start;
    }

    /** All runs of a text, in one pass; dates such as 26.08.2022 are left out. */
    static List<Digits> of(CharSequence text) {
        List<Digits> all = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Character.isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            StringBuilder digits = new StringBuilder();
            for (; at < text.length() && Character.isDigit(text.charAt(at)); at++) {
                if (digits.length() < LONGEST) {
                    digits.append((char) ('0' + Character.digit(text.charAt(at), 10)));
                }
            }
            all.add(new Digits(start, at, digits.toString()));
        }
        return withoutDates(text, all);
    }

    private static List<Digits> withoutDates(CharSequence text, List<Digits> all) {
        List<Digits> left = new ArrayList<>(all.size());
        int i = 0;
        while (i < all.size()) {
            if (i + 2 < all.size() && isDate(text, all.get(i), all.get(i + 1), all.get(i + 2))) {
                i += 3;
            } else {
                left.add(all.get(i++));
            }
        }
        return left;
    }

    private static boolean isDate(CharSequence text, Digits day, Digits month, Digits year) {
        return isPoint(text, day, month)
                && isPoint(text, month, year)
                && isUpTo(day, 31)
                && isUpTo(month, 12)
                && (year.length() == 4 || year.length() == 2);
    }

    private static boolean isPoint(CharSequence text, Digits left, Digits right) {
        return right.start == left.end + 1 && text.charAt(left.end) == '.';
    }

    private static boolean isUpTo(Digits digits, int most) {
        return digits.length() <= 2 && Integer.parseInt(digits.text) >= 1 && Integer.parseInt(digits.text) <= most;
    }
}
