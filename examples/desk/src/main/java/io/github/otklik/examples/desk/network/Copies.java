package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.setup.Channels;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.examples.desk.value.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Copies photos and files of messages into the office's folder, where it names one: one by one, outside of transactions, and what
 * fails again after a while. A copy is claimed before it is made, so that hosts do not make it together.
 */
@Component
public class Copies {
    private static final Logger LOG = LoggerFactory.getLogger(Copies.class);
    private static final Duration CLAIM = Duration.ofMinutes(10);
    private static final int ATTEMPTS = 5;
    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Folder folder;
    private final Download download;

    /** A copy, as it lies in the folder. */
    public record Copy(String name, FileKind kind) {}

    private record Wanted(String message, String file) {}

    @Autowired
    Copies(Channels channels, Folder folder, JdbcClient jdbc, Clock clock) {
        this(folder, new Download(channels.files().hosts(), channels.files().most(), true), jdbc, clock);
    }

    Copies(Folder folder, Download download, JdbcClient jdbc, Clock clock) {
        this.folder = folder;
        this.download = download;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${otklik.files.every:5s}")
    void run() {
        if (!folder.ready()) {
            return;
        }
        Instant now = clock.instant();
        jdbc.sql("""
            insert into attachment_copy (message_id, file, next_at)
            select distinct message_id, file, cast(:now as timestamptz) from attachment a where file <> ''
                and not exists (select from attachment_copy c where c.message_id = a.message_id and c.file = a.file)
            on conflict do nothing\
            """).param("now", Sql.time(now)).update();
        for (Optional<Wanted> next = claim(); next.isPresent(); next = claim()) {
            copy(next.get());
        }
    }

    private Optional<Wanted> claim() {
        Instant now = clock.instant();
        return jdbc.sql("""
            update attachment_copy set next_at = :until, attempts = attempts + 1 where (message_id, file) = (
                select message_id, file from attachment_copy
                where name is null and attempts < :most and next_at <= :now
                order by next_at limit 1 for update skip locked)
            returning message_id, file\
            """)
                .param("until", Sql.time(now.plus(CLAIM)))
                .param("now", Sql.time(now))
                .param("most", ATTEMPTS)
                .query((row, number) -> new Wanted(row.getString(1), row.getString(2)))
                .optional();
    }

    private void copy(Wanted wanted) {
        try {
            byte[] bytes = download.fetch(wanted.file());
            FileKind kind = FileKind.of(bytes).orElseThrow();
            String name = folder.keep(bytes, kind);
            int kept = jdbc.sql("""
                update attachment_copy set name = ?, type = ?, bytes = ?, failure = null
                where message_id = ? and file = ? and name is null\
                """)
                    .params(name, kind.name(), bytes.length, wanted.message(), wanted.file())
                    .update();
            if (kept == 0) {
                // The message was blanked meanwhile.
                folder.delete(name);
            }
        } catch (IOException e) {
            LOG.warn("A file of message {} was not copied: {}", wanted.message(), e.toString());
            jdbc.sql("""
                update attachment_copy set failure = ?, attempts = case when ? then ? else attempts end
                where message_id = ? and file = ?\
                """)
                    .params(
                            Texts.beginning(Texts.storable(String.valueOf(e.getMessage())), LONGEST),
                            e instanceof Download.RefusedException,
                            ATTEMPTS,
                            wanted.message(),
                            wanted.file())
                    .update();
        }
    }

    /** The copies of a message, by the addresses they were made from. */
    public Map<String, Copy> of(String message) {
        return jdbc
                .sql("select file, name, type from attachment_copy where message_id = ? and name is not null")
                .param(message)
                .query((row, number) ->
                        Map.entry(row.getString(1), new Copy(row.getString(2), FileKind.valueOf(row.getString(3)))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Where a copy of a message lies, if it has one of that name. */
    public Optional<Path> path(String message, String name) {
        return of(message).values().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .flatMap(each -> folder.find(each.name()));
    }

    /** Forgets the copies of a message, and deletes them. */
    void forget(String message) {
        List<String> names = jdbc.sql("delete from attachment_copy where message_id = ? returning name")
                .param(message)
                .query(String.class)
                .list();
        for (String name : names) {
            if (name != null) {
                folder.delete(name);
            }
        }
    }
}
