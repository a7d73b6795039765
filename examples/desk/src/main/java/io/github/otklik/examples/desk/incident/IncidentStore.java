package io.github.otklik.examples.desk.incident;

import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.incident.Incident;
import io.github.otklik.incident.IncidentAct;
import io.github.otklik.incident.Incidents;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The events of incidents, and the rows that follow from them. */
@Repository
public class IncidentStore {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    /** An incident with the instant of its latest act. */
    record Stored(Incident incident, Instant latest) {}

    /** An incident in a list; {@code members} are those that whoever looks may see. */
    record Row(String id, Incident.State state, String title, Instant openedAt, int members) {}

    IncidentStore(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** An id for an incident that is opened. */
    String nextId() {
        return "i"
                + jdbc.sql("select nextval('incident_number')")
                        .query(Long.class)
                        .single();
    }

    /** The incident as its events tell it, with an id only if there are none. */
    Stored load(String id) {
        List<IncidentAct> acts = jdbc.sql("select body from incident_event where incident_id = ? order by no")
                .param(id)
                .query((row, number) -> IncidentAct.of(json.readValue(row.getString(1), MAP)))
                .list();
        Incident incident = Incident.of(id);
        Instant latest = Instant.EPOCH;
        for (IncidentAct act : acts) {
            incident = incident.apply(new Incident.Event(id, incident.version() + 1, act));
            latest = act.header().at().isAfter(latest) ? act.header().at() : latest;
        }
        return new Stored(incident, latest);
    }

    /** The same, until the end of the transaction for this host alone. */
    Stored lock(String id) {
        jdbc.sql("select id from incident where id = ? for update")
                .param(id)
                .query(String.class)
                .optional();
        return load(id);
    }

    /** Appends events; fails with a duplicate key if another host opened the incident meanwhile. */
    void append(Incident before, List<Incident.Event> events) {
        Incident after = before.applyAll(events);
        String id = after.id();
        if (before.version() == 0) {
            jdbc.sql("insert into incident (id, version, state, title, opened_at) values (?, 0, ?, '', ?)")
                    .params(
                            id,
                            after.state().name(),
                            Sql.time(events.get(0).act().header().at()))
                    .update();
        }
        jdbc.sql("update incident set version = ?, state = ?, title = ? where id = ?")
                .params(after.version(), after.state().name(), after.title(), id)
                .update();
        for (Incident.Event event : events) {
            jdbc.sql("insert into incident_event (incident_id, no, body) values (?, ?, ?::jsonb)")
                    .params(id, event.no(), json.writeValueAsString(event.act().map()))
                    .update();
            List<Object[]> members = event.act().members().stream()
                    .map(member -> new Object[] {id, member.message()})
                    .toList();
            if (event.act().kind() == IncidentAct.Kind.JOIN) {
                batches.batchUpdate("insert into incident_member (incident_id, message_id) values (?, ?)", members);
            } else if (event.act().kind() == IncidentAct.Kind.LEAVE) {
                batches.batchUpdate("delete from incident_member where incident_id = ? and message_id = ?", members);
            }
        }
    }

    /** Takes the values of a message's places, such as its address, out of the incidents that it joined. */
    public void blankValues(String message) {
        record Kept(String incident, int no, String body) {}
        List<Kept> events = jdbc.sql("""
                        select incident_id, no, body from incident_event
                        where body->'members' @> jsonb_build_array(jsonb_build_object('message', ?::text))""")
                .param(message)
                .query((row, number) -> new Kept(row.getString(1), row.getInt(2), row.getString(3)))
                .list();
        for (Kept event : events) {
            IncidentAct act = IncidentAct.of(json.readValue(event.body(), MAP));
            List<IncidentAct.Member> members = act.members().stream()
                    .map(member ->
                            member.message().equals(message) ? new IncidentAct.Member(message, Map.of()) : member)
                    .toList();
            IncidentAct blanked = new IncidentAct(act.header(), act.kind(), members, act.text());
            jdbc.sql("update incident_event set body = ?::jsonb where incident_id = ? and no = ?")
                    .params(json.writeValueAsString(blanked.map()), event.incident(), event.no())
                    .update();
        }
    }

    /** The incidents, open ones first, then the latest; for a unit those alone in which it holds a message or did. */
    List<Row> list(@Nullable String unit, int most) {
        return jdbc.sql("""
                        select i.id, i.state, i.title, i.opened_at, count(v.message_id) from incident i
                        left join (select m.incident_id, m.message_id from incident_member m
                            where :unit::text is null or exists (select from holding h
                                where h.message_id = m.message_id and h.unit = :unit)) v on v.incident_id = i.id
                        group by i.id having :unit::text is null or count(v.message_id) > 0
                        order by i.state = 'CLOSED', i.opened_at desc limit :most""")
                .param("unit", unit)
                .param("most", most)
                .query((row, number) -> row(row, row.getInt(5)))
                .list();
    }

    /** The incidents that a message is a member of. */
    public List<Row> of(String message) {
        return jdbc.sql("""
                        select i.id, i.state, i.title, i.opened_at, 0 from incident i
                        join incident_member m on m.incident_id = i.id where m.message_id = ? order by i.opened_at""").param(message).query((row, number) -> row(row, 0)).list();
    }

    /** The answers published since an instant, in order. */
    List<Incidents.Sent> sent(Instant since) {
        return jdbc.sql("select at, body from answer_sent where at >= ? order by at")
                .param(Sql.time(since))
                .query((row, number) -> new Incidents.Sent(row.getTimestamp(1).toInstant(), row.getString(2)))
                .list();
    }

    /** An incident, if whoever has that unit, or has none, may see it. */
    Optional<Row> find(String id, @Nullable String unit) {
        return jdbc.sql("""
                        select id, state, title, opened_at from incident i where id = :id
                            and (:unit::text is null or exists (select from incident_member m
                                join holding h on h.message_id = m.message_id
                                where m.incident_id = i.id and h.unit = :unit))""")
                .param("id", id)
                .param("unit", unit)
                .query((row, number) -> row(row, 0))
                .optional();
    }

    private static Row row(ResultSet of, int members) throws SQLException {
        return new Row(
                of.getString(1),
                Incident.State.valueOf(of.getString(2)),
                of.getString(3),
                of.getTimestamp(4).toInstant(),
                members);
    }
}
