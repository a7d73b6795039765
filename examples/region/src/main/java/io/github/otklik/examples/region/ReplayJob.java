package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Lines;
import io.github.otklik.examples.cli.Run;
import io.github.otklik.regulation.Language;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;

/** {@code replay --batch} as a job: a file of runs, the decisions on every message of every run, and a file of results. */
final class ReplayJob {
    private ReplayJob() {}

    /**
     * Adds the job to an environment.
     *
     * @param env  the environment
     * @param in  the file of runs, a JSON object a line
     * @param out  the directory of the results; what is not finished there is hidden
     * @param usual  the acts of runs that bring none
     * @param language  the language of texts for people
     */
    static void add(StreamExecutionEnvironment env, Path in, Path out, Acts usual, Language language) {
        FileSource<Lines.Line> source = FileSource.forRecordStreamFormat(LineFormat.plain(Run.LONGEST), in)
                .build();
        SingleOutputStreamOperator<Signal> signals = env.fromSource(source, WatermarkStrategy.noWatermarks(), "runs")
                .uid("runs-v1")
                .setParallelism(1)
                .rebalance()
                .process(new RunReader(usual, language), TypeInformation.of(Signal.class))
                .uid("run-reader-v1");
        DataStream<Outcome> outcomes =
                Cases.outcomes(signals, signals.getSideOutput(RunReader.ACTS), usual, language, Pace.batch(), false);
        DataStream<Result> results = signals.getSideOutput(RunReader.FRAMES)
                .keyBy(frame -> String.valueOf(frame.run()), Types.STRING)
                .connect(outcomes.filter(ReplayJob::isPrinted)
                        .uid("printed-v1")
                        .keyBy(Outcome::administration, Types.STRING))
                .process(new RunAssembly(), TypeInformation.of(Result.class))
                .uid("run-assembly-v1");
        FileSink<String> sink = FileSink.<String>forRowFormat(out, new SimpleStringEncoder<>())
                .withBucketAssigner(new BasePathBucketAssigner<>())
                .build();
        results.union(signals.getSideOutput(RunReader.RESULTS))
                .keyBy(result -> "", Types.STRING)
                .process(new InOrder(), Types.STRING)
                .uid("in-order-v1")
                .setParallelism(1)
                .sinkTo(sink)
                .uid("results-v1")
                .setParallelism(1);
    }

    /** Whether the command line prints it. */
    static boolean isPrinted(Outcome outcome) {
        return switch (outcome.kind()) {
            case REFUSED, REPEATED, FAILED, OBLIGATIONS -> true;
            case EVENT, ALERT, LATE, UNKNOWN, FIGURE, PROPOSED -> false;
        };
    }
}
