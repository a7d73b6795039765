package io.github.otklik.spring;

import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Until when access may be given with every term covered. Where that is soon the host works and is not to be taken out of
 * service, but somebody has to give it the calendar of the next year: {@code ATTENTION}, which a host may order among its
 * states.
 */
final class CalendarReach implements HealthIndicator {
    static final Status ATTENTION = new Status("ATTENTION", "the calendar ends soon");

    private final Procedures procedures;
    private final Clock clock;
    private final Duration warning;

    CalendarReach(Procedures procedures, Clock clock, Duration warning) {
        this.procedures = procedures;
        this.clock = clock;
        this.warning = warning;
    }

    @Override
    public Health health() {
        Instant now = clock.instant();
        Optional<Procedure> current = procedures.startingAt(now);
        if (current.isEmpty()) {
            return Health.status(ATTENTION).withDetail("act", "none in effect").build();
        }
        Optional<Instant> reach = current.get().reach(now);
        boolean soon = reach.isEmpty() || !reach.get().isAfter(now.plus(warning));
        return (soon ? Health.status(ATTENTION) : Health.up())
                .withDetail("act", current.get().regulation().toString())
                .withDetail("reach", reach.map(Instant::toString).orElse("none"))
                .build();
    }
}
