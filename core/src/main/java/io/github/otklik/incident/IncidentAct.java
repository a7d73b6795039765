package io.github.otklik.incident;

import static java.util.Objects.requireNonNull;

import io.github.otklik.command.Command;
import io.github.otklik.text.Copies;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An act on an incident, decided by {@link Incidents}. It may be wrong in any way that input can be; the decider refuses it.
 *
 * @param header  who and when; what is said of back-dating is not looked at
 * @param kind  the kind of act
 * @param members  the messages that join or the one that leaves; none for other acts
 * @param text  the title of an incident that opens, the text of a draft, or the reason of an end or a leave
 */
public record IncidentAct(Command.Header header, Kind kind, List<Member> members, String text) {
    /** What is done. */
    public enum Kind {
        /** The incident is opened under a title. */
        OPEN,
        /** Messages join it. */
        JOIN,
        /** A message leaves it, to be answered on its own. */
        LEAVE,
        /** The text for all is written, or written anew. */
        DRAFT,
        /** The incident ends: no message joins it, and it yields no more answers. */
        CLOSE;

        /** The word in maps, such as {@code open}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A message of an incident.
     *
     * @param message  the id of the message
     * @param values  what stands in the places of the text for it, by their names: {@code адрес}, {@code имя}
     */
    public record Member(String message, Map<String, String> values) {
        /** Refuses null by name and copies the map. */
        public Member {
            requireNonNull(message, "message");
            Map<String, String> copy = new LinkedHashMap<>();
            requireNonNull(values, "values")
                    .forEach(
                            (name, value) -> copy.put(requireNonNull(name, "values"), requireNonNull(value, "values")));
            values = Collections.unmodifiableMap(copy);
        }
    }

    /** Refuses null by name and copies the list. */
    public IncidentAct {
        requireNonNull(header, "header");
        requireNonNull(kind, "kind");
        members = Copies.list(members, "members");
        requireNonNull(text, "text");
    }

    /** The opening of an incident. */
    public static IncidentAct open(Command.Header header, String title) {
        return new IncidentAct(header, Kind.OPEN, List.of(), requireNonNull(title, "title"));
    }

    /** The joining of messages. */
    public static IncidentAct join(Command.Header header, List<Member> members) {
        return new IncidentAct(header, Kind.JOIN, members, "");
    }

    /** The leaving of a message. */
    public static IncidentAct leave(Command.Header header, String message, String reason) {
        Member member = new Member(message, Map.of());
        return new IncidentAct(header, Kind.LEAVE, List.of(member), requireNonNull(reason, "reason"));
    }

    /** The text for all, with places for the values of each message, such as {@code {адрес}}. */
    public static IncidentAct draft(Command.Header header, String text) {
        return new IncidentAct(header, Kind.DRAFT, List.of(), text);
    }

    /** The end of an incident. */
    public static IncidentAct close(Command.Header header, String reason) {
        return new IncidentAct(header, Kind.CLOSE, List.of(), requireNonNull(reason, "reason"));
    }

    /**
     * Reads an act from a map: {@code id}, {@code at}, {@code by}, {@code unit} and {@code do} as in a journal, {@code text}, and
     * {@code members}, a list of maps with {@code message} and {@code values}.
     *
     * @throws IllegalArgumentException if there is no id, role, kind or date-time, or a field has another type
     */
    public static IncidentAct of(Map<String, ?> map) {
        return IncidentCodec.read(requireNonNull(map, "map"));
    }

    /** The map that {@link #of} reads back. */
    public Map<String, Object> map() {
        return IncidentCodec.write(this);
    }
}
