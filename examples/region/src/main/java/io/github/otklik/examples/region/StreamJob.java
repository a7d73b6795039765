package io.github.otklik.examples.region;

import io.github.otklik.regulation.Language;
import java.time.Duration;
import java.time.Instant;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * The job: journal lines and versions of acts come in, events, alerts, refusals and what was put aside go out.
 *
 * @param usual  the acts of lines that name no administration
 * @param language  the language of texts for people
 * @param pace  how time passes
 * @param late  how late a line may come by event time
 * @param since  from when on all messages are in the stream, if triage is to look at them, else null
 */
record StreamJob(
        Acts usual,
        Language language,
        Pace pace,
        Duration late,
        @Nullable Instant since) {
    private static final Duration IDLE = Duration.ofMinutes(1);

    /** The journal lines of a directory or a topic, with their times; of a topic each partition has a time of its own. */
    DataStream<Arrived> lines(StreamExecutionEnvironment env, Ends ends, String name) {
        TypeInformation<Arrived> type = TypeInformation.of(Arrived.class);
        return env.fromSource(ends.source(name, ends(), new LineReader(), type), timed(), "lines")
                .uid("lines-v1");
    }

    /** The versions of acts of a directory or a topic. */
    DataStream<Input> acts(StreamExecutionEnvironment env, Ends ends, String name) {
        TypeInformation<Input> type = TypeInformation.of(Input.class);
        return env.fromSource(ends.source(name, ends(), input -> input, type), WatermarkStrategy.noWatermarks(), "acts")
                .uid("acts-v1");
    }

    private boolean ends() {
        return pace.clock() == Pace.Clock.EVENT;
    }

    /** Times by the lines; where the job ends at an instant, those after it do not let time pass. */
    private WatermarkStrategy<Arrived> timed() {
        if (!ends()) {
            return WatermarkStrategy.noWatermarks();
        }
        long until = pace.until();
        return WatermarkStrategy.<Arrived>forBoundedOutOfOrderness(late)
                .withTimestampAssigner((arrived, before) -> arrived.time(before, until))
                .withIdleness(IDLE);
    }

    /**
     * What comes of lines. By event time nothing is decided before all acts are read, as their stream has no watermarks
     * until it ends.
     */
    DataStream<Outcome> outcomes(DataStream<Arrived> lines, DataStream<Input> acts) {
        SingleOutputStreamOperator<Signal> signals = lines.process(
                        new Signals(pace.until()), TypeInformation.of(Signal.class))
                .uid("line-reader-v1");
        SingleOutputStreamOperator<Edition> books = acts.process(
                        new ActsReader(usual, language), TypeInformation.of(Edition.class))
                .uid("acts-reader-v1");
        SingleOutputStreamOperator<Outcome> outcomes =
                Cases.outcomes(signals, books, usual, language, pace, since != null);
        DataStream<Outcome> figures = outcomes.getSideOutput(CaseFunction.FIGURES)
                .keyBy(Figure::of, TypeInformation.of(Figure.Key.class))
                .process(new FigureSum(), TypeInformation.of(Outcome.class))
                .uid("figures-v1");
        DataStream<Outcome> incidents = signals.getSideOutput(Signals.INCIDENTS)
                .keyBy(Signal::key, TypeInformation.of(CaseKey.class))
                .process(new IncidentFunction(language, pace), TypeInformation.of(Outcome.class))
                .uid("incidents-v1")
                .setMaxParallelism(Cases.MAX_PARALLELISM);
        DataStream<Outcome> all = outcomes.union(
                figures, incidents, signals.getSideOutput(Signals.ASIDE), books.getSideOutput(Signals.ASIDE));
        return since == null
                ? all
                : all.union(new TriageJob(usual, language, pace, since)
                        .proposals(outcomes.getSideOutput(CaseFunction.POSTED), books));
    }

    /** Writes outcomes to a directory or to topics. */
    static void write(DataStream<Outcome> outcomes, Ends ends, String name) {
        outcomes.sinkTo(ends.sink(name)).uid("outcomes-v1");
    }
}
