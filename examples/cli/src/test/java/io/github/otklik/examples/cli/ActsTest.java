package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The acts of other administrations, and those that the guide teaches with, are read as they stand. */
class ActsTest {
    private static final Path ACTS = Path.of("..", "acts");
    private static final Path GUIDE = Path.of("..", "..", "core", "guide");
    private static final String HOURS = "zone Asia/Omsk\nweek Mo-Fr 09:00-18:00\nproduction ru\n";
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

        assertThat(act.id()).isEqualTo(file.getFileName().toString().replace(".txt", ""));
        assertThat(Regulation.load(new StringReader(act.toText()), "printed")).isEqualTo(act);
        assertThat(Otklik.run("verify", "--regulation", file.toString()).status())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActIsVerifiedOnACalendarInBothLanguages(Path file, @TempDir Path folder) throws IOException {
        Path calendar = Files.writeString(folder.resolve("calendar.txt"), HOURS);

        for (String language : List.of("ru", "en")) {
            Otklik.Result result = Otklik.run(
                    "verify", "--regulation", file.toString(), "--calendar", calendar.toString(), "--lang", language);
            assertThat(result.status()).as(result.err()).isZero();
            assertThat(result.out()).contains(language.equals("ru") ? "алендар" : "alendar");
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void aMessageIsAnsweredUnderAnAct(Path file) throws IOException {
        Regulation act = load(file);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("name", act.id());
        run.put("regulation", Files.readString(file));
        run.put("calendar", HOURS);
        Map<String, String> calendars = new LinkedHashMap<>();
        act.calendars().forEach(own -> calendars.put(own.calendar(), HOURS));
        run.put("calendars", calendars);
        run.put("lines", journal(act));

        Map<String, Object> answer = Json.object(
                Otklik.withInput(Json.text(run) + "\n", "replay", "--batch").out());

        String rows = Json.text(Map.of("rows", answer.get("output")));
        assertThat(rows)
                .contains("\"status\":\"MET\",\"done\":\"2026-03-03T10:0")
                .doesNotContain("\"rejected\"", "\"error\"");
    }

    /** The shortest way to an answer: each step by the first role that may take it. */
    private static List<String> journal(Regulation act) {
        List<String> lines = new ArrayList<>();
        step(lines, act, CommandType.GIVE_ACCESS, ",\"network\":\"vk\"");
        step(lines, act, CommandType.ROUTE, ",\"lead\":\"zhkh\"");
        step(lines, act, CommandType.SUBMIT_DRAFT, ",\"kind\":\"FINAL\"");
        for (int stage = 1; stage <= act.approval().count(); stage++) {
            Role role = act.approval().stage(stage).orElseGet(() -> act.role(CommandType.APPROVE));
            lines.add(line(lines.size(), role, CommandType.APPROVE, ""));
        }
        step(lines, act, CommandType.PUBLISH, ",\"network\":\"vk\"");
        return lines;
    }

    private static void step(List<String> lines, Regulation act, CommandType type, String fields) {
        if (act.has(type)) {
            lines.add(line(lines.size(), act.role(type), type, fields));
        }
    }

    private static String line(int number, Role role, CommandType type, String fields) {
        return "{\"case\":\"m1\",\"id\":\"c" + number + "\",\"at\":\"2026-03-03T10:0" + number
                + ":00+06:00\",\"by\":\"" + role.id() + "\",\"unit\":\"zhkh\",\"do\":\"" + type.word() + "\"" + fields
                + "}";
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

        // The decree itself was read and has nothing to be filled in; a copy that differs from it must say what it is.
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
    void theGuideTeachesWithFourActsInEachLanguageTheShortestOfSixLines() throws IOException {
        List<String> texts = lessons().toList();

        assertThat(texts).hasSize(8);
        assertThat(texts.subList(4, 8)).isEqualTo(texts.subList(0, 4));
        assertThat(texts.get(0).lines()).hasSize(6);
    }
}
