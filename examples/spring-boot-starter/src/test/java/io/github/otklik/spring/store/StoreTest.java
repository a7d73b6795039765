package io.github.otklik.spring.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Role;
import io.github.otklik.spring.Started;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class StoreTest {
    private static final Instant MORNING = Instant.parse("2022-08-29T03:00:00Z");

    /** A clock that a test sets. */
    static final class SetClock extends Clock {
        private volatile Instant now = MORNING;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Alerts as a host would tell them; it fails when it is told to. */
    static final class Alerts implements Follower {
        private final List<String> told = new ArrayList<>();
        private final List<String> uncountable = new ArrayList<>();
        private volatile boolean failing;

        @Override
        public void follow(Change change) {
            if (failing) {
                throw new IllegalStateException("the host's own rows cannot be written");
            }
            change.events().forEach(event -> {
                if (event instanceof Event.Alerted alerted) {
                    told.add(alerted.alert().id());
                }
            });
        }

        @Override
        public void uncountable(String id) {
            uncountable.add(id);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Beans {
        @Bean
        SetClock clock() {
            return new SetClock();
        }

        @Bean
        Alerts alerts() {
            return new Alerts();
        }
    }

    private ConfigurableApplicationContext host;
    private Acts acts;
    private EventStore store;

    @BeforeEach
    void start() {
        host = Started.with(List.of(Beans.class), "otklik.calendars=classpath:hours.txt", "otklik.store.tick=0s");
        acts = host.getBean(Acts.class);
        store = host.getBean(EventStore.class);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private void at(Instant now) {
        host.getBean(SetClock.class).now = now;
    }

    private static Function<Instant, Command.Act> access(String command) {
        return now -> MessageAct.GiveAccess.in(Command.Header.of(command, now, Actor.of(Role.MINISTRY)), "vk");
    }

    private static Function<Instant, Command.Act> classified(String command, Role role) {
        return now -> new MessageAct.Classify(
                Command.Header.of(command, now, Actor.of(role)), List.of("roads"), "", Importance.NORMAL);
    }

    private Acts.Result act(String id, Function<Instant, Command.Act> act) {
        return acts.act(Acts.Request.of(id, act)).result();
    }

    @Test
    void anActIsStoredOnceAndARefusalStoresNothing() {
        assertThat(act("m1", access("c1"))).isEqualTo(Acts.Result.ACCEPTED);
        assertThat(act("m1", access("c1"))).isEqualTo(Acts.Result.ALREADY_DONE);
        Acts.Outcome refused = acts.act(Acts.Request.of("m1", classified("c2", Role.MINISTRY)));
        assertThat(refused.result()).isEqualTo(Acts.Result.REJECTED);
        assertThat(refused.refusal()).isNotNull();
        assertThat(store.load("m1").message().version()).isOne();
        assertThat(store.find("nobody")).isEmpty();
        assertThat(store.load(List.of("m1", "nobody"))).containsOnlyKeys("m1");
    }

    @Test
    void whoeverActsOnAnOldPageIsTold() {
        act("m1", access("c1"));
        act("m1", classified("c2", Role.CURATOR));
        assertThat(acts.act(new Acts.Request("m1", 1, classified("c3", Role.CURATOR), outcome -> {}))
                        .result())
                .isEqualTo(Acts.Result.CHANGED);
        assertThat(acts.act(new Acts.Request("m1", 2, classified("c3", Role.CURATOR), outcome -> {}))
                        .result())
                .isEqualTo(Acts.Result.ACCEPTED);
    }

    @Test
    void rowsAndEventsNeverPart() {
        act("m1", access("c1"));
        host.getBean(Alerts.class).failing = true;
        assertThatIllegalStateException().isThrownBy(() -> act("m1", classified("c2", Role.CURATOR)));
        assertThatIllegalStateException().isThrownBy(() -> act("m2", access("c1")));
        host.getBean(Alerts.class).failing = false;
        assertThat(store.load("m1").message().version()).isOne();
        assertThat(store.load("m2").events()).isEmpty();
        assertThat(act("m1", classified("c2", Role.CURATOR))).isEqualTo(Acts.Result.ACCEPTED);
        assertThat(act("m2", access("c1"))).isEqualTo(Acts.Result.ACCEPTED);
    }

    @Test
    void manyHostsAtOnceLoseNothing() throws Exception {
        int hosts = 8;
        CyclicBarrier together = new CyclicBarrier(hosts);
        ExecutorService pool = Executors.newFixedThreadPool(hosts);
        try {
            List<Future<Acts.Result>> results = IntStream.range(0, hosts)
                    .mapToObj(i -> pool.submit(() -> {
                        together.await();
                        act("m1", access("begin"));
                        return act("m1", classified("c" + i, Role.CURATOR));
                    }))
                    .toList();
            for (Future<Acts.Result> result : results) {
                assertThat(result.get()).isEqualTo(Acts.Result.ACCEPTED);
            }
        } finally {
            pool.shutdownNow();
        }
        MessageCase message = store.load("m1").message();
        assertThat(message.version()).isEqualTo(hosts + 1);
        assertThat(host.getBean(JdbcTemplate.class)
                        .queryForObject("select version from otklik_message where id = 'm1'", Integer.class))
                .isEqualTo(hosts + 1);
    }

    @Test
    void timeRaisesEachAlertOnceAndGoesOnFromThere() {
        act("m1", access("c1"));
        act("m2", access("c1"));
        Ticker ticker = host.getBean(Ticker.class);
        ticker.run();
        assertThat(host.getBean(Alerts.class).told).isEmpty();
        at(MORNING.plus(Duration.ofDays(1)));
        ticker.run();
        List<String> told = host.getBean(Alerts.class).told;
        assertThat(told).isNotEmpty().doesNotHaveDuplicates();
        Procedure procedure = host.getBean(Procedure.class);
        assertThat(procedure.obligations(store.load("m1").message(), MORNING.plus(Duration.ofDays(1))))
                .anySatisfy(each -> assertThat(each.status()).isEqualTo(Obligation.Status.OVERDUE));
        int before = told.size();
        ticker.run();
        assertThat(told).hasSize(before);
        assertThat(store.due(MORNING.plus(Duration.ofDays(1)), 10)).isEmpty();
    }

    @Test
    void aMessageThatCannotBeReadIsPutOffAndStopsNoOther() {
        act("bad", access("c1"));
        act("good", access("c1"));
        host.getBean(JdbcTemplate.class).update("update otklik_event set body = '{}' where message_id = 'bad'");
        at(MORNING.plus(Duration.ofDays(1)));
        host.getBean(Ticker.class).run();
        assertThat(host.getBean(Alerts.class).told).isNotEmpty().allMatch(id -> id.contains("good"));
        assertThat(host.getBean(Alerts.class).uncountable).containsExactly("bad");
        assertThat(store.load(List.of("bad", "good"))).containsOnlyKeys("good");
        assertThat(store.due(MORNING.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(5)), 10))
                .containsExactly("bad");
    }

    @Test
    void aMessageWhoseCalendarNobodyHasIsLeftAsItIs() {
        act("m1", access("c1"));
        Acts without = new Acts(
                store,
                (message, now) -> Optional.empty(),
                host.getBean(TransactionTemplate.class),
                host.getBean(Clock.class));
        Acts.Outcome outcome = without.act(Acts.Request.of("m1", classified("c2", Role.CURATOR)));
        assertThat(outcome.result()).isEqualTo(Acts.Result.WITHOUT_RULES);
        assertThat(outcome.act().header().id()).isEqualTo("c2");
        without.tick("m1");
        assertThat(host.getBean(Alerts.class).uncountable).containsExactly("m1");
        assertThat(store.load("m1").message().version()).isOne();
    }

    @Test
    void blankedTextsKeepTheirVersions() {
        Function<Instant, Command.Act> told = now -> new MessageAct.GiveAccess(
                Command.Header.of("c1", now, Actor.of(Role.MINISTRY)), "vk", "somebody", "a text of a citizen");
        act("m1", told);
        act("m1", classified("c2", Role.CURATOR));
        List<Event> events = store.load("m1").events();
        Event blanked = new Event.Acted(
                events.get(0).position(),
                access("c1").apply(MORNING),
                ((Event.Acted) events.get(0)).clock(),
                events.get(0).versions(),
                ((Event.Acted) events.get(0)).terms());
        store.replace("m1", events, List.of(blanked, events.get(1)));
        assertThat(store.load("m1").events()).containsExactly(blanked, events.get(1));
    }

    @Test
    void aBatchMustHoldAMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ticker(host.getBean(TransactionTemplate.class), store, acts, 0))
                .withMessage("batch must be 1 or more; was 0");
    }
}
