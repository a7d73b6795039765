package io.github.otklik.examples.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;

class LocalTest {
    @Test
    void whatAClusterHereUnpacksGoesWithIt() throws Exception {
        Path unpacked;
        try (Scratch scratch = Scratch.make()) {
            unpacked = scratch.file("flink");
            Path runs = Files.createFile(scratch.file("runs.jsonl"));
            StreamExecutionEnvironment env = Local.environment(1, scratch);
            ReplayJob.add(env, Scratch.flink(runs), Scratch.flink(scratch.file("out")), Taken.USUAL, Language.RU);
            Local.execute(env, "nothing");
            assertThat(unpacked).isNotEmptyDirectory();
        }
        assertThat(Files.exists(unpacked)).isFalse();
    }
}
