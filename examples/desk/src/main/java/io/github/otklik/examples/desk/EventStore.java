package io.github.otklik.examples.desk;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.MessageAct;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Importance;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
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
class EventStore {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private static final Logger LOG = LoggerFactory.getLogger(EventStore.class);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    /** A message with its events. */
    record Stream(MessageCase message, List<Event> events) {}

    EventStore(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** The stream of a message, empty if there is none. */
    Stream load(String id) {
        List<Event> events = jdbc.sql("select body from event where message_id = ? order by version")
                .param(id)
                .query((row, number) -> event(row.getString(1)))
                .list();
        return new Stream(MessageCase.of(id, events), events);
    }

    /** A message, if there is one and its events can be read. */
    Optional<MessageCase> find(String id) {
        List<Event> events = load(List.of(id)).getOrDefault(id, List.of());
        return events.isEmpty() ? Optional.empty() : Optional.of(MessageCase.of(id, events));
    }

    /** The streams of many messages, by id; one that this release cannot read is left out rather than stop the others. */
    Map<String, List<Event>> load(Collection<String> ids) {
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
    boolean append(Stream stream, List<Event> events, Procedure procedure, Instant now) {
        MessageCase after = stream.message().applyAll(events);
        Instant present = after.asOf(now);
        List<Obligation> open = open(procedure.obligations(after, present));
        if (!head(stream, events, after, open, procedure.nextWakeUp(after, present))) {
            return false;
        }
        String id = after.id();
        int version = stream.message().version();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> alerts = new ArrayList<>();
        for (Event event : events) {
            String command =
                    event instanceof Event.Acted acted ? acted.act().header().id() : null;
            rows.add(new Object[] {id, ++version, command, json.writeValueAsString(Codec.map(event))});
            if (event instanceof Event.Alerted alerted) {
                Event.Alert alert = alerted.alert();
                alerts.add(new Object[] {
                    alert.id(),
                    id,
                    alert.obligation().toString(),
                    alert.unit(),
                    alert.breach(),
                    time(alert.at()),
                    time(alert.at())
                });
            }
        }
        batches.batchUpdate(
                "insert into event (message_id, version, command_id, body) values (?, ?, ?, ?::jsonb)", rows);
        batches.batchUpdate(
                "insert into alert (id, message_id, obligation, unit, breach, at, next_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                alerts);
        sent(stream, events);
        duties(id, open);
        holdings(after);
        return true;
    }

    /** The latest draft among events. */
    static Optional<AnswerAct.SubmitDraft> latestDraft(List<Event> events) {
        AnswerAct.SubmitDraft latest = null;
        for (Event event : events) {
            if (event instanceof Event.Acted acted && acted.act() instanceof AnswerAct.SubmitDraft draft) {
                latest = draft;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** Keeps the answers that are published, each with the text that was approved. */
    private void sent(Stream stream, List<Event> events) {
        int version = stream.message().version();
        for (Event event : events) {
            version++;
            if (event instanceof Event.Acted acted && acted.act() instanceof AnswerAct.Publish) {
                String text = latestDraft(stream.events())
                        .map(AnswerAct.SubmitDraft::text)
                        .orElse("");
                jdbc.sql("insert into answer_sent (message_id, version, at, body) values (?, ?, ?, ?)")
                        .params(stream.message().id(), version, time(event.occurredAt()), text)
                        .update();
            }
        }
    }

    static List<Obligation> open(List<Obligation> obligations) {
        return obligations.stream().filter(Obligation::isOpen).toList();
    }

    private boolean head(
            Stream stream, List<Event> events, MessageCase after, List<Obligation> open, Optional<Instant> wakeUp) {
        OffsetDateTime due = open.stream()
                .flatMap(obligation -> Optional.ofNullable(obligation.due()).stream())
                .min(Instant::compareTo)
                .map(EventStore::time)
                .orElse(null);
        OffsetDateTime next = wakeUp.map(EventStore::time).orElse(null);
        String importance = after.importance().map(Importance::id).orElse(null);
        String lead = after.lead().orElse(null);
        // As its last event has it; a message that is not bound to days stands for itself.
        Event last = events.get(events.size() - 1);
        String bound = json.writeValueAsString(Codec.map(last).get("versions"));
        String whose = last.versions().first() == null ? after.id() : "";
        if (stream.message().version() > 0) {
            return jdbc.sql("""
                            update message set version = ?, state = ?, open = ?, importance = ?, lead = ?, due_at = ?,
                                next_wake_up = ?, bound = (?::jsonb)::text || ?
                            where id = ? and version = ?""")
                            .params(values(
                                    after.version(),
                                    after.state().name(),
                                    after.state().open(),
                                    importance,
                                    lead,
                                    due,
                                    next,
                                    bound,
                                    whose,
                                    after.id(),
                                    stream.message().version()))
                            .update()
                    == 1;
        }
        MessageAct.GiveAccess access = access(events);
        return jdbc.sql("""
                        insert into message (id, version, state, open, network, author, body, importance, lead,
                            access_at, due_at, next_wake_up, bound)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (?::jsonb)::text || ?) on conflict (id) do nothing""")
                        .params(values(
                                after.id(),
                                events.size(),
                                after.state().name(),
                                after.state().open(),
                                access.network(),
                                access.author(),
                                access.text(),
                                importance,
                                lead,
                                time(after.accessAt().orElseThrow()),
                                due,
                                next,
                                bound,
                                whose))
                        .update()
                == 1;
    }

    private static MessageAct.GiveAccess access(List<Event> events) {
        return events.stream()
                .flatMap(event ->
                        event instanceof Event.Acted acted && acted.act() instanceof MessageAct.GiveAccess access
                                ? java.util.stream.Stream.of(access)
                                : java.util.stream.Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    private void duties(String id, List<Obligation> open) {
        jdbc.sql("delete from duty where message_id = ?").param(id).update();
        batches.batchUpdate(
                "insert into duty (message_id, obligation, kind, holder, unit, start_at, due_at, status)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                open.stream()
                        .map(duty -> new Object[] {
                            id,
                            duty.id().toString(),
                            duty.kind().id(),
                            duty.holder().id(),
                            duty.unit(),
                            time(duty.start()),
                            duty.due() == null ? null : time(duty.due()),
                            duty.status().name()
                        })
                        .toList());
    }

    private void holdings(MessageCase message) {
        List<String> units = new ArrayList<>(message.coExecutors());
        message.lead().ifPresent(units::add);
        String[] current = units.toArray(String[]::new);
        jdbc.sql("update holding set current = false where message_id = ? and current and unit <> all(?)")
                .params(message.id(), current)
                .update();
        jdbc.sql("""
                insert into holding (message_id, unit, current) select ?, unit, true from unnest(?::text[]) unit
                on conflict (message_id, unit) do update set current = true where not holding.current""").params(message.id(), current).update();
    }

    /** Stores the same events with texts blanked; they keep their versions. */
    void replace(String id, List<Event> events, List<Event> blanked) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (!events.get(i).equals(blanked.get(i))) {
                rows.add(new Object[] {json.writeValueAsString(Codec.map(blanked.get(i))), id, i + 1});
            }
        }
        batches.batchUpdate("update event set body = ?::jsonb where message_id = ? and version = ?", rows);
    }

    /** Sets when a message is next looked at, leaving it as it is otherwise. */
    void wakeUp(String id, @Nullable Instant next) {
        jdbc.sql("update message set next_wake_up = ? where id = ?")
                .params(values(next == null ? null : time(next), id))
                .update();
    }

    /** The values of a statement, null among them. */
    static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    /** An instant as the database keeps it, in microseconds; never an earlier one. */
    static OffsetDateTime time(Instant instant) {
        Instant micros = instant.truncatedTo(ChronoUnit.MICROS);
        return (micros.equals(instant) ? micros : micros.plus(1, ChronoUnit.MICROS)).atOffset(ZoneOffset.UTC);
    }
}
