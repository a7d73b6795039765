package io.github.otklik.examples.region;

import io.github.otklik.decision.Decision;
import io.github.otklik.examples.cli.Json;
import io.github.otklik.examples.cli.Rows;
import io.github.otklik.incident.Incident;
import io.github.otklik.incident.IncidentAct;
import io.github.otklik.incident.Incidents;
import io.github.otklik.regulation.Language;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Decides the acts on incidents, in the order in which they were recorded. What is kept of each is its accepted acts as lines; the
 * incidents that they fold to are held beside, the last {@value #MOST}. One that ended is forgotten when a message would be.
 */
final class IncidentFunction extends KeyedProcessFunction<CaseKey, Signal, Outcome> {
    private static final int MOST = 1_000;
    private static final long serialVersionUID = 1L;

    private final Language language;
    private final Pace pace;
    private transient Incidents incidents;
    private transient Waiting<Signal> waiting;
    private transient ListState<String> acts;
    private transient Map<CaseKey, Incident> folded;

    /**
     * The function.
     *
     * @param language  the language of texts for people
     * @param pace  how time passes
     */
    @SuppressWarnings("NullAway.Init")
    IncidentFunction(Language language, Pace pace) {
        this.language = language;
        this.pace = pace;
    }

    @Override
    public void open(OpenContext context) {
        incidents = Incidents.of(Incidents.Rules.elizovo());
        waiting = new Waiting<>(getRuntimeContext(), TypeInformation.of(Signal.class));
        acts = getRuntimeContext().getListState(new ListStateDescriptor<>("acts", Types.STRING));
        folded = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<CaseKey, Incident> eldest) {
                return size() > MOST;
            }
        };
    }

    @Override
    public void processElement(Signal signal, Context context, Collector<Outcome> out) throws Exception {
        if (pace.clock() == Pace.Clock.LIVE) {
            take(signal, context.timerService(), out);
        } else if (signal.time() <= context.timerService().currentWatermark()) {
            out.collect(Outcome.of(Outcome.Kind.LATE, signal, signal.text()));
        } else {
            waiting.add(signal.time(), signal);
            pace.call(signal.time(), context.timerService());
        }
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Outcome> out) throws Exception {
        List<Signal> due = waiting.take(time);
        due.sort(Comparator.comparingLong(Signal::no));
        for (Signal signal : due) {
            take(signal, context.timerService(), out);
        }
        if (due.isEmpty() && incident(context.getCurrentKey()).state() == Incident.State.CLOSED) {
            acts.clear();
            folded.remove(context.getCurrentKey());
        }
    }

    private void take(Signal signal, TimerService timers, Collector<Outcome> out) throws Exception {
        Incident incident = incident(signal.key());
        Decision<Incident.Event> decision;
        try {
            decision = UnansweredException.unless(
                    () -> incidents.decide(incident, IncidentAct.of(Json.object(signal.text()))));
        } catch (UnansweredException e) {
            out.collect(Outcome.of(Outcome.Kind.FAILED, signal, e.reason()));
            return;
        }
        if (decision instanceof Decision.Accepted<Incident.Event> accepted) {
            Incident after = incident.applyAll(accepted.events());
            folded.put(signal.key(), after);
            long kept = pace.keptUntil(signal.time());
            if (after.state() == Incident.State.CLOSED && kept <= Times.LAST) {
                pace.call(kept, timers);
            }
            for (Incident.Event event : accepted.events()) {
                acts.add(Json.text(event.act().map()));
                out.collect(new Outcome(
                        Outcome.Kind.EVENT, signal.administration(), signal.message(), event.no(), line(event)));
            }
        } else {
            out.collect(note(signal, decision));
        }
    }

    private Incident incident(CaseKey key) throws Exception {
        Incident known = folded.get(key);
        if (known == null) {
            known = Incident.of(key.message());
            for (String line : acts.get()) {
                int no = known.version() + 1;
                known = known.apply(new Incident.Event(key.message(), no, IncidentAct.of(Json.object(line))));
            }
            folded.put(key, known);
        }
        return known;
    }

    private static String line(Incident.Event event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", "incident/1");
        line.put("act", event.act().map());
        line.put("incident", event.incident());
        line.put("no", event.no());
        return Json.text(line);
    }

    /** What the command line says of an act that changed nothing. */
    private Outcome note(Signal signal, Decision<Incident.Event> decision) {
        Map<String, @Nullable Object> note = new LinkedHashMap<>();
        note.put("line", signal.no());
        Rows.tell(note, decision, language);
        boolean refused = decision instanceof Decision.Rejected<Incident.Event>;
        return Outcome.of(refused ? Outcome.Kind.REFUSED : Outcome.Kind.REPEATED, signal, Json.text(note));
    }
}
