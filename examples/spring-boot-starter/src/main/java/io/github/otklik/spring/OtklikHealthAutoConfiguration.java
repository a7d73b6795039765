package io.github.otklik.spring;

import io.github.otklik.lifecycle.Procedures;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.actuate.endpoint.SimpleStatusAggregator;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** The calendar's reach among the health of a host that has one, and in the health of the whole. */
@AutoConfiguration(
        after = OtklikAutoConfiguration.class,
        beforeName = "org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration")
@ConditionalOnClass(HealthIndicator.class)
public class OtklikHealthAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean(name = "otklikCalendarHealthIndicator")
    @ConditionalOnBean(Procedures.class)
    HealthIndicator otklikCalendarHealthIndicator(Procedures procedures, Clock clock, OtklikProperties properties) {
        return new CalendarReach(procedures::startingAt, clock, properties.calendarWarning(), properties.language());
    }

    /**
     * Spring's order with {@link CalendarReach#ATTENTION} before what is well: a status that is not in the order is passed over
     * when that of the whole is told. As to HTTP it is answered as what is well is, with 200.
     */
    @Bean
    @ConditionalOnMissingBean
    @Conditional(OnUnorderedHealth.class)
    StatusAggregator otklikStatusAggregator() {
        return new SimpleStatusAggregator(
                Status.DOWN, Status.OUT_OF_SERVICE, CalendarReach.ATTENTION, Status.UP, Status.UNKNOWN);
    }
}
