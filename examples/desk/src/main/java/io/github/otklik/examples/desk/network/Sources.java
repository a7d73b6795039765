package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.value.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps where messages stand in their networks. */
@Repository
public class Sources {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Copies copies;

    /** A call about a comment that had not been told of. */
    public record Early(String what, String body) {}

    Sources(JdbcClient jdbc, JdbcTemplate batches, Copies copies) {
        this.copies = copies;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Keeps where a message stands and what hangs on it; what was kept before is replaced. */
    public void keep(String message, Source source, List<Source.Attachment> attachments) {
        jdbc.sql("""
            insert into source (message_id, base, thing, owner, post, item, chat, ref, url, thread)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (message_id) do update set owner = excluded.owner,
                post = excluded.post, url = excluded.url, thread = excluded.thread\
            """)
                .params(
                        message,
                        source.base(),
                        source.thing(),
                        source.owner(),
                        source.post(),
                        source.item(),
                        source.chat(),
                        source.ref(),
                        source.url(),
                        source.thread())
                .update();
        jdbc.sql("delete from attachment where message_id = ?").param(message).update();
        List<Object[]> rows = new ArrayList<>();
        for (Source.Attachment each : attachments) {
            rows.add(new Object[] {
                message, rows.size(), each.kind(), each.title(), each.url(), each.preview(), each.file()
            });
        }
        batches.batchUpdate(
                "insert into attachment (message_id, no, kind, title, url, preview, file) values (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** The latest message of a comment; of one that an earlier release took in, the message of its name. */
    public Optional<String> current(String base) {
        return jdbc.sql("""
            select id from message where id = :base or id in (select message_id from source where base = :base)
            order by length(id) desc, id desc limit 1\
            """).param("base", base).query(String.class).optional();
    }

    /** How many messages a comment has become. */
    public int messages(String base) {
        return jdbc.sql("select count(*) from message where id = :base or id in (select message_id from source where"
                        + " base = :base)")
                .param("base", base)
                .query(Integer.class)
                .single();
    }

    /** Where a message stands, if that is known. */
    public Optional<Source.Shown> find(String message) {
        return jdbc.sql("select * from source where message_id = ?")
                .param(message)
                .query((row, number) -> source(row))
                .optional()
                .map(source -> new Source.Shown(source, attachments(message)));
    }

    private static Source source(ResultSet row) throws SQLException {
        Timestamp removed = row.getTimestamp("removed_at");
        return new Source(
                row.getString("base"),
                row.getString("thing"),
                row.getLong("owner"),
                row.getLong("post"),
                row.getLong("item"),
                row.getString("chat"),
                row.getString("ref"),
                row.getString("url"),
                row.getString("thread"),
                removed == null ? null : removed.toInstant(),
                row.getString("removed_by"));
    }

    private List<Source.Attachment> attachments(String message) {
        return jdbc.sql("select kind, title, url, preview, file from attachment where message_id = ? order by no")
                .param(message)
                .query((row, number) -> new Source.Attachment(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    /** Keeps that a message was removed in its network, or with nothing that it stands there again. */
    public void removed(String message, @Nullable Instant at, @Nullable String by) {
        jdbc.sql("update source set removed_at = ?, removed_by = ? where message_id = ?")
                .params(Sql.values(Sql.timeOrNull(at), by, message))
                .update();
    }

    /** Keeps a call about a comment that has not been told of yet; the last one counts. */
    public void keepEarly(String base, String what, String body, Instant now) {
        jdbc.sql("""
            insert into early (base, what, body, at) values (?, ?, ?, ?)
            on conflict (base) do update set what = excluded.what, body = excluded.body, at = excluded.at\
            """).params(base, what, body, Sql.time(now)).update();
    }

    /** The call about a comment that has been told of now, if there was one. */
    public Optional<Early> early(String base) {
        return jdbc.sql("select what, body from early where base = ?")
                .param(base)
                .query((row, number) -> new Early(row.getString(1), row.getString(2)))
                .optional();
    }

    /** Forgets the call about a comment. */
    public void forgetEarly(String base) {
        jdbc.sql("delete from early where base = ?").param(base).update();
    }

    /** Whether photos or files of a message are kept. */
    public boolean hasAttachments(String message) {
        return jdbc.sql("select (select count(*) from attachment where message_id = :id)"
                                + " + (select count(*) from attachment_copy where message_id = :id)")
                        .param("id", message)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Forgets the photos and files of a message, and deletes their copies. */
    public void forgetAttachments(String message) {
        copies.forget(message);
        jdbc.sql("delete from attachment where message_id = ?").param(message).update();
    }

    /** Forgets the address of a message, which leads to its author. */
    public void forgetAddress(String message) {
        jdbc.sql("""
            update source set url = '', thread = '', removed_by = null, ref = '', chat = '',
                owner = case when chat = '' then owner else 0 end where message_id = ?\
            """).param(message).update();
    }
}
