package io.github.otklik.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Working hours by weekday, in the opening_hours syntax of OpenStreetMap.
 *
 * <p>Of that syntax it knows rules of weekdays and times: {@code Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-16:30; Sa,Su off}.
 * A later rule replaces an earlier one for its days; a rule without weekdays is for all of them; a day that no rule names is
 * off. This class is immutable and thread-safe.
 */
public final class WeeklySchedule {
    private final List<DayHours> week;
    /** The canonical form, which every day of the week gives as its reason. */
    private final String text;

    private WeeklySchedule(List<DayHours> week) {
        this.week = week;
        this.text = text(week);
    }

    /**
     * Reads a schedule.
     *
     * @param text  the rules, separated by semicolons
     * @throws IllegalArgumentException if the text is malformed, or stretches of a rule are empty or overlap
     */
    public static WeeklySchedule parse(String text) {
        return new WeeklySchedule(OpeningHoursParser.week(requireNonNull(text, "text")));
    }

    /** The hours of that weekday. */
    public DayHours hours(DayOfWeek day) {
        return week.get(requireNonNull(day, "day").getValue() - 1);
    }

    /** Whether the other object is a schedule with the same hours on every weekday. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklySchedule that && week.equals(that.week);
    }

    @Override
    public int hashCode() {
        return week.hashCode();
    }

    /** The schedule in canonical form; {@link #parse} reads it back as an equal one. */
    @Override
    public String toString() {
        return text;
    }

    private static String text(List<DayHours> week) {
        Map<DayHours, String> rules = new LinkedHashMap<>();
        for (int day = 0; day < week.size(); day++) {
            DayHours hours = week.get(day);
            if (!hours.isOff() && !rules.containsKey(hours)) {
                rules.put(hours, daysWith(week, hours));
            }
        }
        StringBuilder text = new StringBuilder();
        rules.forEach((hours, days) ->
                text.append(text.isEmpty() ? "" : "; ").append(days).append(' ').append(hours));
        return text.isEmpty() ? "off" : text.toString();
    }

    private static String daysWith(List<DayHours> week, DayHours hours) {
        StringBuilder days = new StringBuilder();
        for (int first = 0; first < week.size(); first++) {
            int last = first;
            while (last < week.size() && week.get(last).equals(hours)) {
                last++;
            }
            if (last > first) {
                days.append(days.isEmpty() ? "" : ",").append(WeekWords.DAY_NAMES.get(first));
                if (last - first > 1) {
                    days.append('-').append(WeekWords.DAY_NAMES.get(last - 1));
                }
                first = last;
            }
        }
        return days.toString();
    }
}
