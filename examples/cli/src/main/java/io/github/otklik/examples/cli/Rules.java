package io.github.otklik.examples.cli;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;

/**
 * The rules that a run of {@code replay --batch} brings along, as texts; what it does not bring is that of the command line.
 *
 * @param regulation  the text of a regulation file
 * @param calendar  the text of a calendar file, the main one
 * @param calendars  texts of further calendars, by the name that the act gives them; names that it does not have are ignored
 */
public record Rules(Optional<String> regulation, Optional<String> calendar, Map<String, String> calendars) {
    /** Whether there are none. */
    public boolean isEmpty() {
        return regulation.isEmpty() && calendar.isEmpty() && calendars.isEmpty();
    }

    /**
     * The procedure under these rules; what they do not bring is the decree on the hours of Omsk.
     *
     * @throws IllegalArgumentException if a text does not load, or a calendar of the act is not given
     */
    public Procedure procedure(Language language) {
        WorkingCalendar omsk = Sources.calendar(null);
        return procedure(Procedure.of(Regulation.decree(), Calendars.of(omsk)), omsk, language);
    }

    /**
     * The procedure under these rules; what they do not bring is usual.
     *
     * @throws IllegalArgumentException if a text does not load, or a calendar of the act is not given
     */
    public Procedure procedure(Procedure usual, WorkingCalendar usualCalendar, Language language) {
        if (isEmpty()) {
            return usual;
        }
        Regulation act = regulation
                .map(text -> Regulation.load(new StringReader(text), "regulation", language))
                .orElse(usual.regulation());
        WorkingCalendar main = calendar.map(text -> WorkingCalendar.load(new StringReader(text), "calendar"))
                .orElse(usualCalendar);
        Calendars all = Calendars.of(main);
        for (Provision.OwnCalendar own : act.calendars()) {
            String text = calendars.get(own.calendar());
            if (text != null) {
                all = all.withNamed(own.calendar(), WorkingCalendar.load(new StringReader(text), own.calendar()));
            }
        }
        return Procedure.of(act, all);
    }
}
