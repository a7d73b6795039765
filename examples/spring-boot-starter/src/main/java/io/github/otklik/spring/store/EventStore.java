package io.github.otklik.spring.store;

import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import io.github.otklik.spring.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The streams of events of messages, and the rows that follow from them; its writing methods must run within a transaction.
 * This class is thread-safe.
 */
public final class EventStore {
    private static final Logger LOG = LoggerFactory.getLogger(EventStore.class);
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    /** How many streams one question asks for, since databases bound the parameters of a statement. */
    private static final int AT_ONCE = 1000;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final JsonMapper json;
    private final EventTable table;
    private final MessageRows rows;
    private final List<Follower> followers;
    private final Texts texts;

    /** A store that speaks English in the log. */
    public EventStore(
            JdbcTemplate jdbc,
            JsonMapper json,
            EventTable table,
            MessageRows rows,
            List<? extends Follower> followers) {
        this(jdbc, json, table, rows, followers, Language.EN);
    }

    /**
     * A store.
     *
     * @param jdbc  the database
     * @param json  what writes the bodies of events
     * @param table  where they are
     * @param rows  the rows of messages
     * @param followers  who keeps rows that follow from events, called in this order
     * @param language  the language of the log
     */
    public EventStore(
            JdbcTemplate jdbc,
            JsonMapper json,
            EventTable table,
            MessageRows rows,
            List<? extends Follower> followers,
            Language language) {
        this.texts = new Texts(language);
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.json = json;
        this.table = table;
        this.rows = rows;
        this.followers = List.copyOf(followers);
    }

    /** The stream of a message, empty if there is none. */
    public MessageStream load(String id) {
        return MessageStream.of(
                id,
                client.sql("select body from " + table.name() + " where message_id = ? order by version")
                        .param(id)
                        .query((row, number) -> event(row.getString(1)))
                        .list());
    }

    /** The stream of a message, if there is one and it can be read. */
    public Optional<MessageStream> find(String id) {
        List<Event> events = load(List.of(id)).getOrDefault(id, List.of());
        return events.isEmpty() ? Optional.empty() : Optional.of(MessageStream.of(id, events));
    }

    /** The events of many messages, by id; one that this release cannot read is left out rather than stop the others. */
    public Map<String, List<Event>> load(Collection<String> ids) {
        Map<String, List<Event>> streams = new LinkedHashMap<>();
        Set<String> unreadable = new HashSet<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            client.sql("select message_id, body from " + table.name()
                            + " where message_id in (:ids) order by message_id, version")
                    .param("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .query(row -> {
                        read(row.getString(1), row.getString(2), streams, unreadable);
                    });
        }
        streams.keySet().removeAll(unreadable);
        return streams;
    }

    private void read(String id, String body, Map<String, List<Event>> streams, Set<String> unreadable) {
        try {
            streams.computeIfAbsent(id, each -> new ArrayList<>()).add(event(body));
        } catch (IllegalArgumentException e) {
            if (unreadable.add(id)) {
                LOG.error(texts.say("log.unreadable"), id, e);
            }
        }
    }

    private Event event(String body) {
        return Codec.event(json.readValue(body, MAP));
    }

    /**
     * Appends events to a stream and brings the rows up to date that follow from it.
     *
     * @return false, with nothing written, if the stream is not at the version it was read at any more
     */
    public boolean append(MessageStream stream, List<Event> events, Procedure procedure, Instant now) {
        Change change = Change.of(stream, events, procedure, now);
        if (!rows.take(change)) {
            return false;
        }
        int version = stream.message().version();
        List<Object[]> inserted = new ArrayList<>();
        for (Event event : events) {
            String command =
                    event instanceof Event.Acted acted ? acted.act().header().id() : null;
            inserted.add(new Object[] {change.id(), ++version, command, json.writeValueAsString(Codec.map(event))});
        }
        jdbc.batchUpdate(
                "insert into " + table.name() + " (message_id, version, command_id, body) values (?, ?, ?, "
                        + table.body() + ")",
                inserted);
        followers.forEach(each -> each.follow(change));
        return true;
    }

    /** Lets time alone pass: nothing is appended, and what follows from the message stands as of now. */
    void pass(MessageStream stream, Procedure procedure, Instant now) {
        Change change = Change.of(stream, List.of(), procedure, now);
        wakeUp(change.id(), change.wakeUp().orElse(null));
        followers.forEach(each -> each.follow(change));
    }

    /** Stores the same events with texts blanked, as retention asks; they keep their versions. */
    public void replace(String id, List<Event> events, List<Event> blanked) {
        List<Object[]> changed = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (!events.get(i).equals(blanked.get(i))) {
                changed.add(new Object[] {json.writeValueAsString(Codec.map(blanked.get(i))), id, i + 1});
            }
        }
        jdbc.batchUpdate(
                "update " + table.name() + " set body = " + table.body() + " where message_id = ? and version = ?",
                changed);
    }

    /** The messages that are due, the longest due first, locked until the transaction ends. */
    List<String> due(Instant now, int most) {
        return rows.due(now, most);
    }

    /** Puts a message off that cannot be counted now. */
    void putOff(String id, Instant next) {
        wakeUp(id, next);
        followers.forEach(each -> each.uncountable(id));
    }

    /** Sets when a message is next looked at, leaving it as it is otherwise; null for never. */
    void wakeUp(String id, @Nullable Instant next) {
        rows.wakeUp(id, next);
    }
}
