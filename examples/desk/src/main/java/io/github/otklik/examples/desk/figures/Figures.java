package io.github.otklik.examples.desk.figures;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.lifecycle.Compliance;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.spring.store.EventStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Service;

/**
 * The figures of a time: the kept rows added up, and the few messages that are counted on each view folded by the library, to the
 * numbers that the library would give over the events of all of them.
 */
@Service
class Figures {
    /** How many messages are held in memory and folded at a time. */
    private static final int PART = 1000;

    private final Sums sums;
    private final HeldTimes heldTimes;
    private final EventStore store;
    private final Rules rules;
    private final Cases cases;
    private final Show show;

    /** Days, both included. */
    record Period(LocalDate from, LocalDate to) {}

    /** How a holder kept the terms of one kind, as {@link Compliance.Figure} has it. */
    record Sum(
            Compliance.Holder holder,
            ObligationKind kind,
            int received,
            int met,
            int late,
            int unknown,
            Optional<Duration> median,
            Optional<Duration> ninetieth) {
        static final Comparator<Sum> ORDER = Comparator.comparing(Sum::holder).thenComparing(Sum::kind);

        /** The share of late ones among those that were met or are late. */
        double share() {
            return met + late == 0 ? 0 : (double) late / (met + late);
        }
    }

    /** The working time during which a holder had duties, or at least that much. */
    record Held(Compliance.Holder holder, Duration time, boolean atLeast) {}

    /**
     * The figures.
     *
     * @param sums  by holder and kind
     * @param held  by holder
     * @param misses  how many duties were missed
     * @param breaches  the first of them, by message
     * @param left  how many messages are not counted: nobody has their calendar or act, or they wait to be counted
     */
    record Counted(List<Sum> sums, List<Held> held, int misses, List<Compliance.Breach> breaches, int left) {}

    Figures(Sums sums, HeldTimes heldTimes, EventStore store, Rules rules, Cases cases, Show show) {
        this.sums = sums;
        this.heldTimes = heldTimes;
        this.store = store;
        this.rules = rules;
        this.cases = cases;
        this.show = show;
    }

    /** The figures of a time, with so many of the missed duties. */
    Counted of(Period period, int most) {
        Instant now = cases.now();
        Instant start = period.from().atStartOfDay(show.zone()).toInstant();
        Instant end = period.to().plusDays(1).atStartOfDay(show.zone()).toInstant();
        return of(new Compliance.Period(start, end), now, most);
    }

    Counted of(Compliance.Period period, Instant now, int most) {
        AtomicInteger left = new AtomicInteger(sums.uncounted(period));
        Sums.Among among = sums.among(period, now);
        Compliance live = folded(among.live(), period, now, left);
        List<Sum> all = sums.of(among, live.figures());
        int misses = all.stream().mapToInt(Sum::late).sum();
        return new Counted(
                all,
                heldTimes.of(among, now, live.held()),
                misses,
                most == 0 ? List.of() : breaches(among, live, now, most),
                left.get());
    }

    private List<Compliance.Breach> breaches(Sums.Among among, Compliance live, Instant now, int most) {
        Compliance missed = folded(sums.missed(among, most), among.period(), now, new AtomicInteger());
        return missed.plus(live).breaches().stream().limit(most).toList();
    }

    /** The library's figures of some messages, each by the rules it runs under. */
    private Compliance folded(List<String> ids, Compliance.Period period, Instant now, AtomicInteger left) {
        Compliance sum = Compliance.of(rules.all(), Map.of(), period, now);
        for (int first = 0; first < ids.size(); first += PART) {
            Map<String, List<Event>> part = store.load(ids.subList(first, Math.min(first + PART, ids.size())));
            left.addAndGet(Math.min(PART, ids.size() - first) - part.size());
            part.replaceAll((id, events) -> until(now, events));
            part.entrySet().removeIf(each -> without(each, now, left));
            sum = sum.plus(Compliance.of(rules.all(), part, period, now));
        }
        return sum;
    }

    /** Whether a message cannot be counted, because it has no events yet or nobody has its calendar or act. */
    private boolean without(Map.Entry<String, List<Event>> each, Instant now, AtomicInteger left) {
        MessageCase message = MessageCase.of(each.getKey(), each.getValue());
        boolean unknown = rules.find(message, now).isEmpty();
        if (unknown) {
            left.incrementAndGet();
        }
        return unknown;
    }

    /** What had happened by an instant; more may happen while the figures are counted. */
    private static List<Event> until(Instant now, List<Event> events) {
        return events.stream()
                .takeWhile(event -> !event.recordedAt().isAfter(now))
                .toList();
    }
}
