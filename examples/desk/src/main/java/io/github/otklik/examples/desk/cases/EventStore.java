package io.github.otklik.examples.desk.cases;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
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
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The streams of events, and the rows that follow from them; its writing methods run within a transaction. */
@Repository
public class EventStore {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private static final Logger LOG = LoggerFactory.getLogger(EventStore.class);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final MessageRows messages;
    private final List<Follower> followers;

    /** A message with its events. */
    public record Stream(MessageCase message, List<Event> events) {}

    EventStore(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, MessageRows messages, List<Follower> followers) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.followers = List.copyOf(followers);
        this.batches = batches;
        this.json = json;
    }

    /** A store whose rows nobody follows: to read streams with, or to check them. */
    public static EventStore reading(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        return new EventStore(jdbc, batches, json, new MessageRows(jdbc, json), List.of());
    }

    /** The stream of a message, empty if there is none. */
    public Stream load(String id) {
        List<Event> events = jdbc.sql("select body from event where message_id = ? order by version")
                .param(id)
                .query((row, number) -> event(row.getString(1)))
                .list();
        return new Stream(MessageCase.of(id, events), events);
    }

    /** A message, if there is one and its events can be read. */
    public Optional<MessageCase> find(String id) {
        List<Event> events = load(List.of(id)).getOrDefault(id, List.of());
        return events.isEmpty() ? Optional.empty() : Optional.of(MessageCase.of(id, events));
    }

    /** The streams of many messages, by id; one that this release cannot read is left out rather than stop the others. */
    public Map<String, List<Event>> load(Collection<String> ids) {
        Map<String, List<Event>> streams = new LinkedHashMap<>();
        Set<String> unreadable = new HashSet<>();
        jdbc.sql("select message_id, body from event where message_id = any(?) order by message_id, version")
                .param(ids.toArray(String[]::new))
                .query(row -> {
                    String id = row.getString(1);
                    try {
                        streams.computeIfAbsent(id, each -> new ArrayList<>()).add(event(row.getString(2)));
                    } catch (IllegalArgumentException e) {
                        if (unreadable.add(id)) {
                            LOG.error("Message {} has an event that cannot be read", id, e);
                        }
                    }
                });
        streams.keySet().removeAll(unreadable);
        return streams;
    }

    private Event event(String body) {
        return Codec.event(json.readValue(body, MAP));
    }

    /**
     * Appends events to a stream and brings the rows up to date that follow from it.
     *
     * @return false, with nothing written, if the stream is not at the version it was read at any more
     */
    public boolean append(Stream stream, List<Event> events, Procedure procedure, Instant now) {
        Follower.Change change = Follower.Change.of(stream, events, procedure, now);
        if (!messages.take(change)) {
            return false;
        }
        int version = stream.message().version();
        List<Object[]> rows = new ArrayList<>();
        for (Event event : events) {
            String command =
                    event instanceof Event.Acted acted ? acted.act().header().id() : null;
            rows.add(new Object[] {change.id(), ++version, command, json.writeValueAsString(Codec.map(event))});
        }
        batches.batchUpdate(
                "insert into event (message_id, version, command_id, body) values (?, ?, ?, ?::jsonb)", rows);
        followers.forEach(each -> each.follow(change));
        return true;
    }

    /** Lets time alone pass: nothing is appended, and what follows from the message stands as of now. */
    void pass(Stream stream, Procedure procedure, Instant now) {
        Follower.Change change = Follower.Change.of(stream, List.of(), procedure, now);
        wakeUp(change.id(), change.wakeUp());
        followers.forEach(each -> each.follow(change));
    }

    /** The latest draft among events. */
    public static Optional<AnswerAct.SubmitDraft> latestDraft(List<Event> events) {
        AnswerAct.SubmitDraft latest = null;
        for (Event event : events) {
            if (event instanceof Event.Acted acted && acted.act() instanceof AnswerAct.SubmitDraft draft) {
                latest = draft;
            }
        }
        return Optional.ofNullable(latest);
    }

    public static List<Obligation> open(List<Obligation> obligations) {
        return obligations.stream().filter(Obligation::isOpen).toList();
    }

    /** Stores the same events with texts blanked; they keep their versions. */
    public void replace(String id, List<Event> events, List<Event> blanked) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (!events.get(i).equals(blanked.get(i))) {
                rows.add(new Object[] {json.writeValueAsString(Codec.map(blanked.get(i))), id, i + 1});
            }
        }
        batches.batchUpdate("update event set body = ?::jsonb where message_id = ? and version = ?", rows);
    }

    /** Puts a message off that cannot be counted now. */
    void putOff(String id, Instant next) {
        wakeUp(id, next);
        followers.forEach(each -> each.uncountable(id));
    }

    /** Sets when a message is next looked at, leaving it as it is otherwise. */
    void wakeUp(String id, @Nullable Instant next) {
        jdbc.sql("update message set next_wake_up = ? where id = ?")
                .params(Sql.values(Sql.timeOrNull(next), id))
                .update();
    }
}
