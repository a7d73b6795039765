package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.lifecycle.Procedures.Recount;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Condition.Circumstances;
import io.github.otklik.regulation.GivenActs;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Measure;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Laws of the lifecycle under acts of any shape, over histories drawn at random. */
class AnyActPropertyTest {
    private static final String START = "2022-08-29T08:30";
    /** The walk knows no holidays from here on. */
    private static final Instant LAST_WALKED = Story.instant("2022-12-30T08:30");
    /** Of hours and a zone in which nearly every term ends on another day than in Omsk. */
    private static final WorkingCalendar AROUND_THE_CLOCK = WorkingCalendar.builder(ZoneId.of("Asia/Kamchatka"))
            .schedule(WeeklySchedule.parse("Mo-Su 00:00-24:00"))
            .covering(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31))
            .build();

    @Provide
    Arbitrary<List<History.Step>> histories() {
        return History.steps();
    }

    @Provide
    Arbitrary<Regulation> acts() {
        return GivenActs.acts();
    }

    private static Procedure procedure(Regulation act) {
        return procedure(act, Calendars.of(Story.OMSK), Story.OMSK);
    }

    /** The procedure of an act, with one calendar for all that it names. */
    private static Procedure procedure(Regulation act, Calendars calendars, WorkingCalendar named) {
        Calendars all = calendars;
        for (Provision.OwnCalendar own : act.calendars()) {
            all = all.withNamed(own.calendar(), named);
        }
        return Procedure.of(act, all);
    }

    private static History history(Regulation act) {
        return new History(procedure(act), START, Duration.ZERO);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void everyActIsDecidedAndARefusalChangesNothing(
            @ForAll("acts") Regulation act, @ForAll("histories") List<History.Step> steps) {
        History history = history(act);
        for (History.Step step : steps) {
            MessageCase before = history.message();
            Decision<Event> decision = history.live(step);
            if (!(decision instanceof Decision.Accepted<Event>)) {
                assertThat(history.message()).isSameAs(before);
            }
            if (decision instanceof Decision.Rejected<Event> rejected) {
                assertThat(rejected.refusal().sentence().text(Language.RU)).doesNotContain("{");
            }
            assertThat(Invariants.ofAnyAct(history.message()))
                    .as(history.message() + "")
                    .isEmpty();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void aReplayOfStoredEventsIsTheMessage(
            @ForAll("acts") Regulation act, @ForAll("histories") List<History.Step> steps) {
        History history = history(act).liveAll(steps);
        List<Event> stored = new ArrayList<>();
        history.events().forEach(event -> stored.add(Codec.event(Codec.map(event))));
        MessageCase replayed = MessageCase.of("m1", stored);

        assertThat(stored).isEqualTo(history.events());
        assertThat(replayed).isEqualTo(history.message());
        assertThat(procedure(act).obligations(replayed, history.now())).isEqualTo(history.obligations());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void ticksChangeNoObligation(
            @ForAll("acts") Regulation act,
            @ForAll("histories") List<History.Step> steps,
            @ForAll @IntRange(max = 3000) int ahead) {
        History quiet = history(act);
        History ticking = history(act);
        for (History.Step step : steps) {
            ticking.tick(ticking.now().plus(Duration.ofMinutes(ahead)));
            Decision<Event> first = quiet.live(step);
            assertThat(ticking.live(step).getClass()).isEqualTo(first.getClass());
        }

        assertThat(ticking.obligations()).isEqualTo(quiet.obligations());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void noObligationIsEverLost(@ForAll("acts") Regulation act, @ForAll("histories") List<History.Step> steps) {
        History history = history(act);
        Set<Obligation.Id> known = new HashSet<>();
        for (History.Step step : steps) {
            history.live(step);
            Set<Obligation.Id> ids = new HashSet<>();
            procedure(act)
                    .obligations(history.message(), history.message().clock())
                    .forEach(each -> ids.add(each.id()));
            assertThat(ids).containsAll(known);
            known = ids;
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void theNextWakeUpIsExact(@ForAll("acts") Regulation act, @ForAll("histories") List<History.Step> steps) {
        History history = history(act);
        Procedure procedure = procedure(act);
        for (History.Step step : steps) {
            history.live(step);
            Optional<Instant> wakeUp = procedure.nextWakeUp(history.message(), history.now());
            if (wakeUp.isPresent() && wakeUp.get().isAfter(history.now())) {
                assertThat(raised(procedure, history, wakeUp.get().minusNanos(1)))
                        .isEmpty();
            }
            Instant then = wakeUp.orElse(history.now().plus(Duration.ofDays(60)));
            assertThat(raised(procedure, history, then).isEmpty()).isEqualTo(wakeUp.isEmpty());
        }
    }

    private static List<Event> raised(Procedure procedure, History history, Instant at) {
        return ((Decision.Accepted<Event>) procedure.decide(history.message(), new Command.Tick(at))).events();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void everyObligationIsExplained(@ForAll("acts") Regulation act, @ForAll("histories") List<History.Step> steps) {
        History history = history(act).liveAll(steps);
        Procedure procedure = procedure(act);
        for (Obligation each : history.obligations()) {
            Explanation why = procedure.explain(history.message(), each.id(), history.now());
            assertThat(why.text(Language.RU)).contains(each.clause().text());
            boolean missed = each.status() == Obligation.Status.OVERDUE || each.status() == Obligation.Status.MET_LATE;
            boolean duty = each.kind().nature() == ObligationKind.Nature.DUTY;
            assertThat(why.cause().isPresent() || !(missed && duty)).isTrue();
        }
    }

    /** A decision adds the days of what it moved alone; those that a message is bound to are still the days of all its terms. */
    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void noTermLooksAtADayThatTheMessageIsNotBoundTo(
            @ForAll("acts") Regulation act, @ForAll("histories") List<History.Step> steps) {
        Calendars calendars = Calendars.of(Story.OMSK).with("edu", AROUND_THE_CLOCK);
        Procedure procedure = procedure(act, calendars, AROUND_THE_CLOCK);
        History history = new History(procedure, START, Duration.ZERO);
        for (History.Step step : steps) {
            history.live(step);
            MessageCase message = history.message();
            if (message.state() == State.NEW) {
                continue;
            }
            Ledger ledger = new Ledger(procedure.timing(), message);
            Versions whole = LookedAt.of(procedure.calendars(), message, ledger, message.clock())
                    .bind(procedure.versions());

            assertThat(message.versions()).contains(whole);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 100)
    void everyTermAgreesWithTheMinuteWalk(
            @ForAll("acts") Regulation act, @ForAll("histories") List<History.Step> steps) {
        History history = history(act).liveAll(steps);
        if (history.message().state() == State.NEW) {
            return;
        }
        Procedure procedure = procedure(act);
        Map<Obligation.Id, Obligation> standing = new HashMap<>();
        history.obligations().forEach(each -> standing.put(each.id(), each));
        List<Term> terms = history.message().terms();
        for (Term term : terms) {
            Obligation obligation = requireNonNull(standing.get(term.id()));
            boolean counted = term.end() != Term.End.LAPSED
                    && obligation.status() != Obligation.Status.LAPSED
                    && term.kind().nature() != ObligationKind.Nature.IMMEDIATE;
            if (counted) {
                agrees(procedure, history, term, obligation, terms);
            }
        }
    }

    private static void agrees(
            Procedure procedure, History history, Term term, Obligation obligation, List<Term> terms) {
        Timing timing = procedure.timing();
        Circumstances then = term.circumstances();
        Measure measure = timing.measure(
                term,
                then == null ? timing.norms().circumstances(history.message().facts()) : then);
        boolean back = measure.unit() == Measure.Unit.WORKING_BACK;
        Term answer = back ? Norms.reference(term, measure.before().orElseThrow(), terms) : null;
        if (back && (!term.open() || answer == null)) {
            return; // What it was counted back from may have changed since.
        }
        Instant reference = answer == null ? null : natural(procedure, history, answer);
        Instant natural = natural(procedure, term, measure, reference);
        Instant due = MinuteWalk.earlier(natural, term.limits().cap());
        if (natural == null || !natural.isBefore(LAST_WALKED)) {
            return;
        }
        assertThat(obligation.due()).as("due of " + term + ", " + measure).isEqualTo(due);
        Instant end = term.ended() == null ? history.now() : term.ended();
        long late = Math.max(0, late(procedure.regulation(), term, measure, natural, reference, end));
        Instant cap = term.limits().cap();
        late = Math.max(late, cap == null ? 0 : MinuteWalk.worked(cap, end));
        assertThat(obligation.lateness().working())
                .as("lateness of " + term + ", " + measure)
                .isEqualTo(Duration.ofMinutes(late));
    }

    private static @Nullable Instant natural(Procedure procedure, History history, Term answer) {
        Timing timing = procedure.timing();
        Measure measure = timing.measure(
                answer, timing.norms().circumstances(history.message().facts()));
        return MinuteWalk.earlier(
                natural(procedure, answer, measure, null), answer.limits().cap());
    }

    private static @Nullable Instant natural(
            Procedure procedure, Term term, Measure measure, @Nullable Instant reference) {
        Instant extended = term.limits().extended();
        Instant agreed = term.limits().agreed();
        if (extended != null || agreed != null) {
            return extended != null ? extended : agreed;
        }
        if (measure.unit() == Measure.Unit.BY_AGREEMENT) {
            return null;
        }
        return reference == null
                ? MinuteWalk.end(measure, term.start(), procedure.regulation())
                : MinuteWalk.before(reference, measure.time().toMinutes());
    }

    private static long late(
            Regulation act, Term term, Measure measure, Instant natural, @Nullable Instant reference, Instant end) {
        boolean prolonged = term.limits().extended() != null;
        if (measure.isInstant()
                || act.isLateAtDueInstant()
                || prolonged
                || term.limits().agreed() != null) {
            return MinuteWalk.worked(natural, end);
        }
        if (reference != null) {
            long left = end.isAfter(reference) ? -MinuteWalk.worked(reference, end) : MinuteWalk.worked(end, reference);
            return measure.time().toMinutes() - left;
        }
        return MinuteWalk.worked(term.start(), end) - measure.time().toMinutes();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void aMessageMovesFromAnyActToAnyOther(
            @ForAll("acts") Regulation act,
            @ForAll("acts") Regulation next,
            @ForAll("histories") List<History.Step> steps) {
        History history = history(act).liveAll(steps);
        Procedure to = procedure(next);
        if (history.message().state() == State.NEW || to.isOf(history.message())) {
            return;
        }
        List<Obligation> before = history.obligations();
        Recount recount = to.recount(history.message(), procedure(act), history.now(), "moved");
        MessageCase moved = history.message().apply(Codec.event(Codec.map(recount.event())));

        List<Obligation> after = to.obligations(moved, history.now());
        assertThat(after)
                .extracting(Obligation::id)
                .containsAll(before.stream().map(Obligation::id).toList());
        for (Obligation each : after) {
            assertThat(each.isOpen())
                    .as(each + "")
                    .isEqualTo(each.isOpen() && next.norm(each.kind()).isPresent());
            to.explain(moved, each.id(), history.now());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void theFiguresOfAMessageThatMovedAddUp(
            @ForAll("acts") Regulation act,
            @ForAll("acts") Regulation next,
            @ForAll("histories") List<History.Step> steps,
            @ForAll @IntRange(max = 6000) int minutes) {
        History history = history(act).liveAll(steps);
        Procedure to = procedure(next);
        if (history.message().state() == State.NEW || to.isOf(history.message())) {
            return;
        }
        List<Event> events = new ArrayList<>(history.events());
        events.add(to.recount(history.message(), procedure(act), history.now(), "moved")
                .event());
        Map<String, List<Event>> streams = Map.of("m1", events);
        Procedures procedures = Procedures.of(List.of(procedure(act), to));
        Instant cut = Story.instant(START).plus(Duration.ofMinutes(minutes));
        Instant asOf = history.now().plus(Duration.ofDays(3));

        Compliance whole = Compliance.of(procedures, streams, Compliance.Period.ALL, asOf);
        Compliance before = Compliance.of(procedures, streams, new Compliance.Period(Instant.MIN, cut), asOf);
        Compliance after = Compliance.of(procedures, streams, new Compliance.Period(cut, Instant.MAX), asOf);

        assertThat(after.plus(before)).isEqualTo(whole);
        assertThat(whole.figures().stream()
                        .mapToInt(Compliance.Figure::received)
                        .sum())
                .isEqualTo((int) to.obligations(MessageCase.of("m1", events), asOf).stream()
                        .filter(each -> each.kind().nature() == ObligationKind.Nature.DUTY)
                        .filter(each -> each.status() != Obligation.Status.CANCELLED)
                        .count());
    }

    @Test
    void theHistoriesDoEveryKindOfActAndReachEveryState() {
        Random random = new Random(1);
        Set<CommandType> done = EnumSet.noneOf(CommandType.class);
        Set<State> reached = EnumSet.noneOf(State.class);
        for (int number = 0; number < 400; number++) {
            History history = history(GivenActs.act(number));
            for (int i = 0; i < 30; i++) {
                history.live(new History.Step(
                        random.nextInt(12),
                        random.nextInt(10_000),
                        random.nextInt(100),
                        random.nextInt(100),
                        false,
                        false));
                reached.add(history.message().state());
            }
            history.accepted().forEach(act -> done.add(act.type()));
        }

        assertThat(done).containsExactlyInAnyOrder(CommandType.values());
        assertThat(reached).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(State.NEW)));
    }
}
