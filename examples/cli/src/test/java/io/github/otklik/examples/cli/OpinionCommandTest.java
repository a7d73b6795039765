package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpinionCommandTest {
    @TempDir
    private Path folder;

    private String rows() throws IOException {
        String[] texts = {
            "i\tты бестолковый чурбан и болван",
            "t\tсломаю тебе ноги вечером",
            "o\tпродаю дрова с доставкой",
            "-\tспасибо за новый фонарь",
            "=\tв субботу в парке праздник двора"
        };
        StringBuilder rows = new StringBuilder("\uFEFF# made up\n");
        for (int i = 0; i < 200; i++) {
            rows.append("month-").append(i % 8).append('\t').append(texts[i / 8 % texts.length]);
            rows.append(" раз два три", 0, 4 + i % 8).append('\n');
        }
        return Files.writeString(folder.resolve("rows.tsv"), rows).toString();
    }

    @Test
    void whatWasLearntIsWrittenAndRead() throws IOException {
        String weights = folder.resolve("own.bin").toString();

        Otklik.Result trained = Otklik.run("opinion", "train", rows(), "--out", weights);

        assertThat(trained.status()).isZero();
        assertThat(trained.lines())
                .hasSize(5)
                .contains("Веса записаны в " + weights + "; их читает moderate --opinion")
                .anyMatch(line -> line.startsWith("  THREAT: найдено верно "));
        assertThat(Otklik.run("moderate", "--why", "сломаю тебе ноги утром", "--opinion", weights)
                        .status())
                .isZero();
    }

    @Test
    void anOpinionIsAskedUnlessItIsSwitchedOff() {
        String text = "красивая у тебя контора, деревянный этаж и спички у многих, твой следующий";

        assertThat(Otklik.run("moderate", "--why", text, "--opinion", "none").lines())
                .noneMatch(line -> line.contains("Похоже на угрозу"))
                .anyMatch(line -> line.contains("KEEP"));
        for (List<String> asked : List.of(List.<String>of(), List.of("--opinion", "standard"))) {
            List<String> all = new ArrayList<>(List.of("moderate", "--why", text));
            all.addAll(asked);
            assertThat(Otklik.run(all.toArray(String[]::new)).lines())
                    .anyMatch(line -> line.contains("Похоже на угрозу"))
                    .anyMatch(line -> line.contains("REVIEW"));
        }
    }

    @Test
    void withoutAPlaceToWriteOnlyTheFiguresAreTold() throws IOException {
        assertThat(Otklik.run("opinion", "train", rows(), "--lang", "en").lines())
                .last()
                .isEqualTo("The weights were not kept: name a file with --out");
    }

    @Test
    void everyBadRowIsNamedByItsLine() throws IOException {
        String file = Files.writeString(folder.resolve("bad.tsv"), "a\tx\tтекст\nno tabs\n")
                .toString();

        Otklik.Result result = Otklik.run("opinion", "train", file);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains(file + ": line 1: topics must be").contains("line 2: a row must be");
    }

    @Test
    void aFileThatIsNoOpinionIsRefused() throws IOException {
        Otklik.Result result = Otklik.run("moderate", "--why", "текст", "--opinion", rows());

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("rows.tsv: Weights must be a whole file");
        assertThat(Otklik.run("opinion", "train", rows(), "--out", folder.toString())
                        .err())
                .contains("Cannot write ");
    }
}
