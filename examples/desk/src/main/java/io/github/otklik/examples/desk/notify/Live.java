package io.github.otklik.examples.desk.notify;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Sql;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What pages that are open are told: how much is due, the latest alerts, and that something happened. It is looked up in the base,
 * so that it does not matter which host something happened on; all who have the same duties are told the same, which is looked up
 * once.
 */
@Component
class Live implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Live.class);
    private static final Duration LATEST = Duration.ofMinutes(10);
    private static final int ALERTS = 20;

    private final Listeners listeners;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Notice notice;
    private final Cases cases;
    private final Show show;
    private volatile boolean running;

    /** An alert as a page tells it. */
    record Alert(String id, String message, String text) {}

    /** What a page is told; another version means that something happened to some message. */
    record State(int due, String version, List<Alert> alerts) {}

    private record Holder(String role, @Nullable String unit) {}

    Live(Listeners listeners, JdbcClient jdbc, JsonMapper json, Notice notice, Cases cases, Show show) {
        this.listeners = listeners;
        this.jdbc = jdbc;
        this.json = json;
        this.notice = notice;
        this.cases = cases;
        this.show = show;
    }

    /** Looks once for all pages, and tells those for whom something is new. */
    @Scheduled(fixedDelayString = "${otklik.live:2s}")
    void look() {
        if (!running || listeners.isEmpty()) {
            return;
        }
        try {
            String version = version();
            Map<Holder, String> states = new HashMap<>();
            listeners.tell(me -> Objects.requireNonNull(states.computeIfAbsent(
                    new Holder(me.role().id(), me.unit()), holder -> json.writeValueAsString(state(holder, version)))));
        } catch (DataAccessException e) {
            LOG.debug("The pages that are open are told later", e);
        }
    }

    /** What the page of somebody is told now. */
    String now(Official me) {
        return json.writeValueAsString(state(new Holder(me.role().id(), me.unit()), version()));
    }

    /** Every act is in the audit, whatever time brings about is an alert. */
    private String version() {
        return jdbc.sql("select (select coalesce(max(id), 0) from audit) || '-'"
                        + " || coalesce((select extract(epoch from max(at)) from alert), 0)")
                .query(String.class)
                .single();
    }

    private State state(Holder holder, String version) {
        Instant now = cases.now();
        Instant tomorrow = LocalDate.ofInstant(now, show.zone())
                .plusDays(1)
                .atStartOfDay(show.zone())
                .toInstant();
        int due = jdbc.sql("""
                        select count(distinct message_id) from duty where holder = :role
                            and (:unit::text is null or unit = :unit) and due_at < :tomorrow""")
                .param("role", holder.role())
                .param("unit", holder.unit())
                .param("tomorrow", Sql.time(tomorrow))
                .query(Integer.class)
                .single();
        List<Alert> alerts = jdbc.sql("""
                        select a.id, a.message_id, a.obligation, a.breach from alert a
                        join duty d on d.message_id = a.message_id and d.obligation = a.obligation
                        where a.at > :since and d.holder = :role and (:unit::text is null or d.unit = :unit)
                        order by a.at desc, a.id limit :most""")
                .param("since", Sql.time(now.minus(LATEST)))
                .param("role", holder.role())
                .param("unit", holder.unit())
                .param("most", ALERTS)
                .query((row, number) -> new Alert(
                        row.getString(1),
                        row.getString(2),
                        notice.line(row.getString(2), row.getString(3), row.getBoolean(4))))
                .list();
        return new State(due, version, alerts);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the server waits for requests to end, which these would not do by themselves. */
    @Override
    public void stop() {
        running = false;
        listeners.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
