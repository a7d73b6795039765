package io.github.otklik.duty;

import io.github.otklik.text.Unread;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days of a line of duties as it gives them.
 *
 * @param weekdays  the weekdays; none for all days
 * @param first  the first day, null where the line leaves it open
 * @param last  the last day, null where the line leaves it open
 */
record DutyDays(
        Set<DayOfWeek> weekdays,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    private static final String FROM = "с";
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "пн", DayOfWeek.MONDAY,
            "вт", DayOfWeek.TUESDAY,
            "ср", DayOfWeek.WEDNESDAY,
            "чт", DayOfWeek.THURSDAY,
            "пт", DayOfWeek.FRIDAY,
            "сб", DayOfWeek.SATURDAY,
            "вс", DayOfWeek.SUNDAY);

    /** Where the days begin behind the duty; the end where there are none. */
    static int begin(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean from = isFrom(words.get(i)) && i + 1 < words.size() && date(words.get(i + 1)) != null;
            if (from || date(words.get(i)) != null || weekday(words.get(i)) != null) {
                return i;
            }
        }
        return words.size();
    }

    /** Whether a word begins a stretch of days. */
    static boolean isFrom(String word) {
        return word.equalsIgnoreCase(FROM);
    }

    private static @Nullable DayOfWeek weekday(String word) {
        return WEEKDAYS.get(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the last word of a unit may be a misspelt one of the days that follow: a small letter or «со» for «с», a Latin one that
     * looks like it, a weekday but for one place. Another capital letter, and a word of capitals, is a name.
     */
    static boolean mayBeMeant(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        boolean letter = word.length() == 1 && (Character.isLowerCase(word.charAt(0)) || low.equals("c"));
        return letter
                || low.equals("со")
                || (word.length() > 2
                        && !word.equals(word.toUpperCase(Locale.ROOT))
                        && WEEKDAYS.keySet().stream().anyMatch(day -> Unread.isLike(day, low)));
    }

    /** Weekdays, one date, or a stretch of days; a date alone is both its first and last day. */
    static Optional<DutyDays> read(List<String> words) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        int at = 0;
        for (DayOfWeek day = first(words, at); day != null; day = first(words, at)) {
            weekdays.add(day);
            at++;
        }
        List<String> rest = words.subList(at, words.size());
        Set<DayOfWeek> found = Collections.unmodifiableSet(weekdays);
        if (rest.isEmpty()) {
            return weekdays.isEmpty() ? Optional.empty() : Optional.of(new DutyDays(found, null, null));
        }
        LocalDate single = date(rest.get(0));
        if (single != null) {
            return rest.size() == 1 && weekdays.isEmpty()
                    ? Optional.of(new DutyDays(found, single, single))
                    : Optional.empty();
        }
        LocalDate first = rest.size() < 2 || !isFrom(rest.get(0)) ? null : date(rest.get(1));
        boolean closed = rest.size() == 4 && rest.get(2).equals("по");
        LocalDate last = closed ? date(rest.get(3)) : null;
        boolean formed = first != null && (rest.size() == 2 || last != null);
        return formed ? Optional.of(new DutyDays(found, first, last)) : Optional.empty();
    }

    private static @Nullable DayOfWeek first(List<String> words, int at) {
        return at < words.size() ? weekday(words.get(at)) : null;
    }

    private static @Nullable LocalDate date(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
