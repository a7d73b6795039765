package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Lines;
import io.github.otklik.examples.cli.Rules;
import io.github.otklik.regulation.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.apache.flink.streaming.api.operators.ProcessOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;

/**
 * A run taken apart.
 *
 * @param frames  what it comes out in, unless it has its result at once
 * @param acts  the acts that it brings along
 * @param signals  what its journal says
 */
record Taken(List<Frame> frames, List<Acts> acts, List<Signal> signals) {
    static final Acts USUAL = Acts.usual(new Rules(Optional.empty(), Optional.empty(), Map.of()));

    static Taken of(String run) throws Exception {
        try (OneInputStreamOperatorTestHarness<Lines.Line, Signal> reader =
                new OneInputStreamOperatorTestHarness<>(new ProcessOperator<>(new RunReader(USUAL, Language.RU)))) {
            reader.open();
            reader.processElement(new StreamRecord<>(new Lines.Line(1, run, "")));
            return new Taken(
                    side(reader, RunReader.FRAMES),
                    side(reader, RunReader.ACTS).stream().map(Edition::acts).toList(),
                    reader.extractOutputValues());
        }
    }

    private static <T> List<T> side(OneInputStreamOperatorTestHarness<?, ?> reader, OutputTag<T> tag) {
        List<T> values = new ArrayList<>();
        Queue<StreamRecord<T>> records = reader.getSideOutput(tag);
        if (records != null) {
            records.forEach(each -> values.add(each.getValue()));
        }
        return values;
    }

    /** The line that the command line prints for it, of what came of its signals. */
    String text(List<Outcome> outcomes) {
        List<Outcome> printed =
                outcomes.stream().filter(each -> ReplayJob.isPrinted(each)).toList();
        return RunAssembly.text(frames.get(0), printed);
    }
}
