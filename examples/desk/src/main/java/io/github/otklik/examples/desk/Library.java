package io.github.otklik.examples.desk;

import io.github.otklik.advice.AnswerCheck;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.incident.Incidents;
import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.repeat.RepeatDetector;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The library's objects, one of each for the whole host. */
@Configuration(proxyBeanMethods = false)
class Library {
    @Bean
    Rules rules(Office office) {
        return rules(office.calendars(), office.regulations());
    }

    /** The procedures of all regulations on all calendars; the decree where no regulation is given. */
    static Rules rules(List<Resource> calendars, List<Resource> acts) {
        List<Regulation> regulations = acts.isEmpty()
                ? List.of(Regulation.decree())
                : acts.stream().map(file -> load(file, Regulation::load)).toList();
        List<Procedure> procedures = new ArrayList<>();
        for (Resource file : calendars) {
            Calendars read = Calendars.of(load(file, WorkingCalendar::load));
            regulations.forEach(regulation -> procedures.add(Procedure.of(regulation, read)));
        }
        return new Rules(Procedures.of(procedures));
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
    AnswerCheck answers(Office office, ModerationFilter filter, RepeatDetector repeats) {
        AnswerCheck check = AnswerCheck.of(filter, repeats)
                .allowing(office.answers().contacts())
                .without(office.answers().without());
        Resource own = office.answers().rules();
        return own == null ? check : load(own, check::with);
    }

    @Bean
    Incidents.Rules incidentRules(Office office) {
        Incidents.Rules rules = Incidents.Rules.elizovo();
        Office.Alike own = office.alike();
        return own == null
                ? rules
                : new Incidents.Rules(
                        rules.role(), rules.clause(), own.most(), Optional.ofNullable(own.within()), own.source());
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

    private interface Loader<T> {
        T load(Reader reader, String name);
    }

    private static <T> T load(Resource file, Loader<T> loader) {
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return loader.load(reader, file.getDescription());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
