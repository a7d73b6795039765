package io.github.otklik.examples.desk;

import io.github.otklik.lifecycle.Obligation;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What those who run the desk look at, and where alerts go until an office plugs in its own way. */
@Configuration(proxyBeanMethods = false)
class Operations {
    private static final Logger LOG = LoggerFactory.getLogger("otklik.alerts");
    private static final Duration SOON = Duration.ofHours(1);

    @Bean
    @ConditionalOnMissingBean
    Poll.Delivery delivery() {
        return (id, message, obligation, breach) ->
                LOG.info("{} {}: {} of message {}", breach ? "Breach" : "Warning", id, obligation, message);
    }

    @Bean
    MeterBinder terms(JdbcClient jdbc, Cases cases) {
        return registry -> {
            Gauge.builder("otklik.terms.overdue", () -> count(jdbc, Obligation.Status.OVERDUE, cases.now()))
                    .description("Open terms that ran out")
                    .register(registry);
            Gauge.builder(
                            "otklik.terms.due.soon",
                            () -> count(
                                    jdbc, Obligation.Status.PENDING, cases.now().plus(SOON)))
                    .description("Open terms that run out within the hour")
                    .register(registry);
        };
    }

    private static int count(JdbcClient jdbc, Obligation.Status status, Instant before) {
        return jdbc.sql("select count(*) from duty where status = ? and due_at < ?")
                .params(status.name(), EventStore.time(before))
                .query(Integer.class)
                .single();
    }
}
