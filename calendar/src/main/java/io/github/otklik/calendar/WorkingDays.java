package io.github.otklik.calendar;

/** The days of a range on which work begins, with the number of them before each day; days are those of the epoch. */
final class WorkingDays {
    private final long first;
    private final int[] before;
    private final int[] working;

    /** The days from the first on, as many as there are flags. */
    WorkingDays(long first, boolean[] flags) {
        this.first = first;
        this.before = new int[flags.length + 1];
        for (int i = 0; i < flags.length; i++) {
            before[i + 1] = before[i] + (flags[i] ? 1 : 0);
        }
        this.working = new int[before[flags.length]];
        for (int i = 0; i < flags.length; i++) {
            if (flags[i]) {
                working[before[i]] = (int) (first + i);
            }
        }
    }

    int count() {
        return working.length;
    }

    /** How many of them lie before the day, which is of the range or the one after it. */
    int before(long day) {
        return before[(int) (day - first)];
    }

    boolean contains(long day) {
        return before(day) < before(day + 1);
    }

    /** The day that has so many of them before it. */
    long day(int rank) {
        return working[rank];
    }
}
