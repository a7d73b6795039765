package io.github.otklik.examples.desk.upkeep;

import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.spring.store.EventStore;
import io.github.otklik.spring.store.MessageStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The messages whose terms are to be counted again since a calendar or an act changed, and those that cannot be. */
@Service
public class Recounts {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final EventStore store;
    private final Rules rules;
    private final Audit audit;
    private final Show show;
    private final Cases cases;
    private final Clock clock;
    private final AtomicReference<Counted> counted = new AtomicReference<>();

    /** How many open messages run under what nobody has kept, and how many would be counted otherwise today. */
    public record Needs(int unreadable, int recount) {}

    private record Counted(Needs needs, Instant at) {}

    /** Messages that were counted with the same, by one of them. */
    private record Group(String bound, String first, int count) {}

    Recounts(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            EventStore store,
            Rules rules,
            Audit audit,
            Show show,
            Cases cases,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.store = store;
        this.rules = rules;
        this.audit = audit;
        this.show = show;
        this.cases = cases;
        this.clock = clock;
    }

    /** How many there are, as of the last minute. */
    public Needs needs() {
        Counted known = counted.get();
        Instant now = clock.instant();
        if (known == null || now.isAfter(known.at().plus(FRESH)) || now.isBefore(known.at())) {
            int unreadable = 0;
            int recount = 0;
            for (Group group : groups()) {
                Optional<MessageCase> message = store.find(group.first()).map(MessageStream::message);
                Optional<Procedure> own = message.flatMap(each -> rules.find(each, cases.now()));
                if (message.isEmpty() || own.isEmpty()) {
                    unreadable += group.count();
                } else if (!target(own.get()).isOf(message.get())) {
                    recount += group.count();
                }
            }
            known = new Counted(new Needs(unreadable, recount), now);
            counted.set(known);
        }
        return known.needs();
    }

    private List<Group> groups() {
        return jdbc.sql("""
                        select bound, min(id), count(*) from message
                        where (open or due_at is not null) and bound is not null group by bound order by min(id)""")
                .query((row, number) -> new Group(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    private Procedure target(Procedure own) {
        return rules.newest(own.regulation(), cases.now());
    }

    /** What a recount would change, of so many messages at most; nothing is changed. */
    List<Procedures.Recount> preview(int most) {
        List<Procedures.Recount> recounts = new ArrayList<>();
        for (Group group : groups()) {
            boolean needed = store.find(group.first())
                    .map(MessageStream::message)
                    .filter(message -> rules.find(message, cases.now())
                            .filter(own -> !target(own).isOf(message))
                            .isPresent())
                    .isPresent();
            if (needed) {
                for (String id : members(group.bound(), most - recounts.size())) {
                    recounts.addAll(recount(id).map(Ready::recount).stream().toList());
                }
            }
        }
        return recounts;
    }

    private List<String> members(String bound, int most) {
        return jdbc.sql("select id from message where bound = ? and (open or due_at is not null) order by id limit ?")
                .params(bound, most)
                .query(String.class)
                .list();
    }

    /** The open messages that cannot be counted, so many at most. */
    List<String> unreadable(int most) {
        List<String> ids = new ArrayList<>();
        for (Group group : groups()) {
            boolean readable = store.find(group.first())
                    .map(MessageStream::message)
                    .flatMap(message -> rules.find(message, cases.now()))
                    .isPresent();
            if (!readable) {
                ids.addAll(members(group.bound(), most - ids.size()));
            }
        }
        return ids;
    }

    private record Ready(MessageStream stream, Procedures.Recount recount, Procedure to) {}

    private Optional<Ready> recount(String id) {
        MessageStream stream = store.load(id);
        MessageCase message = stream.message();
        Instant now = message.asOf(cases.now());
        return rules.find(message, now).flatMap(own -> {
            Procedure to = target(own);
            return to.recountAll(List.of(message), own, now, show.label("recount.reason")).stream()
                    .findFirst()
                    .map(recount -> new Ready(stream, recount, to));
        });
    }

    /** Counts so many messages again at most, each in a transaction of its own; gives their number. */
    int run(String login, int most) {
        List<Procedures.Recount> due = preview(most);
        for (Procedures.Recount each : due) {
            transactions.executeWithoutResult(status -> run(login, each.message()));
        }
        counted.set(null);
        return due.size();
    }

    private void run(String login, String id) {
        recount(id).ifPresent(ready -> {
            if (!store.append(ready.stream(), List.of(ready.recount().event()), ready.to(), cases.now())) {
                throw new ConcurrencyFailureException("Message " + id + " changed while it was counted again");
            }
            audit.record(cases.now(), login, "recount", id, "accepted", "");
        });
    }
}
