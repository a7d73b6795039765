package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Command;
import io.github.otklik.lifecycle.Compliance.Figure;
import io.github.otklik.lifecycle.Compliance.Held;
import io.github.otklik.lifecycle.Compliance.Holder;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Cites({"1/19", "1/20"})
class ComplianceTest {
    private static final Holder CURATOR = new Holder(Role.CURATOR, null);
    private static final Holder ZHKH = new Holder(Role.EXECUTOR, "zhkh");
    private static final Holder EDU = new Holder(Role.EXECUTOR, "edu");

    /** Routed after 10 minutes, drafted in time at 11:00, approved 45 minutes later, 15 of them late. */
    private static Story answered() {
        return Story.normal("2022-08-29T09:00")
                .at("2022-08-29T09:10")
                .routes("zhkh")
                .at("2022-08-29T11:00")
                .drafts("zhkh")
                .at("2022-08-29T11:45")
                .approves()
                .at("2022-08-29T12:00")
                .publishes();
    }

    private static Compliance of(Story... stories) {
        Map<String, List<Event>> streams = new LinkedHashMap<>();
        for (Story story : stories) {
            String id = "m" + streams.size();
            streams.put(id, story.eventsAs(id));
        }
        return Compliance.of(Story.DECREE, streams, stories[stories.length - 1].now());
    }

    private static Map<Holder, Duration> held(Compliance compliance) {
        Map<Holder, Duration> held = new LinkedHashMap<>();
        compliance.held().forEach(each -> held.put(each.holder(), each.time()));
        return held;
    }

    private static Figure figure(Compliance compliance, Holder holder, ObligationKind kind) {
        return compliance.figures().stream()
                .filter(each -> each.holder().equals(holder) && each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("1/19: a unit's figures count its own terms alone")
    void figuresAreByHolderAndKind() {
        Compliance compliance = of(answered());
        assertThat(figure(compliance, CURATOR, ObligationKind.REVIEW))
                .isEqualTo(new Figure(
                        CURATOR, ObligationKind.REVIEW, 1, 0, 1, 0, new TreeMap<>(Map.of(Duration.ofMinutes(45), 1))));
        assertThat(figure(compliance, CURATOR, ObligationKind.REVIEW).share()).isEqualTo(1);
        Figure draft = figure(compliance, ZHKH, ObligationKind.DRAFT);
        assertThat(draft.received()).isEqualTo(1);
        assertThat(draft.met()).isEqualTo(1);
        assertThat(draft.share()).isZero();
        assertThat(compliance.figures()).noneMatch(each -> each.kind().equals(ObligationKind.RETURN));
    }

    @Test
    void theMedianAndTheNinetiethPercentileAreNearestRanks() {
        Story[] stories = new Story[11];
        for (int i = 0; i < 11; i++) {
            stories[i] = Story.normal("2022-08-29T09:00")
                    .at("2022-08-29T09:" + (10 + i))
                    .routes("zhkh")
                    .at("2022-08-29T09:30");
        }
        Figure route = figure(of(stories), CURATOR, ObligationKind.ROUTE);
        assertThat(route.received()).isEqualTo(11);
        assertThat(route.median()).contains(Duration.ofMinutes(15));
        assertThat(route.ninetieth()).contains(Duration.ofMinutes(19));
    }

    @Test
    void timeHeldCountsEachMomentOnceAndNoTimeOutsideWork() {
        Story first = answered();
        Story second = Story.normal("2022-08-29T10:00")
                .at("2022-08-29T10:10")
                .routes("zhkh")
                .at("2022-08-29T14:10");
        // The first has its draft from 09:10 to 11:00, the second from 10:10 to 14:10, over the break from 13:00 to
        // 14:00.
        assertThat(held(of(first, second))).containsEntry(ZHKH, Duration.ofHours(4));
    }

    @Test
    void aTermThatPassedFromUnitToUnitIsHeldByEachForItsPart() {
        Story story = Story.normal("2022-08-29T09:00")
                .at("2022-08-29T09:10")
                .routes("edu")
                .at("2022-08-29T09:30")
                .returns("edu")
                .at("2022-08-29T09:50")
                .routes("zhkh")
                .at("2022-08-29T10:50");
        assertThat(held(of(story))).containsEntry(EDU, Duration.ofMinutes(20)).containsEntry(ZHKH, Duration.ofHours(1));
    }

    @Test
    void aRefusalThatIsReversedHoldsNobodyWhileItLasts() {
        Story story = Story.normal("2022-08-29T09:00")
                .at("2022-08-29T09:10")
                .routes("zhkh")
                .at("2022-08-29T09:40")
                .refuses(Command.Ground.INSULT)
                .at("2022-08-29T10:40")
                .reverses()
                .at("2022-08-29T10:50");
        assertThat(held(of(story))).containsEntry(ZHKH, Duration.ofMinutes(40));
        assertThat(of(story).held()).extracting(Held::atLeast).containsOnly(false);
    }

    @Test
    @DisplayName("1/20: breaches are listed with their causes")
    void breachesCarryTheirCauses() {
        Compliance compliance = of(answered());
        assertThat(compliance.breaches())
                .extracting(breach ->
                        breach.obligation().id() + " " + breach.cause().kind())
                .containsExactly("REVIEW/1 HOLDER");
    }

    private static Story routedAfter(int minutes) {
        return Story.normal("2022-08-29T09:00")
                .at(LocalDateTime.parse("2022-08-29T09:00").plusMinutes(minutes).toString())
                .routes("zhkh")
                .at("2022-08-29T12:50");
    }

    @Test
    void theMedianDoesNotDependOnTheOrderOfMessages() {
        Story[] stories = {routedAfter(50), routedAfter(10), routedAfter(150), routedAfter(20), routedAfter(160)};
        Figure route = figure(of(stories), CURATOR, ObligationKind.ROUTE);
        assertThat(route.median()).contains(Duration.ofMinutes(50));
        assertThat(route.ninetieth()).contains(Duration.ofMinutes(160));
        assertThat(route.met() + " " + route.late() + " " + route.unknown()).isEqualTo("2 3 0");
        assertThat(route.share()).isEqualTo(0.6);
    }

    @Test
    void anEvenNumberHasTheLowerOfTheTwoInTheMiddleAsItsMedian() {
        Figure route = figure(of(routedAfter(30), routedAfter(10)), CURATOR, ObligationKind.ROUTE);
        assertThat(route.median()).contains(Duration.ofMinutes(10));
        assertThat(route.ninetieth()).contains(Duration.ofMinutes(30));
    }
}
