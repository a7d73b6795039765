package io.github.otklik.examples.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCommandsTest {
    private static final List<String> COMMENTS =
            List.of("Спасибо, дорогу сделали", "Ну и п***ц во дворе!", "", "Звоните 8 900 000-00-00, окна дёшево");

    @TempDir
    Path directory;

    @Test
    void saysOfEachCommentWhatTheCommandLineSays() throws Exception {
        Path comments = Files.createDirectories(directory.resolve("comments"));
        Files.write(comments.resolve("comments.txt"), COMMENTS);
        Corpus.said(
                Main::run,
                List.of(),
                "moderate",
                "--comments",
                comments.toString(),
                "--out",
                directory.resolve("out").toString(),
                "--parallelism",
                "2");
        List<String> verdicts = new ArrayList<>();
        for (Path part : Scratch.parts(directory.resolve("out"))) {
            verdicts.addAll(Files.readAllLines(part));
        }
        String expected =
                Corpus.said(io.github.otklik.examples.cli.Main::run, COMMENTS, "moderate", "--format", "jsonl");
        assertThat(verdicts).containsExactlyElementsOf(expected.lines().toList());
    }

    @Test
    void aYearIsMadeUpDecidedAndShown() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                "year --messages 200 --administrations 11 --comments 300 --acts-from ../acts".split(" "),
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                err);
        String shown = err.toString(StandardCharsets.UTF_8);
        assertThat(status).as(shown).isZero();
        assertThat(shown)
                .contains(
                        "200 messages of 11 administrations",
                        "event",
                        "figure",
                        "adm-11",
                        "300 comments looked at",
                        "KEEP");
        assertThat(shown).doesNotContain("late  ", "unknown", "failed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run --lines nowhere --acts nowhere --out nowhere --late soon",
                "run --lines nowhere --acts nowhere --out nowhere --clock event --until soon",
                "run --lines nowhere --acts nowhere --out nowhere --parallelism 65",
                "run --lines topic:lines --acts nowhere --out nowhere",
                "run --lines nowhere --acts nowhere --out topic:out",
                "run --lines nowhere --acts nowhere --out nowhere --exactly-once name",
                "run --lines nowhere --acts nowhere --out topic:out --kafka nowhere:1 --exactly-once name",
                "run --lines nowhere --acts nowhere --out topic:out --kafka nowhere:1 --kafka-settings nowhere",
                "moderate --comments nowhere --out topic:verdicts",
                "moderate --comments topic:comments --out nowhere",
                "moderate --comments nowhere --out nowhere --exactly-once name",
                "moderate --comments nowhere"
            })
    void refusesArgumentsThatItCannotUse(String arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(arguments.split(" "), InputStream.nullInputStream(), new ByteArrayOutputStream(), err);
        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isNotEmpty().doesNotContain("\tat ");
    }
}
