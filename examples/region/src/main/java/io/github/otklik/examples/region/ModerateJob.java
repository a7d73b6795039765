package io.github.otklik.examples.region;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The job that says of each comment what is found in it. */
final class ModerateJob {
    private ModerateJob() {}

    /**
     * Adds the job to an environment.
     *
     * @param env  the environment
     * @param ends  where streams begin and end
     * @param in  the directory or topic of comments, one a line or record
     * @param bounded  whether there are no more than are there; otherwise new ones are looked for, for ever
     * @param out  the directory or topic of verdicts
     */
    static void add(StreamExecutionEnvironment env, Ends ends, String in, boolean bounded, String out) {
        TypeInformation<Input> type = TypeInformation.of(Input.class);
        env.fromSource(ends.source(in, bounded, input -> input, type), WatermarkStrategy.noWatermarks(), "comments")
                .uid("comments-v1")
                .map(new ModerateFunction())
                .returns(Verdict.class)
                .uid("moderate-v1")
                .sinkTo(ends.verdicts(out))
                .uid("verdicts-v1");
    }
}
