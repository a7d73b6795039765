package io.github.otklik.spring.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the starter's own table, {@code otklik_message}. */
public final class JdbcMessageRows implements MessageRows {
    private final JdbcClient jdbc;

    /** The rows of a database. */
    public JdbcMessageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean take(Change change) {
        int before = change.before().message().version();
        return before > 0 ? update(change, before) : insert(change);
    }

    private boolean update(Change change, int before) {
        return jdbc.sql("""
                        update otklik_message set version = :version, state = :state, due_at = :due, next_wake_up = :wake
                        where id = :id and version = :before""")
                        .param("version", change.after().version())
                        .param("state", change.after().state().name())
                        .param("due", change.due().map(Times::of).orElse(null))
                        .param("wake", change.wakeUp().map(Times::of).orElse(null))
                        .param("id", change.id())
                        .param("before", before)
                        .update()
                == 1;
    }

    /** Two hosts may store a message at once; the one that comes second finds the row there, perhaps only when it inserts. */
    private boolean insert(Change change) {
        if (jdbc.sql("select count(*) from otklik_message where id = ?")
                        .param(change.id())
                        .query(Integer.class)
                        .single()
                > 0) {
            return false;
        }
        return jdbc.sql("""
                        insert into otklik_message (id, version, state, due_at, next_wake_up)
                        values (:id, :version, :state, :due, :wake)""")
                        .param("id", change.id())
                        .param("version", change.after().version())
                        .param("state", change.after().state().name())
                        .param("due", change.due().map(Times::of).orElse(null))
                        .param("wake", change.wakeUp().map(Times::of).orElse(null))
                        .update()
                == 1;
    }

    @Override
    public void wakeUp(String id, @Nullable Instant next) {
        jdbc.sql("update otklik_message set next_wake_up = :wake where id = :id")
                .param("wake", next == null ? null : Times.of(next))
                .param("id", id)
                .update();
    }

    @Override
    public List<String> due(Instant now, int most) {
        return jdbc.sql("""
                        select id from otklik_message where next_wake_up <= ? order by next_wake_up, id
                        limit ? for update skip locked""").params(Times.of(now), most).query(String.class).list();
    }
}
