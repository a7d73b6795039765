package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Compliance.Period;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Compliance over a period, across versions, in parts; and terms on the calendars of units. */
class ComplianceSumTest {
    /** The unit keeps the hours of the afternoon. */
    private static final Procedure AFTERNOONS = Procedure.of(
            Regulation.decree(),
            Calendars.of(Story.OMSK)
                    .with(
                            "zhkh",
                            WorkingCalendar.builder(Story.ZONE)
                                    .schedule(WeeklySchedule.parse("Mo-Fr 12:00-20:00"))
                                    .production(ProductionCalendar.russia())
                                    .build()));

    private static final Instant NOON = Story.instant("2022-08-29T12:00");
    private static final Instant EVENING = Story.instant("2022-08-29T20:00");

    private static Compliance none(Instant from, Instant to, Instant asOf) {
        return Compliance.of(Procedures.of(List.of()), Map.of(), new Period(from, to), asOf);
    }

    private static Story routed(Procedure procedure) {
        return Story.under(procedure)
                .at("2022-08-29T09:00")
                .access()
                .classifies(Importance.NORMAL)
                .at("2022-08-29T09:10")
                .routes("zhkh", "edu");
    }

    @Test
    void whatCannotAddUpIsRefused() {
        Compliance morning = none(Instant.MIN, NOON, EVENING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> morning.plus(none(Instant.MIN, NOON, NOON)))
                .withMessageContaining("as of the same instant");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> morning.plus(none(NOON.plusNanos(1), EVENING, EVENING)))
                .withMessageContaining("the periods must be the same");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> morning.plus(none(NOON.minusNanos(1), EVENING, EVENING)))
                .withMessageContaining("the periods must be the same");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(NOON, NOON))
                .withMessageContaining("it must end later");
        Compliance day = none(NOON, EVENING, EVENING).plus(morning);
        assertThat(day.period()).isEqualTo(new Period(Instant.MIN, EVENING));
        assertThat(day).isEqualTo(none(Instant.MIN, EVENING, EVENING));
    }

    @Test
    void aMessageWhoseProcedureIsMissingIsRefusedByName() {
        Story story = routed(AFTERNOONS);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Compliance.of(Procedures.of(List.of()), Map.of("m1", story.events()), Period.ALL, story.now()))
                .withMessageContaining("No procedure for message 'm1'")
                .withMessageContaining("recount the message");
    }

    @Test
    void messagesOfSeveralVersionsAreCountedTogetherEachByItsOwn() {
        Story one = routed(AFTERNOONS).at("2022-08-29T12:50");
        Story other = routed(Story.DECREE).at("2022-08-29T12:50");
        Compliance both = Compliance.of(
                Procedures.of(List.of(Story.DECREE, AFTERNOONS)),
                Map.of("a", one.eventsAs("a"), "b", other.eventsAs("b"), "new", List.of()),
                Period.ALL,
                one.now());
        assertThat(both.figures())
                .filteredOn(figure -> figure.kind().equals(ObligationKind.DRAFT))
                .extracting(Compliance.Figure::received)
                .containsExactly(2);
        // By its own hours the unit has work from 12:00, by the administration's from 09:10.
        assertThat(both.held())
                .filteredOn(held -> "zhkh".equals(held.holder().unit()))
                .extracting(Compliance.Held::time)
                .containsExactly(Duration.ofMinutes(220));
    }

    @Test
    void timeHeldIsThatWithinThePeriodAndTermsBelongWhereTheyStarted() {
        Story story = routed(Story.DECREE).at("2022-08-29T20:00");
        Procedures procedures = Procedures.of(List.of(Story.DECREE));
        Compliance afternoon =
                Compliance.of(procedures, Map.of("m1", story.events()), new Period(NOON, EVENING), story.now());
        assertThat(afternoon.figures()).isEmpty();
        assertThat(afternoon.breaches()).isEmpty();
        assertThat(afternoon.held())
                .filteredOn(held -> "zhkh".equals(held.holder().unit()))
                .extracting(Compliance.Held::time)
                .containsExactly(Duration.ofMinutes(60 + 225));
    }

    @Test
    void aUnitsTermsAreCountedOnItsOwnCalendarAndTheOthersAreNot() {
        Story story = routed(AFTERNOONS);
        // Two hours of information: the unit without hours of its own by the administration's.
        story.term("CO_INFO/1/edu").due("2022-08-29T11:10");
        Story back = Story.under(AFTERNOONS)
                .at("2022-08-29T09:00")
                .access()
                .classifies(Importance.NORMAL)
                .at("2022-08-29T09:10")
                .routes("edu", "zhkh");
        back.term("CO_INFO/1/zhkh").due("2022-08-29T14:00");
        back.at("2022-08-29T14:00").term("CO_INFO/1/zhkh").is(Obligation.Status.PENDING);
        back.at("2022-08-29T14:30")
                .term("CO_INFO/1/zhkh")
                .is(Obligation.Status.OVERDUE)
                .late("PT30M");
        story.at("2022-08-29T14:30").term("CO_INFO/1/edu").is(Obligation.Status.OVERDUE);
        assertThat(back.term("ANSWER/1").obligation().due())
                .isEqualTo(routed(Story.DECREE).term("ANSWER/1").obligation().due());
    }

    @Test
    void timeOfAMessageThatTheActCountsByAnotherCalendarIsCountedByIt() {
        Regulation act = Regulation.load(
                new StringReader(Regulation.decree().toText() + "\nКалендарь «дежурный»: степень HIGH"), "duty.txt");
        WorkingCalendar always = WorkingCalendar.builder(Story.ZONE)
                .schedule(WeeklySchedule.parse("Mo-Su 00:00-24:00"))
                .production(ProductionCalendar.russia())
                .build();
        Procedure procedure = Procedure.of(act, Calendars.of(Story.OMSK).withNamed("дежурный", always));
        Story story = Story.under(procedure)
                .at("2022-08-29T20:00")
                .access()
                .classifies(Importance.HIGH)
                .at("2022-08-29T20:20")
                .routes("zhkh")
                .at("2022-08-29T21:00");
        Compliance compliance = Compliance.of(procedure, Map.of("m1", story.events()), story.now());
        assertThat(compliance.figures())
                .filteredOn(figure -> figure.kind().equals(ObligationKind.ROUTE))
                .extracting(figure -> figure.median().orElseThrow())
                .containsExactly(Duration.ofMinutes(20));
        assertThat(compliance.held())
                .filteredOn(held -> "zhkh".equals(held.holder().unit()))
                .extracting(Compliance.Held::time)
                .containsExactly(Duration.ofMinutes(40));
    }

    @Test
    void whatIsAddedTwiceIsRefused() {
        Story story = routed(Story.DECREE).at("2022-08-29T20:00");
        Compliance part = Compliance.of(Story.DECREE, Map.of("m1", story.events()), story.now());
        assertThat(part.breaches()).isNotEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.plus(part))
                .withMessageContaining("of message 'm1' is in both");
    }

    @Test
    void theFiguresOfTwoYearsAndOfARecountAddUp() {
        Instant newYear = Story.instant("2023-01-01T00:00");
        Instant asOf = Story.instant("2023-02-01T10:00");
        Map<String, List<Event>> streams = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            Story story = Story.under(i % 2 == 0 ? Story.DECREE : AFTERNOONS)
                    .at("2022-12-30T09:" + (10 + i))
                    .access()
                    .classifies(Importance.NORMAL)
                    .at("2022-12-30T16:" + (10 + i))
                    .routes("zhkh", "edu")
                    .at("2023-01-09T10:" + (10 + i))
                    .returns("zhkh")
                    .at("2023-01-09T11:" + (10 + i))
                    .routes("edu");
            if (i % 3 == 0) {
                Procedure from = i % 2 == 0 ? Story.DECREE : AFTERNOONS;
                Procedure to = i % 2 == 0 ? AFTERNOONS : Story.DECREE;
                story.events()
                        .add(to.recount(story.message(), from, story.now(), "other hours")
                                .event());
            }
            streams.put("m" + i, story.eventsAs("m" + i));
        }
        Procedures procedures = Procedures.of(List.of(Story.DECREE, AFTERNOONS));
        Compliance before = Compliance.of(procedures, streams, new Period(Instant.MIN, newYear), asOf);
        Compliance after = Compliance.of(procedures, streams, new Period(newYear, Instant.MAX), asOf);
        Compliance whole = Compliance.of(procedures, streams, Period.ALL, asOf);

        assertThat(before.figures()).isNotEmpty();
        assertThat(after.figures()).isNotEmpty();
        assertThat(before.plus(after)).isEqualTo(whole);
        assertThat(after.plus(before)).isEqualTo(whole);
        assertThat(whole.figures())
                .filteredOn(figure -> figure.kind().equals(ObligationKind.REROUTE))
                .singleElement()
                .satisfies(figure -> assertThat(figure.median()).contains(Duration.ofHours(1)))
                .satisfies(figure -> assertThat(figure.taken()).containsOnly(Map.entry(Duration.ofHours(1), 12)));
    }

    @Test
    void figuresThatCannotBeAreRefused() {
        Compliance.Holder curator = new Compliance.Holder(Role.CURATOR, null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Compliance.Figure(curator, ObligationKind.ROUTE, 3, 1, 2, 1, new TreeMap<>()))
                .withMessageContaining("were 1, 2, 1 of 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Compliance.Figure(curator, ObligationKind.ROUTE, 3, -1, 2, 1, new TreeMap<>()))
                .withMessageContaining("must be 0 or more");
        for (Map<Duration, Integer> taken :
                List.of(Map.of(Duration.ofSeconds(-1), 1), Map.of(Duration.ZERO, 0), Map.of(Duration.ZERO, 4))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new Compliance.Figure(curator, ObligationKind.ROUTE, 3, 1, 1, 1, new TreeMap<>(taken)))
                    .withMessageContaining("each from 1 to 3 times");
        }
    }
}
