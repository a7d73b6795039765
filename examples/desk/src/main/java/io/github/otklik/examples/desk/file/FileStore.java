package io.github.otklik.examples.desk.file;

import io.github.otklik.examples.desk.value.Logged;
import io.github.otklik.examples.desk.value.Sql;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps files under names that nobody guesses. A file that nothing names yet, or any more, is a stray one: the base knows of it before it
 * is there, and it is deleted as often as it takes until it is gone. So a host that dies leaves nothing behind, a transaction
 * that fails loses nothing, and what was blanked goes as soon as its place answers.
 */
@Component
public class FileStore {
    private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.[a-z0-9]{3,4}");

    /** Longer than any file takes to be put and named. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLED = 10;

    private final Storage storage;
    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile boolean failing;
    private volatile Instant paused = Instant.MIN;

    private record Stray(String name, int attempts) {}

    FileStore(Storage storage, JdbcClient jdbc, Clock clock) {
        this.storage = storage;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether files can be kept: the office named a place for them. */
    public boolean ready() {
        return storage.ready();
    }

    /** Whether the place of files did not answer, or did not do what it was asked for, when it was asked last. */
    public boolean failing() {
        return failing;
    }

    /**
     * Puts a file in its place and gives its name there. Until {@link #named} says so it is a stray one.
     *
     * @throws IOException if it could not be put there; another try may help
     */
    public String put(byte[] bytes, FileKind kind) throws IOException {
        String name = UUID.randomUUID() + "." + kind.ending();
        jdbc.sql("insert into stray_file (name, next_at) values (?, ?)")
                .params(name, Sql.time(clock.instant().plus(CLAIM)))
                .update();
        asked(() -> {
            storage.put(name, bytes, kind);
            return name;
        });
        return name;
    }

    /**
     * Says that something names a file now, within the transaction that does.
     *
     * @return whether it is still there; if it is not, nothing may name it
     */
    public boolean named(String name) {
        // One that is being deleted is there no longer, whatever its place says.
        return jdbc.sql("delete from stray_file where name = ? and attempts = 0")
                        .param(name)
                        .update()
                > 0;
    }

    /** Says that something does not name these files any more, within the transaction that does; each goes when nothing else does. */
    public void discard(Collection<String> names) {
        for (String name : names) {
            jdbc.sql("""
                insert into stray_file (name, next_at) values (?, ?)
                on conflict (name) do update set next_at = excluded.next_at\
                """).params(name, Sql.time(clock.instant())).update();
        }
    }

    /**
     * The file of a name, if it is there.
     *
     * @throws IOException if its place does not answer
     */
    public Optional<Resource> find(String name) throws IOException {
        return ready() && NAME.matcher(name).matches() ? asked(() -> storage.find(name)) : Optional.empty();
    }

    /**
     * Deletes the stray files whose time has come, until one cannot be: that is tried again later, however often that takes, and no
     * other is for a minute.
     */
    @Scheduled(fixedDelayString = "${otklik.files.every:5s}")
    public void sweep() {
        boolean going = ready() && !clock.instant().isBefore(paused);
        while (going) {
            Optional<Stray> stray = claim();
            going = stray.isPresent() && swept(stray.get());
        }
    }

    private Optional<Stray> claim() {
        Instant now = clock.instant();
        // A photo that is put beside a second draft has its name twice.
        jdbc.sql("""
            delete from stray_file s where next_at <= ? and exists (select from answer_file a where a.name = s.name)\
            """).param(Sql.time(now)).update();
        return jdbc.sql("""
            update stray_file set next_at = :until, attempts = attempts + 1 where name = (
                select name from stray_file s where next_at <= :now
                    and not exists (select from answer_file a where a.name = s.name)
                order by next_at limit 1 for update skip locked)
            returning name, attempts\
            """)
                .param("until", Sql.time(now.plus(CLAIM)))
                .param("now", Sql.time(now))
                .query((row, number) -> new Stray(row.getString(1), row.getInt(2)))
                .optional();
    }

    private boolean swept(Stray stray) {
        try {
            asked(() -> {
                storage.delete(stray.name());
                return stray;
            });
            jdbc.sql("delete from stray_file where name = ?")
                    .param(stray.name())
                    .update();
            return true;
        } catch (IOException e) {
            LOG.error(Logged.text("The file {} could not be deleted yet: {}"), stray.name(), e.toString());
            Instant now = clock.instant();
            paused = now.plus(FIRST_PAUSE);
            Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(stray.attempts() - 1, MOST_DOUBLED));
            jdbc.sql("update stray_file set next_at = ? where name = ?")
                    .params(
                            Sql.time(now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause)),
                            stray.name())
                    .update();
            return false;
        }
    }

    private interface Asking<T> {
        T ask() throws IOException;
    }

    private <T> T asked(Asking<T> asking) throws IOException {
        try {
            T answer = asking.ask();
            failing = false;
            return answer;
        } catch (IOException e) {
            failing = true;
            throw e;
        }
    }
}
