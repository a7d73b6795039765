package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.calendar.DayHours;
import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Cites;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A message is bound to the days that it has looked at: nothing outside them matters to it, and all within them does. */
@Cites("decision 14")
class IdentityPropertyTest {
    private static final DayHours ODD = DayHours.parse("10:07-11:13");

    @Provide
    Arbitrary<List<History.Step>> steps() {
        return History.steps();
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(-40, 60);
    }

    private static WorkingCalendar.Builder calendar() {
        return WorkingCalendar.builder(Story.ZONE)
                .schedule(WeeklySchedule.parse(Story.WEEK))
                .production(ProductionCalendar.russia());
    }

    @Property(tries = 300)
    void calendarsThatAnswerAlikeOnTheDaysTouchedGiveTheSameAndOthersAreRefused(
            @ForAll("steps") List<History.Step> steps, @ForAll("days") int offset, @ForAll boolean ofUnit) {
        History history = new History(Story.DECREE, "2022-11-14T09:00", Duration.ZERO).liveAll(steps);
        MessageCase message = history.message();
        if (message.versions().isEmpty()) {
            return;
        }
        Versions bound = message.versions().get();
        LocalDate changed = LocalDate.of(2022, 11, 14).plusDays(offset);
        boolean within =
                !changed.isBefore(requireNonNull(bound.first())) && !changed.isAfter(requireNonNull(bound.last()));
        WorkingCalendar other = calendar().override(changed, ODD).build();
        Calendars calendars = ofUnit ? Calendars.of(Story.OMSK).with("zhkh", other) : Calendars.of(other);
        boolean used = !ofUnit || message.book().units().contains("zhkh");
        Procedure procedure = Procedure.of(Regulation.decree(), calendars);

        assertThat(procedure.isOf(message)).isEqualTo(!(within && used));
        if (!within || !used) {
            assertThat(procedure.obligations(message, message.clock()))
                    .extracting(Streams::line)
                    .containsExactlyElementsOf(Story.DECREE.obligations(message, message.clock()).stream()
                            .map(Streams::line)
                            .toList());
        }
    }

    @Property(tries = 100)
    void whatAMessageLookedAtOnlyGrows(@ForAll("steps") List<History.Step> steps) {
        History history = new History(Story.DECREE, "2022-11-14T09:00", Duration.ZERO).liveAll(steps);
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        MessageCase message = MessageCase.of("m1");
        for (Event event : history.events()) {
            message = message.apply(event);
            Versions bound = event.versions();
            assertThat(bound.first()).isBeforeOrEqualTo(first);
            assertThat(bound.last()).isAfterOrEqualTo(last);
            assertThat(Story.DECREE.isOf(message)).isTrue();
            first = requireNonNull(bound.first());
            last = requireNonNull(bound.last());
            for (Obligation obligation : Story.DECREE.obligations(message, message.clock())) {
                Instant due = obligation.due();
                boolean looked = obligation.isOpen()
                        && !obligation.kind().equals(io.github.otklik.regulation.ObligationKind.FINAL_DRAFT);
                if (due != null && looked) {
                    assertThat(LocalDate.ofInstant(due, Story.ZONE)).isBetween(first, last);
                }
            }
        }
        assertThat(message).isEqualTo(history.message()).hasSameHashCodeAs(history.message());
    }
}
