package io.github.otklik.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/**
 * The days of a range on which work begins, and how many of them lie before each day.
 *
 * <p>Days are found by year, month and day of month, 32 places a month, and kept as such: a date has these at hand, while its
 * day of the epoch would have to be computed both ways.
 */
final class WorkingDays {
    private static final int MONTH = 32;
    private static final int YEAR = 12 * MONTH;

    private final int firstYear;
    private final int[] before;
    private final int[] working;

    /** The days from the first on, as many as there are flags. */
    WorkingDays(LocalDate first, boolean[] flags) {
        firstYear = first.getYear();
        int years = first.plusDays(flags.length).getYear() - firstYear + 1;
        before = new int[years * YEAR + 1];
        int[] places = new int[flags.length];
        int day = 1 - first.getDayOfYear();
        int found = 0;
        for (int month = 0; month < years * 12; month++) {
            int length = YearMonth.of(firstYear + month / 12, month % 12 + 1).lengthOfMonth();
            for (int place = month * MONTH; place < (month + 1) * MONTH; place++) {
                before[place] = found;
                if (place - month * MONTH < length) {
                    if (day >= 0 && day < flags.length && flags[day]) {
                        places[found++] = place;
                    }
                    day++;
                }
            }
        }
        before[years * YEAR] = found;
        working = Arrays.copyOf(places, found);
    }

    int count() {
        return working.length;
    }

    /** How many of them lie before the date, which is of the range or the one after it. */
    int before(LocalDate date) {
        return before[place(date)];
    }

    /** How many of them there are up to the date, which is of the range. */
    int upTo(LocalDate date) {
        return before[place(date) + 1];
    }

    /** The working day that a given number of working days come before. */
    LocalDate date(int rank) {
        int place = working[rank];
        return LocalDate.of(firstYear + place / YEAR, place % YEAR / MONTH + 1, place % MONTH + 1);
    }

    private int place(LocalDate date) {
        return (date.getYear() - firstYear) * YEAR + (date.getMonthValue() - 1) * MONTH + date.getDayOfMonth() - 1;
    }
}
