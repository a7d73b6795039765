package io.github.otklik.examples.region;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** What the library says to a message: of a line, of the passing of time, of other acts. Timers are not its business. */
final class Deciding {
    private final MessageStore store;
    private final Rulebook rulebook;
    private final Language language;
    private final OnDuty onDuty = new OnDuty();

    Deciding(MessageStore store, Rulebook rulebook, Language language) {
        this.store = store;
        this.rulebook = rulebook;
        this.language = language;
    }

    /**
     * Decides a line, or tells the obligations at the end of a journal; gives whether anything happened to the message.
     *
     * @throws UnansweredException if the library cannot say what follows from it
     */
    boolean take(Signal signal, Acts acts, Roster roster, Collector<Outcome> out) throws Exception {
        MessageCase message = store.message(signal.key());
        if (signal.kind() == Signal.Kind.END) {
            String text = UnansweredException.unless(() -> Json.text(
                    new Rows(rulebook.procedure(acts), Instant.parse(signal.text()), language).obligations(message)));
            out.collect(Outcome.of(Outcome.Kind.OBLIGATIONS, signal, text));
            return false;
        }
        Line line = UnansweredException.unless(() -> line(signal, message, rulebook.procedure(acts)));
        happened(signal.key(), acts, roster, line.events(), out);
        if (line.note() != null) {
            out.collect(line.note());
        }
        return line.note() == null;
    }

    /** What comes of a line: events, or else what is said of it. */
    private record Line(List<Event> events, @Nullable Outcome note) {}

    private Line line(Signal signal, MessageCase message, Procedure procedure) {
        // The number is told as the signal has it: that of a long stream fits no int.
        Journal.Entry entry = Journal.Entry.of(new Lines.Line(0, signal.text(), ""), procedure.regulation());
        Decision<Event> decision = procedure.decide(message, entry.act());
        if (decision instanceof Decision.Accepted<Event> accepted) {
            return new Line(accepted.events(), null);
        }
        boolean rejected = decision instanceof Decision.Rejected<Event>;
        Map<String, Object> note = new LinkedHashMap<>(new Rows(procedure, entry.at(), language).note(entry, decision));
        note.put("line", signal.no());
        Outcome.Kind kind = rejected ? Outcome.Kind.REFUSED : Outcome.Kind.REPEATED;
        return new Line(List.of(), Outcome.of(kind, signal, Json.text(note)));
    }

    /**
     * Raises what is due at an instant.
     *
     * @throws UnansweredException if the library cannot say what is
     */
    void tick(CaseKey key, Acts acts, Roster roster, Instant now, Collector<Outcome> out) throws Exception {
        MessageCase message = store.message(key);
        Command.Tick tick = new Command.Tick(message.asOf(now));
        Decision<Event> decision =
                UnansweredException.unless(() -> rulebook.procedure(acts).decide(message, tick));
        if (decision instanceof Decision.Accepted<Event> accepted) {
            happened(key, acts, roster, accepted.events(), out);
        }
    }

    /**
     * Counts the message again by other acts, as of when these came into force, so that it does not matter when the message
     * got round to it; gives whether it runs under them now.
     *
     * @throws UnansweredException if the library cannot count it again
     */
    boolean recount(CaseKey key, Acts from, Acts to, Roster roster, Collector<Outcome> out) throws Exception {
        MessageCase message = store.message(key);
        Instant since = message.asOf(Instant.ofEpochMilli(to.from()));
        List<Recount> recounts = UnansweredException.unless(() ->
                rulebook.procedure(to).recountAll(List.of(message), rulebook.procedure(from), since, to.recount()));
        if (recounts.isEmpty()) {
            return UnansweredException.unless(() -> rulebook.procedure(to).isOf(message));
        }
        for (Recount recount : recounts) {
            happened(key, to, roster, List.of(recount.event()), out);
        }
        return true;
    }

    /**
     * When something is due to the message, and when it looks.
     *
     * @param due  when an alert is raised or, of a closed message of which nothing more can come, until when it is kept
     * @param look  when it looks whether it is to be counted again; never, of such a message
     */
    record Next(long due, long look) {}

