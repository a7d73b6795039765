package io.github.otklik.examples.desk.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.examples.desk.RunningDesk;
import io.github.otklik.examples.desk.network.AnswerFiles;
import io.github.otklik.examples.desk.value.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is needed for a while only is deleted when it is as old as the office says, and nothing else is. */
class PurgeTest {
    private static final int MANY = 2_500;

    private static List<String> kept(JdbcClient jdbc, String statement) {
        return jdbc.sql(statement).query(String.class).list();
    }

    /** Writes rows of an age; each is told by the age in its name. */
    private static void rows(RunningDesk desk, String name, int days) {
        JdbcClient jdbc = desk.jdbc();
        Object at = Sql.time(desk.now().minus(Duration.ofDays(days)));
        jdbc.sql("insert into vk_event (id, received_at) values (?, ?)")
                .params(name, at)
                .update();
        jdbc.sql("insert into bot_update (id, received_at) values (?, ?)")
                .params(name, at)
                .update();
        jdbc.sql("insert into early (base, what, body, at) values (?, 'edit', '{}', ?)")
                .params(name, at)
                .update();
        jdbc.sql("insert into draft (login, message_id, word, fields, kept_at) values (?, 'm', 'w', '{}', ?)")
                .params(name, at)
                .update();
        jdbc.sql("""
            insert into alert (id, message_id, obligation, breach, at, next_at, delivered_at)
            values (?, 'purge-1', 'x', true, ?, ?, ?)\
            """).params(name, at, at, at).update();
        jdbc.sql("insert into notice (alert_id, target, sent_at) values (?, 'mail:a@b.ru', ?)")
                .params(name, at)
                .update();
        jdbc.sql("insert into answer_key (key, url, sent_at) values (?, 'https://t.me/x/1', ?)")
                .params(name, at)
                .update();
        jdbc.sql("insert into audit (at, login, action, outcome, detail) values (?, ?, 'x', 'accepted', '')")
                .params(at, name)
                .update();
    }

    @Test
    void whatIsOldIsDeletedInPortionsAndTheRestStays() {
        RunningDesk desk =
                RunningDesk.of("purge", "otklik.purge.audit=800d", "otklik.poll=1h", "otklik.purge.every=10h");
        desk.receive("purge-1", "Где?");
        for (int days : new int[] {1, 29, 31, 91, 401, 801}) {
            rows(desk, "day-" + days, days);
        }
        JdbcClient jdbc = desk.jdbc();
        Instant old = desk.now().minus(Duration.ofDays(40));
        jdbc.sql("insert into vk_event (id, received_at) select 'x' || n, ? from generate_series(1, ?) n")
                .params(Sql.time(old), MANY)
                .update();
        // One that nobody received, and an answer of which nobody knows whether it stands there, wait for a person.
        jdbc.sql("""
            insert into alert (id, message_id, obligation, breach, at, next_at, failure, given_up_at)
            values ('given-up', 'purge-1', 'x', true, :at, :at, 'x', :at)\
            """)
                .param("at", Sql.time(desk.now().minus(Duration.ofDays(900))))
                .update();
        jdbc.sql("insert into answer_key (key, sent_at) values ('doubtful', ?)")
                .param(Sql.time(desk.now().minus(Duration.ofDays(900))))
                .update();
        AnswerFiles files = desk.bean(AnswerFiles.class);
        files.link("purge-1", "zhkh", "https://a.ru", desk.now().minus(Duration.ofDays(91)));
        files.link("purge-1", "zhkh", "https://b.ru", desk.now().minus(Duration.ofDays(89)));
        files.link("purge-1", "roads", "https://c.ru", desk.now().minus(Duration.ofDays(91)));
        files.submit("purge-1", "roads", "d1");
        desk.bean(Purge.class).run();
        assertThat(kept(jdbc, "select id from vk_event order by 1")).containsExactly("day-1", "day-29");
        assertThat(kept(jdbc, "select id from bot_update order by 1")).containsExactly("day-1", "day-29");
        assertThat(kept(jdbc, "select base from early order by 1")).containsExactly("day-1", "day-29");
        assertThat(kept(jdbc, "select login from draft order by 1")).containsExactly("day-1", "day-29", "day-31");
        assertThat(kept(jdbc, "select id from alert where obligation = 'x' order by 1"))
                .containsExactly("day-1", "day-29", "day-31", "day-91", "given-up");
        assertThat(kept(jdbc, "select alert_id from notice order by 1"))
                .containsExactly("day-1", "day-29", "day-31", "day-91");
        assertThat(kept(jdbc, "select key from answer_key order by 1"))
                .containsExactly("day-1", "day-29", "day-31", "day-91", "doubtful");
        assertThat(kept(jdbc, "select login from audit where action = 'x' order by 1"))
                .containsExactly("day-1", "day-29", "day-31", "day-401", "day-91");
        assertThat(kept(jdbc, "select title from answer_file order by 1"))
                .containsExactly("https://b.ru", "https://c.ru");
        desk.close();
    }

    @Test
    void theAuditIsKeptForEverUnlessTheOfficeSaysOtherwise() {
        RunningDesk desk = RunningDesk.shared();
        desk.receive("purge-1", "Где?");
        rows(desk, "day-9000", 9_000);
        desk.bean(Purge.class).run();
        assertThat(kept(desk.jdbc(), "select login from audit where login = 'day-9000'"))
                .hasSize(1);
        assertThat(kept(desk.jdbc(), "select id from alert where id = 'day-9000'"))
                .isEmpty();
    }

    @Test
    void anAgeThatIsTooShortIsTold() {
        assertThatThrownBy(() -> RunningDesk.of("purge_short", "otklik.purge.calls=1h", "otklik.purge.audit=30d"))
                .rootCause()
                .hasMessageContainingAll(
                        "otklik.purge.calls: должно быть не меньше 7d, а указано 1h",
                        "otklik.purge.audit: должно быть не меньше 365d, а указано 720h");
    }
}
