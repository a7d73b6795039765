package io.github.otklik.spring.store;

import io.github.otklik.regulation.Language;
import io.github.otklik.spring.text.Texts;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the passing of time to messages that are due. Any number of hosts may run it side by side: a row that one has locked
 * the others skip. This class is thread-safe.
 */
public final class Ticker {
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    /** When a message is tried again that could not be ticked. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final TransactionTemplate transactions;
    private final EventStore store;
    private final Acts acts;
    private final int batch;
    private final Texts texts;

    /** A ticker that speaks English in the log. */
    public Ticker(TransactionTemplate transactions, EventStore store, Acts acts, int batch) {
        this(transactions, store, acts, batch, Language.EN);
    }

    /**
     * A ticker.
     *
     * @param batch  how many messages are brought to the present in one transaction, at least 1
     * @param language  the language of the log
     */
    public Ticker(TransactionTemplate transactions, EventStore store, Acts acts, int batch, Language language) {
        this.texts = new Texts(language);
        if (batch < 1) {
            throw new IllegalArgumentException("batch must be 1 or more; was " + batch);
        }
        this.transactions = transactions;
        this.store = store;
        this.acts = acts;
        this.batch = batch;
    }

    /** Brings time to all that is due now. */
    public void run() {
        while (ticked() == batch) {
            LOG.debug("More is due");
        }
    }

    private int ticked() {
        Integer ticked = transactions.execute(status -> {
            List<String> due = store.due(acts.now(), batch);
            due.forEach(this::tick);
            return due.size();
        });
        return ticked == null ? 0 : ticked;
    }

    private void tick(String id) {
        try {
            acts.tick(id);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error(texts.say("log.message"), id, PAUSE, e);
            store.putOff(id, acts.now().plus(PAUSE));
        }
    }
}
