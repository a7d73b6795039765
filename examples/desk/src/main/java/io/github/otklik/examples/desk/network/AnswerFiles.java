package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.file.FileKind;
import io.github.otklik.examples.desk.file.FileStore;
import io.github.otklik.examples.desk.value.Logged;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.examples.desk.value.Texts;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Photos and links to videos that people put beside answers. Somebody's are his own until he submits a draft, and stand with that
 * draft from then on, so that what was approved is what is published.
 */
@Repository
public class AnswerFiles {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerFiles.class);

    /** How many photos and links stand beside an answer. */
    public static final int MOST = 5;

    private static final int LONGEST_TITLE = 100;

    /** The kinds of photos that all networks show. */
    private static final Set<FileKind> PHOTOS = Set.of(FileKind.JPEG, FileKind.PNG);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final FileStore files;

    /**
     * A photo or a link.
     *
     * @param id  its number
     * @param draft  the draft it was submitted with, or null
     * @param by  who added it
     * @param name  the name of the photo where files are kept, or null of a link
     * @param kind  the kind of the photo, or null of a link
     * @param title  what the photo was called, or the address of a link
     */
    public record AnswerFile(
            long id,
            @Nullable String draft,
            String by,
            @Nullable String name,
            @Nullable FileKind kind,
            String title) {}

    AnswerFiles(JdbcClient jdbc, TransactionTemplate transactions, FileStore files) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.files = files;
    }

    /** Whether photos can be kept. */
    public boolean ready() {
        return files.ready();
    }

    /** Puts a photo beside the draft that somebody writes. */
    public Added photo(String message, String login, String title, byte[] bytes, Instant now) {
        Optional<FileKind> kind = FileKind.of(bytes).filter(PHOTOS::contains);
        if (kind.isEmpty()) {
            return Added.NO_PHOTO;
        }
        if (pending(message, login).size() >= MOST) {
            return Added.TOO_MANY;
        }
        String name;
        try {
            name = files.put(bytes, kind.get());
        } catch (IOException e) {
            LOG.warn(Logged.text("A photo beside an answer to {} was not kept: {}"), message, e.toString());
            return Added.NO_PLACE;
        }
        Added added = alone(message, login, () -> {
            if (!files.named(name)) {
                return Added.NO_PLACE;
            }
            insert(message, login, name, kind.get(), title, now);
            return Added.DONE;
        });
        if (added != Added.DONE) {
            files.discard(List.of(name));
        }
        return added;
    }

    /** Puts a link beside the draft that somebody writes. */
    public Added link(String message, String login, String url, Instant now) {
        return alone(message, login, () -> {
            insert(message, login, null, null, url, now);
            return Added.DONE;
        });
    }

    /** Puts something there if there is room for it, while nobody else does anything with that message. */
    private Added alone(String message, String login, Supplier<Added> put) {
        return Objects.requireNonNull(transactions.execute(status -> {
            boolean open = jdbc.sql("select open from message where id = ? for no key update")
                    .param(message)
                    .query(Boolean.class)
                    .single();
            return !open ? Added.ENDED : pending(message, login).size() >= MOST ? Added.TOO_MANY : put.get();
        }));
    }

    private void insert(
            String message, String login, @Nullable String name, @Nullable FileKind kind, String title, Instant now) {
        jdbc.sql("""
            insert into answer_file (message_id, name, type, title, added_by, added_at)
            values (?, ?, ?, ?, ?, ?)\
            """)
                .params(Sql.values(
                        message,
                        name,
                        kind == null ? null : kind.name(),
                        kind == null ? title : Texts.beginning(Texts.storable(title), LONGEST_TITLE),
                        login,
                        Sql.time(now)))
                .update();
    }

    /** What somebody put beside the draft that he writes. */
    public List<AnswerFile> pending(String message, String login) {
        return all(message).stream()
                .filter(each -> each.draft() == null && each.by().equals(login))
                .toList();
    }

    /** What stands with a draft. */
    public List<AnswerFile> of(String message, String draft) {
        return all(message).stream().filter(each -> draft.equals(each.draft())).toList();
    }

    /** All of a message, in the order in which it was added. */
    public List<AnswerFile> all(String message) {
        String columns = "id, draft_id, added_by, name, type, title";
        return jdbc.sql("select " + columns + " from answer_file where message_id = ? order by id")
                .param(message)
                .query(AnswerFiles::file)
                .list();
    }

    private static AnswerFile file(ResultSet row, int number) throws SQLException {
        String kind = row.getString(5);
        return new AnswerFile(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                kind == null ? null : FileKind.valueOf(kind),
                row.getString(6));
    }

    /** Lets what somebody put beside his draft stand with it, as it is submitted. */
    public void submit(String message, String login, String draft) {
        jdbc.sql("update answer_file set draft_id = ? where message_id = ? and added_by = ? and draft_id is null")
                .params(draft, message, login)
                .update();
    }

    /** Puts what stands with an earlier draft beside the one that somebody writes, as far as there is room. */
    public void again(String message, String login, String draft, Instant now) {
        alone(message, login, () -> {
            jdbc.sql("""
                insert into answer_file (message_id, name, type, title, added_by, added_at)
                select message_id, name, type, title, :login, :now from answer_file old
                where message_id = :message and draft_id = :draft and not exists (
                    select from answer_file own where own.message_id = :message and own.added_by = :login
                        and own.draft_id is null and own.title = old.title
                        and own.name is not distinct from old.name)
                order by id limit greatest(0, :most - (
                    select count(*) from answer_file where message_id = :message and added_by = :login
                        and draft_id is null))\
                """)
                    .param("message", message)
                    .param("login", login)
                    .param("draft", draft)
                    .param("now", Sql.time(now))
                    .param("most", MOST)
                    .update();
            return Added.DONE;
        });
    }

    /** Takes away what somebody put beside the draft that he writes. */
    public void remove(String message, String login, long id) {
        forget("id = ? and message_id = ? and added_by = ? and draft_id is null", id, message, login);
    }

    /** Forgets all of a message, within the transaction that blanks it; its photos are deleted after it. */
    public void forget(String message) {
        forget("message_id = ?", message);
    }

    /** Forgets what was put beside drafts before an instant and never submitted. */
    public void forgetPending(Instant before) {
        forget("draft_id is null and added_at < ?", Sql.time(before));
    }

    /** Forgets rows; of their photos those go that nothing else names. */
    private void forget(String which, Object... values) {
        transactions.executeWithoutResult(status -> files.discard(jdbc
                .sql("delete from answer_file where " + which + " returning name")
                .params(values)
                .query(String.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .distinct()
                .toList()));
    }

    /**
     * The file of a photo, if it is there.
     *
     * @throws IOException if the place of files does not answer
     */
    public Optional<Resource> file(AnswerFile file) throws IOException {
        String name = file.name();
        return name == null ? Optional.empty() : files.find(name);
    }
}
