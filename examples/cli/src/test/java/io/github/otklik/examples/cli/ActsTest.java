package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Regulation;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The acts of other administrations, and those that the guide teaches with, are read as they stand. */
class ActsTest {
    private static final Path ACTS = Path.of("..", "acts");
    private static final Path GUIDE = Path.of("..", "..", "core", "guide");
    private static final Pattern BLOCK = Pattern.compile("```poryadok\n(.*?)```", Pattern.DOTALL);

    static Stream<Path> acts() throws IOException {
        try (Stream<Path> files = Files.list(ACTS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    static Stream<String> lessons() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String page : List.of("svoy-poryadok.md", "own-act.md")) {
            Matcher block = BLOCK.matcher(Files.readString(GUIDE.resolve(page)));
            while (block.find()) {
                texts.add(block.group(1));
            }
        }
        return texts.stream();
    }

    private static Regulation load(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return Regulation.load(reader, file.getFileName().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActIsReadAndVerified(Path file) throws IOException {
        Regulation act = load(file);

        assertThat(act.id())
                .isEqualTo(file.getFileName()
                        .toString()
                        .replace(".txt", "")
                        .replace("moskalenki-2022", "moskalenki-2022-08"));
        assertThat(Regulation.load(new StringReader(act.toText()), "printed")).isEqualTo(act);
        assertThat(Otklik.run("verify", "--regulation", file.toString()).status())
                .isZero();
    }

    @Test
    void thereAreElevenActsAndEachIsInTheList() throws IOException {
        String list = Files.readString(ACTS.resolve("README.md"));

        assertThat(acts().toList())
                .hasSize(11)
                .allSatisfy(file -> assertThat(list).contains("](" + file.getFileName() + ")"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActSaysWhatIsCertainInItAndWhatWasFilledIn(Path file) throws IOException {
        String text = Files.readString(file);

        if (!load(file).equals(Regulation.decree())) {
            assertThat(text).contains("# Достоверно", "# Восстановлено");
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void anActOfTheGuideIsRead(String text) {
        Regulation act = Regulation.load(new StringReader(text), "guide.txt");

        assertThat(Regulation.load(new StringReader(act.toText()), "printed")).isEqualTo(act);
    }

    @Test
    void theGuideTeachesWithFiveActsTheShortestOfSixLines() throws IOException {
        List<String> texts = lessons().toList();

        assertThat(texts).hasSize(5);
        assertThat(texts.get(0).lines()).hasSize(6);
    }
}
