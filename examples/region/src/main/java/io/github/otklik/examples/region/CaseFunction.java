package io.github.otklik.examples.region;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.examples.cli.Batch;
import io.github.otklik.examples.cli.Journal;
import io.github.otklik.examples.cli.Json;
import io.github.otklik.examples.cli.Lines;
import io.github.otklik.examples.cli.Rows;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Decides the lines of each message in the order in which they were recorded, and raises its alerts when they are due.
 *
 * <p>A line waits in the state of its message until the watermark says that nothing earlier will come; one that comes later
 * still is told of as late. An alert is a timer at the library's next wake-up: whether it was raised before follows from the
 * events kept, so a timer that fires twice raises nothing new.
 */
final class CaseFunction extends KeyedBroadcastProcessFunction<CaseKey, Signal, Acts, Outcome> {
    static final MapStateDescriptor<String, Acts> ACTS =
            new MapStateDescriptor<>("acts", Types.STRING, TypeInformation.of(Acts.class));

    private static final long serialVersionUID = 1L;

    private final Acts usual;
    private final Language language;
    private transient Rulebook rulebook;
    private transient MessageStore store;
    private transient MapState<Long, List<Signal>> waiting;
    private transient ValueState<Long> wakeUp;
    private transient ValueState<String> bound;

    /**
     * The function.
     *
     * @param usual  the acts of whoever names none
     * @param language  the language of texts for people
     */
    @SuppressWarnings("NullAway.Init")
    CaseFunction(Acts usual, Language language) {
        this.usual = usual;
        this.language = language;
    }

    @Override
    public void open(OpenContext context) {
        rulebook = new Rulebook(usual, language);
        store = new MessageStore(getRuntimeContext());
        waiting = getRuntimeContext()
                .getMapState(
                        new MapStateDescriptor<>("waiting", Types.LONG, Types.LIST(TypeInformation.of(Signal.class))));
        wakeUp = getRuntimeContext().getState(new ValueStateDescriptor<>("wake-up", Types.LONG));
        bound = getRuntimeContext().getState(new ValueStateDescriptor<>("acts-of-message", Types.STRING));
    }

    @Override
    public void processBroadcastElement(Acts acts, Context context, Collector<Outcome> out) throws Exception {
        BroadcastState<String, Acts> known = context.getBroadcastState(ACTS);
        known.put(acts.version(), acts);
    }

    @Override
    public void processElement(Signal signal, ReadOnlyContext context, Collector<Outcome> out) throws Exception {
        if (signal.time() <= context.timerService().currentWatermark()) {
            out.collect(Outcome.of(Outcome.Kind.LATE, signal, signal.text()));
            return;
        }
        List<Signal> same = waiting.get(signal.time());
        List<Signal> all = same == null ? new ArrayList<>() : new ArrayList<>(same);
        all.add(signal);
        waiting.put(signal.time(), all);
        context.timerService().registerEventTimeTimer(signal.time());
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Outcome> out) throws Exception {
        List<Signal> due = waiting.get(time);
        if (due != null) {
            waiting.remove(time);
            List<Signal> ordered = new ArrayList<>(due);
            ordered.sort(Comparator.comparingLong(Signal::no));
            for (Signal signal : ordered) {
                take(signal, context, out);
            }
        }
        Long next = wakeUp.value();
        if (next != null && next == time) {
            wakeUp.clear();
            tick(time, context, out);
        }
    }

    private void take(Signal signal, OnTimerContext context, Collector<Outcome> out) throws Exception {
        Procedure procedure = procedure(signal.acts(), context);
        if (procedure == null) {
            out.collect(Outcome.of(Outcome.Kind.UNKNOWN, signal, signal.text()));
            return;
        }
        bound.update(signal.acts());
        try {
            if (signal.kind() == Signal.Kind.END) {
                end(signal, procedure, context, out);
            } else {
                decide(signal, procedure, context, out);
            }
        } catch (RuntimeException e) {
            out.collect(Outcome.of(Outcome.Kind.FAILED, signal, Batch.reason(e)));
        }
    }

