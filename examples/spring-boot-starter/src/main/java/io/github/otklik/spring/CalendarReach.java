package io.github.otklik.spring;

import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import io.github.otklik.spring.text.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Until when access may be given with every term covered. Where that is soon the host works and is not to be taken out of
 * service, but somebody has to give it the calendar of the next year: {@link #ATTENTION}, which is worse than what is well in the
 * health of the whole, unless the host orders it otherwise by {@code management.endpoint.health.status.order} or a bean.
 */
public final class CalendarReach implements HealthIndicator {
    /** Something that somebody has to see to, while the host works. */
    public static final Status ATTENTION = new Status("ATTENTION");

    private final Function<Instant, Optional<Procedure>> current;
    private final Clock clock;
    private final Duration warning;
    private final Texts texts;

    /** The reach of a procedure, told in English. */
    public CalendarReach(Function<Instant, Optional<Procedure>> current, Clock clock, Duration warning) {
        this(current, clock, warning, Language.EN);
    }

    /**
     * The reach of a procedure.
     *
     * @param current  the procedure that messages start under at an instant, if there is one
     * @param clock  what tells the present
     * @param warning  how long before terms reach beyond the calendar it asks for attention
     * @param language  the language of the details
     */
    public CalendarReach(
            Function<Instant, Optional<Procedure>> current, Clock clock, Duration warning, Language language) {
        this.texts = new Texts(language);
        this.current = current;
        this.clock = clock;
        this.warning = warning;
    }

    @Override
    public Health health() {
        Instant now = clock.instant();
        Optional<Procedure> procedure = current.apply(now);
        if (procedure.isEmpty()) {
            return Health.status(ATTENTION)
                    .withDetail("act", texts.say("health.no-act"))
                    .build();
        }
        Optional<Instant> reach = procedure.get().reach(now);
        boolean soon = reach.isEmpty() || !reach.get().isAfter(now.plus(warning));
        return (soon ? Health.status(ATTENTION) : Health.up())
                .withDetail("act", procedure.get().regulation().toString())
                .withDetail("reach", reach.map(Instant::toString).orElseGet(() -> texts.say("health.no-reach")))
                .build();
    }
}
