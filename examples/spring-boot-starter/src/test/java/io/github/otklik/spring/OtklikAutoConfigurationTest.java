package io.github.otklik.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.Language;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
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
                                "otklik.language=en",
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
                                        "otklik.regulations: No such file: class path resource [no-such-act.txt]",
                                        "otklik.moderation.words: bad-words.txt:",
                                        "bad-policy.txt:1",
                                        "otklik.store.batch must be 1 or more; was 0"));
    }

    @Test
    void whatIsWrongIsToldInRussianUnlessTheHostAsksForEnglish() {
        assertThatThrownBy(() -> Started.with(
                                "otklik.calendars=classpath:bad-hours.txt",
                                "otklik.regulations=classpath:bad-act.txt,classpath:no-such-act.txt",
                                "otklik.unit-calendars.zhkh=classpath:not-utf8.txt",
                                "otklik.moderation.words=classpath:bad-words.txt",
                                "otklik.triage=classpath:bad-policy.txt",
                                "otklik.store.batch=0",
                                "otklik.store.tick=-1s")
                        .close())
                .rootCause()
                .isInstanceOfSatisfying(WrongRuleFilesException.class, wrong -> {
                    FailureAnalysis analysis = new WrongRuleFilesAnalyzer().analyze(wrong, wrong);
                    assertThat(analysis.getAction()).isEqualTo("Исправьте всё и запустите снова.");
                    assertThat(analysis.getDescription())
                            .startsWith("Ошибок в правилах «Отклика»: ")
                            .contains(
                                    "bad-hours.txt:2: Недопустимое расписание",
                                    "bad-hours.txt:3: неизвестный производственный календарь",
                                    "bad-act.txt:3: не срок",
                                    "otklik.regulations: Нет такого файла: class path resource [no-such-act.txt]",
                                    "otklik.unit-calendars.zhkh: Файл не в кодировке UTF-8: not-utf8.txt",
                                    "otklik.moderation.words: bad-words.txt:2: ",
                                    "bad-policy.txt:1: неизвестный",
                                    "otklik.store.batch: должно быть не меньше 1, а указано 0",
                                    "otklik.store.tick: должно быть не меньше нуля, а указано PT-1S");
                    assertThat(analysis.getDescription()
                                    .replaceAll("«[^»]*»|'[^']*'|\\[[^]]*]|class path resource", ""))
                            .doesNotContainPattern("\\b(must|the|is|it|was|of|unknown|cannot)\\b");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            otklik.regulations=classpath:bad-act.txt,,    | otklik.regulations[1]
            otklik.unit-calendars.zhkh=                   | otklik.unit-calendars.zhkh
            otklik.named-calendars.duty=                  | otklik.named-calendars.duty
            """)
    void aPropertyThatNamesNoFileIsNamed(String property, String name) {
        assertThatThrownBy(() -> Started.with(HOURS, property).close())
                .rootCause()
                .isInstanceOf(WrongRuleFilesException.class)
                .hasMessageContaining(name + ": должен быть назван файл, а не названо ничего");
    }

    @Test
    void aFileLeftEmptyMeansTheLibrarys() {
        try (ConfigurableApplicationContext host = Started.with("otklik.triage=", "otklik.moderation.words=")) {
            assertThat(host.getBean(Triage.class)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"otklik.calendars[0]", "otklik.regulations[0].location", "otklik.regulations[0]"})
    void ofAListSpringItselfNamesTheEntryThatIsNoFile(String property) {
        String value = property.endsWith("location") ? "classpath:bad-act.txt" : "";
        assertThatThrownBy(() -> Started.with(property + "=" + value).close())
                .rootCause()
                .hasMessageContaining(property);
    }

    @Test
    void aFileWithoutANameIsNamedByWhatSpringSaysOfIt() {
        Resource bytes = new ByteArrayResource("zone Mars".getBytes(StandardCharsets.UTF_8), "from the wire");
        OtklikProperties properties = new OtklikProperties(
                Language.EN,
                List.of(bytes),
                Map.of(),
                Map.of(),
                List.of(),
                new OtklikProperties.Moderation(null, Map.of(), false),
                null,
                new OtklikProperties.Store(true, false, Duration.ofSeconds(-1), 1),
                Duration.ofDays(-1));
        assertThatThrownBy(() -> RuleFiles.read(properties, List.of()))
                .isInstanceOf(WrongRuleFilesException.class)
                .hasMessageContainingAll(
                        "from the wire",
                        "otklik.store.tick must be zero or more",
                        "otklik.calendar-warning must be zero or more");
    }
}
