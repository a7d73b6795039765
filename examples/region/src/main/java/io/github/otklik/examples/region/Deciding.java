package io.github.otklik.examples.region;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.examples.cli.Batch;
import io.github.otklik.examples.cli.Journal;
import io.github.otklik.examples.cli.Json;
import io.github.otklik.examples.cli.Lines;
import io.github.otklik.examples.cli.Rows;
import io.github.otklik.lifecycle.Compliance;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.lifecycle.Procedures.Recount;
import io.github.otklik.lifecycle.Term;
import io.github.otklik.regulation.Language;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.flink.util.Collector;

/** What the library says to a message: of a line, of the passing of time, of other acts. Timers are not its business. */
final class Deciding {
    private final MessageStore store;
    private final Rulebook rulebook;
    private final Language language;

    Deciding(MessageStore store, Rulebook rulebook, Language language) {
        this.store = store;
        this.rulebook = rulebook;
        this.language = language;
    }

    /** Decides a line, or tells the obligations at the end of a journal; gives whether anything happened to the message. */
    boolean take(Signal signal, Acts acts, Collector<Outcome> out) throws Exception {
        try {
            Procedure procedure = rulebook.procedure(acts);
            if (signal.kind() == Signal.Kind.END) {
                Rows rows = new Rows(procedure, Instant.parse(signal.text()), language);
                String text = Json.text(rows.obligations(store.message(signal.key())));
                out.collect(Outcome.of(Outcome.Kind.OBLIGATIONS, signal, text));
                return false;
            }
            return line(signal, procedure, out);
        } catch (RuntimeException e) {
            out.collect(Outcome.of(Outcome.Kind.FAILED, signal, Batch.reason(e)));
            return false;
        }
    }

    private boolean line(Signal signal, Procedure procedure, Collector<Outcome> out) throws Exception {
        // The number is told as the signal has it: that of a long stream fits no int.
        Lines.Line line = new Lines.Line(0, signal.text(), "");
        Journal.Entry entry = Journal.Entry.of(line, procedure.regulation());
        MessageCase message = store.message(signal.key());
        Decision<Event> decision = procedure.decide(message, entry.act());
        if (decision instanceof Decision.Accepted<Event> accepted) {
            happened(signal.key(), accepted.events(), out);
            return true;
        }
        boolean rejected = decision instanceof Decision.Rejected<Event>;
        Map<String, Object> note = new LinkedHashMap<>(new Rows(procedure, entry.at(), language).note(entry, decision));
        note.put("line", signal.no());
        out.collect(Outcome.of(rejected ? Outcome.Kind.REFUSED : Outcome.Kind.REPEATED, signal, Json.text(note)));
        return false;
    }

    /** Raises what is due at an instant. */
    void tick(CaseKey key, Acts acts, Instant now, Collector<Outcome> out) throws Exception {
        MessageCase message = store.message(key);
        Command.Tick tick = new Command.Tick(message.asOf(now));
        if (rulebook.procedure(acts).decide(message, tick) instanceof Decision.Accepted<Event> accepted) {
            happened(key, accepted.events(), out);
        }
    }

    /**
     * Counts the message again by other acts, as of when these came into force, so that it does not matter when the message
     * got round to it; gives whether it runs under them now.
     */
    boolean recount(CaseKey key, Acts from, Acts to, Collector<Outcome> out) throws Exception {
        MessageCase message = store.message(key);
        Procedure procedure = rulebook.procedure(to);
        List<Recount> recounts = procedure.recountAll(
                List.of(message),
                rulebook.procedure(from),
                message.asOf(Instant.ofEpochMilli(to.from())),
                to.recount());
        for (Recount recount : recounts) {
            happened(key, List.of(recount.event()), out);
        }
        return !recounts.isEmpty() || procedure.isOf(message);
    }

    /** When the message is to be woken, at the latest, after an instant. */
    long next(CaseKey key, Acts acts, Pace pace, long time) throws Exception {
        MessageCase message = store.message(key);
        Instant present = message.asOf(Instant.ofEpochMilli(time));
        long alert = rulebook.procedure(acts)
                .nextWakeUp(message, present)
                .map(at -> Math.max(Times.atOrAfter(at), time + 1))
                .orElse(Times.NEVER);
        if (alert == Times.NEVER && message.state().closed()) {
            return Math.max(keptUntil(key, pace), time + 1);
        }
        return Math.min(alert, pace.nextLook(key, time));
    }

    /** Whether nothing more can come of the message, and it was kept long enough. */
    boolean isOver(CaseKey key, Acts acts, Pace pace, long time) throws Exception {
        MessageCase message = store.message(key);
        return message.state().closed()
                && keptUntil(key, pace) <= time
                && rulebook.procedure(acts)
                        .nextWakeUp(message, message.asOf(Instant.ofEpochMilli(time)))
                        .isEmpty();
    }

    /** How the terms of the message were kept as of an instant, by the months in which they started. */
    void figures(CaseKey key, Acts acts, Instant end, Consumer<Figure> out) throws Exception {
        // An act may be dated after it was recorded, or later within the millisecond.
        Instant asOf = store.message(key).asOf(end);
        Procedure procedure = rulebook.procedure(acts);
        ZoneId zone = procedure.calendars().administration().zone();
        Set<YearMonth> months = new TreeSet<>();
        for (Term term : store.message(key).terms()) {
            months.add(YearMonth.from(term.start().atZone(zone)));
        }
        Procedures procedures = Procedures.of(List.of(procedure));
        Map<String, List<Event>> events = Map.of(key.message(), store.events(key));
        for (YearMonth month : months) {
            Compliance.Period period = new Compliance.Period(
                    month.atDay(1).atStartOfDay(zone).toInstant(),
                    month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
            for (Compliance.Figure figure :
                    Compliance.of(procedures, events, period, asOf).figures()) {
                out.accept(Figure.of(key.administration(), month.toString(), figure));
            }
        }
    }

    private long keptUntil(CaseKey key, Pace pace) throws Exception {
        return pace.keptUntil(Times.of(store.message(key).asOf(Instant.MIN)));
    }

    private void happened(CaseKey key, List<Event> events, Collector<Outcome> out) throws Exception {
        List<String> lines = store.append(key, events);
        for (int i = 0; i < lines.size(); i++) {
            Event event = events.get(i);
            Outcome.Kind kind = event instanceof Event.Alerted ? Outcome.Kind.ALERT : Outcome.Kind.EVENT;
            int no = event.position().no();
            out.collect(new Outcome(kind, key.administration(), key.message(), no, lines.get(i)));
        }
    }
}
