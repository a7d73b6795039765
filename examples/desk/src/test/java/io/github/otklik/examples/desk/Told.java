package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.value.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether alerts got where they had to through a network that fails at random. */
final class Told {
    /** How often an alert is tried before a person has to look. */
    private static final int ATTEMPTS = 10;

    /** The pauses between attempts are longer than this, all together, also where a kill made one shorter. */
    private static final Duration LEAST = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final FlakyTelegram network;
    private final Instant until;

    Told(JdbcClient jdbc, FlakyTelegram network, Instant until) {
        this.jdbc = jdbc;
        this.network = network;
        this.until = until;
    }

    /** How many alerts before that instant are neither delivered nor given up. */
    int waiting() {
        return jdbc.sql("select count(*) from alert where delivered_at is null and given_up_at is null and at < ?")
                .param(Sql.time(until))
                .query(Integer.class)
                .single();
    }

    /** How many of these are to be tried at an instant. */
    int due(Instant now) {
        return jdbc.sql("select count(*) from alert where delivered_at is null and given_up_at is null and next_at <="
                        + " ?")
                .param(Sql.time(now))
                .query(Integer.class)
                .single();
    }

    private List<String> alerts(String which) {
        return jdbc.sql("select a.id from alert a where a.at < ? and " + which)
                .param(Sql.time(until))
                .query(String.class)
                .list();
    }

    /** Nothing is lost, nothing given up early, and the dead letters are those of the closed chat. */
    void holds() {
        assertThat(network.failures()).as("ways to fail").containsKeys("500", "429", "cut before", "cut after");
        assertThat(waiting()).isZero();
        String open = "exists (select from notice n where n.alert_id = a.id and n.target = 'telegram:"
                + FlakyTelegram.OPEN + "')";
        assertThat(alerts("a.breach and not " + open))
                .as("breaches that were not told")
                .isEmpty();
        assertThat(alerts("a.given_up_at is not null")).as("dead letters").isNotEmpty();
        assertThat(alerts("a.given_up_at is not null and a.attempts <> " + ATTEMPTS))
                .as("given up early")
                .isEmpty();
        assertThat(alerts("a.given_up_at - a.at < interval '" + LEAST.toSeconds() + " seconds'"))
                .as("given up soon")
                .isEmpty();
        assertThat(alerts("a.given_up_at is not null and a.failure <> 'telegram:" + FlakyTelegram.CLOSED
                        + ": Forbidden: bot was blocked by the user'"))
                .as("dead letters of another chat")
                .isEmpty();
        assertThat(alerts("exists (select from notice n where n.alert_id = a.id and n.target <> 'telegram:"
                        + FlakyTelegram.OPEN + "')"))
                .as("told in the chat that takes nothing")
                .isEmpty();
        // The network itself took at least what the desk says that it did, of each message.
        Map<String, Long> taken = network.taken().stream()
                .map(FlakyTelegram.Sent::text)
                .collect(Collectors.groupingBy(Told::message, Collectors.counting()));
        jdbc.sql("""
            select a.message_id, count(*) from notice n join alert a on a.id = n.alert_id group by a.message_id\
            """).query(row -> {
            assertThat(taken.getOrDefault(row.getString(1), 0L))
                    .as(row.getString(1))
                    .isGreaterThanOrEqualTo(row.getLong(2));
        });
    }

    /** The message that a text is about. */
    private static String message(String text) {
        return text.replaceAll("(?s).*Сообщение ([\\w-]+).*", "$1");
    }

    @Override
    public String toString() {
        return String.format(
                "%d alerts told %d times, %d given up, failures %s",
                alerts("true").size(),
                network.taken().size(),
                alerts("a.given_up_at is not null").size(),
                network.failures());
    }
}
