package io.github.otklik.examples.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.examples.cli.Unusable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldTest {
    @TempDir
    Path directory;

    @Test
    void theCommandComesToTheSameWhereverItsStateIsHeld() throws Exception {
        Path lines = Files.createDirectory(directory.resolve("lines"));
        Path acts = Files.createDirectory(directory.resolve("acts"));
        Files.write(lines.resolve("lines.jsonl"), StreamJobTest.lines());
        Files.write(
                acts.resolve("acts.jsonl"),
                StreamJobTest.ADMINISTRATIONS.stream().map(StreamJobTest::acts).toList());
        List<String> onTheHeap = outcomes(lines, acts, "heap");
        assertThat(onTheHeap).hasSizeGreaterThan(500);
        assertThat(outcomes(lines, acts, "rocksdb")).containsExactlyElementsOf(onTheHeap);
        assertThat(outcomes(lines, acts, "usual")).containsExactlyElementsOf(onTheHeap);
    }

    private List<String> outcomes(Path lines, Path acts, String state) throws Exception {
        Path out = directory.resolve(state);
        String said = Corpus.said(
                Main::run,
                List.of(),
                ("run --clock event --until 2028-02-01T00:00Z --lines " + lines + " --acts " + acts + " --out " + out
                                + " --state " + state + " --checkpoints " + directory.resolve("checkpoints")
                                + " --parallelism 2")
                        .split(" "));
        assertThat(said).isEmpty();
        List<String> outcomes = new ArrayList<>();
        try (Stream<Path> kinds = Files.list(out)) {
            for (Path kind : kinds.toList()) {
                for (Path part : Scratch.parts(kind)) {
                    outcomes.addAll(Files.readAllLines(part));
                }
            }
        }
        return outcomes.stream().sorted().toList();
    }

    @Test
    void whereRocksDbIsNotAtHandItIsAskedFor() {
        ClassLoader none = ClassLoader.getPlatformClassLoader();
        assertThat(Held.HEAP.required(none)).isEqualTo(Held.HEAP);
        assertThatThrownBy(() -> Held.ROCKSDB.required(none))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("must find flink-statebackend-rocksdb and frocksdbjni");
    }
}