    /**
     * What is next after an instant.
     *
     * @throws UnansweredException if the library cannot say what
     */
    Next next(CaseKey key, Acts acts, Pace pace, long time) throws Exception {
        MessageCase message = store.message(key);
        long alert = wakeUp(message, acts, time)
                .map(at -> Math.max(Times.atOrAfter(at), time + 1))
                .orElse(Times.NEVER);
        return alert == Times.NEVER && message.state().closed()
                ? new Next(Math.max(keptUntil(key, pace), time + 1), Times.NEVER)
                : new Next(alert, pace.nextLook(key, time));
    }

    /**
     * Whether nothing more can come of the message, and it was kept long enough.
     *
     * @throws UnansweredException if the library cannot say whether
     */
    boolean isOver(CaseKey key, Acts acts, Pace pace, long time) throws Exception {
        MessageCase message = store.message(key);
        return message.state().closed()
                && keptUntil(key, pace) <= time
                && wakeUp(message, acts, time).isEmpty();
    }

    private Optional<Instant> wakeUp(MessageCase message, Acts acts, long time) throws UnansweredException {
        Instant present = message.asOf(Instant.ofEpochMilli(time));
        return UnansweredException.unless(() -> rulebook.procedure(acts).nextWakeUp(message, present));
    }

    /**
     * How the terms of the message were kept as of an instant, by the months in which they started.
     *
     * @throws UnansweredException if the library cannot say how
     */
    void figures(CaseKey key, Acts acts, Instant end, Consumer<Figure> out) throws Exception {
        MessageCase message = store.message(key);
        List<Event> events = store.events(key);
        // An act may be dated after it was recorded, or later within the millisecond.
        Instant asOf = message.asOf(end);
        UnansweredException.unless(() -> figures(key, message, events, rulebook.procedure(acts), asOf))
                .forEach(out);
    }

    private static List<Figure> figures(
            CaseKey key, MessageCase message, List<Event> events, Procedure procedure, Instant asOf) {
        ZoneId zone = procedure.calendars().administration().zone();
        Set<YearMonth> months = new TreeSet<>();
        for (Term term : message.terms()) {
            months.add(YearMonth.from(term.start().atZone(zone)));
        }
        Procedures procedures = Procedures.of(List.of(procedure));
        List<Figure> figures = new ArrayList<>();
        for (YearMonth month : months) {
            Compliance.Period period = new Compliance.Period(
                    month.atDay(1).atStartOfDay(zone).toInstant(),
                    month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
            for (Compliance.Figure figure : Compliance.of(procedures, Map.of(key.message(), events), period, asOf)
                    .figures()) {
                figures.add(Figure.of(key.administration(), month.toString(), figure));
            }
        }
        return figures;
    }

    private long keptUntil(CaseKey key, Pace pace) throws Exception {
        return pace.keptUntil(Times.of(store.message(key).asOf(Instant.MIN)));
    }

    private void happened(CaseKey key, Acts acts, Roster roster, List<Event> events, Collector<Outcome> out)
            throws Exception {
        List<String> lines = store.append(key, events);
        for (int i = 0; i < lines.size(); i++) {
            Event event = events.get(i);
            boolean alerted = event instanceof Event.Alerted;
            Outcome.Kind kind = alerted ? Outcome.Kind.ALERT : Outcome.Kind.EVENT;
            String duty = alerted ? duty(key, acts, roster, (Event.Alerted) event) : OnDuty.UNKNOWN;
            int no = event.position().no();
            out.collect(new Outcome(kind, key.administration(), key.message(), no, lines.get(i), duty));
        }
    }

    /** Who has to act on what an alert is about; what the library has no answer to is unknown. */
    private String duty(CaseKey key, Acts acts, Roster roster, Event.Alerted alerted) throws Exception {
        if (roster.equals(Roster.NONE)) {
            return OnDuty.UNKNOWN;
        }
        MessageCase message = store.message(key);
        try {
            return UnansweredException.unless(() -> onDuty.row(alerted, message, rulebook.procedure(acts), roster));
        } catch (UnansweredException e) {
            return OnDuty.UNKNOWN;
        }
    }
}
