package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.regulation.Regulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {
    @TempDir
    private Path folder;

    private Path file;
    private final List<String> errors = new ArrayList<>();

    @BeforeEach
    void name() {
        file = folder.resolve("journal.jsonl");
    }

    private static String act(String message, String id, int hour) {
        return "{\"case\":\"" + message + "\",\"id\":\"" + id + "\",\"at\":\"2022-08-26T" + hour
                + ":00:00Z\",\"by\":\"CURATOR\",\"do\":\"approve\"}";
    }

    private JournalFile read(String text, Optional<Instant> asOf) throws IOException {
        Files.writeString(file, text);
        return JournalFile.read(
                file.toString(), Regulation.decree(), asOf, (line, error) -> errors.add(line + ": " + error));
    }

    private static List<String> lines(JournalFile journal, String message) {
        List<String> lines = new ArrayList<>();
        journal.entries(message)
                .forEach(entry ->
                        lines.add(entry.line() + " " + entry.act().header().id()));
        return lines;
    }

    @Test
    void theLinesOfACaseComeInOrderWhateverStandsBetweenThem() throws IOException {
        String text = "\uFEFF" + act("м1", "a", 10) + "\r\n\n" + act("м2", "a", 10) + "\noops\n" + "x".repeat(1 << 21)
                + "\n" + act("м1", "b", 12) + "\n" + act("м2", "b", 11);
        try (JournalFile journal = read(text, Optional.empty())) {
            assertThat(journal.cases()).containsExactly("м1", "м2");
            assertThat(lines(journal, "м2")).containsExactly("3 a", "7 b");
            assertThat(lines(journal, "м1")).containsExactly("1 a", "6 b");
            assertThat(lines(journal, "м3")).isEmpty();
            assertThat(journal.latest()).isEqualTo("2022-08-26T12:00:00Z");
        }
        assertThat(errors)
                .satisfiesExactly(
                        error -> assertThat(error).startsWith("4: No JSON"),
                        error -> assertThat(error).startsWith("5: Line of 2097152 bytes"));
    }

    @Test
    void aCaseBeginsWithItsFirstLineUpToTheInstant() throws IOException {
        String text = act("m1", "late", 12) + "\n" + act("m2", "a", 10) + "\n" + act("m1", "b", 10) + "\n";
        try (JournalFile journal = read(text, Optional.of(Instant.parse("2022-08-26T11:00:00Z")))) {
            assertThat(journal.cases()).containsExactly("m2", "m1");
            assertThat(lines(journal, "m1")).containsExactly("3 b");
        }
    }

    @Test
    void manyLinesOfOneCaseAreAllFound() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 5_000; i++) {
            text.append(act("m", "c" + i, 10)).append('\n');
        }
        try (JournalFile journal = read(text.toString(), Optional.empty())) {
            assertThat(lines(journal, "m")).hasSize(5_000).first().isEqualTo("1 c1");
            assertThat(lines(journal, "m")).last().isEqualTo("5000 c5000");
        }
    }

    @Test
    void linesThatAreAppendedMeanwhileDoNotCount() throws IOException {
        try (JournalFile journal = read(act("m", "a", 10), Optional.empty())) {
            Files.writeString(file, "\n" + act("m", "b", 11), StandardOpenOption.APPEND);
            assertThat(lines(journal, "m")).containsExactly("1 a");
        }
    }

    @Test
    void aFileThatIsWrittenAnewMeanwhileIsNotPrintedAsIfItWereTheSame() throws IOException {
        for (String other : List.of("", "x".repeat(200), act("n", "a", 10))) {
            try (JournalFile journal = read(act("m", "a", 10), Optional.empty())) {
                Files.writeString(file, other);
                assertThatThrownBy(() -> lines(journal, "m"))
                        .isInstanceOf(Unusable.class)
                        .hasMessage(file + " changed while it was read");
            }
        }
    }
}
