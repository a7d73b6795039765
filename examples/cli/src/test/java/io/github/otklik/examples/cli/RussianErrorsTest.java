package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.errors.Errors;
import io.github.otklik.text.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Under {@code --lang ru} a person is told in Russian of arguments and files that cannot be used. */
class RussianErrorsTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern RAISED =
            Pattern.compile("new (?:IllegalArgument|DateTime|Uncovered\\w*)Exception\\(|new Unusable\\(|\\bproblem\\("
                    + "|\\bproblems\\.add\\(");
    private static final Pattern LOGGED = Pattern.compile("Logged\\.text\\((?:\\w+ \\? )?\"([^\"]*)\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** The name of a property, or its end: a value of the rows that tell of properties. */
    private static final Pattern PROPERTY = Pattern.compile("\\b(?:otklik)?\\.[a-z-]+(?:\\.[a-z-]+)*|^\\.[a-z-]+");

    private static final Pattern TWO_WORDS = Pattern.compile("[a-z]{2,} [a-z]{2,}");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fly                                           | Лишние слова
            replay                                        | Не указан обязательный параметр
            replay --journal a --batch                    | исключают друг друга
            replay --journal missing.jsonl                | Нет такого файла: missing.jsonl
            replay --journal .                            | это папка
            replay --jornal a                             | Возможные параметры: --journal
            replay --journal EMPTY --regulation nowhere   | Нет порядка nowhere
            replay --journal EMPTY --regulation BYTES     | не в кодировке UTF-8
            replay --journal EMPTY --calendar TEXT        | text.txt:1: неизвестное «some»
            replay --journal EMPTY --as-of yesterday      | Недопустимый --as-of
            replay --journal EMPTY --explain m1           | нет сообщения m1
            replay --journal EMPTY --regulation DUTY      | Нужен календарь «дежурный»
            replay --batch --explain m1                   | для --journal
            verify --format xml                           | «xml»; должно быть одно из
            moderate --agreement a --why b                | нельзя указать вместе
            registry check TEXT                           | text.txt: Не JSON, столбец
            registry check EMPTY                          | Должен быть один объект JSON
            registry check REGISTER --as-of today         | Недопустимый --as-of
            registry check REGISTER --rules TEXT          | text.txt:1: нет значения
            duty --duties EMPTY --from a --to b           | должна быть дата
            duty --duties EMPTY                           | Укажите или --at
            incident --journal EMPTY --incident EMPTY --within PT1H | --within указывается
            conformance --run no-such-program             | С программой не удаётся говорить
            conformance --run a --module b                | Неизвестный раздел
            opinion train TEXT                            | строка 1: строка должна быть вида
            triage --journal EMPTY --allow 12             | Не телефон и не адрес
            worktime                                      | --batch
            reports --from a --to b                       | должна быть дата
            """)
    void saysWhatIsWrongInRussian(String line, String message) throws IOException {
        Files.writeString(folder.resolve("empty.jsonl"), "");
        Files.writeString(folder.resolve("text.txt"), "some text\n");
        Files.write(folder.resolve("bytes.txt"), new byte[] {(byte) 0xff, '\n'});
        Files.writeString(folder.resolve("register.json"), "{\"zone\":\"Asia/Omsk\"}");
        Files.writeString(folder.resolve("duty.txt"), """
                Правила: a
                Действуют с: 2026-01-01
                Календарь «дежурный»: степень HIGH
                Действие give-access, министерство, пункт 2
                Действие classify, куратор, пункт 2
                Действие submit-draft, куратор, пункт 3
                Действие publish, куратор, пункт 4
                Согласование: нет
                """);
        List<String> args = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            args.add(word.replace("EMPTY", folder.resolve("empty.jsonl").toString())
                    .replace("TEXT", folder.resolve("text.txt").toString())
                    .replace("DUTY", folder.resolve("duty.txt").toString())
                    .replace("REGISTER", folder.resolve("register.json").toString())
                    .replace("BYTES", folder.resolve("bytes.txt").toString()));
        }
        args.addAll(List.of("--lang", "ru"));
        Otklik.Result result = Otklik.run(args.toArray(String[]::new));
        assertThat(result.err()).contains(message);
        assertThat(result.err().replaceAll("«[^»]*»", "")).doesNotContainPattern(TWO_WORDS);
        assertThat(result.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"worktime --batch", "repeat", "answer check", "replay --batch"})
    void tellsOfALineInRussianToo(String command) {
        assertThat(Otklik.withInput("{\n", (command + " --lang ru").split(" ")).out())
                .startsWith("{\"line\":1,\"error\":\"Не JSON, столбец ");
        assertThat(Otklik.withInput("{\n", command.split(" ")).out())
                .startsWith("{\"line\":1,\"error\":\"No JSON, at column ");
    }

    /** Of the readers whose files a command takes; records that refuse a caller's mistake are not among them. */
    @ParameterizedTest
    @CsvSource({
        "calendar/src/main/java/io/github/otklik/calendar, 'CalendarFile,CalendarSettings,HoursText,OpeningHoursParser,"
                + "OverlaySection,SourceText,Words,YearRows,YearSection'",
        "core/src/main/java/io/github/otklik/registry, 'PageRulesReader,RuleFile,RuleLine,RuleLineReader'",
        "core/src/main/java/io/github/otklik/duty, 'DutiesText,DutyBook'",
        "core/src/main/java/io/github/otklik/retention, RetentionText",
        "core/src/main/java/io/github/otklik/triage, PolicyText",
        "core/src/main/java/io/github/otklik/advice, TableReader",
        "core/src/main/java/io/github/otklik/text, 'Fields,LineFile'",
        "core/src/main/java/io/github/otklik/lifecycle, CommandCodec",
        "core/src/main/java/io/github/otklik/incident, IncidentCodec",
        "examples/desk/src/main/java/io/github/otklik/examples/desk/setup, 'Setup,NameCheck,ChannelCheck,FileCheck'",
        "examples/desk/src/main/java/io/github/otklik/examples/desk/transfer, *",
        "examples/cli/src/main/java/io/github/otklik/examples/cli, *"
    })
    void everyTextOfAReaderHasItsRow(String place, String readers) throws IOException {
        String table = rows();
        List<String> missing = new ArrayList<>();
        int found = 0;
        for (Path file : files(place, readers)) {
            for (String literal : literals(Files.readString(file))) {
                found++;
                if (!table.contains(literal)
                        && !PROPERTY.splitAsStream(literal).allMatch(piece -> table.contains(piece.strip()))) {
                    missing.add(file.getFileName() + ": " + literal);
                }
            }
        }
        assertThat(found).isPositive();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextOfTheLogOfTheDeskHasItsRow() throws IOException {
        List<String> texts = rows().lines().toList();
        Path desk = Path.of("examples/desk/src/main/java/io/github/otklik/examples/desk");
        List<String> logged = new ArrayList<>();
        for (Path file : files(desk.toString(), "*")) {
            String source = Files.readString(file);
            LOGGED.matcher(source).results().forEach(found -> logged.add(found.group(1)));
            assertThat(source).doesNotContainPattern("LOG\\.(warn|error|info)\\(\\s*\"");
        }
        assertThat(logged).hasSizeGreaterThan(10).isSubsetOf(texts);
    }

    @Test
    void everyRowIsWholeInBothLanguages() {
        Bundle rows = Bundle.beside(Errors.class);
        assertThat(rows.keys())
                .hasSizeGreaterThan(200)
                .allSatisfy(key ->
                        assertThat(values(rows.text("ru", key))).as(key).isSubsetOf(values(rows.text("en", key))));
    }

    private static List<String> values(String text) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static String rows() {
        Bundle rows = Bundle.beside(Errors.class);
        return rows.keys().stream().map(key -> rows.text("en", key)).collect(Collectors.joining("\n"));
    }

    private static List<Path> files(String place, String readers) throws IOException {
        Path directory = ROOT.resolve(place);
        if (!readers.equals("*")) {
            return Stream.of(readers.split(","))
                    .map(name -> directory.resolve(name + ".java"))
                    .toList();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** The pieces of text, of two words at least, in what is raised. */
    private static List<String> literals(String source) {
        List<String> literals = new ArrayList<>();
        Matcher raised = RAISED.matcher(source);
        while (raised.find()) {
            String statement =
                    source.substring(raised.end(), source.indexOf(';' + System.lineSeparator(), raised.end()));
            Matcher literal = LITERAL.matcher(statement);
            while (literal.find()) {
                String text = literal.group(1).strip();
                if (TWO_WORDS.matcher(text).find()) {
                    literals.add(text);
                }
            }
        }
        return literals;
    }
}
