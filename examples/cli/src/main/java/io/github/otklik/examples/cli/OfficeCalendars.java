package io.github.otklik.examples.cli;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The calendars of an office: the main one, and those that an act names for some of its messages. */
final class OfficeCalendars {
    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "The calendar; by default the hours of Omsk on the production calendar of Russia.")
    private @Nullable String calendar;

    @Option(
            names = "--calendar-of",
            paramLabel = "NAME=FILE",
            description = "A further calendar, by the name that the act gives it; may be repeated.")
    private Map<String, String> further = new LinkedHashMap<>();

    /** Whether a main calendar was given. */
    boolean given() {
        return calendar != null;
    }

    /** The main one. */
    WorkingCalendar main() {
        return Sources.calendar(calendar);
    }

    /** The text of the main one's file; empty for the Omsk pattern. */
    Optional<String> text() {
        return Optional.ofNullable(calendar).map(Sources::text);
    }

    /** The texts of the further ones, by name. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        further.forEach((name, file) -> texts.put(name, Sources.text(file)));
        return texts;
    }

    /** All of them for an act; names that it does not have are ignored. */
    Calendars of(Regulation act) {
        Calendars all = Calendars.of(main());
        for (Provision.OwnCalendar own : act.calendars()) {
            String file = further.get(own.calendar());
            if (file != null) {
                all = all.withNamed(own.calendar(), Sources.calendar(file));
            }
        }
        return all;
    }

    /** Whether each calendar that an act names is there. */
    boolean isAllOf(Regulation act) {
        return act.calendars().stream().allMatch(own -> further.containsKey(own.calendar()));
    }
}
