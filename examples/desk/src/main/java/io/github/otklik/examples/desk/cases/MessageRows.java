package io.github.otklik.examples.desk.cases;

import io.github.otklik.command.MessageAct;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.regulation.Importance;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The one row of each message, by which a version is taken once. */
@Repository
class MessageRows {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    MessageRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Takes the versions of what happened; false if the message is not at the version that it was read at any more. */
    boolean take(Follower.Change change) {
        MessageCase after = change.after();
        Instant due = change.open().stream()
                .map(Obligation::due)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
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
                Sql.timeOrNull(due),
                Sql.timeOrNull(change.wakeUp()),
                bound,
                whose);
        int before = change.before().message().version();
        return before > 0 ? jdbc.sql("""
                                update message set version = ?, state = ?, open = ?, importance = ?, lead = ?, due_at = ?,
                                    next_wake_up = ?, bound = (?::jsonb)::text || ?
                                where id = ? and version = ?""").params(row).params(after.id(), before).update() == 1 : insert(change, row);
    }

    private boolean insert(Follower.Change change, List<@Nullable Object> row) {
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
