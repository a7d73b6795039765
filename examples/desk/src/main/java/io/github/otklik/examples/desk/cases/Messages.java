package io.github.otklik.examples.desk.cases;

import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.lifecycle.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lists show of messages; a unit that is given narrows them to those that the unit holds. */
@Repository
public class Messages {
    /** What is read of messages; the words of their texts stay where they are. */
    public static final String ROWS =
            "select m.id, m.state, m.network, m.author, m.body, m.importance, m.lead, m.access_at from message m ";

    private static final String HELD = "(:unit::text is null or exists (select from holding h"
            + " where h.message_id = m.id and h.unit = :unit and h.current))";

    private final JdbcClient jdbc;

    /** The row of a message. */
    public record Row(
            String id,
            State state,
            String network,
            String author,
            String body,
            boolean important,
            @Nullable String lead,
            Instant accessAt) {}

    /** A text that was changed by its author. */
    public record Revision(String body, Instant until) {}

    /** An alert as it was raised. */
    public record Raised(String message, String obligation, boolean breach, Instant at) {}

    Messages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many messages stand in each state and still ask for something. */
    public Map<State, Integer> counts(@Nullable String unit) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        jdbc.sql("select state, count(*) from message m where (open or due_at is not null) and " + HELD
                        + " group by state")
                .param("unit", unit)
                .query(row -> {
                    counts.put(State.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** The messages of a state that still ask for something, the most pressing first. */
    public List<Row> pressing(State state, @Nullable String unit, int most) {
        return jdbc.sql(ROWS + "where state = :state and (open or due_at is not null) and " + HELD
                        + " order by due_at nulls last, id limit :most")
                .param("state", state.name())
                .param("unit", unit)
                .param("most", most)
                .query((row, number) -> row(row))
                .list();
    }

    /** In how many messages a role, or a unit of it, has something to do. */
    public int queued(String role, @Nullable String unit) {
        return jdbc.sql("select count(distinct message_id) from duty where holder = :role"
                        + " and (:unit::text is null or unit = :unit)")
                .param("role", role)
                .param("unit", unit)
                .query(Integer.class)
                .single();
    }

    /** A message, if it is there and the unit holds it or did. */
    public Optional<Row> find(String id, @Nullable String unit) {
        return jdbc.sql(ROWS + """
                        where id = :id and (:unit::text is null or exists (
                            select from holding h where h.message_id = m.id and h.unit = :unit))""")
                .param("id", id)
                .param("unit", unit)
                .query((row, number) -> row(row))
                .optional();
    }

    /** Those of some messages that a unit, or whoever has none, may see. */
    public Set<String> seen(Collection<String> ids, @Nullable String unit) {
        return unit == null
                ? new HashSet<>(ids)
                : new HashSet<>(jdbc.sql("select message_id from holding where unit = ? and message_id = any(?)")
                        .params(unit, ids.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    /** The latest of some messages. */
    public List<Row> rows(Collection<String> ids, int most) {
        return jdbc.sql(ROWS + "where id = any(?) order by access_at desc, id limit ?")
                .params(ids.toArray(String[]::new), most)
                .query((row, number) -> row(row))
                .list();
    }

    /** The latest open messages that no incident has. */
    public List<Row> outsideIncidents(int most) {
        return jdbc.sql(ROWS + """
                        where open
                            and not exists (select from incident_member i where i.message_id = m.id)
                        order by access_at desc, id limit ?""").param(most).query((row, number) -> row(row)).list();
    }

    /** Earlier messages of the same author that the unit holds or did, the latest first. */
    public List<Row> earlier(Row message, @Nullable String unit, int most) {
        return jdbc.sql(ROWS + """
                        where author = :author and author <> '' and access_at < :access
                            and (:unit::text is null or exists (
                                select from holding h where h.message_id = m.id and h.unit = :unit))
                        order by access_at desc limit :most""")
                .param("author", message.author())
                .param("access", Sql.time(message.accessAt()))
                .param("unit", unit)
                .param("most", most)
                .query((row, number) -> row(row))
                .list();
    }

    /** The messages in which a unit has open duties, the most pressing first. */
    public List<String> dutiesOf(String unit) {
        return jdbc.sql(
                        "select message_id from duty where unit = ? group by message_id order by min(due_at), message_id")
                .params(unit)
                .query(String.class)
                .list();
    }

    public List<Revision> revisions(String id) {
        return jdbc.sql("select body, until_at from revision where message_id = ? order by no")
                .param(id)
                .query((row, number) ->
                        new Revision(row.getString(1), row.getTimestamp(2).toInstant()))
                .list();
    }

    /** The latest alerts, of a unit if one is given. */
    public List<Raised> alerts(@Nullable String unit, int most) {
        return jdbc.sql("select message_id, obligation, breach, at from alert"
                        + " where :unit::text is null or unit = :unit order by at desc limit :most")
                .param("unit", unit)
                .param("most", most)
                .query((row, number) -> new Raised(
                        row.getString(1),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getTimestamp(4).toInstant()))
                .list();
    }

    /** An id for a message that is typed in. */
    public String nextId() {
        return "r"
                + jdbc.sql("select nextval('message_number')").query(Long.class).single();
    }

    /** The row of a message in a result of all columns. */
    public static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("id"),
                State.valueOf(row.getString("state")),
                row.getString("network"),
                row.getString("author"),
                row.getString("body"),
                "HIGH".equals(row.getString("importance")),
                row.getString("lead"),
                row.getTimestamp("access_at").toInstant());
    }
}
