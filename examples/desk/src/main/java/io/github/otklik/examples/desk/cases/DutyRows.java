package io.github.otklik.examples.desk.cases;

import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.spring.store.Change;
import io.github.otklik.spring.store.Follower;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open duties of messages, and the units that hold them or did. */
@Repository
class DutyRows implements Follower {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DutyRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void follow(Change change) {
        if (!change.events().isEmpty()) {
            duties(change);
            holdings(change.after());
        }
    }

    private void duties(Change change) {
        jdbc.sql("delete from duty where message_id = ?").param(change.id()).update();
        batches.batchUpdate(
                "insert into duty (message_id, obligation, kind, holder, unit, start_at, due_at, status)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                change.open().stream()
                        .map(duty -> new Object[] {
                            change.id(),
                            duty.id().toString(),
                            duty.kind().id(),
                            duty.holder().id(),
                            duty.unit(),
                            Sql.time(duty.start()),
                            Sql.timeOrNull(duty.due()),
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
}
