package io.github.otklik.calendar;

/**
 * Stretches of working time in order, apart from each other, with the work that lies before each; all in nanoseconds of the
 * epoch.
 */
final class Timeline {
    private final long[] opens;
    private final long[] worked;
    private final int size;
    private final FloorIndex byTime;
    private final FloorIndex byWork;

    /**
     * Takes the arrays over.
     *
     * @param opens  the openings
     * @param worked  the work before each opening, and the total at the end
     * @param size  the number of stretches, at least one
     */
    Timeline(long[] opens, long[] worked, int size) {
        this.opens = opens;
        this.worked = worked;
        this.size = size;
        this.byTime = new FloorIndex(opens, size);
        this.byWork = new FloorIndex(worked, size);
    }

    int size() {
        return size;
    }

    long open(int stretch) {
        return opens[stretch];
    }

    long close(int stretch) {
        return opens[stretch] + worked[stretch + 1] - worked[stretch];
    }

    long total() {
        return worked[size];
    }

    /** The last stretch that opens at or before the instant, -1 if there is none. */
    int stretchAt(long instant) {
        return byTime.floor(instant);
    }

    boolean isWorking(long instant) {
        int stretch = stretchAt(instant);
        return stretch >= 0 && instant < close(stretch);
    }

    /** The work that lies before the instant. */
    long workBefore(long instant) {
        int stretch = stretchAt(instant);
        return stretch < 0 ? 0 : Math.min(worked[stretch] + instant - opens[stretch], worked[stretch + 1]);
    }

    /** The first instant with a given length of work before it, above zero and at most the whole. */
    long firstWith(long work) {
        int stretch = byWork.floor(work - 1);
        return opens[stretch] + work - worked[stretch];
    }

    /** The last instant with a given length of work before it, less than the whole. */
    long lastWith(long work) {
        int stretch = byWork.floor(work);
        return opens[stretch] + work - worked[stretch];
    }
}
