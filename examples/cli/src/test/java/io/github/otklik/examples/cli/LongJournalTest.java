package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journals that are long for the memory they are given, each in a JVM of its own. */
class LongJournalTest {
    private static final int CASES = 4_000;

    /** Enough for the places of the lines, and for nothing like all of the cases. */
    private static final String SCANT = "-Xmx24m";

    @TempDir
    private Path folder;

    /** Each act of all cases before the next act of any, so that no case is done before the last lines. */
    private Path journal(int cases) throws IOException {
        String[] acts = {
            "'by':'MINISTRY','do':'give-access','network':'VK','text':'" + "Вывоз мусора. ".repeat(20) + "'",
            "'by':'CURATOR','do':'classify','importance':'NORMAL'",
            "'by':'CURATOR','do':'route','lead':'жкх','coExecutors':['школа']",
            "'by':'EXECUTOR','unit':'жкх','do':'submit-draft','kind':'FINAL','text':'Вывезен.','measures':'Вывоз.'",
            "'by':'CURATOR','do':'return','reason':'Поздно.'"
        };
        Path file = folder.resolve("long.jsonl");
        try (Writer writer = Files.newBufferedWriter(file)) {
            for (int act = 0; act < acts.length; act++) {
                for (int i = 0; i < cases; i++) {
                    writer.write(("{'case':'m" + i + "','id':'c" + act + "','at':'2022-08-26T16:0" + act + ":00+06:00',"
                                    + acts[act] + "}\n")
                            .replace('\'', '"'));
                }
            }
        }
        return file;
    }

    /** What a run in a JVM of its own came to; its results go to a file, as they may be many. */
    private Otklik.Result run(String memory, String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        int status = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Otklik.Result(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void aJournalWhoseCasesDoNotFitInMemoryIsReplayedAsIfTheyDid() throws Exception {
        String journal = journal(CASES).toString();
        Otklik.Result result = run(SCANT, "replay", "--journal", journal);

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(result.lines())
                .filteredOn(line -> line.contains("\"rejected\":\"WRONG_ROLE\""))
                .hasSize(CASES);
        assertThat(result.out())
                .isEqualTo(Otklik.run("replay", "--journal", journal).out());
    }

    @Test
    void aRunWithoutEnoughMemoryEndsWithASentence() throws Exception {
        String journal = journal(CASES).toString();
        Otklik.Result result = run("-Xmx12m", "triage", "--journal", journal, "--format", "json");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("otklik: Not enough memory")
                .contains("-Xmx")
                .hasLineCount(1);
    }
}
