package io.github.otklik.examples.desk.notify;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.delivery.Deliveries;
import io.github.otklik.examples.desk.network.Messenger;
import io.github.otklik.examples.desk.network.Publisher;
import io.github.otklik.examples.desk.setup.Channels;
import io.github.otklik.examples.desk.value.Logged;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.regulation.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells an alert to those whom the office named for its holder, and to the log. Whom it was told to is kept, so that an alert
 * that is tried again, because somebody could not be reached, is told to the others alone.
 */
@Component
class Notifications {
    private static final Logger LOG = LoggerFactory.getLogger("otklik.alerts");

    private final Channels channels;
    private final Mail mail;
    private final List<Messenger> messengers;
    private final Notice notice;
    private final JdbcClient jdbc;
    private final Cases cases;

    /** Somebody to be told, by what he is known by. */
    private record Target(String way, String address) {
        String key() {
            return way + ":" + address;
        }
    }

    /** Whose an open term is, and when it is due. */
    private record Held(
            String holder, @Nullable String unit, @Nullable Instant due) {}

    Notifications(
            Channels channels, Mail mail, List<Messenger> messengers, Notice notice, JdbcClient jdbc, Cases cases) {
        this.channels = channels;
        this.mail = mail;
        this.messengers = List.copyOf(messengers);
        this.notice = notice;
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /** Tells an alert; whoever cannot be reached fails it, after all others were told. */
    void tell(String id, String message, String obligation, boolean breach) {
        LOG.info(
                Logged.text(breach ? "Breach {}: {} of message {}" : "Warning {}: {} of message {}"),
                id,
                obligation,
                message);
        Optional<Held> held = held(message, obligation);
        if (held.isEmpty() && !breach) {
            // What was to be warned of is done.
            return;
        }
        String line = notice.line(message, obligation, breach);
        String text =
                notice.text(message, obligation, breach, held.map(Held::due).orElse(null));
        List<String> failures = new ArrayList<>();
        for (Target target : targets(held, breach).values()) {
            if (!told(id, target)) {
                try {
                    send(target, id, line, text);
                    keep(id, target);
                } catch (RuntimeException e) {
                    LOG.warn(Logged.text("Alert {} did not reach {}"), id, target.key(), e);
                    failures.add(target.key() + ": " + e.getMessage());
                }
            }
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(String.join("; ", failures));
        }
    }

    private Optional<Held> held(String message, String obligation) {
        return jdbc.sql("select holder, unit, due_at from duty where message_id = ? and obligation = ?")
                .params(message, obligation)
                .query((row, number) -> new Held(
                        row.getString(1),
                        row.getString(2),
                        row.getTimestamp(3) == null ? null : row.getTimestamp(3).toInstant()))
                .optional();
    }

    /** Whom it is told to, each once. */
    private Map<String, Target> targets(Optional<Held> held, boolean breach) {
        Map<String, Target> targets = new LinkedHashMap<>();
        for (Channels.Recipient each : channels.notices().to()) {
            boolean own =
                    held.filter(duty -> holds(each.role(), each.unit(), duty)).isPresent();
            if (own || (breach && each.breaches())) {
                each.mail().forEach(address -> put(targets, new Target(Mail.WAY, address)));
                each.telegram().forEach(chat -> put(targets, new Target("telegram", chat)));
                each.max().forEach(chat -> put(targets, new Target("max", chat)));
            }
        }
        return targets;
    }

    private static boolean holds(Role role, @Nullable String unit, Held duty) {
        return role.id().equals(duty.holder()) && (unit == null || unit.equals(duty.unit()));
    }

    private static void put(Map<String, Target> targets, Target target) {
        targets.put(target.key(), target);
    }

    private void send(Target target, String id, String line, String text) {
        if (target.way().equals(Mail.WAY)) {
            mail.send(target.address(), id, line, text);
            return;
        }
        Publisher.Outcome outcome = messengers.stream()
                .filter(each -> each.name().equals(target.way()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No messenger " + target.way()))
                .send(target.address(), text, "");
        if (outcome instanceof Publisher.Outcome.Refused refused) {
            throw new IllegalStateException(refused.reason());
        }
        if (!(outcome instanceof Publisher.Outcome.Published)) {
            throw new IllegalStateException("сеть не ответила");
        }
    }

    private boolean told(String id, Target target) {
        return jdbc.sql("select count(*) from notice where alert_id = ? and target = ?")
                        .params(id, target.key())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void keep(String id, Target target) {
        jdbc.sql("insert into notice (alert_id, target, sent_at) values (?, ?, ?) on conflict do nothing")
                .params(id, target.key(), Sql.time(cases.now()))
                .update();
    }

    /** As deliveries ask for it. */
    Deliveries.Delivery delivery() {
        return this::tell;
    }
}
