package io.github.otklik.examples.desk;

import io.github.otklik.advice.AnswerCheck;
import io.github.otklik.incident.Incidents;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.repeat.RepeatDetector;
import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The library's objects, one of each for the whole host. */
@Configuration(proxyBeanMethods = false)
class Library {
    @Bean
    Setup setup(Office office, ModerationFilter filter, RepeatDetector repeats, JsonMapper json) {
        return Setup.read(office, filter, repeats, json);
    }

    @Bean
    Rules rules(Setup setup) {
        return new Rules(setup.procedures());
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

    /** The procedures, with an exception where the office's files leave none. */
    record Rules(Procedures procedures) {
        /** The procedure of a message, or the one that it would start under. */
        Procedure of(MessageCase message, Instant now) {
            return message.versions().isEmpty()
                    ? current(now)
                    : procedures
                            .of(message)
                            .orElseThrow(() ->
                                    new IllegalStateException("No files for " + message.versions() + " of message "
                                            + message.id() + "; otklik.calendars keeps those of earlier messages"));
        }

        /** The procedure that a message starts under now. */
        Procedure current(Instant now) {
            return procedures
                    .startingAt(now)
                    .orElseThrow(() -> new IllegalStateException("No regulation is in effect at " + now));
        }
    }
}
