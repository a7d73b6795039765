package io.github.otklik.examples.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.cli.Json;
import io.github.otklik.examples.cli.Rules;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures.Recount;
import io.github.otklik.regulation.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActsTest {
    private static final String BOOK = "a1";
    private static final String OTHER_HOURS =
            "zone Asia/Omsk\nweek Mo-Fr 10:00-15:00\nproduction ru\noverride 2022-08-30 off # a day off\n";

    private static Acts acts(String version, Instant from, String recount, Optional<String> calendar) {
        return Acts.of(BOOK, version, Times.of(from), recount, new Rules(Optional.empty(), calendar, Map.of()));
    }

    private static Signal line(long no, String at, String rest) {
        String text = "{\"case\":\"m\",\"id\":\"c" + no + "\",\"at\":\"" + at + "\"," + rest + "}";
        return new Signal(BOOK, "m", BOOK, "", Times.of(Corpus.instant(at)), no, Signal.Kind.LINE, text);
    }

    private static final Signal ACCESS =
            line(1, "2022-08-29T09:00+06:00", "\"by\":\"MINISTRY\",\"do\":\"give-access\",\"network\":\"vk\"");
    private static final Signal ROUTE =
            line(2, "2022-08-29T09:20+06:00", "\"by\":\"CURATOR\",\"do\":\"route\",\"lead\":\"works\"");

    private static Signal end(Instant at) {
        return new Signal(BOOK, "m", BOOK, "", Times.of(at), Signal.LAST, Signal.Kind.END, at.toString());
    }

    @Test
    void aNewCalendarCountsOpenMessagesAgainWithinADay() throws Exception {
        Acts first = acts("1", Instant.EPOCH, "", Optional.empty());
        Instant from = Corpus.instant("2022-08-29T09:30+06:00");
        Acts second = acts("2", from, "other hours", Optional.of(OTHER_HOURS));
        Instant asOf = Corpus.instant("2022-08-31T12:00+06:00");

        Reference reference = new Reference(first.rules().procedure(Language.RU));
        reference.line(ACCESS.text());
        reference.line(ROUTE.text());
        MessageCase message = MessageCase.of("m", reference.events("m"));
        Procedure after = second.rules().procedure(Language.RU);
        Recount recount = after.recount(message, first.rules().procedure(Language.RU), from, "other hours");
        Object expected = after.obligations(message.apply(recount.event()), asOf);

        List<Outcome> outcomes;
        try (Bench bench = Bench.open(Pace.archive(Instant.MAX), 1)) {
            bench.acts(first);
            bench.signal(ACCESS);
            bench.signal(ROUTE);
            bench.pass(Times.of(from));
            bench.acts(second);
            bench.pass(Times.of(from) + Duration.ofDays(1).toMillis());
            bench.signal(end(asOf));
            bench.pass(Long.MAX_VALUE);
            outcomes = bench.outcomes();
        }
        List<Event> events = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome.kind() == Outcome.Kind.EVENT || outcome.kind() == Outcome.Kind.ALERT) {
                events.add(Codec.event(Json.object(outcome.text())));
            }
        }
        assertThat(events).anyMatch(event -> event instanceof Event.Recounted);
        assertThat(after.obligations(MessageCase.of("m", events), asOf)).isEqualTo(expected);
    }

    @Test
    void anAlertThatIsDueEarlierByTheNewCalendarIsToldThoughARefusedLineBroughtTheRecount() throws Exception {
        String rare = "zone Asia/Omsk\nweek Mo 08:00-09:30\nproduction ru\n";
        String always = "zone Asia/Omsk\nweek Mo-Su 00:00-24:00\nproduction ru\n";
        Instant from = Corpus.instant("2022-08-29T10:00+06:00");
        Instant until = Corpus.instant("2022-09-02T12:00+06:00");
        Signal refused =
                line(3, "2022-08-29T10:01+06:00", "\"by\":\"MINISTRY\",\"do\":\"give-access\",\"network\":\"vk\"");
        try (Bench bench = Bench.open(Pace.archive(Instant.MAX), 1)) {
            bench.acts(acts("1", Instant.EPOCH, "", Optional.of(rare)));
            bench.acts(acts("2", from, "other hours", Optional.of(always)));
            bench.signal(ACCESS);
            bench.signal(ROUTE);
            bench.signal(refused);
            bench.pass(Times.of(until));
            List<Outcome> outcomes = bench.outcomes();
            assertThat(outcomes).extracting(Outcome::kind).contains(Outcome.Kind.REFUSED);
            assertThat(CaseFunctionTest.alerts(outcomes)).contains("m/DRAFT/1/breach", "m/ANSWER/1/breach");
        }
    }

    @Test
    void aLineWhoseActsAreUnknownGoesAside() throws Exception {
        try (Bench bench = Bench.open(Pace.archive(Instant.MAX), 1)) {
            bench.signal(ACCESS);
            bench.pass(ACCESS.time());
            bench.acts(acts("1", Instant.EPOCH, "", Optional.empty()));
            bench.signal(new Signal(BOOK, "m", BOOK, "9", ROUTE.time(), 2, Signal.Kind.LINE, ROUTE.text()));
            bench.pass(ROUTE.time());
            assertThat(bench.outcomes())
                    .extracting(Outcome::kind)
                    .containsExactly(Outcome.Kind.UNKNOWN, Outcome.Kind.UNKNOWN);
        }
    }

    @Test
    void liveALineWaitsForItsActsAndThoseBehindItWaitToo() throws Exception {
        try (Bench bench = Bench.open(Pace.live(), 1)) {
            bench.go(ACCESS.time());
            bench.signal(ACCESS);
            bench.acts(acts("1", Instant.EPOCH, "", Optional.empty()));
            bench.go(ACCESS.time() + 10);
            bench.signal(ROUTE);
            assertThat(bench.outcomes()).isEmpty();
            bench.go(ACCESS.time() + Pace.live().patience() + 10);
            assertThat(bench.outcomes())
                    .extracting(Outcome::kind)
                    .containsExactly(Outcome.Kind.EVENT, Outcome.Kind.EVENT);
        }
    }

    @Test
    void liveAlertsAreRaisedByTheClockOfTheMachineAndOnceForAll() throws Exception {
        Bench bench = Bench.open(Pace.live(), 1);
        bench.go(ACCESS.time());
        bench.acts(acts("1", Instant.EPOCH, "", Optional.empty()));
        bench.signal(ACCESS);
        for (int hour = 1; hour <= 48; hour++) {
            bench.go(ACCESS.time() + Duration.ofHours(hour).toMillis());
            bench = bench.restarted(Pace.live(), 1);
        }
        List<String> alerts = CaseFunctionTest.alerts(bench.outcomes());
        bench.close();
        Reference reference = new Reference(Taken.USUAL.rules().procedure(Language.RU));
        reference.line(ACCESS.text());
        reference.passAll(Instant.ofEpochMilli(ACCESS.time()).plus(Duration.ofDays(2)));
        assertThat(alerts).isNotEmpty().doesNotHaveDuplicates();
        assertThat(alerts)
                .containsExactlyInAnyOrderElementsOf(reference.events("m").stream()
                        .filter(event -> event instanceof Event.Alerted)
                        .map(event -> ((Event.Alerted) event).alert().id())
                        .toList());
    }

    @Test
    void aMessageThatTheLibraryHasNoAnswerAboutIsToldAndItsAlertsGoOn() throws Exception {
        Acts first = acts("1", Instant.EPOCH, "", Optional.empty());
        // A reason that the library refuses, which no file of acts could have brought.
        Acts second = acts("2", Instant.ofEpochMilli(ROUTE.time()).plusSeconds(1), " ", Optional.of(OTHER_HOURS));
        List<String> undisturbed;
        try (Bench bench = Bench.open(Pace.archive(Instant.MAX), 1)) {
            undisturbed = CaseFunctionTest.alerts(days(bench, List.of(first)));
        }
        try (Bench bench = Bench.open(Pace.archive(Instant.MAX), 1)) {
            List<Outcome> outcomes = days(bench, List.of(first, second));
            assertThat(CaseFunctionTest.alerts(outcomes)).isNotEmpty().isEqualTo(undisturbed);
            assertThat(outcomes)
                    .filteredOn(each -> each.kind() == Outcome.Kind.FAILED)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.text()).startsWith("Empty reason of a recount"))
                    .allSatisfy(each -> assertThat(each.message()).isEqualTo("m"));
        }
    }

    private static List<Outcome> days(Bench bench, List<Acts> acts) throws Exception {
        for (Acts each : acts) {
            bench.acts(each);
        }
        bench.signal(ACCESS);
        bench.signal(ROUTE);
        bench.pass(ROUTE.time() + Duration.ofDays(3).toMillis());
        return bench.outcomes();
    }

    @Test
    void aVersionThatSaysSomethingElseThanItDidIsToldAndNotTaken() throws Exception {
        Acts first = acts("1", Instant.EPOCH, "", Optional.empty());
        List<Outcome> undisturbed;
        try (Bench bench = Bench.open(Pace.archive(Instant.MAX), 2)) {
            undisturbed = days(bench, List.of(first, first));
            assertThat(undisturbed).noneMatch(each -> each.kind() == Outcome.Kind.FAILED);
        }
        try (Bench bench = Bench.open(Pace.archive(Instant.MAX), 2)) {
            List<Outcome> outcomes =
                    days(bench, List.of(first, acts("1", Instant.EPOCH, "", Optional.of(OTHER_HOURS))));
            assertThat(outcomes)
                    .filteredOn(each -> each.kind() == Outcome.Kind.FAILED)
                    .singleElement()
                    .satisfies(each -> assertThat(each.administration()).isEqualTo(BOOK))
                    .satisfies(each -> assertThat(each.text()).contains("Version 1", "must have a name of its own"));
            assertThat(outcomes)
                    .filteredOn(each -> each.kind() != Outcome.Kind.FAILED)
                    .containsExactlyInAnyOrderElementsOf(undisturbed);
        }
    }
}
