package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.calendar.DayHours;
import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Compliance.Figure;
import io.github.otklik.lifecycle.Compliance.Period;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.regulation.Regulation;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was counted apart adds up to the whole, and the whole is what counting by hand gives. */
class CompliancePropertyTest {
    private static final WorkingCalendar SHORT = WorkingCalendar.builder(Story.ZONE)
            .schedule(WeeklySchedule.parse(Story.WEEK))
            .covering(LocalDate.of(2022, 8, 1), LocalDate.of(2022, 9, 2))
            .build();
    private static final WorkingCalendar EARLY = WorkingCalendar.builder(Story.ZONE)
            .schedule(WeeklySchedule.parse("Mo-Fr 07:10-12:20"))
            .production(ProductionCalendar.russia())
            .override(LocalDate.of(2022, 8, 31), DayHours.off())
            .build();
    private static final Regulation LONGER = Regulation.load(
            new StringReader(Regulation.decree()
                    .toText()
                    .replace("Версия: 1", "Версия: 2")
                    .replace("2 часа; высокая важность: 45 минут", "8 часов; высокая важность: 45 минут")),
            "longer.txt");
    private static final List<Procedure> ALL = List.of(
            Procedure.of(Regulation.decree(), Calendars.of(SHORT)),
            Story.DECREE,
            Procedure.of(Regulation.decree(), Calendars.of(Story.OMSK).with("zhkh", EARLY)),
            Procedure.of(LONGER, Calendars.of(EARLY).with("edu", Story.OMSK)));
    private static final Procedures PROCEDURES = Procedures.of(ALL);

    /** When the first message comes: in the last days of the short calendar, or so that lives go on over New Year. */
    private enum Season {
        SUMMER("2022-08-26T00:00", "2022-08-29T09:00", "2022-09-01T00:00"),
        NEW_YEAR("2022-12-26T00:00", "2022-12-29T09:00", "2023-01-01T00:00");

        private final Instant from;
        private final String start;
        private final Instant turn;

        Season(String from, String start, String turn) {
            this.from = Story.instant(from);
            this.start = start;
            this.turn = Story.instant(turn);
        }
    }

    /** A message: under which procedure it lives, to which it is recounted in the end, and what happens. */
    record Life(int under, int recounted, List<History.Step> steps) {}

    /** Some messages with their events, and an instant not before the latest act. */
    private record World(Map<String, List<Event>> streams, Instant asOf) {
        Compliance of(Map<String, List<Event>> part, Period period) {
            return Compliance.of(PROCEDURES, part, period, asOf);
        }
    }

