package io.github.otklik.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the health of the whole host says of a calendar that ends soon. */
class WholeHealthTest {
    private static final String HOURS = "otklik.calendars=classpath:hours.txt";
    private static final String ORDER = "management.endpoint.health.status.order=";

    /** A present after the last day of the calendar. */
    @Configuration(proxyBeanMethods = false)
    static class Late {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2040-01-01T00:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Broken {
        @Bean
        HealthIndicator broken() {
            return () -> Health.down().build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnOrder {
        @Bean
        StatusAggregator own() {
            return statuses -> Status.UNKNOWN;
        }
    }

    private static Status whole(List<Class<?>> beans, String... properties) {
        try (ConfigurableApplicationContext host = Started.with(beans, properties)) {
            return host.getBean(HealthEndpoint.class).health().getStatus();
        }
    }

    @Test
    void attentionShowsInTheHealthOfTheWhole() {
        assertThat(whole(List.of(Late.class), HOURS)).isEqualTo(CalendarReach.ATTENTION);
    }

    @Test
    void whatIsDownIsWorse() {
        assertThat(whole(List.of(Late.class, Broken.class), HOURS)).isEqualTo(Status.DOWN);
    }

    @Test
    void theHostOrdersAsItLikes() {
        assertThat(whole(List.of(Late.class), HOURS, ORDER + "DOWN,UP")).isEqualTo(Status.UP);
        assertThat(whole(List.of(Late.class), HOURS, ORDER + "ATTENTION,DOWN,UP"))
                .isEqualTo(CalendarReach.ATTENTION);
        assertThat(whole(List.of(Late.class, OwnOrder.class), HOURS)).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void attentionIsAnsweredWith200UnlessTheHostMapsIt() {
        String mapping = "management.endpoint.health.status.http-mapping.attention=503";
        try (ConfigurableApplicationContext host = Started.with(HOURS);
                ConfigurableApplicationContext other = Started.with(HOURS, mapping)) {
            assertThat(host.getBean(HttpCodeStatusMapper.class).getStatusCode(CalendarReach.ATTENTION))
                    .isEqualTo(200);
            assertThat(other.getBean(HttpCodeStatusMapper.class).getStatusCode(CalendarReach.ATTENTION))
                    .isEqualTo(503);
        }
    }
}
