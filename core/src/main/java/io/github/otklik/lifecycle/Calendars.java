package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Cites;
import io.github.otklik.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The working calendars of an administration: its own, and those of the units that keep other hours.
 *
 * <p>A term that a unit holds is counted on the unit's calendar, every other one on the administration's. This class is
 * immutable and thread-safe.
 */
@Cites({"1/2.2", "1/4"})
public final class Calendars {
    /** The length of the fingerprint of a whole calendar. */
    private static final int WHOLE = 16;
    /** What parts named calendars from those of units, which may have any name. */
    private static final String NAMED = "@";

    private final WorkingCalendar administration;
    private final Map<String, WorkingCalendar> units;
    private final Map<String, WorkingCalendar> named;
    /**
     * The fingerprints of the administration's and the units' calendars one by one, as streams have them that were stored
     * before there was one hash; acts named no calendars then.
     */
    private final String listed;

    private final String fingerprint;

    private Calendars(
            WorkingCalendar administration, Map<String, WorkingCalendar> units, Map<String, WorkingCalendar> named) {
        this.administration = administration;
        this.units = Collections.unmodifiableMap(new TreeMap<>(units));
        this.named = Collections.unmodifiableMap(new TreeMap<>(named));
        StringBuilder all = new StringBuilder(administration.fingerprint());
        this.units.forEach(
                (unit, calendar) -> all.append(' ').append(unit).append('=').append(calendar.fingerprint()));
        this.listed = all.toString();
        this.named.forEach((name, calendar) -> add(all, NAMED, name, calendar.fingerprint(), ""));
        this.fingerprint = units.isEmpty() && named.isEmpty() ? listed : Text.hash(all.toString());
    }

    /** The one calendar of an administration whose units all keep its hours. */
    public static Calendars of(WorkingCalendar administration) {
        return new Calendars(requireNonNull(administration, "administration"), Map.of(), Map.of());
    }

    /** The same calendars, with another one for a unit. */
    public Calendars with(String unit, WorkingCalendar calendar) {
        Map<String, WorkingCalendar> more = new HashMap<>(units);
        more.put(requireNonNull(unit, "unit"), requireNonNull(calendar, "calendar"));
        return new Calendars(administration, more, named);
    }

    /** The same calendars, with one that an act names for some messages. */
    public Calendars withNamed(String name, WorkingCalendar calendar) {
        Map<String, WorkingCalendar> more = new HashMap<>(named);
        more.put(requireNonNull(name, "name"), requireNonNull(calendar, "calendar"));
        return new Calendars(administration, units, more);
    }

    /**
     * The same calendars, without those named ones that an act does not name.
     *
     * @throws IllegalArgumentException if one is missing that it names
     */
    Calendars of(Regulation regulation) {
        Map<String, WorkingCalendar> used = new HashMap<>();
        for (Provision.OwnCalendar own : regulation.calendars()) {
            WorkingCalendar calendar = named.get(own.calendar());
            if (calendar == null) {
                throw new IllegalArgumentException("calendars must have " + Text.quoted(own.calendar())
                        + ", which regulation " + regulation + " names; named are " + named.keySet());
            }
            used.put(own.calendar(), calendar);
        }
        return used.equals(named) ? this : new Calendars(administration, units, used);
    }

    /** The calendar of a name that the act gives; {@link #of(Regulation)} saw to it that there is one. */
    WorkingCalendar named(String name) {
        return requireNonNull(named.get(name), name);
    }

    /** The administration's calendar. */
    public WorkingCalendar administration() {
        return administration;
    }

    /** The calendar of a unit, which is the administration's unless the unit has its own. */
    public WorkingCalendar of(String unit) {
        return units.getOrDefault(requireNonNull(unit, "unit"), administration);
    }

    /** The calendar on which a term is counted: that of the unit that holds it, the administration's where no unit does. */
    public WorkingCalendar holding(@Nullable String unit) {
        return unit == null || units.isEmpty() ? administration : of(unit);
    }

    /** The administration's calendar, those of units and named ones, each at least once. */
    List<WorkingCalendar> all() {
        List<WorkingCalendar> all = new ArrayList<>(units.values());
        all.addAll(named.values());
        all.add(administration);
        return all;
    }

    /** What the whole calendars are known by: one hash, equal for those that were made from the same. */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * One hash of the answers of the administration's calendar and of those of some units, on the days from one date to
     * another; a unit whose calendar answers there as the administration's does adds nothing.
     */
    String fingerprint(Collection<String> used, LocalDate first, LocalDate last) {
        String own = administration.fingerprint(first, last);
        if (units.isEmpty() && named.isEmpty()) {
            return own;
        }
        StringBuilder others = new StringBuilder();
        for (String unit : new TreeSet<>(used)) {
            add(others, "", unit, of(unit).fingerprint(first, last), own);
        }
        named.forEach((name, calendar) -> add(others, NAMED, name, calendar.fingerprint(first, last), own));
        return others.isEmpty() ? own : Text.hash(own + others);
    }

    /** Whether {@link #fingerprint(Collection, LocalDate, LocalDate)} is a given one. */
    boolean answerAs(Collection<String> used, LocalDate first, LocalDate last, String earlier) {
        return (units.isEmpty() && named.isEmpty())
                ? administration.answersAs(first, last, earlier)
                : fingerprint(used, first, last).equals(earlier);
    }

    private static void add(StringBuilder others, String mark, String name, String answers, String own) {
        if (!answers.equals(own)) {
            others.append('\n')
                    .append(mark)
                    .append(name.length())
                    .append(' ')
                    .append(name)
                    .append(' ')
                    .append(answers);
        }
    }

    /**
     * The last day on which these calendars are known to answer as those did that an earlier release listed: for ever if
     * they are the same, to the end of the shortest of those that these continue; empty where nothing is known.
     */
    Optional<LocalDate> continues(String earlier) {
        if (earlier.equals(listed) || earlier.equals(fingerprint)) {
            return Optional.of(LocalDate.MAX);
        }
        Optional<LocalDate> until = Optional.of(LocalDate.MAX);
        int at = 0;
        List<Map.Entry<String, WorkingCalendar>> list = new ArrayList<>();
        list.add(Map.entry("", administration));
        units.forEach((unit, calendar) -> list.add(Map.entry(" " + unit + "=", calendar)));
        for (Map.Entry<String, WorkingCalendar> each : list) {
            String name = each.getKey();
            int end = at + name.length() + WHOLE;
            if (end > earlier.length() || !earlier.startsWith(name, at)) {
                return Optional.empty();
            }
            Optional<LocalDate> last = each.getValue().continues(earlier.substring(at + name.length(), end));
            until = until.flatMap(day -> last.map(other -> other.isBefore(day) ? other : day));
            at = end;
        }
        return at == earlier.length() ? until : Optional.empty();
    }
}
