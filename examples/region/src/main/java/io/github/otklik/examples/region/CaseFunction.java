package io.github.otklik.examples.region;

import io.github.otklik.regulation.Language;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Decides the lines of each message in the order in which they were recorded, and raises its alerts when they are due.
 *
 * <p>By {@link Pace.Clock#EVENT} a line waits in the state of its message until the watermark says that nothing earlier will
 * come; one that comes later still is told of as late. By {@link Pace.Clock#LIVE} it is decided at once, unless its acts are
 * not known yet. An alert is a timer at the library's next wake-up: whether it was raised before follows from the events
 * kept, so a timer that fires twice raises nothing new.
 */
final class CaseFunction extends KeyedBroadcastProcessFunction<CaseKey, Signal, Edition, Outcome> {
    /** How the terms of each message were kept, at the end of an archive. */
    static final OutputTag<Figure> FIGURES = new OutputTag<>("figures", TypeInformation.of(Figure.class));

    /** What triage has to know of messages. */
    static final OutputTag<Posted> POSTED = new OutputTag<>("posted", TypeInformation.of(Posted.class));

    private static final long serialVersionUID = 1L;

    private final Acts usual;
    private final Language language;
    private final Pace pace;
    private final boolean triaged;
    private transient MessageStore store;
    private transient Deciding deciding;
    private transient Waiting<Signal> waiting;
    private transient Alarm alarm;
    private transient ValueState<Binding> bound;

    /**
     * The function.
     *
     * @param usual  the acts of whoever names none
     * @param language  the language of texts for people
     * @param pace  how time passes
     * @param triaged  whether it is told what triage has to know
     */
    @SuppressWarnings("NullAway.Init")
    CaseFunction(Acts usual, Language language, Pace pace, boolean triaged) {
        this.usual = usual;
        this.language = language;
        this.pace = pace;
        this.triaged = triaged;
    }

    @Override
    public void open(OpenContext context) {
        store = new MessageStore(getRuntimeContext());
        deciding = new Deciding(store, new Rulebook(usual, language), language);
        waiting = new Waiting<>(getRuntimeContext(), TypeInformation.of(Signal.class));
        alarm = new Alarm(getRuntimeContext(), pace, waiting);
        bound = getRuntimeContext().getState(new ValueStateDescriptor<>("bound", TypeInformation.of(Binding.class)));
    }

    @Override
    public void processBroadcastElement(Edition edition, Context context, Collector<Outcome> out) throws Exception {
        List<Outcome> problems =
                Shelf.put(edition, context.getBroadcastState(Shelf.BOOKS), context.getBroadcastState(Shelf.ROTAS));
        // All subtasks know the same; one of them is to say so.
        if (getRuntimeContext().getTaskInfo().getIndexOfThisSubtask() == 0) {
            problems.forEach(out::collect);
        }
    }

    @Override
    public void processElement(Signal signal, ReadOnlyContext context, Collector<Outcome> out) throws Exception {
        TimerService timers = context.timerService();
        if (pace.clock() == Pace.Clock.LIVE) {
            long now = timers.currentProcessingTime();
            boolean first = waiting.isEmpty();
            if (first && acts(signal, bound.value(), context).isPresent()) {
                take(signal, now, context, out);
            } else {
                await(signal, now + pace.patience(), timers);
            }
        } else if (signal.time() <= timers.currentWatermark()) {
            out.collect(Outcome.of(Outcome.Kind.LATE, signal, signal.text()));
        } else {
            await(signal, signal.time(), timers);
        }
    }

    private void await(Signal signal, long until, TimerService timers) throws Exception {
        waiting.add(until, signal);
        pace.call(until, timers);
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Outcome> out) throws Exception {
        List<Signal> due = waiting.take(time);
        if (pace.clock() == Pace.Clock.EVENT) {
            due.sort(Comparator.comparingLong(Signal::no));
        }
        for (Signal signal : due) {
            take(signal, time, context, out);
        }
        if (alarm.goesOff(time)) {
            wake(context.getCurrentKey(), time, context, out);
        }
    }

    private void take(Signal signal, long time, ReadOnlyContext context, Collector<Outcome> out) throws Exception {
        CaseKey key = signal.key();
        Binding before = bound.value();
        Optional<Acts> acts = acts(signal, before, context);
        if (acts.isEmpty()) {
            out.collect(Outcome.of(Outcome.Kind.UNKNOWN, signal, signal.text()));
            return;
        }
        Acts under = before == null ? acts.get() : recounted(key, acts.get(), time, context, out);
        try {
            if (deciding.take(signal, under, roster(under, context), out)) {
                Binding after = Binding.of(under);
                if (!after.equals(before)) {
                    bound.update(after);
                }
                if (triaged) {
                    Posted.after(key, after, store.events(key)).forEach(posted -> context.output(POSTED, posted));
                }
                schedule(key, under, time, context.timerService(), out);
            }
        } catch (UnansweredException e) {
            out.collect(Outcome.of(Outcome.Kind.FAILED, signal, e.reason()));
        }
        if (signal.kind() == Signal.Kind.END) {
            forget(key, context.timerService());
        }
    }

    /** The acts that a signal goes by: those that its message runs under, else those that it names or that are in force. */
    private Optional<Acts> acts(Signal signal, @Nullable Binding binding, ReadOnlyContext context) throws Exception {
        return binding == null
                ? acts(signal.book(), signal.version(), signal.time(), context)
                : acts(binding.book(), binding.version(), signal.time(), context);
    }

    private Optional<Acts> acts(String book, String version, long time, ReadOnlyContext context) throws Exception {
        if (book.equals(Acts.USUAL)) {
            return Optional.of(usual);
        }
        List<Acts> versions = context.getBroadcastState(Shelf.BOOKS).get(book);
        return versions == null ? Optional.empty() : new Book(versions).version(version, time);
    }

    /** Who is on duty where acts are in force. */
    private static Roster roster(Acts acts, ReadOnlyContext context) throws Exception {
        return Roster.of(context.getBroadcastState(Shelf.ROTAS).get(acts.book()));
    }

    /** The acts that the message runs under when it was counted again by those that ask for it. */
    private Acts recounted(CaseKey key, Acts under, long time, ReadOnlyContext context, Collector<Outcome> out)
            throws Exception {
        List<Acts> versions = context.getBroadcastState(Shelf.BOOKS).get(under.book());
        if (versions == null) {
            return under;
        }
        Optional<Acts> after = new Book(versions).after(under, time);
        try {
            if (after.isPresent() && deciding.recount(key, under, after.get(), roster(under, context), out)) {
                bound.update(Binding.of(after.get()));
                alarm.doubt();
                return after.get();
            }
        } catch (UnansweredException e) {
            out.collect(Outcome.of(Outcome.Kind.FAILED, key, e.reason()));
        }
        return under;
    }

    /** Raises what is due; a message that is over is forgotten, one that the library has no answer about looks again. */
    private void wake(CaseKey key, long time, OnTimerContext context, Collector<Outcome> out) throws Exception {
        @Nullable Binding binding = bound.value();
        if (binding == null || time > pace.until()) {
            return;
        }
        Optional<Acts> acts = acts(binding.book(), binding.version(), time, context);
        if (acts.isPresent()) {
            Acts under = recounted(key, acts.get(), time, context, out);
            if (under.equals(acts.get()) && !alarm.isDue(time)) {
                alarm.again(pace.nextLook(key, time), context.timerService());
                return;
            }
            try {
                attend(key, under, time, context, out);
            } catch (UnansweredException e) {
                out.collect(Outcome.of(Outcome.Kind.FAILED, key, e.reason()));
                alarm.set(pace.nextLook(key, time), context.timerService());
            }
        }
    }

    private void attend(CaseKey key, Acts under, long time, OnTimerContext context, Collector<Outcome> out)
            throws Exception {
        deciding.tick(key, under, roster(under, context), Instant.ofEpochMilli(time), out);
        boolean over = deciding.isOver(key, under, pace, time);
        if (pace.ends() && (over || time == pace.until())) {
            Instant end = Instant.ofEpochMilli(pace.until());
            deciding.figures(key, under, end, figure -> context.output(FIGURES, figure));
        }
        if (over) {
            forget(key, context.timerService());
        } else if (time < pace.until()) {
            schedule(key, under, time, context.timerService(), out);
        }
    }

    /** Sets the one timer of the message. */
    private void schedule(CaseKey key, Acts acts, long time, TimerService timers, Collector<Outcome> out)
            throws Exception {
        try {
            Deciding.Next next = deciding.next(key, acts, pace, time);
            alarm.set(next.due(), next.look(), timers);
        } catch (UnansweredException e) {
            out.collect(Outcome.of(Outcome.Kind.FAILED, key, e.reason()));
            alarm.set(pace.nextLook(key, time), timers);
        }
    }

    private void forget(CaseKey key, TimerService timers) throws Exception {
        alarm.cancel(timers);
        bound.clear();
        store.forget(key);
    }
}
