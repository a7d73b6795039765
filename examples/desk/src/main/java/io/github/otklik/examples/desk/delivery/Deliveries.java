package io.github.otklik.examples.desk.delivery;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.value.Logged;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.examples.desk.value.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Delivers alerts one by one, outside of any transaction: one that fails or is slow keeps no other back. It is tried again after
 * a time that doubles, and given up after many times, for a person to look at. An alert is claimed for a while before it is
 * delivered, so that hosts do not deliver it together and one that dies does not lose it.
 */
@Component
public class Deliveries {
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int ATTEMPTS = 10;
    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final Delivery delivery;
    private final Cases cases;

    /** Where alerts go: to a mail server, a messenger, or the log. Delivers at least once; the id tells a repeated one. */
    public interface Delivery {
        void deliver(String id, String message, String obligation, boolean breach);
    }

    /** An alert that could not be delivered yet. */
    record Failed(
            String id,
            String message,
            String obligation,
            boolean breach,
            int attempts,
            String failure,
            Instant nextAt,
            @Nullable Instant givenUpAt) {}

    private record Claimed(String id, String message, String obligation, boolean breach, int attempts) {}

    Deliveries(JdbcClient jdbc, Delivery delivery, Cases cases) {
        this.jdbc = jdbc;
        this.delivery = delivery;
        this.cases = cases;
    }

    @Scheduled(fixedDelayString = "${otklik.poll:1s}")
    void run() {
        for (Optional<Claimed> next = claim(); next.isPresent(); next = claim()) {
            deliver(next.get());
        }
    }

    /** Takes the alert that is due the longest; no other host takes it until the claim ends. */
    private Optional<Claimed> claim() {
        Instant now = cases.now();
        return jdbc.sql("""
                        update alert set next_at = :until, attempts = attempts + 1 where id = (
                            select id from alert where delivered_at is null and given_up_at is null and next_at <= :now
                            order by next_at limit 1 for update skip locked)
                        returning id, message_id, obligation, breach, attempts""")
                .param("until", Sql.time(now.plus(CLAIM)))
                .param("now", Sql.time(now))
                .query((row, number) -> new Claimed(
                        row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4), row.getInt(5)))
                .optional();
    }

    private void deliver(Claimed alert) {
        try {
            delivery.deliver(alert.id(), alert.message(), alert.obligation(), alert.breach());
        } catch (RuntimeException e) {
            LOG.warn(
                    Logged.text("Alert {} was not delivered, attempt {} of {}"),
                    alert.id(),
                    alert.attempts(),
                    ATTEMPTS,
                    e);
            failed(alert, String.valueOf(e.getMessage()));
            return;
        }
        jdbc.sql("update alert set delivered_at = ?, failure = null where id = ?")
                .params(Sql.time(cases.now()), alert.id())
                .update();
    }

    private void failed(Claimed alert, String failure) {
        Instant now = cases.now();
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(alert.attempts() - 1, ATTEMPTS));
        jdbc.sql("update alert set next_at = ?, failure = ?, given_up_at = ? where id = ?")
                .params(Sql.values(
                        Sql.time(now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause)),
                        Texts.beginning(Texts.storable(failure), LONGEST),
                        alert.attempts() >= ATTEMPTS ? Sql.time(now) : null,
                        alert.id()))
                .update();
    }

    /** The alerts that failed and are not delivered, those that were given up first. */
    List<Failed> failed(int most) {
        return jdbc.sql("""
                        select id, message_id, obligation, breach, attempts, failure, next_at, given_up_at from alert
                        where delivered_at is null and failure is not null
                        order by given_up_at is null, at limit ?""")
                .param(most)
                .query((row, number) -> new Failed(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getInt(5),
                        row.getString(6),
                        row.getTimestamp(7).toInstant(),
                        row.getTimestamp(8) == null ? null : row.getTimestamp(8).toInstant()))
                .list();
    }

    /** How many there are of them, and how many were given up. */
    public int[] counts() {
        return jdbc.sql(
                        "select count(*), count(given_up_at) from alert where delivered_at is null and failure is not null")
                .query((row, number) -> new int[] {row.getInt(1), row.getInt(2)})
                .single();
    }

    /** Has all that failed tried again at once, from the first attempt; gives their number. */
    int again() {
        return jdbc.sql("""
                        update alert set next_at = ?, attempts = 0, given_up_at = null
                        where delivered_at is null and failure is not null""").param(Sql.time(cases.now())).update();
    }
}
