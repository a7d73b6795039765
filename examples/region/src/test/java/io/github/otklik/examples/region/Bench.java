package io.github.otklik.examples.region;

import io.github.otklik.regulation.Language;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.apache.flink.state.rocksdb.EmbeddedRocksDBStateBackend;
import org.apache.flink.streaming.api.operators.co.CoBroadcastWithKeyedOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.AbstractStreamOperatorTestHarness;
import org.apache.flink.streaming.util.KeyedBroadcastOperatorTestHarness;
import org.jspecify.annotations.Nullable;

/** The function of the job on some subtasks, without a cluster. */
final class Bench implements AutoCloseable {
    private final List<KeyedBroadcastOperatorTestHarness<CaseKey, Signal, Edition, Outcome>> subtasks =
            new ArrayList<>();
    private final List<Outcome> outcomes;
    private final Held held;

    private Bench(List<Outcome> outcomes, Held held) {
        this.outcomes = outcomes;
        this.held = held;
    }

    /** A fresh one. */
    static Bench open(Pace pace, int parallelism) throws Exception {
        return open(pace, parallelism, Held.HEAP);
    }

    /** A fresh one whose state is held so. */
    static Bench open(Pace pace, int parallelism, Held held) throws Exception {
        return open(pace, null, parallelism, parallelism, new ArrayList<>(), held);
    }

    /** One that goes on from the state of another. */
    static Bench restore(Pace pace, OperatorSubtaskState state, int from, int to) throws Exception {
        return open(pace, state, from, to, new ArrayList<>(), Held.HEAP);
    }

    private static Bench open(
            Pace pace, @Nullable OperatorSubtaskState state, int from, int to, List<Outcome> outcomes, Held held)
            throws Exception {
        Bench bench = new Bench(outcomes, held);
        for (int i = 0; i < to; i++) {
            KeyedBroadcastOperatorTestHarness<CaseKey, Signal, Edition, Outcome> subtask =
                    new KeyedBroadcastOperatorTestHarness<>(
                            new CoBroadcastWithKeyedOperator<>(
                                    new CaseFunction(Taken.USUAL, Language.RU, pace, false),
                                    List.of(Shelf.BOOKS, Shelf.ROTAS)),
                            Signal::key,
                            TypeInformation.of(CaseKey.class),
                            Cases.MAX_PARALLELISM,
                            to,
                            i);
            if (held == Held.ROCKSDB) {
                subtask.setStateBackend(new EmbeddedRocksDBStateBackend(false));
            }
            subtask.setup(TypeInformation.of(Outcome.class)
                    .createSerializer(subtask.getExecutionConfig().getSerializerConfig()));
            if (state != null) {
                subtask.initializeState(AbstractStreamOperatorTestHarness.repartitionOperatorState(
                        state, Cases.MAX_PARALLELISM, from, to, i));
            }
            subtask.open();
            bench.subtasks.add(subtask);
        }
        return bench;
    }

    /** Goes on from its own state after a failure, on that many subtasks; what came of it so far is kept. */
    Bench restarted(Pace pace, int parallelism) throws Exception {
        OperatorSubtaskState state = snapshot();
        int from = subtasks.size();
        collect();
        close();
        return open(pace, state, from, parallelism, outcomes, held);
    }

    void acts(Acts acts) throws Exception {
        edition(Edition.of(acts));
    }

    void edition(Edition edition) throws Exception {
        for (KeyedBroadcastOperatorTestHarness<CaseKey, Signal, Edition, Outcome> subtask : subtasks) {
            subtask.processBroadcastElement(new StreamRecord<>(edition));
        }
    }

    void signal(Signal signal) throws Exception {
        int subtask = KeyGroupRangeAssignment.assignKeyToParallelOperator(
                signal.key(), Cases.MAX_PARALLELISM, subtasks.size());
        subtasks.get(subtask).processElement(new StreamRecord<>(signal));
    }

    /** Lets event time pass. */
    void pass(long watermark) throws Exception {
        for (KeyedBroadcastOperatorTestHarness<CaseKey, Signal, Edition, Outcome> subtask : subtasks) {
            subtask.processBroadcastWatermark(watermark);
            subtask.processWatermark(watermark);
        }
    }

    /** Lets the clock of the machine go. */
    void go(long time) throws Exception {
        for (KeyedBroadcastOperatorTestHarness<CaseKey, Signal, Edition, Outcome> subtask : subtasks) {
            subtask.setProcessingTime(time);
        }
    }

    OperatorSubtaskState snapshot() throws Exception {
        OperatorSubtaskState[] states = new OperatorSubtaskState[subtasks.size()];
        for (int i = 0; i < states.length; i++) {
            states[i] = subtasks.get(i).snapshot(1, 1);
        }
        return AbstractStreamOperatorTestHarness.repackageState(states);
    }

    /** How many messages have a timer. */
    int timers() {
        return subtasks.stream()
                .mapToInt(subtask -> subtask.numEventTimeTimers())
                .sum();
    }

    private void collect() {
        subtasks.forEach(subtask -> {
            outcomes.addAll(subtask.extractOutputValues());
            subtask.getOutput().clear();
        });
    }

    /** What has come of it so far. */
    List<Outcome> outcomes() {
        collect();
        return outcomes;
    }

    @Override
    public void close() throws Exception {
        for (KeyedBroadcastOperatorTestHarness<CaseKey, Signal, Edition, Outcome> subtask : subtasks) {
            subtask.close();
        }
    }
}
