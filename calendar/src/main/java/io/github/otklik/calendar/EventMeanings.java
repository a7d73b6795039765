package io.github.otklik.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the events of an iCalendar file mean for work, as a host says it: a later rule wins over an earlier one, and all of them
 * over the words the library knows.
 *
 * <p>A file of holidays names its events in the words of its author; none of them is taken for a day off because it stands in a
 * file. This class is immutable; it is thread-safe if the host's predicates are.
 */
public final class EventMeanings {
    /** What an event means for each of its days. */
    public enum Meaning {
        /** A public holiday. */
        HOLIDAY,
        /** A day off moved there from another date. */
        OFF,
        /** A working day that ends an hour early; on a Saturday or Sunday a worked day off that does. */
        SHORT,
        /** A Saturday or Sunday that is worked. */
        WORKING,
        /** A Saturday or Sunday that is worked and ends an hour early. */
        WORKING_SHORT,
        /** Nothing: the event is left out, with a warning. */
        NOTHING
    }

    /**
     * What is seen of an event.
     *
     * @param summary  its name, empty if it has none
     * @param description  its description, empty if it has none
     * @param categories  its categories
     * @param first  its first day
     */
    public record Event(String summary, String description, List<String> categories, LocalDate first) {
        /** Refuses null by name. */
        public Event {
            requireNonNull(summary, "summary");
            requireNonNull(description, "description");
            requireNonNull(categories, "categories").forEach(category -> requireNonNull(category, "category"));
            categories = List.copyOf(categories);
            requireNonNull(first, "first");
        }
    }

    private record Rule(Predicate<Event> applies, Meaning meaning) {}

    private static final EventMeanings NONE = new EventMeanings(List.of(), false, Optional.empty());
    private static final EventMeanings KNOWN = new EventMeanings(List.of(), true, Optional.empty());

    private final List<Rule> rules;
    private final boolean known;
    private final Optional<Meaning> otherwise;

    private EventMeanings(List<Rule> rules, boolean known, Optional<Meaning> otherwise) {
        this.rules = rules;
        this.known = known;
        this.otherwise = otherwise;
    }

    /** The words of Russian, Belarusian, Kazakh, Chinese and English calendars that the library knows. */
    public static EventMeanings known() {
        return KNOWN;
    }

    /** No meaning at all: the host names each. */
    public static EventMeanings none() {
        return NONE;
    }

    /**
     * These meanings and one for the events of a name.
     *
     * @param summary  the whole name of the event; case and white space do not matter
     * @param meaning  what it means
     */
    public EventMeanings summary(String summary, Meaning meaning) {
        String wanted = EventWords.plain(notBlank(summary, "summary"));
        return when(event -> EventWords.plain(event.summary()).equals(wanted), meaning);
    }

    /**
     * These meanings and one for the events of a category.
     *
     * @param category  the category; case and white space do not matter
     * @param meaning  what its events mean
     */
    public EventMeanings category(String category, Meaning meaning) {
        String wanted = EventWords.plain(notBlank(category, "category"));
        return when(
                event -> event.categories().stream()
                        .anyMatch(own -> EventWords.plain(own).equals(wanted)),
                meaning);
    }

    /**
     * These meanings and one for the events that a predicate is true of.
     *
     * @param applies  whether an event has the meaning
     * @param meaning  what such an event means
     */
    public EventMeanings when(Predicate<Event> applies, Meaning meaning) {
        List<Rule> all = new ArrayList<>(rules);
        all.add(new Rule(requireNonNull(applies, "applies"), requireNonNull(meaning, "meaning")));
        return new EventMeanings(List.copyOf(all), known, otherwise);
    }

    /**
     * These meanings and one for all events that have no other: {@link Meaning#HOLIDAY} for a file of holidays alone,
     * {@link Meaning#NOTHING} to leave them out. Without it, such an event is a problem of the file.
     *
     * @param meaning  what they mean
     */
    public EventMeanings otherwise(Meaning meaning) {
        return new EventMeanings(rules, known, Optional.of(requireNonNull(meaning, "meaning")));
    }

    private static String notBlank(String value, String name) {
        if (requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank; was '" + SourceText.cut(value) + "'");
        }
        return value;
    }

    /**
     * What an event means, empty if nothing says it.
     *
     * @param event  the event
     */
    public Optional<Meaning> of(Event event) {
        requireNonNull(event, "event");
        for (int i = rules.size() - 1; i >= 0; i--) {
            if (rules.get(i).applies().test(event)) {
                return Optional.of(rules.get(i).meaning());
            }
        }
        Optional<Meaning> found = known ? Resources.EVENT_WORDS.meaning(event) : Optional.empty();
        return found.isPresent() ? found : otherwise;
    }
}
