package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Batch;
import io.github.otklik.examples.cli.Json;
import io.github.otklik.examples.cli.Looked;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.triage.Earlier;
import io.github.otklik.triage.History;
import io.github.otklik.triage.Triage;
import io.github.otklik.triage.TriagePolicy;
import io.github.otklik.triage.Triaged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Proposes by the library's triage what a person may decide on a message, from the messages that bear on it: those of its author
 * when access to it is given, those on its topic and place when it gets these. It keeps what the policy looks back to.
 */
final class TriageFunction extends KeyedBroadcastProcessFunction<String, Posted, Edition, Outcome> {
    private static final long serialVersionUID = 1L;

    private final Acts usual;
    private final Language language;
    private final Pace pace;
    private final Posted.After asks;
    private final Instant since;
    private transient Rulebook rulebook;
    private transient Map<Regulation, Triage> triages;
    private transient Waiting<Posted> waiting;
    private transient MapState<String, Posted> known;

    /** What all subtasks of a task manager share; it is immutable, and takes a while to build. */
    private static final class Shared {
        private static final ModerationFilter FILTER = ModerationFilter.standard();
        private static final RepeatDetector DETECTOR = RepeatDetector.standard();
        private static final TriagePolicy POLICY = TriagePolicy.standard();
    }

    /**
     * The function.
     *
     * @param usual  the acts of whoever names none
     * @param language  the language in which problems are told
     * @param pace  how time passes
     * @param asks  after what it is asked what is proposed; after anything else it is kept in mind only
     * @param since  from when on all messages are in the stream
     */
    @SuppressWarnings("NullAway.Init")
    TriageFunction(Acts usual, Language language, Pace pace, Posted.After asks, Instant since) {
        this.usual = usual;
        this.language = language;
        this.pace = pace;
        this.asks = asks;
        this.since = since;
    }

    @Override
    public void open(OpenContext context) {
        rulebook = new Rulebook(usual, language);
        triages = new HashMap<>();
        waiting = new Waiting<>(getRuntimeContext(), TypeInformation.of(Posted.class));
        known = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>("known", Types.STRING, TypeInformation.of(Posted.class)));
    }

    @Override
    public void processBroadcastElement(Edition edition, Context context, Collector<Outcome> out) throws Exception {
        Acts acts = edition.acts();
        if (acts != null) {
            // That it says something else than it did is told where messages are decided.
            Shelf.put(acts, context.getBroadcastState(Shelf.BOOKS));
        }
    }

    @Override
    public void processElement(Posted posted, ReadOnlyContext context, Collector<Outcome> out) throws Exception {
        TimerService timers = context.timerService();
        if (pace.clock() == Pace.Clock.EVENT) {
            // What comes from several subtasks is put in the order of time.
            await(Math.max(Times.of(posted.now()), timers.currentWatermark() + 1), posted, timers);
        } else if (waiting.isEmpty() && acts(posted, context).isPresent()) {
            take(posted, context, out);
        } else {
            await(timers.currentProcessingTime() + pace.patience(), posted, timers);
        }
    }

    private void await(long until, Posted posted, TimerService timers) throws Exception {
        waiting.add(until, posted);
        pace.call(until, timers);
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Outcome> out) throws Exception {
        for (Posted posted : waiting.take(time)) {
            take(posted, context, out);
        }
        drop(Instant.ofEpochMilli(time));
    }

    private Optional<Acts> acts(Posted posted, ReadOnlyContext context) throws Exception {
        Binding bound = posted.bound();
        if (bound.book().equals(Acts.USUAL)) {
            return Optional.of(usual);
        }
        List<Acts> versions = context.getBroadcastState(Shelf.BOOKS).get(bound.book());
        return versions == null
                ? Optional.empty()
                : new Book(versions).version(bound.version(), Times.of(posted.now()));
    }

    private void take(Posted posted, ReadOnlyContext context, Collector<Outcome> out) throws Exception {
        if (posted.after() == Posted.After.LEFT) {
            known.remove(posted.message());
            return;
        }
        drop(posted.now());
        if (posted.after() != Posted.After.ANSWER || known.contains(posted.message())) {
            known.put(posted.message(), posted);
            pace.call(Times.of(horizon(posted.at())), context.timerService());
        }
        if (posted.after() == asks) {
            Optional<Acts> acts = acts(posted, context);
            Optional<Outcome> outcome = acts.isPresent()
                    ? propose(posted, acts.get())
                    : Optional.of(told(Outcome.Kind.UNKNOWN, posted, "{}"));
            outcome.ifPresent(out::collect);
        }
    }

    private Optional<Outcome> propose(Posted posted, Acts acts) throws Exception {
        List<Earlier> earlier = new ArrayList<>();
        for (Posted each : known.values()) {
            earlier.add(each.earlier());
        }
        try {
            Regulation act = rulebook.procedure(acts).regulation();
            Triage triage = triages.computeIfAbsent(
                    act, each -> Triage.of(Shared.FILTER, Shared.DETECTOR, Shared.POLICY.under(each)));
            Triaged triaged = triage.propose(posted.post(), History.of(earlier, since), posted.now());
            return triaged.proposals().isEmpty()
                    ? Optional.empty()
                    : Optional.of(told(
                            Outcome.Kind.PROPOSED,
                            posted,
                            Json.text(new Looked(posted.post(), triaged, List.of(), act).row())));
        } catch (RuntimeException e) {
            return Optional.of(told(Outcome.Kind.FAILED, posted, Batch.reason(e)));
        }
    }

    private static Outcome told(Outcome.Kind kind, Posted posted, String text) {
        return new Outcome(kind, posted.administration(), posted.message(), 0, text);
    }

    /** When a message bears on no other any more. */
    private Instant horizon(Instant at) {
        TriagePolicy.Surges surges = Shared.POLICY.surges();
        return asks == Posted.After.ACCESS
                ? at.plus(Shared.POLICY.repeats().within())
                : at.plus(surges.window().multipliedBy(surges.windows() + 1L));
    }

    private void drop(Instant now) throws Exception {
        Iterator<Map.Entry<String, Posted>> all = known.iterator();
        while (all.hasNext()) {
            if (!horizon(all.next().getValue().at()).isAfter(now)) {
                all.remove();
            }
        }
    }
}
