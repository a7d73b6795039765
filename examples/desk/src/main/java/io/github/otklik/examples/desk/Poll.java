package io.github.otklik.examples.desk;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the passing of time to messages that are due, and delivers alerts. Any number of hosts may poll side by side: a row
 * that one has locked the others skip.
 */
@Component
class Poll {
    /** What is due, the longest due first; each row once among all hosts. */
    static final String DUE = """
            select id from message where next_wake_up <= ? order by next_wake_up limit ? for update skip locked""";

    private static final Logger LOG = LoggerFactory.getLogger(Poll.class);
    private static final int MOST = 50;
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final EventStore store;
    private final Cases cases;
    private final Delivery delivery;

    /** Where alerts go: to a mail server, a messenger, or the log. Delivers at least once; the id tells a repeated one. */
    interface Delivery {
        void deliver(String id, String message, String obligation, boolean breach);
    }

    Poll(JdbcClient jdbc, TransactionTemplate transactions, EventStore store, Cases cases, Delivery delivery) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.store = store;
        this.cases = cases;
        this.delivery = delivery;
    }

    @Scheduled(fixedDelayString = "${otklik.poll:1s}")
    void run() {
        while (ticked() == MOST || delivered() == MOST) {
            LOG.debug("More is due");
        }
    }

    private int ticked() {
        return transactions.execute(status -> {
            List<String> due = jdbc.sql(DUE)
                    .params(EventStore.time(cases.now()), MOST)
                    .query(String.class)
                    .list();
            due.forEach(this::tick);
            return due.size();
        });
    }

    private void tick(String id) {
        try {
            cases.tick(id);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Message {} cannot be ticked; tried again in {}", id, PAUSE, e);
            store.wakeUp(id, cases.now().plus(PAUSE));
        }
    }

    private int delivered() {
        return transactions.execute(status -> {
            List<String> pending = jdbc.sql("""
                            select id, message_id, obligation, breach from alert where delivered_at is null
                            order by at limit ? for update skip locked""")
                    .param(MOST)
                    .query((row, number) -> {
                        delivery.deliver(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4));
                        return row.getString(1);
                    })
                    .list();
            jdbc.sql("update alert set delivered_at = ? where id = any(?)")
                    .params(EventStore.time(cases.now()), pending.toArray(String[]::new))
                    .update();
            return pending.size();
        });
    }
}
