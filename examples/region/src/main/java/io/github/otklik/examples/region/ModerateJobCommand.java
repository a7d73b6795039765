package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Lines;
import java.util.concurrent.Callable;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code moderate}: the comments of a directory of files, a verdict for each. */
@Command(name = "moderate", description = "Proposes what to do with comments, one a line, in the files of a directory.")
final class ModerateJobCommand implements Callable<Integer> {
    @Option(names = "--comments", paramLabel = "DIR", required = true, description = "Comments, one a line.")
    private String comments = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where verdicts are written.")
    private String out = "";

    @Option(
            names = "--parallelism",
            paramLabel = "N",
            description = "Into how many slots the work is divided; by default ${DEFAULT-VALUE}.")
    private int parallelism = 1;

    @Override
    public Integer call() throws Exception {
        try (Scratch scratch = Scratch.make()) {
            moderate(Local.environment(Local.slots(parallelism), scratch));
        }
        return ExitCode.OK;
    }

    private void moderate(StreamExecutionEnvironment env) throws Exception {
        FileSource<Lines.Line> source = FileSource.forRecordStreamFormat(
                        LineFormat.plain(Lines.LONGEST), Scratch.address(comments))
                .build();
        FileSink<String> sink = FileSink.<String>forRowFormat(Scratch.address(out), new SimpleStringEncoder<>())
                .withBucketAssigner(new BasePathBucketAssigner<>())
                .build();
        env.fromSource(source, WatermarkStrategy.noWatermarks(), "comments")
                .uid("comments-v1")
                .map(new ModerateFunction())
                .returns(Types.STRING)
                .uid("moderate-v1")
                .sinkTo(sink)
                .uid("verdicts-v1");
        Local.execute(env, "comments");
    }
}
