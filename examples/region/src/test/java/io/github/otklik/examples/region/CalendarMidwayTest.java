package io.github.otklik.examples.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.examples.cli.Json;
import io.github.otklik.examples.cli.Rows;
import io.github.otklik.examples.cli.Rules;
import io.github.otklik.examples.cli.Run;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures.Recount;
import io.github.otklik.regulation.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A new calendar comes in the middle of every journal there is; the library counts again at that very instant. */
class CalendarMidwayTest {
    private static final String BOOK = "b";
    private static final String OTHER_HOURS = "zone Asia/Omsk\nweek Mo-Fr 10:00-15:00\nproduction ru\n";
    private static final Pace PACE =
            new Pace(Pace.Clock.EVENT, Duration.ofDays(1).toMillis(), Long.MAX_VALUE, 0, Long.MAX_VALUE);

    /** What the library alone makes of a journal under two calendars, message by message. */
    private static final class Alone {
        private final Procedure first;
        private final Procedure second;
        private final Instant from;
        private final Map<String, MessageCase> messages = new LinkedHashMap<>();
        private final Map<String, Procedure> under = new LinkedHashMap<>();
        private int recounts;

        private Alone(Procedure first, Procedure second, Instant from) {
            this.first = first;
            this.second = second;
            this.from = from;
        }

        private void line(Signal signal) {
            String id = signal.message();
            boolean after = signal.time() >= Times.of(from);
            pass(id, Instant.ofEpochMilli(signal.time()).minusMillis(1));
            if (after) {
                recount(id);
            }
            Procedure procedure = under.getOrDefault(id, after ? second : first);
            Command.Act act = Codec.command(Json.object(signal.text()), procedure.regulation());
            if (procedure.decide(message(id), act) instanceof Decision.Accepted<Event> accepted) {
                messages.put(id, message(id).applyAll(accepted.events()));
                under.putIfAbsent(id, procedure);
            }
        }

        private String end(Signal signal) {
            String id = signal.message();
            pass(id, Instant.ofEpochMilli(signal.time()).minusMillis(1));
            if (signal.time() >= Times.of(from)) {
                recount(id);
            }
            Procedure procedure = under.getOrDefault(id, signal.time() >= Times.of(from) ? second : first);
            return Json.text(new Rows(procedure, Instant.parse(signal.text()), Language.RU).obligations(message(id)));
        }

        private MessageCase message(String id) {
            return messages.getOrDefault(id, MessageCase.of(id));
        }

        /** Raises what is due, and counts again on the way. */
        private void pass(String id, Instant until) {
            if (!until.isBefore(from)) {
                ticks(id, from.minusMillis(1));
                recount(id);
            }
            ticks(id, until);
        }

        private void ticks(String id, Instant until) {
            Optional<Instant> next = next(id, Instant.EPOCH);
            while (next.isPresent() && !next.get().isAfter(until)) {
                Command.Tick tick = new Command.Tick(message(id).asOf(next.get()));
                if (under(id).decide(message(id), tick) instanceof Decision.Accepted<Event> accepted) {
                    messages.put(id, message(id).applyAll(accepted.events()));
                }
                next = next(id, next.get());
            }
        }

        private Procedure under(String id) {
            return under.getOrDefault(id, first);
        }

        private Optional<Instant> next(String id, Instant present) {
            Instant now = message(id).asOf(present);
            return under.containsKey(id)
                    ? under(id)
                            .nextWakeUp(message(id), now)
                            .map(at -> Instant.ofEpochMilli(Math.max(Times.atOrAfter(at), Times.of(now) + 1)))
                    : Optional.empty();
        }

        private void recount(String id) {
            if (under.get(id) != first) {
                return;
            }
            List<Recount> all =
                    second.recountAll(List.of(message(id)), first, message(id).asOf(from), "other hours");
            for (Recount each : all) {
                messages.put(id, message(id).apply(each.event()));
                under.put(id, second);
                recounts++;
            }
        }
    }

    @Test
    void everyJournalComesToWhatTheLibraryComesToUnderBoth() throws Exception {
        int journals = 0;
        int recounts = 0;
        List<String> others = new ArrayList<>();
        for (String text : Corpus.runs()) {
            Taken taken = Taken.of(text);
            if (taken.frames().isEmpty() || taken.signals().isEmpty()) {
                continue;
            }
            Rules rules = Run.of(text).rules();
            List<Signal> signals = taken.signals().stream()
                    .map(each -> new Signal(
                            each.administration(),
                            each.message(),
                            BOOK,
                            "",
                            each.time(),
                            each.no(),
                            each.kind(),
                            each.text()))
                    .toList();
            Instant from = Instant.ofEpochMilli(signals.get(signals.size() / 2).time());
            Acts first = Acts.of(BOOK, "1", Long.MIN_VALUE, "", rules);
            Acts second = Acts.of(
                    BOOK,
                    "2",
                    Times.of(from),
                    "other hours",
                    new Rules(rules.regulation(), Optional.of(OTHER_HOURS), rules.calendars()));
            Rulebook book = new Rulebook(Taken.USUAL, Language.RU);
            Alone alone = new Alone(book.procedure(first), book.procedure(second), from);
            Map<String, String> expected = new LinkedHashMap<>();
            for (Signal signal : signals) {
                if (signal.kind() == Signal.Kind.LINE) {
                    alone.line(signal);
                } else {
                    expected.put(signal.message(), alone.end(signal));
                }
            }
            Map<String, String> found = obligations(signals, first, second, from);
            journals++;
            recounts += alone.recounts;
            if (!found.equals(expected)) {
                others.add(text.substring(0, Math.min(60, text.length())) + "\n  " + expected + "\n  " + found);
            }
        }
        assertThat(others).isEmpty();
        assertThat(journals).isGreaterThan(75);
        assertThat(recounts).isGreaterThan(50);
    }

    private static Map<String, String> obligations(List<Signal> signals, Acts first, Acts second, Instant from)
            throws Exception {
        Map<String, String> found = new LinkedHashMap<>();
        try (Bench bench = Bench.open(PACE, 2)) {
            bench.acts(first);
            for (Signal signal : signals) {
                if (signal.time() < Times.of(from)) {
                    bench.signal(signal);
                }
            }
            bench.pass(Times.of(from) - 1);
            bench.acts(second);
            for (Signal signal : signals) {
                if (signal.time() >= Times.of(from)) {
                    bench.signal(signal);
                }
            }
            bench.pass(Long.MAX_VALUE);
            for (Outcome outcome : bench.outcomes()) {
                if (outcome.kind() == Outcome.Kind.OBLIGATIONS) {
                    found.put(outcome.message(), outcome.text());
                }
            }
        }
        return found;
    }
}
