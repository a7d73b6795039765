package io.github.otklik.examples.desk.setup;

import io.github.otklik.advice.AnswerCheck;
import io.github.otklik.incident.Incidents;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.spring.OtklikProperties;
import io.github.otklik.spring.store.EventTable;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The library's objects, one of each for the whole host. */
@Configuration(proxyBeanMethods = false)
class Library {
    @Bean
    Setup setup(
            Office office,
            Channels channels,
            @Value("${spring.mail.host:}") String mailHost,
            ModerationFilter filter,
            RepeatDetector repeats,
            JsonMapper json,
            OtklikProperties starter) {
        return Setup.read(office, channels, mailHost, filter, repeats, json, starter.language());
    }

    @Bean
    Rules rules(Setup setup, Archive archive) {
        return new Rules(setup.procedures(), archive.keep(setup.procedures()));
    }

    /** Where the starter keeps what happened. */
    @Bean
    EventTable events() {
        return EventTable.jsonb("event");
    }

    @Bean
    ModerationFilter filter() {
        return ModerationFilter.standard();
    }

    @Bean
    RepeatDetector repeats() {
        return RepeatDetector.standard();
    }

    @Bean
    AnswerCheck answers(Setup setup) {
        return setup.answers();
    }

    @Bean
    Incidents.Rules incidentRules(Setup setup) {
        return setup.incidents();
    }

    @Bean
    Incidents incidents(Incidents.Rules rules) {
        return Incidents.of(rules);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
