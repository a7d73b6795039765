package io.github.otklik.retention;

import static java.util.Objects.requireNonNull;

import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Term;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.Copies;
import io.github.otklik.text.Text;
import java.io.Reader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How long the texts of ended messages are kept: at most one rule for each field, read from a short Russian text. A field without
 * a rule is kept. Personal data must not be kept longer than their purpose takes (152-ФЗ, article 5, part 7); how long that is,
 * the administration says in its rules. This class is immutable and thread-safe.
 */
public final class Retention {
    private static final String STANDARD = "standard.txt";

    private final List<Rule> rules;

    /** What is blanked as a whole. */
    public enum Field {
        /** Who wrote the message. */
        AUTHOR("Автор"),
        /** What the message says. */
        TEXT("Текст"),
        /** The place that the message is about. */
        LOCATION("Место"),
        /** What is said in reply: drafts, measures, information of units, first responses. */
        ANSWERS("Ответы"),
        /** Addresses of answers in the network. */
        LINKS("Ссылки"),
        /** Why something was done: reasons, remarks, explanations of back-dating. */
        REASONS("Пояснения"),
        /** Pictures and files, which events do not hold; the host deletes them. */
        ATTACHMENTS("Вложения");

        private final String word;

        Field(String word) {
            this.word = word;
        }

        /** The Russian word in files of rules. */
        public String word() {
            return word;
        }
    }

    /**
     * How long a field is kept.
     *
     * @param field  the field
     * @param after  how long after the end of the message, in days, months and years of the calendar; more than nothing
     * @param source  the act that says so, not blank
     */
    public record Rule(Field field, Period after, String source) {
        /**
         * Checks the length and the source.
         *
         * @throws IllegalArgumentException if the length is zero or has a negative part, or the source is blank
         */
        public Rule {
            requireNonNull(field, "field");
            if (requireNonNull(after, "after").isZero() || after.isNegative()) {
                throw new IllegalArgumentException("after must be more than nothing; was " + after);
            }
            if (requireNonNull(source, "source").isBlank()) {
                throw new IllegalArgumentException("source must name an act; was " + Text.quoted(source));
            }
        }
    }

    /**
     * That a field of a message is to be blanked. What a dry run shows is this and nothing else.
     *
     * @param message  the id of the message
     * @param rule  the rule that it follows from
     * @param ended  the local day on which the message ended
     * @param since  the local day from which it is due
     */
    public record Due(String message, Rule rule, LocalDate ended, LocalDate since) {
        /** Refuses null by name. */
        public Due {
            requireNonNull(message, "message");
            requireNonNull(rule, "rule");
            requireNonNull(ended, "ended");
            requireNonNull(since, "since");
        }

        /** Why, in a sentence: the field, the rule with its source, the end of the message and the day. */
        public String text(Language language) {
            return Wording.due(this, requireNonNull(language, "language"));
        }
    }

    Retention(List<Rule> rules) {
        this.rules = rules;
    }

    /** The rules that the library ships: all fields, three years after the end. */
    public static Retention standard() {
        return load(new StringReader(Text.resource(Retention.class, STANDARD)), STANDARD);
    }

    /**
     * Reads rules, a line each: {@code Текст: через 36 месяцев после окончания; 152-ФЗ, статья 5, часть 7}. Linear in the text.
     *
     * @param reader  the text, at most 16,777,216 characters; it is not closed
     * @param name  its name, such as {@code rules.txt}
     * @throws UnreadableException with all problems at once, each as {@code name:line: what is wrong; what it must be}
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public static Retention load(Reader reader, String name) {
        return new RetentionText(requireNonNull(name, "name")).read(requireNonNull(reader, "reader"));
    }

    /** The rules, in the order of the fields. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * What is to be blanked on a day, by message in the order given, then by field. An open message is never due, nor is one of
     * which a report to the head is still owed. A message ended when it entered the closed state that it is in; the months of a
     * rule count from that local day, and the last day of a shorter month stands for one that the month does not have. A field that
     * the events hold no text of is left out; attachments are not in the events, so that they stay due until the host asks no more.
     * Linear in the events.
     *
     * @param streams  the stored events of each message by its id, in order
     * @param today  the day
     * @param zone  the zone of the administration
     * @throws IllegalArgumentException if events do not follow each other
     */
    public List<Due> due(Map<String, List<Event>> streams, LocalDate today, ZoneId zone) {
        requireNonNull(streams, "streams");
        requireNonNull(today, "today");
        requireNonNull(zone, "zone");
        List<Due> due = new ArrayList<>();
        streams.forEach((id, events) -> end(id, requireNonNull(events, "events"))
                .map(instant -> instant.atZone(zone).toLocalDate())
                .ifPresent(ended -> add(due, id, events, ended, today)));
        return Collections.unmodifiableList(due);
    }

    private void add(List<Due> due, String id, List<Event> events, LocalDate ended, LocalDate today) {
        for (Rule rule : rules) {
            LocalDate since = ended.plus(rule.after());
            boolean held = rule.field() == Field.ATTACHMENTS || Blanking.isFilled(events, rule.field());
            if (!today.isBefore(since) && held) {
                due.add(new Due(id, rule, ended, since));
            }
        }
    }

    private static Optional<Instant> end(String id, List<Event> events) {
        MessageCase message = MessageCase.of(id);
        Optional<Instant> ended = Optional.empty();
        for (Event event : events) {
            boolean before = message.state().closed();
            message = message.apply(event);
            if (!message.state().closed()) {
                ended = Optional.empty();
            } else if (!before) {
                ended = Optional.of(event.occurredAt());
            }
        }
        return message.terms().stream().anyMatch(Retention::isReportOwed) ? Optional.empty() : ended;
    }

    private static boolean isReportOwed(Term term) {
        return term.open() && term.kind().nature() == ObligationKind.Nature.IMMEDIATE;
    }

    /** The fields that are due of each message, in the order of the messages. */
    public static Map<String, Set<Field>> fields(List<Due> due) {
        Map<String, Set<Field>> fields = new LinkedHashMap<>();
        for (Due each : Copies.list(due, "due")) {
            fields.computeIfAbsent(each.message(), id -> EnumSet.noneOf(Field.class))
                    .add(each.rule().field());
        }
        fields.replaceAll((id, chosen) -> Collections.unmodifiableSet(chosen));
        return Collections.unmodifiableMap(fields);
    }

    /**
     * The events of a message with the texts of some fields blanked. They fold to the same message, with the same terms and due
     * instants: ids, instants, units, networks, topics and terms never change. A reason, measures or an explanation of back-dating
     * that was given is replaced by a mark rather than nothing, as an act may have to give one. Blanking twice is blanking once.
     */
    public static List<Event> blank(List<Event> events, Set<Field> fields) {
        Set<Field> chosen = Copies.set(fields, "fields");
        return Copies.list(events, "events").stream()
                .map(event -> Blanking.event(event, chosen))
                .toList();
    }

    /**
     * The map of an act, as a line of a journal or {@link io.github.otklik.lifecycle.Codec} has it, with the texts of some fields
     * blanked as {@link #blank} does. Keys keep their order, and keys that the library does not know their values. A procedure decides
     * the act as it did before.
     */
    public static Map<String, Object> blankAct(Map<String, ?> act, Set<Field> fields) {
        Set<Field> chosen = Copies.set(fields, "fields");
        return Collections.unmodifiableMap(Blanking.act(requireNonNull(act, "act"), chosen));
    }
}
