package io.github.otklik.examples.region;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.examples.cli.Json;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the library alone makes of lines in the order of their times: a message at a time, woken when it asks to be. */
final class Reference {
    private final Procedure procedure;
    private final Map<String, MessageCase> messages = new LinkedHashMap<>();
    private final Map<String, List<Event>> events = new LinkedHashMap<>();

    Reference(Procedure procedure) {
        this.procedure = procedure;
    }

    /** Decides a line, after what was due before it. */
    void line(String line) {
        Map<String, Object> fields = Json.object(line);
        String id = Corpus.text(fields, "case");
        Command.Act act = Codec.command(fields, procedure.regulation());
        pass(id, act.header().recordedAt().minusMillis(1));
        happened(id, procedure.decide(message(id), act));
    }

    /** Lets time pass for every message. */
    void passAll(Instant until) {
        List.copyOf(messages.keySet()).forEach(id -> pass(id, until));
    }

    private void pass(String id, Instant until) {
        Optional<Instant> next = next(id, Instant.EPOCH);
        while (next.isPresent() && !next.get().isAfter(until)) {
            Command.Tick tick = new Command.Tick(message(id).asOf(next.get()));
            happened(id, procedure.decide(message(id), tick));
            next = next(id, next.get());
        }
    }

    /** The next wake-up in the milliseconds of Flink, later than the present. */
    private Optional<Instant> next(String id, Instant from) {
        Instant present = message(id).asOf(from);
        return procedure
                .nextWakeUp(message(id), present)
                .map(at -> Instant.ofEpochMilli(Math.max(Times.atOrAfter(at), Times.of(present) + 1)));
    }

    private void happened(String id, Decision<Event> decision) {
        if (decision instanceof Decision.Accepted<Event> accepted) {
            messages.put(id, message(id).applyAll(accepted.events()));
            events.computeIfAbsent(id, each -> new ArrayList<>()).addAll(accepted.events());
        }
    }

    private MessageCase message(String id) {
        return messages.getOrDefault(id, MessageCase.of(id));
    }

    /** What happened to a message. */
    List<Event> events(String id) {
        return events.getOrDefault(id, List.of());
    }

    /** What happened to each message. */
    Map<String, List<Event>> events() {
        return events;
    }

    /** What happened to all, as lines. */
    List<String> lines() {
        return events.values().stream()
                .flatMap(List::stream)
                .map(event -> Json.text(Codec.map(event)))
                .toList();
    }
}
