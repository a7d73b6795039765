package io.github.otklik.examples.desk.cases;

import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.examples.desk.value.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Who did or tried what, and what became of it. */
@Component
public class Audit {
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    /** A row of the audit. */
    public record Row(
            long id,
            Instant at,
            String login,
            String action,
            @Nullable String message,
            String outcome,
            String detail) {}

    Audit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void record(
            Instant at, String login, String action, @Nullable String message, String outcome, String detail) {
        jdbc.sql("insert into audit (at, login, action, message_id, outcome, detail) values (?, ?, ?, ?, ?, ?)")
                .params(Sql.values(
                        Sql.time(at),
                        Texts.beginning(Texts.storable(login), LONGEST),
                        action,
                        message,
                        outcome,
                        Texts.beginning(detail, LONGEST)))
                .update();
    }

    /** The latest rows before an id, of a message or a person if one is given. */
    public List<Row> latest(long before, @Nullable String message, @Nullable String login, int most) {
        return jdbc.sql("""
                        select id, at, login, action, message_id, outcome, detail from audit
                        where id < :before and (:message::text is null or message_id = :message)
                            and (:login::text is null or login = :login)
                        order by id desc limit :most""")
                .param("before", before)
                .param("message", message)
                .param("login", login)
                .param("most", most)
                .query((row, number) -> new Row(
                        row.getLong(1),
                        row.getTimestamp(2).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .list();
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        signIn(event, "accepted");
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        signIn(event, "rejected");
    }

    private void signIn(AbstractAuthenticationEvent event, String outcome) {
        record(clock.instant(), event.getAuthentication().getName(), "sign-in", null, outcome, "");
    }
}
