package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Regulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ModerateCommandTest {
    @TempDir
    Path folder;

    private static List<String> shown(String text) {
        return Otklik.withInput(text, "moderate", "--format", "text", "--lang", "en")
                .lines();
    }

    @Test
    void everyLineHasItsResultInOrderEvenAnEmptyOne() {
        byte[] in = {'a', '\n', '\n', (byte) 0xff, '\n', ' ', '\n', 'b'};
        List<String> lines = Otklik.run(in, "moderate").lines();
        assertThat(lines).hasSize(5);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(Json.object(lines.get(i)))
                    .containsEntry("line", i + 1)
                    .containsKey(i == 2 ? "error" : "proposal");
        }
    }

    @Test
    void jsonLinesAreWhatIsPrintedUnlessAskedOtherwise() {
        String in = "яма\n\nты х*й";
        Otklik.Result result = Otklik.withInput(in, "moderate");
        assertThat(result).isEqualTo(Otklik.withInput(in, "moderate", "--format", "jsonl"));
        assertThat(result.lines()).hasSize(3);
        assertThat(result.lines().get(1)).isEqualTo("{\"line\":2,\"proposal\":\"KEEP\",\"findings\":[]}");
        Map<String, Object> row = Json.object(result.lines().get(2));
        assertThat(row).containsEntry("line", 3).containsEntry("proposal", "DELETE");
        assertThat(String.valueOf(row.get("findings"))).contains("start=3", "end=6", "canonical=хуй", "masked=true");
    }

    @Test
    void whatWasFoundIsUnderlinedAndListed() {
        assertThat(shown("во дворе темно\nну х*й знает\n"))
                .startsWith("2: DELETE", "    ну х*й знает", "       ^^^")
                .anyMatch(line -> line.matches(" +х\\*й +OBSCENE +~ хуй +хуй/\\S+ +0\\.\\d\\d +2/15\\.2"))
                .noneMatch(line -> line.contains("темно"));
    }

    @Test
    void whyItWasFoundStandsBelowInTheLanguageAskedFor() {
        assertThat(shown("ну х*й"))
                .anyMatch(line -> line.matches(" +Obscene expression “хуй”: signs or digits hide .*"));
        assertThat(Otklik.withInput("ну х*й\n", "moderate", "--format", "text").lines())
                .anyMatch(line -> line.matches(" +Нецензурное выражение «хуй»: часть букв скрыта .*"))
                .anyMatch(line -> line.matches("категория +пункт +найдено +текстов: DELETE +REVIEW +KEEP"))
                .anyMatch(line -> line.matches("все тексты +1 +1 +0 +0"));
        assertThat(Otklik.run("moderate", "--lang", "tt").status()).isEqualTo(2);
    }

    @Test
    void theClauseIsThatOfTheActInUse() throws IOException {
        Path act = Files.writeString(
                folder.resolve("own.txt"),
                Regulation.decree().toText() + "Ссылка OBSCENE, пункт 21\nСсылка ANSWER_TEXT, пункт 22\n");
        Otklik.Result own = Otklik.withInput("ну х*й\nты кретин\n", "moderate", "--regulation", act.toString());
        assertThat(own.out())
                .contains("\"category\":\"OBSCENE\",\"clause\":\"21\"")
                .contains("\"clause\":\"?\"");
        assertThat(Otklik.withInput("ну х*й\n", "moderate").out()).contains("\"clause\":\"2/15.2\"");

        String answer = "{\"network\":\"vk\",\"text\":\"Решим в ближайшее время.\"}\n";
        assertThat(Otklik.withInput(answer, "answer", "check", "--regulation", act.toString())
                        .out())
                .contains("\"clause\":\"22\"")
                .doesNotContain("1/17");
        assertThat(Otklik.withInput(answer, "answer", "check").out()).contains("\"clause\":\"1/17\"");
        assertThat(Otklik.run("moderate", "--regulation", "none.txt").status()).isEqualTo(2);
    }

    @Test
    void ofALongTextThePassagesAroundWhatWasFoundAreShown() {
        String clean = "во дворе темно и сыро, ".repeat(20);
        List<String> lines = shown(clean + "ну х*й " + clean + "и х*й " + clean);
        assertThat(lines.stream().filter(line -> line.contains("^^^"))).hasSize(2);
        assertThat(lines).allMatch(line -> line.length() < 120);
        for (int i = 1; i < 5; i += 2) {
            assertThat(lines.get(i)).startsWith("    …").endsWith("…");
            int at = lines.get(i + 1).indexOf("^^^");
            assertThat(lines.get(i).substring(at, at + 3)).isEqualTo("х*й");
        }
    }

    @Test
    void aTextCannotSpeakToTheTerminal() {
        assertThat(shown("\u001b[31mну х*й\u202e\u0007"))
                .allMatch(line -> line.chars().noneMatch(c -> c == 0x1b || c == 0x202e || c == 7));
    }

    @Test
    void anEmptyInputHasASummaryToo() {
        assertThat(shown("")).hasSize(2).last().asString().startsWith("all texts");
    }

    @Test
    void theSummaryCountsTextsByCategoryAndProposal() {
        List<String> lines = shown("ну х*й и х*й\nх*й\nжопа\nяма\n");
        assertThat(lines)
                .anyMatch(line -> line.matches("OBSCENE +2/15\\.2 +3 +2 +0 +0"))
                .anyMatch(line -> line.matches("VULGAR +2/15\\.2 +1 +0 +0 +1"));
        assertThat(lines.get(lines.size() - 1)).matches("all texts +4 +2 +0 +2");
    }

    @Test
    void anUnreadableLineIsToldAndCounted() {
        byte[] in = {(byte) 0xff, '\n', 'a', '\n'};
        List<String> lines =
                Otklik.run(in, "moderate", "--format", "text", "--lang", "en").lines();
        assertThat(lines.get(0)).startsWith("1: Not UTF-8");
        assertThat(lines.get(lines.size() - 1)).matches("unreadable lines +1");
    }

    @Test
    void aLongInputTellsOfItsProgress() {
        String in = IntStream.range(0, 100_001).mapToObj(i -> "яма").collect(Collectors.joining("\n"));
        assertThat(Otklik.withInput(in, "moderate", "--format", "text").err()).isEqualTo("otklik: строк: 100000\n");
        assertThat(Otklik.withInput("яма\n", "moderate", "--format", "text").err())
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void aLineOfManyFindingsTakesItsTimeButOnce() {
        assertThat(shown("ну х*й ".repeat(20_000))).hasSizeGreaterThan(20_000);
    }

    @Test
    void anUnknownFormatIsRefused() {
        assertThat(Otklik.run("moderate", "--format", "xml").status()).isEqualTo(2);
    }
}
