package io.github.otklik.examples.region;

import io.github.otklik.regulation.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
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
final class CaseFunction extends KeyedBroadcastProcessFunction<CaseKey, Signal, Acts, Outcome> {
    /** The versions of acts, by their books. */
    static final MapStateDescriptor<String, List<Acts>> BOOKS =
            new MapStateDescriptor<>("books", Types.STRING, Types.LIST(TypeInformation.of(Acts.class)));

    /** How the terms of each message were kept, at the end of an archive. */
    static final OutputTag<Figure> FIGURES = new OutputTag<>("figures", TypeInformation.of(Figure.class));

    private static final long serialVersionUID = 1L;

    private final Acts usual;
    private final Language language;
    private final Pace pace;
    private transient MessageStore store;
    private transient Deciding deciding;
    private transient MapState<Long, List<Signal>> waiting;
    private transient ValueState<Long> wakeUp;
    private transient ValueState<Binding> bound;

    /**
     * The function.
     *
     * @param usual  the acts of whoever names none
     * @param language  the language of texts for people
     * @param pace  how time passes
     */
    @SuppressWarnings("NullAway.Init")
    CaseFunction(Acts usual, Language language, Pace pace) {
        this.usual = usual;
        this.language = language;
        this.pace = pace;
    }

    @Override
    public void open(OpenContext context) {
        store = new MessageStore(getRuntimeContext());
        deciding = new Deciding(store, new Rulebook(usual, language), language);
        waiting = getRuntimeContext()
                .getMapState(
                        new MapStateDescriptor<>("waiting", Types.LONG, Types.LIST(TypeInformation.of(Signal.class))));
        wakeUp = getRuntimeContext().getState(new ValueStateDescriptor<>("wake-up", Types.LONG));
        bound = getRuntimeContext().getState(new ValueStateDescriptor<>("bound", TypeInformation.of(Binding.class)));
    }

    @Override
    public void processBroadcastElement(Acts acts, Context context, Collector<Outcome> out) throws Exception {
        BroadcastState<String, List<Acts>> books = context.getBroadcastState(BOOKS);
        List<Acts> known = books.get(acts.book());
        books.put(
                acts.book(),
                new Book(known == null ? List.of() : known).with(acts).versions());
    }

    @Override
    public void processElement(Signal signal, ReadOnlyContext context, Collector<Outcome> out) throws Exception {
        TimerService timers = context.timerService();
        if (pace.clock() == Pace.Clock.LIVE) {
            long now = timers.currentProcessingTime();
            boolean first = waiting.isEmpty();
            if (first && acts(signal, context).isPresent()) {
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
        List<Signal> same = waiting.get(until);
        List<Signal> all = same == null ? new ArrayList<>() : new ArrayList<>(same);
        all.add(signal);
        waiting.put(until, all);
        register(timers, until);
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Outcome> out) throws Exception {
        List<Signal> due = waiting.get(time);
        if (due != null) {
            waiting.remove(time);
            List<Signal> ordered = new ArrayList<>(due);
            if (pace.clock() == Pace.Clock.EVENT) {
                ordered.sort(Comparator.comparingLong(Signal::no));
            }
            for (Signal signal : ordered) {
                take(signal, time, context, out);
            }
        }
        Long next = wakeUp.value();
        if (next != null && next == time) {
            wakeUp.clear();
            wake(context.getCurrentKey(), time, context, out);
        }
    }

    private void take(Signal signal, long time, ReadOnlyContext context, Collector<Outcome> out) throws Exception {
        CaseKey key = signal.key();
        Optional<Acts> acts = acts(signal, context);
        if (acts.isEmpty()) {
            out.collect(Outcome.of(Outcome.Kind.UNKNOWN, signal, signal.text()));
            return;
        }
        Acts under = recounted(key, acts.get(), time, context, out);
        if (deciding.take(signal, under, out)) {
            bound.update(Binding.of(under));
            schedule(key, under, time, context.timerService());
        }
        if (signal.kind() == Signal.Kind.END) {
            forget(key, context.timerService());
        }
    }

    /** The acts that a signal goes by: those that its message runs under, else those that it names or that are in force. */
    private Optional<Acts> acts(Signal signal, ReadOnlyContext context) throws Exception {
        Binding binding = bound.value();
        return binding == null
                ? acts(signal.book(), signal.version(), signal.time(), context)
                : acts(binding.book(), binding.version(), signal.time(), context);
    }

    private Optional<Acts> acts(String book, String version, long time, ReadOnlyContext context) throws Exception {
        if (book.equals(Acts.USUAL)) {
            return Optional.of(usual);
        }
        List<Acts> versions = context.getBroadcastState(BOOKS).get(book);
        return versions == null ? Optional.empty() : new Book(versions).version(version, time);
    }

    /** The acts that the message runs under when it was counted again by those that ask for it. */
    private Acts recounted(CaseKey key, Acts under, long time, ReadOnlyContext context, Collector<Outcome> out)
            throws Exception {
        List<Acts> versions = context.getBroadcastState(BOOKS).get(under.book());
        if (versions == null || bound.value() == null) {
            return under;
        }
        Optional<Acts> after = new Book(versions).after(under, time);
        if (after.isPresent() && deciding.recount(key, under, after.get(), out)) {
            bound.update(Binding.of(after.get()));
            return after.get();
        }
        return under;
    }

    /** Raises what is due; a message that is over is forgotten. */
    private void wake(CaseKey key, long time, ReadOnlyContext context, Collector<Outcome> out) throws Exception {
        @Nullable Binding binding = bound.value();
        if (binding == null || time > pace.until()) {
            return;
        }
        Optional<Acts> acts = acts(binding.book(), binding.version(), time, context);
        if (acts.isPresent()) {
            Acts under = recounted(key, acts.get(), time, context, out);
            deciding.tick(key, under, Instant.ofEpochMilli(time), out);
            boolean over = deciding.isOver(key, under, pace, time);
            if (pace.ends() && (over || time == pace.until())) {
                Instant end = Instant.ofEpochMilli(pace.until());
                deciding.figures(key, under, end, figure -> context.output(FIGURES, figure));
            }
            if (over) {
                forget(key, context.timerService());
            } else if (time < pace.until()) {
                schedule(key, under, time, context.timerService());
            }
        }
    }

    /** Sets the one timer of the message, and takes back an earlier one. */
    private void schedule(CaseKey key, Acts acts, long time, TimerService timers) throws Exception {
        long next = Math.min(deciding.next(key, acts, pace, time), pace.ends() ? pace.until() : Times.NEVER);
        Long earlier = wakeUp.value();
        if (earlier == null || earlier != next) {
            cancel(timers);
            if (next <= Times.LAST) {
                register(timers, next);
                wakeUp.update(next);
            }
        }
    }

    private void forget(CaseKey key, TimerService timers) throws Exception {
        cancel(timers);
        bound.clear();
        store.forget(key);
    }

    private void cancel(TimerService timers) throws Exception {
        Long earlier = wakeUp.value();
        if (earlier != null && !waiting.contains(earlier)) {
            if (pace.clock() == Pace.Clock.LIVE) {
                timers.deleteProcessingTimeTimer(earlier);
            } else {
                timers.deleteEventTimeTimer(earlier);
            }
        }
        wakeUp.clear();
    }

    private void register(TimerService timers, long time) {
        if (pace.clock() == Pace.Clock.LIVE) {
            timers.registerProcessingTimeTimer(time);
        } else {
            timers.registerEventTimeTimer(time);
        }
    }
}
