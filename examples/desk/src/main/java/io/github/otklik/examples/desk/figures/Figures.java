package io.github.otklik.examples.desk.figures;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.cases.EventStore;
import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.lifecycle.Compliance;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Service;

/** The library's figures over the messages of a time. */
@Service
class Figures {
    /** How many messages are held in memory and counted at a time. */
    private static final int PART = 1000;

    private final Messages messages;
    private final EventStore store;
    private final Rules rules;
    private final Cases cases;
    private final Show show;

    /** The figures, and how many messages could not be counted. */
    record Counted(Compliance compliance, int left) {}

    /** Days, both included. */
    record Period(LocalDate from, LocalDate to) {}

    Figures(Messages messages, EventStore store, Rules rules, Cases cases, Show show) {
        this.messages = messages;
        this.store = store;
        this.rules = rules;
        this.cases = cases;
        this.show = show;
    }

    /** The figures of all messages that could have had a duty in that time, each by the rules it runs under. */
    Counted of(Period period) {
        Instant now = cases.now();
        Instant start = period.from().atStartOfDay(show.zone()).toInstant();
        Instant end = period.to().plusDays(1).atStartOfDay(show.zone()).toInstant();
        Compliance.Period counted = new Compliance.Period(start, end);
        Compliance sum = Compliance.of(rules.all(), Map.of(), counted, now);
        List<String> ids = messages.busy(start, end);
        AtomicInteger left = new AtomicInteger();
        for (int first = 0; first < ids.size(); first += PART) {
            Map<String, List<Event>> part = store.load(ids.subList(first, Math.min(first + PART, ids.size())));
            left.addAndGet(Math.min(PART, ids.size() - first) - part.size());
            part.replaceAll((id, events) -> until(now, events));
            part.entrySet().removeIf(each -> without(each, now, left));
            sum = sum.plus(Compliance.of(rules.all(), part, counted, now));
        }
        return new Counted(sum, left.get());
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
