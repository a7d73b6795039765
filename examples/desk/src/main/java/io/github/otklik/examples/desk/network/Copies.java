package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.file.FileKind;
import io.github.otklik.examples.desk.file.FileStore;
import io.github.otklik.examples.desk.setup.Channels;
import io.github.otklik.examples.desk.value.Logged;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.examples.desk.value.Texts;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Copies photos and files of messages to where the office keeps files, if it names such a place: one by one, outside of transactions, and
 * what fails again after a while. A copy is claimed before it is made, so that hosts do not make it together. While that place takes
 * nothing, one copy a minute is tried, and none is given up for it.
 */
@Component
public class Copies {
    private static final Logger LOG = LoggerFactory.getLogger(Copies.class);
    private static final Duration CLAIM = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int ATTEMPTS = 5;
    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transactions;
    private final FileStore files;
    private final Download download;
    private volatile Instant paused = Instant.MIN;

    /** A copy, as it is kept. */
    public record Copy(String name, FileKind kind) {}

    private record Wanted(String message, String file) {}

    @Autowired
    Copies(Channels channels, FileStore files, JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this(files, new Download(channels.files().hosts(), channels.files().most(), true), jdbc, transactions, clock);
    }

    Copies(FileStore files, Download download, JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.files = files;
        this.transactions = transactions;
        this.download = download;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${otklik.files.every:5s}")
    void run() {
        Instant now = clock.instant();
        if (!files.ready() || now.isBefore(paused)) {
            return;
        }
        jdbc.sql("""
            insert into attachment_copy (message_id, file, next_at)
            select distinct message_id, file, cast(:now as timestamptz) from attachment a where file <> ''
                and not exists (select from attachment_copy c where c.message_id = a.message_id and c.file = a.file)
            on conflict do nothing\
            """).param("now", Sql.time(now)).update();
        boolean going = true;
        while (going) {
            Optional<Wanted> next = claim();
            going = next.isPresent() && copied(next.get());
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

    /** Makes a copy, if it can be; whether the place of files would take another. */
    private boolean copied(Wanted wanted) {
        if (isForgotten(wanted)) {
            return true;
        }
        byte[] bytes;
        try {
            bytes = download.fetch(wanted.file());
        } catch (IOException e) {
            failed(wanted, e, e instanceof Download.RefusedException ? ATTEMPTS : 0);
            return true;
        }
        try {
            FileKind kind = FileKind.of(bytes).orElseThrow();
            keep(wanted, files.put(bytes, kind), kind, bytes.length);
            return true;
        } catch (IOException e) {
            failed(wanted, e, -1);
            paused = clock.instant().plus(PAUSE);
            return false;
        }
    }

    private boolean isForgotten(Wanted wanted) {
        return jdbc.sql("""
            delete from attachment_copy c where message_id = ? and file = ? and name is null
                and not exists (select from attachment a where a.message_id = c.message_id and a.file = c.file)\
            """).params(wanted.message(), wanted.file()).update() > 0;
    }

    /** Names a file that was put; one whose message was blanked meanwhile, or edited, stays a stray one. */
    private void keep(Wanted wanted, String name, FileKind kind, int bytes) {
        boolean kept = Objects.requireNonNull(transactions.execute(status -> {
            int named = jdbc.sql("""
                update attachment_copy c set name = ?, type = ?, bytes = ?, failure = null
                where message_id = ? and file = ? and name is null
                    and exists (select from attachment a where a.message_id = c.message_id and a.file = c.file)\
                """)
                    .params(name, kind.name(), bytes, wanted.message(), wanted.file())
                    .update();
            boolean there = named > 0 && files.named(name);
            if (!there) {
                status.setRollbackOnly();
            }
            return there;
        }));
        if (!kept) {
            files.discard(List.of(name));
            isForgotten(wanted);
        }
    }

    private void failed(Wanted wanted, IOException e, int attempts) {
        LOG.warn(Logged.text("A file of message {} was not copied: {}"), wanted.message(), e.toString());
        jdbc.sql("update attachment_copy set failure = ?, attempts = attempts + ? where message_id = ? and file = ?")
                .params(
                        Texts.beginning(Texts.storable(String.valueOf(e.getMessage())), LONGEST),
                        attempts,
                        wanted.message(),
                        wanted.file())
                .update();
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

    /**
     * The file of a copy of a message, if it has one of that name.
     *
     * @throws IOException if the place of files does not answer
     */
    public Optional<Resource> file(String message, String name) throws IOException {
        boolean own = of(message).values().stream().anyMatch(each -> each.name().equals(name));
        return own ? files.find(name) : Optional.empty();
    }

    /** Forgets the copies of a message, within the transaction that blanks it; they are deleted after it. */
    void forget(String message) {
        files.discard(jdbc
                .sql("delete from attachment_copy where message_id = ? returning name")
                .param(message)
                .query(String.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList());
    }
}
