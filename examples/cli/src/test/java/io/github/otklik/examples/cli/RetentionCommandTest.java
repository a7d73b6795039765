package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionCommandTest {
    private static final Path WEEK =
            Path.of("src", "main", "resources", "io", "github", "otklik", "examples", "cli", "demo", "week.jsonl");

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void beforeTheirDayAllLinesAreTheSameBytes() throws IOException {
        Otklik.Result result = Otklik.run("retention", "--journal", WEEK.toString(), "--today", "2023-01-01");

        assertThat(result.status()).isZero();
        assertThat(result.out().getBytes(StandardCharsets.UTF_8)).isEqualTo(Files.readAllBytes(WEEK));
    }

    @Test
    void theBlankedJournalReplaysToTheSameTermsAndIsBlankedOnceOnly() throws IOException {
        String blanked = Otklik.run("retention", "--journal", WEEK.toString(), "--today", "2030-01-01")
                .out();
        String again = file("blanked.jsonl", blanked);

        assertThat(blanked).isNotEqualTo(Files.readString(WEEK)).contains("\"text\":\"\"");
        assertThat(blanked.lines().count())
                .isEqualTo(Files.readString(WEEK).lines().count());
        assertThat(Otklik.run("replay", "--journal", again).out())
                .isEqualTo(Otklik.run("replay", "--journal", WEEK.toString()).out());
        assertThat(Otklik.run("retention", "--journal", again, "--today", "2030-01-01")
                        .out())
                .isEqualTo(blanked);
        assertThat(Otklik.run("retention", "--dry-run", "--journal", again, "--today", "2030-01-01")
                        .out())
                .isEmpty();
    }

    @Test
    void theDryRunGivesAnObjectAField() {
        List<String> lines = Otklik.run(
                        "retention",
                        "--dry-run",
                        "--journal",
                        WEEK.toString(),
                        "--today",
                        "2030-01-01",
                        "--format",
                        "json")
                .lines();

        assertThat(lines.get(0))
                .isEqualTo("{\"case\":\"101\",\"field\":\"AUTHOR\",\"ended\":\"2022-10-31\",\"since\":\"2025-10-31\","
                        + "\"after\":\"P36M\",\"source\":\"152-ФЗ, статья 5, часть 7\"}");
    }

    @Test
    void aLineThatCannotBeReadIsLeftAndNamed() throws IOException {
        String journal = file("journal.jsonl", "?\r\n\n{\"case\":\"m\"}");

        Otklik.Result result = Otklik.run("retention", "--journal", journal, "--today", "2030-01-01");

        assertThat(result.out()).isEqualTo("?\r\n\n{\"case\":\"m\"}");
        assertThat(result.err()).contains("otklik: line 1 is left as it is").contains("line 3 is left");
        assertThat(result.status()).isZero();
    }

    @Test
    void linesOfAnotherEndAndAMarkBeforeThemAreKept() throws IOException {
        String journal = file(
                "journal.jsonl",
                "\uFEFF{\"case\":\"1\",\"id\":\"1\",\"at\":\"2020-03-02T09:00+06:00\",\"by\":\"MINISTRY\",\"do\":\"give-access\","
                        + "\"network\":\"vk\",\"text\":\"Панин\",\"colour\":1}\r\n"
                        + "{\"case\":\"1\",\"id\":\"2\",\"at\":\"2020-03-02T09:10+06:00\",\"by\":\"CURATOR\",\"do\":\"close\","
                        + "\"outcome\":\"WITHDRAWN\"}\r\n");

        assertThat(Otklik.run("retention", "--journal", journal, "--today", "2030-01-01")
                        .out())
                .isEqualTo(
                        "{\"case\":\"1\",\"id\":\"1\",\"at\":\"2020-03-02T09:00+06:00\",\"by\":\"MINISTRY\",\"do\":\"give-access\","
                                + "\"network\":\"vk\",\"text\":\"\",\"colour\":1}\r\n"
                                + "{\"case\":\"1\",\"id\":\"2\",\"at\":\"2020-03-02T09:10+06:00\",\"by\":\"CURATOR\",\"do\":\"close\","
                                + "\"outcome\":\"WITHDRAWN\"}\r\n");
    }

    @Test
    void badRulesEndTheRunWithEveryProblem() throws IOException {
        Otklik.Result result = Otklik.run(
                "retention",
                "--journal",
                WEEK.toString(),
                "--today",
                "2030-01-01",
                "--rules",
                file("rules.txt", "?\nТекст: через год; x\n"));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("rules.txt:1: bad line").contains("rules.txt:2: bad length");
    }
}
