package io.github.otklik.examples.desk.figures;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.value.Logged;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.spring.store.EventStore;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the messages that an earlier release wrote, a portion a transaction. It goes on where it stopped; any number of hosts may
 * count side by side.
 */
@Component
class Backfill {
    private static final Logger LOG = LoggerFactory.getLogger(Backfill.class);
    private static final int PART = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final EventStore store;
    private final FigureRows rows;
    private final Cases cases;

    Backfill(JdbcClient jdbc, TransactionTemplate transactions, EventStore store, FigureRows rows, Cases cases) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.store = store;
        this.rows = rows;
        this.cases = cases;
    }

    /** A calendar or an act that was missing may have come back with this start. */
    @EventListener(ApplicationReadyEvent.class)
    void tryAgain() {
        jdbc.sql("update message set figures = 'DUE' where figures = 'WITHOUT'").update();
    }

    @Scheduled(fixedDelayString = "${otklik.poll:1s}")
    void run() {
        for (int counted = part(); counted > 0; counted = part()) {
            LOG.info(Logged.text("Figures of {} messages of an earlier release are counted"), counted);
        }
    }

    private int part() {
        return transactions.execute(status -> {
            List<String> ids = jdbc.sql("""
                            select id from message where figures = 'DUE' order by id limit ? for update skip locked""").param(PART).query(String.class).list();
            Map<String, List<Event>> streams = store.load(ids);
            ids.forEach(id -> rows.count(id, streams.getOrDefault(id, List.of()), cases.now()));
            return ids.size();
        });
    }
}
