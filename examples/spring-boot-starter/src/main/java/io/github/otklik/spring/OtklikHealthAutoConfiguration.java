package io.github.otklik.spring;

import io.github.otklik.lifecycle.Procedures;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** The calendar's reach among the health of a host that has one. */
@AutoConfiguration(after = OtklikAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
public class OtklikHealthAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean(name = "otklikCalendarHealthIndicator")
    @ConditionalOnBean(Procedures.class)
    HealthIndicator otklikCalendarHealthIndicator(Procedures procedures, Clock clock, OtklikProperties properties) {
        return new CalendarReach(procedures::startingAt, clock, properties.calendarWarning());
    }
}
