package io.github.otklik.examples.desk.cases;

import io.github.otklik.examples.desk.value.Sql;
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
 * Brings the passing of time to messages that are due. Any number of hosts may poll side by side: a row
 * that one has locked the others skip.
 */
@Component
public class Poll {
    /** What is due, the longest due first; each row once among all hosts. */
    public static final String DUE = """
            select id from message where next_wake_up <= ? order by next_wake_up limit ? for update skip locked""";

    private static final Logger LOG = LoggerFactory.getLogger(Poll.class);
    private static final int MOST = 50;
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final EventStore store;
    private final Cases cases;

    Poll(JdbcClient jdbc, TransactionTemplate transactions, EventStore store, Cases cases) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.store = store;
        this.cases = cases;
    }

    /** Brings time to all that is due now. */
    @Scheduled(fixedDelayString = "${otklik.poll:1s}")
    public void run() {
        while (ticked() == MOST) {
            LOG.debug("More is due");
        }
    }

    private int ticked() {
        return transactions.execute(status -> {
            List<String> due = jdbc.sql(DUE)
                    .params(Sql.time(cases.now()), MOST)
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
            store.putOff(id, cases.now().plus(PAUSE));
        }
    }
}