    @Provide
    Arbitrary<List<Life>> lives() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, ALL.size() - 1),
                        Arbitraries.integers().between(0, ALL.size() - 1),
                        History.steps())
                .as(Life::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static World world(Season season, List<Life> lives) {
        Map<String, List<Event>> streams = new LinkedHashMap<>();
        Instant asOf = season.from.plus(Duration.ofDays(25));
        for (Life life : lives) {
            Procedure under = ALL.get(life.under());
            History history =
                    new History(under, season.start, Duration.ofHours(streams.size() * 7L)).liveAll(life.steps());
            List<Event> events = new ArrayList<>(history.events());
            MessageCase message = history.message();
            Procedure to = ALL.get(life.recounted());
            if (message.versions().isPresent() && !to.isOf(message)) {
                events.add(
                        to.recount(message, under, history.now(), "other rules").event());
            }
            String id = "m" + streams.size();
            streams.put(id, named(id, events));
            Instant last = history.now();
            asOf = last.isAfter(asOf) ? last : asOf;
        }
        return new World(streams, asOf);
    }

    private static List<Event> named(String id, List<Event> events) {
        List<Event> named = new ArrayList<>();
        for (Event event : events) {
            Map<String, Object> map = new HashMap<>(Codec.map(event));
            map.put("message", id);
            named.add(Codec.event(map));
        }
        return named;
    }

    @Property(tries = 150)
    void partsOfAnyPeriodAndAnyRegionAddUpToTheWholeInAnyOrder(
            @ForAll Season season, @ForAll("lives") List<Life> lives, @ForAll Random random) {
        World world = world(season, lives);
        List<Map<String, List<Event>>> regions = List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());
        world.streams().forEach((id, events) -> regions.get(random.nextInt(3)).put(id, events));
        List<Instant> cuts = new ArrayList<>(List.of(season.from, season.turn, season.from.plus(Duration.ofDays(900))));
        for (int i = random.nextInt(6); i > 0; i--) {
            cuts.add(season.from.plusSeconds(1 + random.nextInt(30 * 24 * 3600)));
        }
        List<Instant> sorted = cuts.stream().distinct().sorted().toList();

        List<Compliance> byPeriod = new ArrayList<>();
        List<Compliance> byRegion = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i++) {
            Period period = new Period(sorted.get(i), sorted.get(i + 1));
            List<Compliance> parts = new ArrayList<>();
            regions.forEach(region -> parts.add(world.of(region, period)));
            Collections.shuffle(parts, random);
            byPeriod.add(parts.stream().reduce(Compliance::plus).orElseThrow());
        }
        for (Map<String, List<Event>> region : regions) {
            List<Compliance> parts = new ArrayList<>();
            for (int i = sorted.size() - 1; i > 0; i--) {
                parts.add(world.of(region, new Period(sorted.get(i - 1), sorted.get(i))));
            }
            byRegion.add(parts.stream().reduce(Compliance::plus).orElseThrow());
        }
        Compliance whole = world.of(world.streams(), new Period(sorted.get(0), sorted.get(sorted.size() - 1)));

        assertThat(byPeriod.stream().reduce(Compliance::plus)).contains(whole);
        Compliance one = byRegion.get(0);
        Compliance two = byRegion.get(1);
        Compliance three = byRegion.get(2);
        assertThat(one.plus(two).plus(three)).isEqualTo(whole);
        assertThat(one.plus(two.plus(three))).isEqualTo(whole);
        assertThat(three.plus(one).plus(two)).isEqualTo(whole);
        assertThat(one.plus(two)).isEqualTo(two.plus(one));
        Compliance zero = world.of(Map.of(), whole.period());
        assertThat(whole.plus(zero)).isEqualTo(whole);
        assertThat(zero.plus(whole)).isEqualTo(whole);
    }

    @Property(tries = 150)
    void figuresAndBreachesAreWhatCountingByHandGives(
            @ForAll Season season, @ForAll("lives") List<Life> lives, @ForAll Random random) {
        World world = world(season, lives);
        Instant from = season.from.plusSeconds(random.nextInt(6 * 24 * 3600));
        Instant to = from.plusSeconds(1 + random.nextInt(6 * 24 * 3600));
        Map<String, List<Obligation>> groups = new TreeMap<>();
        Map<String, List<Duration>> taken = new HashMap<>();
        List<String> missed = new ArrayList<>();
        world.streams().forEach((id, events) -> {
            MessageCase message = MessageCase.of(id, events);
            if (message.versions().isEmpty()) {
                return;
            }
            Procedure own = PROCEDURES.of(message).orElseThrow();
            for (Obligation each : own.obligations(message, world.asOf())) {
                boolean inside = !each.start().isBefore(from) && each.start().isBefore(to);
                if (!inside || each.kind().nature() != Nature.DUTY || each.status() == Obligation.Status.CANCELLED) {
                    continue;
                }
                String group = each.holder() + " " + each.unit() + " " + each.kind();
                groups.computeIfAbsent(group, name -> new ArrayList<>()).add(each);
                taken.computeIfAbsent(group, name -> new ArrayList<>()).addAll(taken(own, each));
                if (each.lateness().late()) {
                    missed.add(id + " " + each.id());
                }
            }
        });

        Compliance compliance = world.of(world.streams(), new Period(from, to));
        assertThat(compliance.breaches())
                .extracting(
                        breach -> breach.message() + " " + breach.obligation().id())
                .containsExactlyInAnyOrderElementsOf(missed);
        assertThat(compliance.figures()).hasSameSizeAs(groups.keySet());
        for (Figure figure : compliance.figures()) {
            String group = figure.holder().role() + " " + figure.holder().unit() + " " + figure.kind();
            List<Obligation> all = groups.getOrDefault(group, List.of());
            List<Duration> sorted =
                    taken.getOrDefault(group, List.of()).stream().sorted().toList();
            assertThat(figure.received()).isEqualTo(all.size());
            assertThat(figure.late()).isEqualTo(number(all, Obligation.Status.MET_LATE, Obligation.Status.OVERDUE));
            assertThat(figure.met()).isEqualTo(number(all, Obligation.Status.MET));
            assertThat(figure.unknown()).isEqualTo(number(all, Obligation.Status.UNKNOWN));
            assertThat(figure.median()).isEqualTo(ranked(sorted, 0.5));
            assertThat(figure.ninetieth()).isEqualTo(ranked(sorted, 0.9));
        }
    }

    private static List<Duration> taken(Procedure own, Obligation obligation) {
        String unit = obligation.unit();
        WorkingCalendar calendar = unit == null
                ? own.calendars().administration()
                : own.calendars().of(unit);
        Instant done = obligation.done();
        if (done == null
                || done.isAfter(calendar.coverageEnd())
                || obligation.start().isAfter(calendar.coverageEnd())) {
            return List.of();
        }
        return List.of(calendar.between(obligation.start(), done));
    }

    private static int number(List<Obligation> all, Obligation.Status... statuses) {
        return (int) all.stream()
                .filter(each -> List.of(statuses).contains(each.status()))
                .count();
    }

    private static Optional<Duration> ranked(List<Duration> sorted, double share) {
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(sorted.get((int) Math.ceil(sorted.size() * share - 1e-9) - 1));
    }
}
