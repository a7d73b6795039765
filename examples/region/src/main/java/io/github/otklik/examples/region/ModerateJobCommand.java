package io.github.otklik.examples.region;

import java.util.concurrent.Callable;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code moderate}: the comments of a directory of files or of a topic of Kafka, a verdict for each. */
@Command(
        name = "moderate",
        description = "Proposes what to do with comments: one a line in the files of a directory, or one a record.")
final class ModerateJobCommand implements Callable<Integer> {
    @Option(
            names = {"--comments", "--lines"},
            paramLabel = "DIR|topic:NAME",
            required = true,
            description = "Comments, one a line or a record.")
    private String comments = "";

    @Option(
            names = "--out",
            paramLabel = "DIR|topic:NAME",
            required = true,
            description = "Where verdicts are written; to a topic with the keys of the comments.")
    private String out = "";

    @Option(
            names = "--follow",
            description = "Goes on with the comments that come, instead of ending with those there.")
    private boolean follow;

    @Option(names = "--checkpoints", paramLabel = "DIR", description = "Where checkpoints are kept, one every 30 s.")
    private @Nullable String checkpoints;

    @Option(
            names = "--parallelism",
            paramLabel = "N",
            description = "Into how many slots the work is divided; by default ${DEFAULT-VALUE}.")
    private int parallelism = 1;

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Override
    public Integer call() throws Exception {
        Ends ends = kafka.ends(checkpoints != null);
        try (Scratch scratch = Scratch.make()) {
            StreamExecutionEnvironment env = Local.environment(Local.slots(parallelism), scratch);
            if (checkpoints != null) {
                env.configure(Local.checkpoints(checkpoints));
            }
            ModerateJob.add(env, ends, comments, !follow, out);
            Local.execute(env, "comments");
        }
        return ExitCode.OK;
    }
}
