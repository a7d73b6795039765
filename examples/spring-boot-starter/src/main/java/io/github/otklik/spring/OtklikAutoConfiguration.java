package io.github.otklik.spring;

import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.triage.Triage;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/**
 * The rules as beans: calendars, procedures, the filter, the detector of repeats, triage, a clock. Each gives way to a bean of
 * the host's. A host whose properties name no calendar gets no procedures: there is no default of working hours.
 */
@AutoConfiguration
@EnableConfigurationProperties(OtklikProperties.class)
public class OtklikAutoConfiguration {
    @Bean
    @Lazy
    RuleFiles.Rules otklikRules(OtklikProperties properties, Environment host) {
        return RuleFiles.read(properties, LeftEmpty.of(host));
    }

    /** The calendars of the last file, by which messages start. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnCalendars
    Calendars otklikCalendars(RuleFiles.Rules rules) {
        return rules.calendars();
    }

    /** All acts on all calendars. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnCalendars
    Procedures otklikProcedures(RuleFiles.Rules rules) {
        return rules.procedures();
    }

    /** The one procedure of an office with one act and one calendar; of others {@link Procedures} tells which a message has. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnCalendars(single = true)
    Procedure otklikProcedure(RuleFiles.Rules rules) {
        return rules.procedure();
    }

    /** The filter, with what the office changes of it. */
    @Bean
    @ConditionalOnMissingBean
    ModerationFilter otklikFilter(RuleFiles.Rules rules) {
        return rules.filter();
    }

    /** The detector of repeats. */
    @Bean
    @ConditionalOnMissingBean
    RepeatDetector otklikRepeats() {
        return RepeatDetector.standard();
    }

    /** The first look at a message. */
    @Bean
    @ConditionalOnMissingBean
    Triage otklikTriage(ModerationFilter filter, RepeatDetector repeats, RuleFiles.Rules rules) {
        return Triage.of(filter, repeats, rules.policy());
    }

    /** The clock by which a host asks for the present. */
    @Bean
    @ConditionalOnMissingBean
    Clock otklikClock() {
        return Clock.systemUTC();
    }
}
