package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Lines;
import io.github.otklik.regulation.Language;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * The job: journal lines and versions of acts come in, events, alerts, refusals and what was put aside go out.
 *
 * @param usual  the acts of lines that name no administration
 * @param language  the language of texts for people
 * @param pace  how time passes
 * @param late  how late a line may come by event time
 */
record StreamJob(Acts usual, Language language, Pace pace, Duration late) {
    private static final Duration LOOK_FOR_FILES = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofMinutes(1);

    /** The lines of the files in a directory; a live job looks for new ones for ever. */
    DataStream<Lines.Line> lines(StreamExecutionEnvironment env, Path directory, String name) {
        FileSource.FileSourceBuilder<Lines.Line> source =
                FileSource.forRecordStreamFormat(new LineFormat(Lines.LONGEST), directory);
        if (pace.clock() == Pace.Clock.LIVE) {
            source.monitorContinuously(LOOK_FOR_FILES);
        }
        return env.fromSource(source.build(), WatermarkStrategy.noWatermarks(), name)
                .uid(name + "-v1");
    }

    /**
     * What comes of lines. By event time nothing is decided before all acts are read, as their stream has no watermarks
     * until it ends.
     */
    DataStream<Outcome> outcomes(DataStream<Lines.Line> lines, DataStream<Lines.Line> acts) {
        SingleOutputStreamOperator<Signal> signals = lines.process(new LineReader(), TypeInformation.of(Signal.class))
                .uid("line-reader-v1");
        SingleOutputStreamOperator<Acts> books = acts.process(
                        new ActsReader(usual, language), TypeInformation.of(Acts.class))
                .uid("acts-reader-v1");
        SingleOutputStreamOperator<Outcome> outcomes = Cases.outcomes(timed(signals), books, usual, language, pace);
        DataStream<Outcome> figures = outcomes.getSideOutput(CaseFunction.FIGURES)
                .keyBy(Figure::of, TypeInformation.of(Figure.Key.class))
                .process(new FigureSum(), TypeInformation.of(Outcome.class))
                .uid("figures-v1");
        return outcomes.union(figures, signals.getSideOutput(LineReader.ASIDE), books.getSideOutput(LineReader.ASIDE));
    }

    /** Signals with their times and, where the job ends at an instant, without those after it. */
    private DataStream<Signal> timed(DataStream<Signal> signals) {
        if (pace.clock() == Pace.Clock.LIVE) {
            return signals;
        }
        long until = pace.until();
        return signals.filter(signal -> signal.time() <= until)
                .uid("until-v1")
                .assignTimestampsAndWatermarks(WatermarkStrategy.<Signal>forBoundedOutOfOrderness(late)
                        .withTimestampAssigner((signal, before) -> signal.time())
                        .withIdleness(IDLE))
                .uid("times-v1");
    }

    /** Writes outcomes to files, a directory for each kind; each once, as a file is shown with the checkpoint it belongs to. */
    static void write(DataStream<Outcome> outcomes, Path directory) {
        FileSink<Outcome> sink = FileSink.forRowFormat(directory, new OutcomeEncoder())
                .withBucketAssigner(new Buckets())
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .build();
        outcomes.sinkTo(sink).uid("outcomes-v1");
    }
}
