package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guides whose blocks are files, by the name of each, and commands with what they print. */
class GuideTest {
    private static final Path TOP = Path.of("..", "..");
    private static final String FENCE = "```";
    private static final String PROMPT = "$ otklik ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core/guide/retention.md",
                "core/guide/hranenie.md",
                "core/guide/duty.md",
                "core/guide/dezhurstvo.md",
                "core/guide/incidents.md",
                "core/guide/odin-otvet.md",
                "core/guide/networks.md",
                "core/guide/seti.md",
                "core/guide/answer.md",
                "core/guide/otvet.md",
                "core/guide/auditor.md",
                "core/guide/auditoru.md",
                "moderation/guide/moderator.md",
                "moderation/guide/moderatoru.md"
            })
    void everyCommandOfAPagePrintsWhatThePageSays(String page) throws IOException {
        int commands = 0;
        String info = null;
        List<String> block = new ArrayList<>();
        for (String line : Files.readAllLines(TOP.resolve(page))) {
            if (!line.startsWith(FENCE)) {
                block.add(line);
            } else if (info == null) {
                info = line.substring(FENCE.length());
                block.clear();
            } else {
                commands += take(info, String.join("\n", block) + "\n");
                info = null;
            }
        }
        assertThat(commands).as("commands of " + page).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "core/guide/retention.md, core/guide/hranenie.md",
        "core/guide/duty.md, core/guide/dezhurstvo.md",
        "core/guide/incidents.md, core/guide/odin-otvet.md",
        "core/guide/networks.md, core/guide/seti.md",
        "core/guide/answer.md, core/guide/otvet.md",
        "core/guide/auditor.md, core/guide/auditoru.md",
        "core/guide/developer.md, core/guide/razrabotchiku.md",
        "core/guide/own-act.md, core/guide/svoy-poryadok.md",
        "moderation/guide/moderator.md, moderation/guide/moderatoru.md",
        "moderation/guide/repeats.md, moderation/guide/povtory.md"
    })
    void aPageHasTheSameShapeInBothLanguages(String english, String russian) throws IOException {
        assertThat(shape(russian)).isNotEmpty().isEqualTo(shape(english));
    }

    /** The headings by their levels and the blocks by what they are, in order. */
    private static List<String> shape(String page) throws IOException {
        List<String> shape = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(TOP.resolve(page))) {
            if (line.startsWith(FENCE)) {
                inside = !inside;
                if (inside) {
                    shape.add(line);
                }
            } else if (!inside && line.startsWith("#")) {
                shape.add(line.substring(0, line.indexOf(' ')));
            }
        }
        return shape;
    }

    /** Writes a file, or runs a command; how many commands it ran. */
    private int take(String info, String block) throws IOException {
        if (info.indexOf('.') > 0) {
            Files.writeString(folder.resolve(info), block);
        }
        if (!block.startsWith(PROMPT)) {
            return 0;
        }
        int end = block.indexOf('\n');
        List<String> arguments = new ArrayList<>();
        for (String word : block.substring(PROMPT.length(), end).split(" ", -1)) {
            Path file = folder.resolve(word);
            arguments.add(word.indexOf('.') > 0 && Files.exists(file) ? file.toString() : word);
        }
        byte[] input = new byte[0];
        int from = arguments.indexOf("<");
        if (from >= 0) {
            input = Files.readAllBytes(Path.of(arguments.get(from + 1)));
            arguments.subList(from, from + 2).clear();
        }
        Otklik.Result result = Otklik.run(input, arguments.toArray(String[]::new));
        assertThat(same(result.out().replace(folder + File.separator, "")))
                .as(block)
                .isEqualTo(same(block.substring(end + 1)));
        assertThat(result.status()).as(block).isZero();
        return 1;
    }

    /** The text without the release of the time zones, which is the JDK's. */
    private static String same(String text) {
        return text.replaceAll("\\b20\\d\\d[a-z]\\b", "20xx");
    }
}
