package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Puts the result of a run together when the last of its cases has come to its end. */
final class RunAssembly extends KeyedCoProcessFunction<String, Frame, Outcome, Result> {
    private static final long serialVersionUID = 1L;

    private transient ValueState<Frame> frame;
    private transient ValueState<Integer> ended;
    private transient ListState<Outcome> outcomes;

    @SuppressWarnings("NullAway.Init")
    RunAssembly() {}

    @Override
    public void open(OpenContext context) {
        frame = getRuntimeContext().getState(new ValueStateDescriptor<>("frame", TypeInformation.of(Frame.class)));
        ended = getRuntimeContext().getState(new ValueStateDescriptor<>("ended", Types.INT));
        outcomes = getRuntimeContext()
                .getListState(new ListStateDescriptor<>("outcomes", TypeInformation.of(Outcome.class)));
    }

    @Override
    public void processElement1(Frame of, Context context, Collector<Result> out) throws Exception {
        frame.update(of);
        finish(out);
    }

    @Override
    public void processElement2(Outcome outcome, Context context, Collector<Result> out) throws Exception {
        outcomes.add(outcome);
        if (outcome.kind() == Outcome.Kind.OBLIGATIONS || isFailedEnd(outcome)) {
            Integer before = ended.value();
            ended.update(before == null ? 1 : before + 1);
            finish(out);
        }
    }

    private static boolean isFailedEnd(Outcome outcome) {
        return outcome.kind() == Outcome.Kind.FAILED && outcome.no() == Signal.LAST;
    }

    private void finish(Collector<Result> out) throws Exception {
        Frame of = frame.value();
        Integer cases = ended.value();
        if (of != null && of.cases().size() == (cases == null ? 0 : cases)) {
            List<Outcome> all = new ArrayList<>();
            outcomes.get().forEach(all::add);
            out.collect(new Result(of.run(), text(of, all)));
            frame.clear();
            ended.clear();
            outcomes.clear();
        }
    }

    /** The result of a run: what the command line prints, or the first of its failures. */
    static String text(Frame of, List<Outcome> outcomes) {
        Map<String, Integer> places = new HashMap<>();
        of.cases().forEach(message -> places.put(message, places.size()));
        Comparator<Outcome> byPlace = Comparator.comparing(outcome -> places.get(outcome.message()));
        Optional<Outcome> failed = outcomes.stream()
                .filter(outcome -> outcome.kind() == Outcome.Kind.FAILED)
                .min(Comparator.comparingLong(Outcome::no).thenComparing(byPlace));
        if (failed.isPresent()) {
            return Json.text(Json.error(Math.toIntExact(of.run()), failed.get().text()));
        }
        StringJoiner rows = new StringJoiner(",", "{\"name\":" + of.name() + ",\"output\":[", "]}");
        of.errors().forEach(rows::add);
        outcomes.stream()
                .sorted(byPlace.thenComparingLong(Outcome::no))
                .map(RunAssembly::rows)
                .filter(text -> !text.isEmpty())
                .forEach(rows::add);
        return rows.toString();
    }

    /** The text of an outcome, without the brackets of an array. */
    private static String rows(Outcome outcome) {
        String text = outcome.text();
        return outcome.kind() == Outcome.Kind.OBLIGATIONS ? text.substring(1, text.length() - 1) : text;
    }
}
