package io.github.otklik.spring.store;

import static java.util.Objects.requireNonNull;

/**
 * The table of events: {@code message_id}, {@code version}, {@code command_id}, {@code body}, with unique versions and commands
 * of a message.
 *
 * @param name  its name, which is put into statements as it is
 * @param body  the value of a body in a statement, with one parameter
 */
public record EventTable(String name, String body) {
    /** The starter's own table, whose bodies are texts. */
    public static final EventTable STANDARD = new EventTable("otklik_event", "?");

    /** Refuses null by name. */
    public EventTable {
        requireNonNull(name, "name");
        requireNonNull(body, "body");
    }

    /** A table of PostgreSQL whose bodies are {@code jsonb}. */
    public static EventTable jsonb(String name) {
        return new EventTable(name, "?::jsonb");
    }
}
