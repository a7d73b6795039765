package io.github.otklik.spring;

import io.github.otklik.moderation.Category;
import io.github.otklik.regulation.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What an office sets up, under {@code otklik} in the application's properties. Files are UTF-8 texts in the forms of the
 * library.
 *
 * @param language  the language of what administrators are told: of wrong files, in the health and in the log
 * @param calendars  its calendar files, those of earlier messages first, the one in force last
 * @param unitCalendars  the calendar files of units that keep other hours, by the unit
 * @param namedCalendars  the calendar files that acts name, by the name
 * @param regulations  its acts, in the same order; none means the decree that the library ships
 * @param moderation  what it changes of the filter
 * @param triage  the file of its policy of triage; nothing means the library's
 * @param store  where messages are kept
 * @param calendarWarning  how long before terms reach beyond the calendar the health tells of it
 */
@ConfigurationProperties("otklik")
public record OtklikProperties(
        @DefaultValue("ru") Language language,
        @DefaultValue List<Resource> calendars,
        @DefaultValue Map<String, Resource> unitCalendars,
        @DefaultValue Map<String, Resource> namedCalendars,
        @DefaultValue List<Resource> regulations,
        @DefaultValue Moderation moderation,
        @Nullable Resource triage,
        @DefaultValue Store store,
        @DefaultValue("60d") Duration calendarWarning) {

    /**
     * What an office changes of the filter.
     *
     * @param words  a file of its own words
     * @param deleteFrom  the confidence from which a deletion is proposed, by category
     * @param rulesOnly  whether the learned second opinion is left out
     */
    public record Moderation(
            @Nullable Resource words,
            @DefaultValue Map<Category, Double> deleteFrom,
            @DefaultValue("false") boolean rulesOnly) {}

    /**
     * Where messages are kept.
     *
     * @param enabled  whether there is an event store
     * @param initialize  whether its tables are made at the start where they are missing; a host with migrations of its own
     *     copies {@code otklik-store.sql}
     * @param tick  how often time is brought to the messages that are due; zero means the host does that itself
     * @param batch  how many messages are brought to the present in one transaction
     */
    public record Store(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("false") boolean initialize,
            @DefaultValue("1s") Duration tick,
            @DefaultValue("50") int batch) {}
}
