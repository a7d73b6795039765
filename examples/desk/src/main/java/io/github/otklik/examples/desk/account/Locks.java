package io.github.otklik.examples.desk.account;

import io.github.otklik.examples.desk.value.Sql;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Doors that close for a while after many wrong passwords or codes in a row, from wherever they come. */
@Repository
class Locks {
    static final int MOST_FAILURES = 10;

    static final Duration LOCKED = Duration.ofMinutes(15);

    private final JdbcClient jdbc;

    Locks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts a wrong password; true if it was the one that closes the door. */
    boolean failed(String login, Instant now) {
        return jdbc.sql("update account set failures = (failures + 1) % :most,"
                        + " locked_until = case when failures + 1 >= :most then :until else locked_until end"
                        + " where login = :login returning failures = 0")
                .param("most", MOST_FAILURES)
                .param("until", Sql.time(now.plus(LOCKED)))
                .param("login", login)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Forgets wrong passwords before the right one. */
    void succeeded(String login) {
        jdbc.sql("update account set failures = 0, locked_until = null"
                        + " where login = ? and (failures > 0 or locked_until is not null)")
                .param(login)
                .update();
    }

    boolean isLocked(String login, Instant now) {
        return jdbc.sql("select count(*) from account where login = ? and locked_until > ?")
                        .params(login, Sql.time(now))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
