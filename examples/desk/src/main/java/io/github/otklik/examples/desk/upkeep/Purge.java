package io.github.otklik.examples.desk.upkeep;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.network.AnswerFiles;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.value.Logged;
import io.github.otklik.examples.desk.value.Sql;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes what the desk needs for a while only, when it is as old as the office says: a portion a statement, so that nobody waits
 * for it. Messages and what hangs on them are kept, and blanked by the rules of retention.
 */
@Component
class Purge {
    private static final Logger LOG = LoggerFactory.getLogger(Purge.class);
    private static final int PART = 1000;

    private final JdbcClient jdbc;
    private final AnswerFiles answers;
    private final Cases cases;
    private final Office.Purge ages;

    Purge(JdbcClient jdbc, AnswerFiles answers, Cases cases, Office office) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.cases = cases;
        this.ages = office.purge();
    }

    @Scheduled(fixedDelayString = "${otklik.purge.every:1h}")
    void run() {
        Instant now = cases.now();
        delete("vk_event", "id", "received_at < :before", now, ages.calls());
        delete("bot_update", "id", "received_at < :before", now, ages.calls());
        delete("early", "base", "at < :before", now, ages.calls());
        delete("draft", "ctid", "kept_at < :before", now, ages.drafts());
        answers.forgetPending(now.minus(ages.drafts()));
        delete(
                "notice",
                "alert_id",
                "alert_id in (select id from alert where delivered_at < :before)",
                now,
                ages.alerts());
        delete("alert", "id", "delivered_at < :before", now, ages.alerts());
        delete("answer_key", "key", "sent_at < :before and url is not null", now, ages.alerts());
        Duration audit = ages.audit();
        if (audit != null) {
            delete("audit", "id", "at < :before", now, audit);
        }
    }

    private void delete(String table, String key, String old, Instant now, Duration age) {
        int all = 0;
        int deleted = PART;
        while (deleted >= PART) {
            deleted = jdbc.sql("delete from " + table + " where " + key + " in (select " + key + " from " + table
                            + " where " + old + " limit " + PART + ")")
                    .param("before", Sql.time(now.minus(age)))
                    .update();
            all += deleted;
        }
        if (all > 0) {
            LOG.info(Logged.text("Deleted {} rows of {} that are older than {}"), all, table, age);
        }
    }
}
