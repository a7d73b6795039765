package io.github.otklik.calendar;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that stand in the schedules of offices besides those of the opening_hours syntax, where their meaning is certain. */
final class WeekWords {
    /** The names of the weekdays in the syntax, Monday first. */
    static final List<String> DAY_NAMES = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    private static final List<String> OTHER_NAMES = List.of(
            "mo mon monday пн пнд понедельник",
            "tu tue tuesday вт втр вторник",
            "we wed wednesday ср срд среда",
            "th thu thursday чт чтв четверг",
            "fr fri friday пт птн пятница",
            "sa sat saturday сб сбт суббота",
            "su sun sunday вс вск воскресенье");
    private static final Set<String> OFF = Set.of("off", "closed", "выходной", "выходные", "закрыто");
    private static final Map<String, DayOfWeek> DAYS = days();

    private WeekWords() {}

    private static Map<String, DayOfWeek> days() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (int day = 0; day < OTHER_NAMES.size(); day++) {
            for (String name : OTHER_NAMES.get(day).split(" ", -1)) {
                days.put(name, DayOfWeek.of(day + 1));
            }
        }
        return Map.copyOf(days);
    }

    static @Nullable DayOfWeek day(String word) {
        return DAYS.get(word.toLowerCase(Locale.ROOT));
    }

    static boolean isOff(String word) {
        return OFF.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word stands for the public holidays, which the production calendar decides. */
    static boolean isHolidays(String word) {
        return word.equals("PH");
    }

    /** Whether the character joins two days or times: a hyphen, a dash or a minus sign. */
    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }
}
