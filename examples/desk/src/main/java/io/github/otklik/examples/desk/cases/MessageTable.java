package io.github.otklik.examples.desk.cases;

import io.github.otklik.command.MessageAct;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.regulation.Importance;
import io.github.otklik.spring.store.Change;
import io.github.otklik.spring.store.MessageRows;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The one row of each message, by which a version is taken once, with what lists show of it. */
@Repository
public class MessageTable implements MessageRows {
    /** What is due, the longest due first; each row once among all hosts. */
    public static final String DUE = """
            select id from message where next_wake_up <= ? order by next_wake_up limit ? for update skip locked""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MessageTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public boolean take(Change change) {
        MessageCase after = change.after();
        // As its last event has it; a message that is not bound to days stands for itself.
        Event last = change.events().get(change.events().size() - 1);
        String bound = json.writeValueAsString(Codec.map(last).get("versions"));
        String whose = last.versions().first() == null ? after.id() : "";
        List<@Nullable Object> row = Sql.values(
                after.version(),
                after.state().name(),
                after.state().open(),
                after.importance().map(Importance::id).orElse(null),
                after.lead().orElse(null),
                Sql.timeOrNull(change.due().orElse(null)),
                Sql.timeOrNull(change.wakeUp().orElse(null)),
                bound,
                whose);
        int before = change.before().message().version();
        return before > 0 ? jdbc.sql("""
                                update message set version = ?, state = ?, open = ?, importance = ?, lead = ?, due_at = ?,
                                    next_wake_up = ?, bound = (?::jsonb)::text || ?
                                where id = ? and version = ?""").params(row).params(after.id(), before).update() == 1 : insert(change, row);
    }

    private boolean insert(Change change, List<@Nullable Object> row) {
        MessageAct.GiveAccess access = access(change.events());
        return jdbc.sql("""
                        insert into message (version, state, open, importance, lead, due_at, next_wake_up, bound,
                            id, network, author, body, access_at)
                        values (?, ?, ?, ?, ?, ?, ?, (?::jsonb)::text || ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                        .params(row)
                        .params(
                                change.id(),
                                access.network(),
                                access.author(),
                                access.text(),
                                Sql.time(change.after().accessAt().orElseThrow()))
                        .update()
                == 1;
    }

    @Override
    public void wakeUp(String id, @Nullable Instant next) {
        jdbc.sql("update message set next_wake_up = ? where id = ?")
                .params(Sql.values(Sql.timeOrNull(next), id))
                .update();
    }

    @Override
    public List<String> due(Instant now, int most) {
        return jdbc.sql(DUE).params(Sql.time(now), most).query(String.class).list();
    }

    private static MessageAct.GiveAccess access(List<Event> events) {
        return events.stream()
                .flatMap(event ->
                        event instanceof Event.Acted acted && acted.act() instanceof MessageAct.GiveAccess access
                                ? Stream.of(access)
                                : Stream.empty())
                .findFirst()
                .orElseThrow();
    }
}
