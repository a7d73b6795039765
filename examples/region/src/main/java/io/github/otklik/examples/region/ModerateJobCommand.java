package io.github.otklik.examples.region;

import java.util.concurrent.Callable;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
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
            StreamExecutionEnvironment env = Local.environment(Local.slots(parallelism), scratch);
            ModerateJob.add(env, Scratch.address(comments), Scratch.address(out));
            Local.execute(env, "comments");
        }
        return ExitCode.OK;
    }
}
