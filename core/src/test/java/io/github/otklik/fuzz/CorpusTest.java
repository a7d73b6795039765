package io.github.otklik.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the fuzzer begins with, and what it found before, is given to the readers in every build. */
class CorpusTest {
    @ParameterizedTest
    @EnumSource(Target.class)
    void everyFileOfTheCorpusIsReadOrRefused(Target target) throws IOException {
        List<Path> files;
        try (Stream<Path> there = Files.list(target.corpus())) {
            files = there.sorted().toList();
        }
        assertThat(files).as("corpus of %s", target).isNotEmpty();
        for (Path file : files) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            assertThatCode(() -> target.read(text)).as("%s", file).doesNotThrowAnyException();
        }
    }

    @Test
    void aMapHasAnyShape() {
        assertThat(Tree.of("a/0/b=x\na/1=#2\nc=!null\nd=#1.5\ne=!list\nf\ng=!true"))
                .containsEntry("a", List.of(Map.of("b", "x"), 2L))
                .containsEntry("c", null)
                .containsEntry("d", 1.5)
                .containsEntry("e", List.of())
                .containsEntry("f", "")
                .containsEntry("g", true);
    }
}
