package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Lines;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;

/** The job that says of each comment what is found in it. */
final class ModerateJob {
    private ModerateJob() {}

    /**
     * Adds the job to an environment.
     *
     * @param env  the environment
     * @param in  the directory of comments, one a line
     * @param out  the directory of verdicts
     */
    static void add(StreamExecutionEnvironment env, Path in, Path out) {
        FileSource<Lines.Line> source = FileSource.forRecordStreamFormat(LineFormat.plain(Lines.LONGEST), in)
                .build();
        FileSink<String> sink = FileSink.<String>forRowFormat(out, new SimpleStringEncoder<>())
                .withBucketAssigner(new BasePathBucketAssigner<>())
                .build();
        env.fromSource(source, WatermarkStrategy.noWatermarks(), "comments")
                .uid("comments-v1")
                .map(new ModerateFunction())
                .returns(Types.STRING)
                .uid("moderate-v1")
                .sinkTo(sink)
                .uid("verdicts-v1");
    }
}
