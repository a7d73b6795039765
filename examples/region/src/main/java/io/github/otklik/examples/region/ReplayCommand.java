package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Console;
import io.github.otklik.examples.cli.OfficeRules;
import io.github.otklik.regulation.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code replay --batch}: runs as the command line takes them, all through one job on a cluster within this process. */
@Command(name = "replay", description = "Replays runs, a whole journal a line, and prints what each comes to.")
final class ReplayCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--batch", required = true, description = "Reads runs from standard input, a whole journal a line.")
    boolean batch;

    @Option(
            names = "--parallelism",
            paramLabel = "N",
            description = "Into how many slots the work is divided; by default ${DEFAULT-VALUE}.")
    private int parallelism = 1;

    @Mixin
    private final OfficeRules rules = new OfficeRules();

    @Option(names = "--lang", paramLabel = "ru|en", description = "The language of texts for people; by default ru.")
    private Language language = Language.RU;

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        int slots = Local.slots(parallelism);
        Acts usual = Acts.usual(rules.texts(language));
        try (Scratch scratch = Scratch.make()) {
            Path runs = scratch.file("runs.jsonl");
            Files.copy(console.in(), runs);
            Path results = scratch.file("results");
            StreamExecutionEnvironment env = Local.environment(slots, scratch);
            ReplayJob.add(env, Scratch.flink(runs), Scratch.flink(results), usual, language);
            Local.execute(env, "replay");
            print(results);
        }
        return ExitCode.OK;
    }

    private void print(Path results) throws IOException {
        for (Path part : Scratch.parts(results)) {
            try (Reader reader = Files.newBufferedReader(part)) {
                reader.transferTo(console.out());
            }
        }
    }
}
