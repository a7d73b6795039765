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

    /** The messages of a state that still ask for something, the most pressing or the latest first, without so many of the first. */
    public List<Row> pressing(State state, @Nullable String unit, boolean latest, int most, int without) {
        return jdbc.sql("select * from message m where state = :state and (open or due_at is not null) and " + HELD
                        + (latest ? " order by access_at desc, id" : " order by due_at nulls last, id")
                        + " limit :most offset :without")
                .param("without", without)
                .param("state", state.name())
                .param("unit", unit)
                .param("most", most)
                .query((row, number) -> row(row))
                .list();
    }

    private static final String QUEUED = """
            from message m join (select message_id, min(due_at) due from duty where holder = :role
                and (:unit::text is null or unit = :unit) group by message_id) d on d.message_id = m.id""";

    /** The messages in which a role, or a unit of it, has something to do, the most pressing first. */
    public List<Row> queue(String role, @Nullable String unit, int most, int without) {
        return jdbc.sql("select m.* " + QUEUED + " order by d.due nulls last, m.id limit :most offset :without")
                .param("role", role)
                .param("unit", unit)
                .param("most", most)
                .param("without", without)
                .query((row, number) -> row(row))
                .list();
    }

    /** How many there are in {@link #queue}. */
    public int queued(String role, @Nullable String unit) {
        return jdbc.sql("select count(*) " + QUEUED)
                .param("role", role)
                .param("unit", unit)
                .query(Integer.class)
                .single();
    }

    /** A message, if it is there and the unit holds it or did. */
    public Optional<Row> find(String id, @Nullable String unit) {
        return jdbc.sql("""
                        select * from message m where id = :id and (:unit::text is null or exists (
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
        return jdbc.sql("select * from message where id = any(?) order by access_at desc, id limit ?")
                .params(ids.toArray(String[]::new), most)
                .query((row, number) -> row(row))
                .list();
    }

    /** The latest open messages that no incident has. */
    public List<Row> outsideIncidents(int most) {
        return jdbc.sql("""
                        select * from message m where open
                            and not exists (select from incident_member i where i.message_id = m.id)
                        order by access_at desc, id limit ?""").param(most).query((row, number) -> row(row)).list();
    }

    private static final String FOUND = """
            from message m where (id = :words or (author = :words and author <> '')
                or to_tsvector('russian', body) @@ websearch_to_tsquery('russian', :words))
                and (:held::text is null or exists (
                    select from holding h where h.message_id = m.id and h.unit = :held))
                and (:unit::text is null or exists (
                    select from holding h where h.message_id = m.id and h.unit = :unit and h.current))""";

    /**
     * The latest messages whose id or author is as given, or whose text contains the words, in any form.
     *
     * @param held  the unit of whoever looks, which holds them or did, or null
     * @param unit  the unit that holds them now, or null
     * @param without  how many of the first are left out
     */
    public List<Row> search(String words, @Nullable String held, @Nullable String unit, int most, int without) {
        return jdbc.sql("select * " + FOUND + " order by access_at desc, id limit :most offset :without")
                .param("words", words)
                .param("held", held)
                .param("unit", unit)
                .param("most", most)
                .param("without", without)
                .query((row, number) -> row(row))
                .list();
    }

    /** How many {@link #search} finds in all. */
    public int found(String words, @Nullable String held, @Nullable String unit) {
        return jdbc.sql("select count(*) " + FOUND)
                .param("words", words)
                .param("held", held)
                .param("unit", unit)
                .query(Integer.class)
                .single();
    }

    /** Earlier messages of the same author that the unit holds or did, the latest first. */
    public List<Row> earlier(Row message, @Nullable String unit, int most) {
        return jdbc.sql("""
                        select * from message m where author = :author and author <> '' and access_at < :access
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

    private static Row row(ResultSet row) throws SQLException {
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
