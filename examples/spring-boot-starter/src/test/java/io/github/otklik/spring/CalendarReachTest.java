package io.github.otklik.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.regulation.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

class CalendarReachTest {
    private static Health at(Procedures procedures, String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new CalendarReach(procedures::startingAt, clock, Duration.ofDays(60)).health();
    }

    @Test
    void aCalendarThatEndsSoonAsksForAttention() {
        try (ConfigurableApplicationContext host = Started.with("otklik.calendars=classpath:hours.txt")) {
            Procedures procedures = host.getBean(Procedures.class);
            assertThat(at(procedures, "2022-08-29T04:00:00Z").getStatus()).isEqualTo(Status.UP);
            Instant reach = procedures
                    .startingAt(Instant.parse("2022-08-29T04:00:00Z"))
                    .flatMap(procedure -> procedure.reach(Instant.parse("2022-08-29T04:00:00Z")))
                    .orElseThrow();
            assertThat(at(procedures, reach.minus(Duration.ofDays(60)).toString())
                            .getStatus())
                    .isEqualTo(CalendarReach.ATTENTION);
            assertThat(at(
                                    procedures,
                                    reach.minus(Duration.ofDays(60))
                                            .minusSeconds(1)
                                            .toString())
                            .getDetails())
                    .containsEntry("reach", reach.toString());
            assertThat(at(procedures, reach.plus(Duration.ofDays(400)).toString())
                            .getDetails())
                    .containsEntry("reach", "none");
            assertThat(at(procedures, "2001-01-01T00:00:00Z").getDetails()).containsEntry("act", "none in effect");
            Clock clock = Clock.fixed(Instant.parse("2001-01-01T00:00:00Z"), ZoneOffset.UTC);
            assertThat(new CalendarReach(procedures::startingAt, clock, Duration.ZERO, Language.RU)
                            .health()
                            .getDetails())
                    .containsEntry("act", "нет действующего");
        }
    }
}
