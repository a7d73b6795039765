package io.github.otklik.publication;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Copies;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/**
 * What came of a page so far.
 *
 * @param page  the id of the page
 * @param published  all publications
 * @param byFormat  publications by code of format, in order of the codes
 * @param weeks  whole weeks with a norm that have ended
 * @param weeksMet  those of them in which the norm was met
 * @param streak  weeks in a row, up to the last that ended, in which it was met; the present one counts once it is met
 * @param longestStreak  the longest such row
 * @param latest  the latest publication, null if there is none
 */
public record PageFigures(
        String page,
        int published,
        Map<String, Integer> byFormat,
        int weeks,
        int weeksMet,
        int streak,
        int longestStreak,
        @Nullable Instant latest) {
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
    public record Week(String page, YearWeek week, int recommended, int published, int planned) {
        /** Refuses null by name. */
        public Week {
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

    /** Copies the map, in order. */
    public PageFigures {
        requireNonNull(page, "page");
        Copies.whole(requireNonNull(byFormat, "byFormat").keySet(), "byFormat");
        Copies.whole(byFormat.values(), "byFormat");
        byFormat = Collections.unmodifiableMap(new TreeMap<>(byFormat));
    }

    /** The latest publication, if there is one. */
    public Optional<Instant> last() {
        return Optional.ofNullable(latest);
    }
}
