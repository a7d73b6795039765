package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.examples.desk.setup.Archive;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.spring.OfficeFiles;
import io.github.otklik.spring.store.EventStore;
import io.github.otklik.spring.store.EventTable;
import io.github.otklik.spring.store.JdbcMessageRows;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** What a database holds, checked against what was acknowledged and against the library. */
final class Replay {
    private final JdbcClient jdbc;
    private final Map<String, List<Event>> streams;
    private final Procedure procedure;

    private Replay(JdbcClient jdbc, Map<String, List<Event>> streams, Procedure procedure) {
        this.jdbc = jdbc;
        this.streams = streams;
        this.procedure = procedure;
    }

    static Replay of(String database, Instant now) {
        DriverManagerDataSource source = new DriverManagerDataSource(database);
        JdbcClient jdbc = JdbcClient.create(source);
        EventStore store = new EventStore(
                new JdbcTemplate(source),
                JsonMapper.shared(),
                EventTable.jsonb("event"),
                new JdbcMessageRows(jdbc),
                List.of());
        return new Replay(
                jdbc,
                store.load(
                        jdbc.sql("select id from message").query(String.class).list()),
                new Rules(
                                OfficeFiles.procedures(List.of(Regulation.decree()), List.of(Calendars.of(calendar()))),
                                Archive.Kept.NOTHING)
                        .current(now));
    }

    private static WorkingCalendar calendar() {
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("office-hours.txt").getInputStream(), StandardCharsets.UTF_8)) {
            return WorkingCalendar.load(reader, "office-hours.txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every acknowledged act is stored, and stored once. */
    Replay holds(Collection<Crowd.Act> acknowledged) {
        List<Crowd.Act> stored = new ArrayList<>();
        streams.forEach((id, events) -> events.forEach(event -> {
            if (event instanceof Event.Acted acted) {
                stored.add(new Crowd.Act(id, acted.act().header().id()));
            }
        }));
        assertThat(stored).doesNotHaveDuplicates().containsAll(acknowledged);
        return this;
    }

    /** Deciding each stored act again, from the events before it, gives the event that was stored. */
    Replay decidesAlike() {
        streams.forEach((id, events) -> {
            MessageCase message = MessageCase.of(id);
            for (Event event : events) {
                Command command =
                        event instanceof Event.Acted acted ? acted.act() : new Command.Tick(event.recordedAt());
                Decision<Event> decision = procedure.decide(message, command);
                assertThat(decision).as("%s %s", id, command).isInstanceOf(Decision.Accepted.class);
                assertThat(((Decision.Accepted<Event>) decision).events())
                        .as(id)
                        .contains(event);
                message = message.apply(event);
            }
        });
        return this;
    }

    /** Each alert was raised once and stands in the outbox, and none that was due by an instant is missing. */
    Replay alertedOnce(Instant until) {
        List<String> raised = new ArrayList<>();
        streams.forEach((id, events) -> {
            MessageCase message = MessageCase.of(id, events);
            assertThat(procedure.decide(message, new Command.Tick(until)))
                    .as("what %s still has to raise", id)
                    .isEqualTo(new Decision.Accepted<>(List.of()));
            events.forEach(event -> {
                if (event instanceof Event.Alerted alerted) {
                    raised.add(alerted.alert().id());
                }
            });
        });
        assertThat(raised)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        jdbc.sql("select id from alert").query(String.class).list());
        return this;
    }

    /** Every alert was handed on. */
    Replay deliveredAll(Instant until) {
        assertThat(jdbc.sql("select id from alert where delivered_at is null and at < ?")
                        .param(Sql.time(until))
                        .query(String.class)
                        .list())
                .isEmpty();
        return this;
    }

    int alerts() {
        return jdbc.sql("select count(*) from alert").query(Integer.class).single();
    }
}
