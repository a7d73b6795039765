package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.repeat.RepeatIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatCommandTest {
    private static final Path GUIDE = Path.of("..", "..", "moderation", "guide");

    private static String pair(String earlier, String later) {
        return Json.text(Map.of("earlier", earlier, "later", later)) + "\n";
    }

    @Test
    void aPairIsAnsweredByALineOfTheContract() {
        Otklik.Result result = Otklik.withInput(
                pair("Яма на Мира, 5", "Яма на Мира, 5") + "\n" + pair("Яма на Мира, 5", "Яма на Мира, 7"),
                "repeat",
                "--format",
                "jsonl");

        assertThat(result.status()).isZero();
        assertThat(result.lines()).hasSize(2);
        assertThat(result.lines().get(0)).isEqualTo("{\"line\":1,\"same\":true,\"score\":1.0,\"added\":[]}");
        assertThat(Json.object(result.lines().get(1)))
                .containsEntry("same", false)
                .containsEntry("added", List.of("7"));
        assertThat(result.lines().get(1)).startsWith("{\"line\":3,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [1]                            | object
                    {'earlier':'x'}                | 'later' must be a text
                    {'earlier':1,'later':'x'}      | 'earlier' must be a text
                    nonsense                       | JSON
                    """, quoteCharacter = '`')
    void aBadLineIsToldAndStopsNothing(String line, String told) {
        Otklik.Result result = Otklik.withInput(line.replace('\'', '"') + "\n" + pair("вода", "вода"), "repeat");

        assertThat(result.status()).isZero();
        assertThat(result.lines()).hasSize(2);
        assertThat(Json.object(result.lines().get(0)))
                .containsEntry("line", 1)
                .hasEntrySatisfying("error", error -> assertThat((String) error).contains(told));
        assertThat(Json.object(result.lines().get(1))).containsEntry("same", true);
    }

    @Test
    void anUnknownFormatIsUnusable() {
        assertThat(Otklik.withInput("", "repeat", "--format", "xml").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"repeats.md, jsonl", "povtory.md, text"})
    void theExamplesOfTheGuidePrintWhatTheGuideSays(String page, String format) throws Exception {
        String guide = Files.readString(GUIDE.resolve(page));

        assertThat(Otklik.withInput(block(guide, "pairs"), "repeat", "--format", format)
                        .out())
                .isEqualTo(block(guide, "result"));
    }

    @ParameterizedTest
    @CsvSource({
        "repeats.md, m-, 'На Лесной, 4 не горит фонарь у подъезда', 'Лесная 4, фонарь так и не горит'",
        "povtory.md, м-, 'Яма на Речной, 12 у въезда во двор', 'Речная 12: яму у въезда до сих пор не заделали'"
    })
    void theProgramOfTheGuidePrintsWhatTheGuideSays(String page, String id, String first, String again)
            throws Exception {
        String guide = Files.readString(GUIDE.resolve(page));
        String second = "Когда починят лифт на Мира, 10?";
        StringBuilder printed = new StringBuilder();
        RepeatIndex index =
                RepeatDetector.standard().index().with(id + 1, first).with(id + 2, second);
        for (RepeatIndex.Found found : index.find(again, 5)) {
            printed.append(found.id() + " " + found.repeat().tier() + " "
                    + found.repeat().added() + "\n");
        }

        assertThat(block(guide, "java")).contains(".with(\"" + id + "1\", \"" + first + "\")", "index.find(\"" + again);
        assertThat(printed.toString()).isEqualTo(block(guide, "printed"));
    }

    private static String block(String guide, String name) {
        String opening = "```" + name + "\n";
        int start = guide.indexOf(opening) + opening.length();
        assertThat(start).as("block %s", name).isGreaterThan(opening.length());
        return guide.substring(start, guide.indexOf("```", start));
    }
}
