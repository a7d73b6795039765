package io.github.otklik.examples.desk.watch;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.delivery.Deliveries;
import io.github.otklik.examples.desk.file.FileStore;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.upkeep.Recounts;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.spring.CalendarReach;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What those who run the desk look at. */
@Configuration(proxyBeanMethods = false)
class Operations {
    private static final Duration SOON = Duration.ofHours(1);

    @Bean
    HealthIndicator messagesHealthIndicator(Recounts recounts) {
        return () -> {
            Recounts.Needs needs = recounts.needs();
            return (needs.unreadable() > 0 ? Health.status(CalendarReach.ATTENTION) : Health.up())
                    .withDetail("unreadable", needs.unreadable())
                    .withDetail("recount", needs.recount())
                    .build();
        };
    }

    @Bean
    HealthIndicator deliveriesHealthIndicator(Deliveries deliveries) {
        return () -> {
            int[] counts = deliveries.counts();
            return (counts[1] > 0 ? Health.status(CalendarReach.ATTENTION) : Health.up())
                    .withDetail("failed", counts[0])
                    .withDetail("givenUp", counts[1])
                    .build();
        };
    }

    @Bean
    HealthIndicator filesHealthIndicator(FileStore files) {
        return () -> (files.failing() ? Health.status(CalendarReach.ATTENTION) : Health.up()).build();
    }

    @Bean
    HealthIndicator calendarHealthIndicator(Rules rules, Clock clock) {
        return new CalendarReach(now -> Optional.of(rules.current(now)), clock, Rules.CALENDAR_WARNING);
    }

    @Bean
    MeterBinder terms(JdbcClient jdbc, Cases cases, Recounts recounts, Deliveries deliveries) {
        return registry -> {
            Gauge.builder("otklik.alerts.failed", () -> deliveries.counts()[0])
                    .description("Alerts that could not be delivered yet")
                    .register(registry);
            Gauge.builder("otklik.messages.unreadable", () -> recounts.needs().unreadable())
                    .description("Open messages whose calendar or act nobody has kept")
                    .register(registry);
            Gauge.builder("otklik.messages.recount", () -> recounts.needs().recount())
                    .description("Open messages that today's calendar counts otherwise")
                    .register(registry);
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
                .params(status.name(), Sql.time(before))
                .query(Integer.class)
                .single();
    }
}
