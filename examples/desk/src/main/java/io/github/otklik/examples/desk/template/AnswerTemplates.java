package io.github.otklik.examples.desk.template;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.value.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps texts to begin answers with. A unit has those of the office and its own; whoever has no unit has all. */
@Repository
public class AnswerTemplates {
    private static final String SEEN = "(:unit::text is null or unit is null or unit = :unit)";

    private final JdbcClient jdbc;
    private final Cases cases;

    /**
     * A text to begin an answer with.
     *
     * @param id  its number
     * @param unit  the unit whose it is, or null for the office
     * @param name  what it is called
     * @param body  the text, with places in braces
     */
    public record Template(long id, @Nullable String unit, String name, String body) {}

    AnswerTemplates(JdbcClient jdbc, Cases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /** Those that somebody may begin an answer with, his unit's own first. */
    public List<Template> of(Official me) {
        return jdbc.sql("select id, unit, name, body from answer_template where " + SEEN
                        + " order by unit nulls last, lower(name), id")
                .param("unit", me.unit())
                .query((row, number) -> template(row))
                .list();
    }

    /** The one of a name; of two his unit's own. */
    public Optional<Template> find(String name, Official me) {
        return jdbc.sql("select id, unit, name, body from answer_template where lower(name) = lower(:name) and " + SEEN
                        + " order by unit nulls last, id limit 1")
                .param("name", name)
                .param("unit", me.unit())
                .query((row, number) -> template(row))
                .optional();
    }

    /** How many there are in all. */
    int count() {
        return jdbc.sql("select count(*) from answer_template")
                .query(Integer.class)
                .single();
    }

    /** Keeps a new one; false where the unit, or the office, has one of that name. */
    boolean add(@Nullable String unit, String name, String body, Official me) {
        return unique(() -> jdbc.sql(
                        "insert into answer_template (unit, name, body, changed_by, changed_at) values (?, ?, ?, ?, ?)")
                .params(Sql.values(unit, name, body, me.getUsername(), Sql.time(cases.now())))
                .update());
    }

    /** Changes one that is his to change; false where the unit, or the office, has another of that name. */
    boolean change(long id, String name, String body, Official me) {
        return unique(() -> jdbc.sql("""
                        update answer_template set name = :name, body = :body, changed_by = :by, changed_at = :at
                        where id = :id and (:unit::text is null or unit = :unit)""")
                .param("id", id)
                .param("name", name)
                .param("body", body)
                .param("by", me.getUsername())
                .param("at", Sql.time(cases.now()))
                .param("unit", me.unit())
                .update());
    }

    private static boolean unique(Runnable change) {
        try {
            change.run();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** One that is his to change. */
    Optional<Template> own(long id, Official me) {
        return jdbc.sql("""
                        select id, unit, name, body from answer_template
                        where id = :id and (:unit::text is null or unit = :unit)""")
                .param("id", id)
                .param("unit", me.unit())
                .query((row, number) -> template(row))
                .optional();
    }

    /** Forgets one. */
    void remove(long id) {
        jdbc.sql("delete from answer_template where id = ?").param(id).update();
    }

    private static Template template(ResultSet row) throws SQLException {
        return new Template(row.getLong("id"), row.getString("unit"), row.getString("name"), row.getString("body"));
    }
}
