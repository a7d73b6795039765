package io.github.otklik.examples.desk.register;

import io.github.otklik.decision.Decision;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.publication.ContentCommand;
import io.github.otklik.publication.ContentEvent;
import io.github.otklik.publication.ContentReview;
import io.github.otklik.publication.ContentState;
import io.github.otklik.publication.Material;
import io.github.otklik.publication.Publication;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Material for the pages of the administration: its events, decided by the library, and the rows that follow. */
@Service
class Materials {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Publications publications;
    private final ContentReview review;

    /** A row of the list. */
    record Row(String id, ContentState state, String unit, String page, String text, Instant changed) {}

    Materials(JdbcClient jdbc, JsonMapper json, Publications publications, Register register) {
        this.jdbc = jdbc;
        this.json = json;
        this.publications = publications;
        this.review = ContentReview.of(register.rules());
    }

    ContentReview review() {
        return review;
    }

    /** An id that nothing has yet. */
    String newId() {
        return "m"
                + jdbc.sql("select nextval('material_number')")
                        .query(Long.class)
                        .single();
    }

    /** The latest, of a unit or of all, from a place on. */
    List<Row> latest(@Nullable String unit, int from, int most) {
        return jdbc.sql("""
                        select id, state, unit, page, body, changed_at from material
                        where :unit::text is null or unit = :unit order by changed_at desc, id offset :from limit :most""")
                .param("unit", unit)
                .param("from", from)
                .param("most", most)
                .query((row, number) -> new Row(
                        row.getString(1),
                        ContentState.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getTimestamp(6).toInstant()))
                .list();
    }

    /** The material of an id, new where there is none. */
    Material load(String id) {
        return Material.of(id)
                .applyAll(jdbc.sql("select body from material_event where material_id = ? order by no")
                        .param(id)
                        .query((row, number) -> MaterialCodec.event(json.readValue(row.getString(1), MAP)))
                        .list());
    }

    /**
     * Decides an act and keeps what follows; what is published counts in the plan of its page. Fails with a duplicate key if somebody
     * else was faster.
     */
    @Transactional
    public Decision<ContentEvent> decide(String id, ContentCommand command, String login) {
        Material material = load(id);
        Decision<ContentEvent> decision = review.decide(material, command);
        if (decision instanceof Decision.Accepted<ContentEvent> accepted) {
            Material next = material.applyAll(accepted.events());
            Instant at = command.header().at();
            jdbc.sql("""
                            insert into material (id, version, state, unit, page, body, changed_at) values (?, ?, ?, ?, ?, ?, ?)
                            on conflict (id) do update set version = excluded.version, state = excluded.state,
                                page = excluded.page, body = excluded.body, changed_at = excluded.changed_at""")
                    .params(
                            id,
                            next.events().size(),
                            next.state().name(),
                            next.unit().orElse(""),
                            next.page(),
                            next.text(),
                            Sql.time(at))
                    .update();
            jdbc.sql("insert into material_event (material_id, no, login, body) values (?, ?, ?, ?::jsonb)")
                    .params(
                            id,
                            next.events().size(),
                            login,
                            json.writeValueAsString(MaterialCodec.map(accepted.only())))
                    .update();
            if (next.state() == ContentState.PUBLISHED) {
                publications.add(new Publication(next.page(), at, next.format()), login);
            }
        }
        return decision;
    }
}
