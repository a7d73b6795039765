package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Cites;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The working calendars of an administration: its own, and those of the units that keep other hours.
 *
 * <p>A term that a unit holds is counted on the unit's calendar, every other one on the administration's. This class is
 * immutable and thread-safe.
 */
@Cites({"1/2.2", "1/4"})
public final class Calendars {
    private final WorkingCalendar administration;
    private final Map<String, WorkingCalendar> units;
    private final String fingerprint;

    private Calendars(WorkingCalendar administration, Map<String, WorkingCalendar> units) {
        this.administration = administration;
        this.units = Map.copyOf(units);
        StringBuilder all = new StringBuilder(administration.fingerprint());
        new TreeMap<>(units)
                .forEach((unit, calendar) ->
                        all.append(' ').append(unit).append('=').append(calendar.fingerprint()));
        this.fingerprint = all.toString();
    }

    /** The one calendar of an administration whose units all keep its hours. */
    public static Calendars of(WorkingCalendar administration) {
        return new Calendars(requireNonNull(administration, "administration"), Map.of());
    }

    /** The same calendars, with another one for a unit. */
    public Calendars with(String unit, WorkingCalendar calendar) {
        Map<String, WorkingCalendar> more = new HashMap<>(units);
        more.put(requireNonNull(unit, "unit"), requireNonNull(calendar, "calendar"));
        return new Calendars(administration, more);
    }

    /** The administration's calendar. */
    public WorkingCalendar administration() {
        return administration;
    }

    /** The calendar of a unit, which is the administration's where the unit has none of its own. */
    public WorkingCalendar of(String unit) {
        return units.getOrDefault(requireNonNull(unit, "unit"), administration);
    }

    /** The calendar on which a term is counted: that of the unit that holds it, the administration's where no unit does. */
    public WorkingCalendar holding(@Nullable String unit) {
        return unit == null || units.isEmpty() ? administration : of(unit);
    }

    /** The administration's calendar and those of units, each at least once. */
    List<WorkingCalendar> all() {
        List<WorkingCalendar> all = new ArrayList<>(units.values());
        all.add(administration);
        return all;
    }

    /** What the calendars are known by: equal for calendars that answer alike. */
    public String fingerprint() {
        return fingerprint;
    }
}
