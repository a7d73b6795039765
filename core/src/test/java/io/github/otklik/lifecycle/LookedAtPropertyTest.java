package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.GivenActs;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A decision adds the days of what it moved alone; the days that a message is bound to are still those of all its terms. */
class LookedAtPropertyTest {
    @Provide
    Arbitrary<List<History.Step>> histories() {
        return History.steps();
    }

    @Provide
    Arbitrary<Regulation> acts() {
        return GivenActs.acts();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void noTermLooksAtADayThatTheMessageIsNotBoundTo(
            @ForAll("acts") Regulation act, @ForAll("histories") List<History.Step> steps) {
        Calendars calendars = Calendars.of(Story.OMSK).with("edu", Story.OMSK);
        for (Provision.OwnCalendar own : act.calendars()) {
            calendars = calendars.withNamed(own.calendar(), Story.OMSK);
        }
        Procedure procedure = Procedure.of(act, calendars);
        History history = new History(procedure, "2022-08-29T08:30", Duration.ZERO);
        for (History.Step step : steps) {
            history.live(step);
            MessageCase message = history.message();
            if (message.state() == State.NEW) {
                continue;
            }
            Ledger ledger = new Ledger(procedure.timing(), message);
            Versions whole =
                    LookedAt.of(calendars, message, ledger, message.clock()).bind(procedure.versions());

            assertThat(message.versions()).contains(whole);
        }
    }
}
