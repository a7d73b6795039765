package io.github.otklik.publication;

import static java.util.Objects.requireNonNull;

import org.threeten.extra.YearWeek;

/**
 * A page in a week.
 *
 * @param page  the id of the page
 * @param week  the week, from Monday to Sunday of the local zone
 * @param recommended  how many publications are recommended; 0 without a norm, and in a week of which the page worked only a
 *     part, which is excused
 * @param published  how many there were
 * @param planned  how many are planned for the rest of it
 */
public record PageWeek(String page, YearWeek week, int recommended, int published, int planned) {
    /** Refuses null by name. */
    public PageWeek {
        requireNonNull(page, "page");
        requireNonNull(week, "week");
    }

    /** How many are left to plan: recommended, but neither published nor planned; at least 0. */
    public int left() {
        return Math.max(0, recommended - published - planned);
    }

    /** Whether as many were published as are recommended. */
    public boolean met() {
        return published >= recommended;
    }
}
