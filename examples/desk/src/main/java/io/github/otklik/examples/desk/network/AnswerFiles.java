package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.examples.desk.value.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Photos and links to videos that people put beside answers. Somebody's are his own until he submits a draft, and stand with that
 * draft from then on, so that what was approved is what is published.
 */
@Repository
public class AnswerFiles {
    /** How many photos and links stand beside an answer. */
    public static final int MOST = 5;

    /** The kinds of photos that all networks show. */
    private static final Set<FileKind> PHOTOS = Set.of(FileKind.JPEG, FileKind.PNG);

    private static final int LONGEST_TITLE = 100;

    private final JdbcClient jdbc;
    private final Folder folder;

    /**
     * A photo or a link.
     *
     * @param id  its number
     * @param draft  the draft it was submitted with, or null
     * @param by  who added it
     * @param name  the name of the photo in the folder, or null of a link
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

    /** What became of something that was added. */
    public enum Added {
        /** It stands there. */
        DONE,
        /** There are as many already as there may be. */
        TOO_MANY,
        /** It is no photo that networks show. */
        NO_PHOTO
    }

    AnswerFiles(JdbcClient jdbc, Folder folder) {
        this.jdbc = jdbc;
        this.folder = folder;
    }

    /** Whether photos can be kept. */
    public boolean ready() {
        return folder.ready();
    }

    /** Puts a photo beside the draft that somebody writes. */
    public Added photo(String message, String login, String title, byte[] bytes, Instant now) {
        Optional<FileKind> kind = FileKind.of(bytes).filter(PHOTOS::contains);
        if (kind.isEmpty()) {
            return Added.NO_PHOTO;
        }
        if (isFull(message, login)) {
            return Added.TOO_MANY;
        }
        try {
            String name = folder.keep(bytes, kind.get());
            insert(message, login, name, kind.get(), title, now);
            return Added.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a link beside the draft that somebody writes. */
    public Added link(String message, String login, String url, Instant now) {
        if (isFull(message, login)) {
            return Added.TOO_MANY;
        }
        insert(message, login, null, null, url, now);
        return Added.DONE;
    }

    private boolean isFull(String message, String login) {
        return pending(message, login).size() >= MOST;
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
        return jdbc.sql("select id, draft_id, added_by, name, type, title from answer_file where message_id = ? order"
                        + " by id")
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
    }

    /** Takes away what somebody put beside the draft that he writes. */
    public void remove(String message, String login, long id) {
        delete(jdbc.sql("""
            delete from answer_file where id = ? and message_id = ? and added_by = ? and draft_id is null
            returning name\
            """).params(id, message, login).query(String.class).list());
    }

    /** Forgets all of a message, and deletes its photos. */
    public void forget(String message) {
        delete(jdbc.sql("delete from answer_file where message_id = ? returning name")
                .param(message)
                .query(String.class)
                .list());
    }

    /** Forgets what was put beside drafts before an instant and never submitted. */
    public void forgetPending(Instant before) {
        delete(jdbc.sql("delete from answer_file where draft_id is null and added_at < ? returning name")
                .param(Sql.time(before))
                .query(String.class)
                .list());
    }

    /** Deletes photos that nothing names any more. */
    private void delete(List<@Nullable String> names) {
        names.stream().flatMap(Stream::ofNullable).distinct().forEach(name -> {
            int left = jdbc.sql("select count(*) from answer_file where name = ?")
                    .param(name)
                    .query(Integer.class)
                    .single();
            if (left == 0) {
                folder.delete(name);
            }
        });
    }

    /** Where a photo lies, if it does. */
    public Optional<Path> path(AnswerFile file) {
        String name = file.name();
        return name == null ? Optional.empty() : folder.find(name);
    }
}
