package io.github.otklik.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.spring.store.Acts;
import io.github.otklik.spring.store.EventStore;
import io.github.otklik.triage.Triage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class OtklikAutoConfigurationTest {
    private static final String HOURS = "otklik.calendars=classpath:hours.txt";

    @Configuration(proxyBeanMethods = false)
    static class OwnBeans {
        @Bean
        ModerationFilter own() {
            return ModerationFilter.builder().rulesOnly().build();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2022-08-26T04:00:00Z"), ZoneOffset.UTC);
        }
    }

    private static int count(ApplicationContext context, Class<?> type) {
        return context.getBeanNamesForType(type).length;
    }

    @Test
    void aCalendarAloneGivesTheDecreeOnIt() {
        try (ConfigurableApplicationContext host = Started.with(HOURS)) {
            Procedure procedure = host.getBean(Procedure.class);
            assertThat(procedure.regulation().id()).isEqualTo("moskalenki-2022-08");
            assertThat(procedure.calendars().administration().zone().getId()).isEqualTo("Asia/Omsk");
            assertThat(host.getBean(Calendars.class)).isSameAs(procedure.calendars());
            assertThat(host.getBean(Procedures.class).startingAt(Instant.parse("2022-08-29T04:00:00Z")))
                    .contains(procedure);
            assertThat(List.of(Triage.class, ModerationFilter.class, Acts.class, HealthIndicator.class))
                    .allSatisfy(type -> assertThat(count(host, type)).isPositive());
        }
    }

    @Test
    void withoutACalendarNothingIsCountedAndTextsAreStillLookedAt() {
        try (ConfigurableApplicationContext host = Started.with()) {
            assertThat(List.of(Calendars.class, Procedure.class, Procedures.class, Acts.class))
                    .allSatisfy(type -> assertThat(count(host, type)).isZero());
            assertThat(host.getBean(ModerationFilter.class).check("п***ц").findings())
                    .isNotEmpty();
            assertThat(count(host, EventStore.class)).isOne();
        }
    }

    @Test
    void ofSeveralCalendarsOrActsNoProcedureIsTheOne() {
        try (ConfigurableApplicationContext host =
                Started.with("otklik.calendars=classpath:hours.txt,classpath:long-hours.txt")) {
            assertThat(count(host, Procedure.class)).isZero();
            assertThat(host.getBean(Procedures.class).startingAt(Instant.parse("2022-08-29T04:00:00Z")))
                    .hasValueSatisfying(
                            newest -> assertThat(newest.calendars()).isSameAs(host.getBean(Calendars.class)));
        }
    }

    @Test
    void unitsAndActsHaveCalendarsOfTheirOwn() {
        try (ConfigurableApplicationContext host = Started.with(
                HOURS,
                "otklik.unit-calendars.edds=classpath:long-hours.txt",
                "otklik.moderation.delete-from.insult=0.5",
                "otklik.moderation.rules-only=true")) {
            Calendars calendars = host.getBean(Calendars.class);
            assertThat(calendars.of("edds").fingerprint())
                    .isNotEqualTo(calendars.of("other").fingerprint());
            assertThat(host.getBean(ModerationFilter.class).deleteFrom(Category.INSULT))
                    .hasValue(0.5);
        }
    }

    @Test
    void beansOfTheHostComeFirst() {
        try (ConfigurableApplicationContext host =
                Started.with(List.of(OwnBeans.class), HOURS, "otklik.store.enabled=false")) {
            assertThat(host.getBeanNamesForType(ModerationFilter.class)).containsExactly("own");
            assertThat(host.getBeanNamesForType(Clock.class)).containsExactly("clock");
            assertThat(count(host, EventStore.class)).isZero();
        }
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithFileAndLine() {
        assertThatThrownBy(() -> Started.with(
                                "otklik.calendars=classpath:bad-hours.txt",
                                "otklik.regulations=classpath:bad-act.txt,classpath:no-such-act.txt",
                                "otklik.moderation.words=classpath:bad-words.txt",
                                "otklik.triage=classpath:bad-policy.txt",
                                "otklik.store.batch=0")
                        .close())
                .rootCause()
                .isInstanceOfSatisfying(
                        WrongRuleFilesException.class,
                        wrong -> assertThat(new WrongRuleFilesAnalyzer()
                                        .analyze(wrong, wrong)
                                        .getDescription())
                                .contains(
                                        "bad-hours.txt:2",
                                        "bad-hours.txt:3",
                                        "bad-act.txt:3",
                                        "no-such-act.txt",
                                        "otklik.moderation.words: bad-words.txt:",
                                        "bad-policy.txt:1",
                                        "otklik.store.batch must be 1 or more; was 0"));
    }

    @Test
    void aFileWithoutANameIsNamedByWhatSpringSaysOfIt() {
        Resource bytes = new ByteArrayResource("zone Mars".getBytes(StandardCharsets.UTF_8), "from the wire");
        OtklikProperties properties = new OtklikProperties(
                List.of(bytes),
                Map.of(),
                Map.of(),
                List.of(),
                new OtklikProperties.Moderation(null, Map.of(), false),
                null,
                new OtklikProperties.Store(true, false, Duration.ofSeconds(-1), 1),
                Duration.ofDays(-1));
        assertThatThrownBy(() -> RuleFiles.read(properties))
                .isInstanceOf(WrongRuleFilesException.class)
                .hasMessageContainingAll(
                        "from the wire",
                        "otklik.store.tick must be zero or more",
                        "otklik.calendar-warning must be zero or more");
    }
}
