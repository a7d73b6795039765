package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.text.Cites;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the lifecycle over histories drawn at random; from August to October 2022 no holiday disturbs the weeks. */
class LifecyclePropertyTest {
    private static final String START = "2022-08-29T08:30";

    @Provide
    Arbitrary<List<History.Step>> histories() {
        return History.steps();
    }

    private static History history() {
        return new History(Story.DECREE, START, Duration.ZERO);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void whatIsTrueOfEveryMessageHoldsAfterEveryAct(@ForAll("histories") List<History.Step> steps) {
        History history = history();
        for (History.Step step : steps) {
            history.live(step);
            if (history.message().state() != State.NEW) {
                assertThat(Invariants.broken(Story.DECREE, history.message(), history.now()))
                        .as(history.message().state() + " " + history.obligations())
                        .isEmpty();
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void aReplayOfStoredEventsIsTheMessage(@ForAll("histories") List<History.Step> steps) {
        History history = history().liveAll(steps);
        List<Event> stored = new ArrayList<>();
        history.events().forEach(event -> stored.add(Codec.event(Codec.map(event))));
        MessageCase replayed = MessageCase.of("m1", stored);

        assertThat(stored).isEqualTo(history.events());
        assertThat(replayed.facts()).isEqualTo(history.message().facts());
        assertThat(replayed.terms()).isEqualTo(history.message().terms());
        assertThat(Story.DECREE.obligations(replayed, history.now())).isEqualTo(history.obligations());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    @Cites("decision 11")
    void aRepeatedActIsAlreadyDone(@ForAll("histories") List<History.Step> steps) {
        History history = history().liveAll(steps);

        for (Command.Act act : history.accepted()) {
            assertThat(Story.DECREE.decide(history.message(), act))
                    .isEqualTo(new Decision.AlreadyDone<>(act.header().id()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void ticksChangeNoObligation(
            @ForAll("histories") List<History.Step> steps, @ForAll @IntRange(max = 3000) int ahead) {
        History quiet = history();
        History ticking = history();
        for (History.Step step : steps) {
            ticking.tick(ticking.now().plus(Duration.ofMinutes(ahead)));
            Decision<Event> first = quiet.live(step);
            assertThat(ticking.live(step).getClass()).isEqualTo(first.getClass());
        }

        assertThat(ticking.obligations()).isEqualTo(quiet.obligations());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    @Cites("decision 1")
    void aWeekLaterEverythingIsAWeekLater(@ForAll("histories") List<History.Step> steps) {
        Duration week = Duration.ofDays(7);
        History now = history().liveAll(steps);
        History later = new History(Story.DECREE, START, week).liveAll(steps);

        assertThat(later.obligations().stream().map(each -> told(each, week)).toList())
                .isEqualTo(now.obligations().stream()
                        .map(each -> told(each, Duration.ZERO))
                        .toList());
    }

    private static String told(Obligation each, Duration shift) {
        Instant due = each.due();
        Instant done = each.done();
        return each.id() + " " + each.unit() + " " + each.start().minus(shift) + " "
                + (due == null ? "none" : due.minus(shift)) + " " + each.status() + " "
                + (done == null ? "none" : done.minus(shift)) + " "
                + each.lateness().working();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    @Cites({"decision 11", "decision 12"})
    void closedStatesAbsorb(@ForAll("histories") List<History.Step> steps) {
        History history = history();
        for (History.Step step : steps) {
            State before = history.message().state();
            Decision<Event> decision = history.live(step);
            if (before.closed() && decision instanceof Decision.Accepted<Event>) {
                CommandType type =
                        history.accepted().get(history.accepted().size() - 1).type();
                boolean reversal = type == CommandType.REVERSE_REFUSAL && before == State.REFUSED;
                assertThat(reversal || type == CommandType.REPORT_TO_HEAD)
                        .as(type + " in " + before)
                        .isTrue();
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void noObligationIsEverLost(@ForAll("histories") List<History.Step> steps) {
        History history = history();
        Set<Obligation.Id> known = new HashSet<>();
        for (History.Step step : steps) {
            history.live(step);
            Set<Obligation.Id> ids = new HashSet<>();
            Story.DECREE
                    .obligations(history.message(), history.message().clock())
                    .forEach(each -> ids.add(each.id()));
            assertThat(ids).containsAll(known);
            known = ids;
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    @Cites("decision 16")
    void everythingIsRaisedAtMostOnce(
            @ForAll("histories") List<History.Step> steps, @ForAll @IntRange(max = 600) int ahead) {
        History history = history();
        Set<String> raised = new HashSet<>();
        for (History.Step step : steps) {
            history.live(step);
            history.tick(history.now().plus(Duration.ofMinutes(ahead)));
        }
        for (Event event : history.events()) {
            if (event instanceof Event.Alerted alerted) {
                assertThat(raised.add(alerted.alert().id()))
                        .as(alerted.alert().id())
                        .isTrue();
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    @Cites("decision 16")
    void theNextWakeUpIsExact(@ForAll("histories") List<History.Step> steps, @ForAll @IntRange(max = 99) int share) {
        History history = history();
        for (History.Step step : steps) {
            history.live(step);
            Optional<Instant> wakeUp = Story.DECREE.nextWakeUp(history.message(), history.now());
            if (wakeUp.isEmpty()) {
                assertThat(raisedAt(history, history.now().plus(Duration.ofDays(60))))
                        .isEmpty();
                continue;
            }
            Duration wait = Duration.between(history.now(), wakeUp.get());
            if (!wait.isZero()) {
                assertThat(raisedAt(history, wakeUp.get().minusNanos(1))).isEmpty();
                assertThat(raisedAt(
                                history,
                                history.now().plus(wait.multipliedBy(share).dividedBy(100))))
                        .isEmpty();
            }
            assertThat(raisedAt(history, wakeUp.get())).isNotEmpty();
            if (share % 2 == 0) {
                history.tick(wakeUp.get());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    @Cites("decision 16")
    void hostsThatTickAtDifferentTimesRaiseTheSame(
            @ForAll("histories") List<History.Step> steps,
            @ForAll @IntRange(max = 2000) int sooner,
            @ForAll @IntRange(max = 2000) int more) {
        History eager = history().liveAll(steps);
        History lazy = history().liveAll(steps);
        Instant last = eager.now().plus(Duration.ofMinutes(sooner + more));

        List<String> byEager = new ArrayList<>(eager.tick(eager.now().plus(Duration.ofMinutes(sooner))));
        byEager.addAll(eager.tick(last));
        List<String> byLazy = lazy.tick(last);

        assertThat(byEager).containsAll(byLazy);
        assertThat(breaches(byLazy)).containsExactlyInAnyOrderElementsOf(breaches(byEager));
    }

    private static List<String> breaches(List<String> ids) {
        return ids.stream().filter(id -> id.contains("/breach")).toList();
    }

    private static List<Event> raisedAt(History history, Instant instant) {
        return ((Decision.Accepted<Event>) Story.DECREE.decide(history.message(), new Command.Tick(instant))).events();
    }
}