    private @Nullable Procedure procedure(String version, OnTimerContext context) throws Exception {
        if (version.equals(Acts.USUAL)) {
            return rulebook.usual();
        }
        ReadOnlyBroadcastState<String, Acts> known = context.getBroadcastState(ACTS);
        Acts acts = known.get(version);
        return acts == null ? null : rulebook.procedure(acts);
    }

    private void decide(Signal signal, Procedure procedure, OnTimerContext context, Collector<Outcome> out)
            throws Exception {
        Lines.Line line = new Lines.Line(Math.toIntExact(signal.no()), signal.text(), "");
        Journal.Entry entry = Journal.Entry.of(line, procedure.regulation());
        MessageCase message = store.message(context.getCurrentKey());
        Decision<Event> decision = procedure.decide(message, entry.act());
        if (decision instanceof Decision.Accepted<Event> accepted) {
            happened(accepted.events(), context.getCurrentKey(), out);
            schedule(procedure, signal.time(), context);
        } else {
            boolean rejected = decision instanceof Decision.Rejected<Event>;
            Map<String, Object> note = new Rows(procedure, entry.at(), language).note(entry, decision);
            out.collect(Outcome.of(rejected ? Outcome.Kind.REFUSED : Outcome.Kind.REPEATED, signal, Json.text(note)));
        }
    }

    private void tick(long time, OnTimerContext context, Collector<Outcome> out) throws Exception {
        Procedure procedure = procedure(bound.value(), context);
        MessageCase message = store.message(context.getCurrentKey());
        if (procedure != null
                && procedure.decide(message, new Command.Tick(message.asOf(Instant.ofEpochMilli(time))))
                        instanceof Decision.Accepted<Event> accepted) {
            happened(accepted.events(), context.getCurrentKey(), out);
            schedule(procedure, time, context);
        }
    }

    /** Tells the obligations of the message as of the end of its journal, and forgets it. */
    private void end(Signal signal, Procedure procedure, OnTimerContext context, Collector<Outcome> out)
            throws Exception {
        CaseKey key = context.getCurrentKey();
        Rows rows = new Rows(procedure, Instant.parse(signal.text()), language);
        String text = Json.text(rows.obligations(store.message(key)));
        out.collect(Outcome.of(Outcome.Kind.OBLIGATIONS, signal, text));
        cancel(context);
        store.forget(key);
        bound.clear();
    }

    private void happened(List<Event> events, CaseKey key, Collector<Outcome> out) throws Exception {
        List<String> lines = store.append(key, events);
        for (int i = 0; i < lines.size(); i++) {
            Event event = events.get(i);
            out.collect(new Outcome(
                    event instanceof Event.Alerted ? Outcome.Kind.ALERT : Outcome.Kind.EVENT,
                    key.administration(),
                    key.message(),
                    event.position().no(),
                    lines.get(i)));
        }
    }

    /** Sets the one timer of the message at its next wake-up, and takes back that of an earlier one. */
    private void schedule(Procedure procedure, long time, OnTimerContext context) throws Exception {
        MessageCase message = store.message(context.getCurrentKey());
        Instant present = message.asOf(Instant.ofEpochMilli(time));
        long next = procedure
                .nextWakeUp(message, present)
                .map(at -> Math.max(Times.atOrAfter(at), time + 1))
                .orElse(Times.NEVER);
        Long earlier = wakeUp.value();
        if (earlier != null && earlier == next) {
            return;
        }
        cancel(context);
        if (next <= Times.LAST) {
            context.timerService().registerEventTimeTimer(next);
            wakeUp.update(next);
        }
    }

    private void cancel(OnTimerContext context) throws Exception {
        Long earlier = wakeUp.value();
        if (earlier != null && !waiting.contains(earlier)) {
            context.timerService().deleteEventTimeTimer(earlier);
        }
        wakeUp.clear();
    }
}
