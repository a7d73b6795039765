package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Regulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayCommandTest {
    /** Friday afternoon: 9 hours of work end on Tuesday at 08:45. */
    private static final String ACCESS =
            act("м1", "c1", "2022-08-26T16:00:00+06:00", "MINISTRY", "give-access", "'network':'VK'");

    private static final String ROUTE = act("м1", "c2", "2022-08-26T16:20+06:00", "CURATOR", "route", "'lead':'жкх'");

    @TempDir
    private Path folder;

    private Path journal;

    @BeforeEach
    void name() {
        journal = folder.resolve("journal.jsonl");
    }

    private static String act(String message, String id, String at, String by, String act, String fields) {
        return ("{'case':'" + message + "','id':'" + id + "','at':'" + at + "','by':'" + by + "','do':'" + act + "',"
                        + fields + "}\n")
                .replace('\'', '"');
    }

    private Otklik.Result replay(String text, String... more) throws IOException {
        Files.writeString(journal, text);
        String[] args = new String[3 + more.length];
        args[0] = "replay";
        args[1] = "--journal";
        args[2] = journal.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return Otklik.run(args);
    }

    @Test
    void anObligationHasAllItsFieldsInOrder() throws IOException {
        Otklik.Result result = replay(ACCESS + ROUTE);
        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.lines())
                .contains("{'case':'м1','obligation':'ROUTE','no':1,'holder':'CURATOR','unit':null,'clause':'1/6.4',"
                                .replace('\'', '"')
                        + ("'start':'2022-08-26T16:00:00+06:00','due':'2022-08-26T16:30:00+06:00','status':'MET',"
                                        + "'done':'2022-08-26T16:20:00+06:00','late':'PT0S'}")
                                .replace('\'', '"'));
        assertThat(result.lines())
                .extracting(line -> Json.object(line).get("obligation"))
                .containsExactly("ROUTE", "ANSWER", "RETURN", "DRAFT");
        assertThat(result.out()).contains("\"unit\":\"жкх\"").contains("\"due\":\"2022-08-30T08:45:00+06:00\"");
    }

    @Test
    void unreadableLinesComeFirstThenEachCaseWithItsRejectedLines() throws IOException {
        String other = act("м2", "c1", "2022-08-26T16:05:00+06:00", "MINISTRY", "give-access", "'network':'OK'");
        String tooEarly = act("м2", "c2", "2022-08-26T16:30:00+06:00", "CURATOR", "approve", "'x':1");
        Otklik.Result result = replay(ACCESS + "\n" + other + tooEarly + "oops\n" + ACCESS);
        assertThat(result.lines()).hasSize(7);
        assertThat(result.lines().get(0)).startsWith("{\"line\":5,\"error\":\"");
        assertThat(result.lines().get(1)).isEqualTo("{\"case\":\"м1\",\"line\":6,\"alreadyDone\":true}");
        assertThat(result.lines().subList(2, 4)).allMatch(line -> line.startsWith("{\"case\":\"м1\",\"obligation\""));
        assertThat(result.lines().get(4))
                .startsWith(
                        "{\"case\":\"м2\",\"line\":4,\"rejected\":\"WRONG_STATE\",\"clause\":\"1/10\",\"message\":\"");
        assertThat(result.lines().subList(5, 7)).allMatch(line -> line.startsWith("{\"case\":\"м2\",\"obligation\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"case\":\"m\",\"id\":\"1\"} {}",
                "{\"id\":\"1\",\"at\":\"2022-08-26T16:00:00Z\",\"by\":\"CURATOR\",\"do\":\"approve\"}",
                "{\"case\":\"\",\"id\":\"1\",\"at\":\"2022-08-26T16:00:00Z\",\"by\":\"CURATOR\",\"do\":\"approve\"}",
                "{\"case\":\"m\",\"at\":\"2022-08-26T16:00:00Z\",\"by\":\"CURATOR\",\"do\":\"approve\"}",
                "{\"case\":\"m\",\"id\":\"1\",\"at\":\"yesterday\",\"by\":\"CURATOR\",\"do\":\"approve\"}",
                "{\"case\":\"m\",\"id\":\"1\",\"at\":\"2022-08-26T16:00:00\",\"by\":\"CURATOR\",\"do\":\"approve\"}",
                "{\"case\":\"m\",\"id\":\"1\",\"at\":\"2022-08-26T16:00:00Z\",\"by\":\"NOBODY\",\"do\":\"approve\"}",
                "{\"case\":\"m\",\"id\":\"1\",\"at\":\"2022-08-26T16:00:00Z\",\"by\":\"CURATOR\",\"do\":\"wave\"}",
                "{\"case\":\"m\",\"case\":\"n\",\"id\":\"1\",\"at\":\"2022-08-26T16:00:00Z\",\"by\":\"CURATOR\"}"
            })
    void aLineThatCannotBeReadIsAnError(String line) throws IOException {
        Otklik.Result result = replay(line);
        assertThat(result.status()).isZero();
        assertThat(result.lines())
                .singleElement()
                .satisfies(only -> assertThat(Json.object(only)).containsOnlyKeys("line", "error"));
    }

    @Test
    void aLineThatIsTooLongIsAnErrorAndTheNextOneCounts() throws IOException {
        Otklik.Result result = replay("x".repeat(Lines.LONGEST + 1) + "\n" + ACCESS);
        assertThat(result.lines()).hasSize(3);
        assertThat(result.lines().get(0)).startsWith("{\"line\":1,\"error\":\"Line of 1048577 bytes");
    }

    @Test
    void whatIsDatedLaterIsNotReplayed() throws IOException {
        String later = act("м2", "c1", "2022-08-29T10:00:00+06:00", "MINISTRY", "give-access", "'network':'VK'");
        Otklik.Result result = replay(ACCESS + ROUTE + later, "--as-of", "2022-08-26T16:10+06:00");
        assertThat(result.lines())
                .extracting(line -> Json.object(line).get("status"))
                .containsExactly("PENDING", "PENDING");
        assertThat(result.out()).doesNotContain("м2");
    }

    @Test
    void anEmptyJournalPrintsNothing() throws IOException {
        assertThat(replay("\n\n")).isEqualTo(new Otklik.Result(0, "", ""));
    }

    @Test
    void aRunOfABatchGivesTheObjectsThatItsJournalGives() throws IOException {
        String run = Json.text(Map.of("name", "r", "lines", List.of(ACCESS, "", "oops", ROUTE)));
        Otklik.Result batch = Otklik.withInput(run + "\n", "replay", "--batch");
        List<Object> alone = replay(ACCESS + "\noops\n" + ROUTE).lines().stream()
                .<Object>map(Json::object)
                .toList();
        assertThat(batch.status()).isZero();
        assertThat(Json.object(batch.out())).containsEntry("name", "r").containsEntry("output", alone);
    }

    @Test
    void aRunNamesItsOwnInstant() {
        String run = Json.text(Map.of("name", "r", "asOf", "2022-08-26T16:10+06:00", "lines", List.of(ACCESS, ROUTE)));
        assertThat(Otklik.withInput(run, "replay", "--batch").out())
                .contains("\"obligation\":\"ANSWER\"")
                .doesNotContain("DRAFT");
    }

    @Test
    void aRunMayBringItsOwnRules() {
        String act = Regulation.decree().toText().replace("1/8: 9 часов; высокая", "1/8: 10 часов; высокая");
        String calendar = "zone Asia/Omsk\nweek Mo-Su 00:00-24:00\nproduction none\ncover 2022-01-01 to 2022-12-31\n";
        String run = Json.text(
                Map.of("name", "r", "regulation", act, "calendar", calendar, "lines", List.of(ACCESS, ROUTE)));

        assertThat(Otklik.withInput(run, "replay", "--batch").out())
                .contains("\"obligation\":\"ANSWER\"")
                .contains("\"due\":\"2022-08-27T02:00:00+06:00\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"r\",\"lines\":[],\"regulation\":\"?\"}",
                "{\"name\":\"r\",\"lines\":[],\"calendar\":\"?\"}"
            })
    void rulesThatDoNotLoadAreToldUnderTheNameOfTheRun(String run) {
        assertThat(Otklik.withInput(run, "replay", "--batch").out())
                .startsWith("{\"name\":\"r\",\"error\":\"")
                .doesNotContain("output");
    }

    @Test
    void aCalendarThatAnActNamesHasToBeGivenAndToLoad() {
        String act = Regulation.decree().toText() + "Календарь «дежурный»: степень HIGH\n";
        String without = Json.text(Map.of("name", "r", "regulation", act, "lines", List.of()));
        String broken = Json.text(
                Map.of("name", "r", "regulation", act, "calendars", Map.of("дежурный", "?"), "lines", List.of()));

        assertThat(Otklik.withInput(without + "\n" + broken, "replay", "--batch")
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"name\":\"r\",\"error\":\""))
                .first()
                .asString()
                .contains("дежурный");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oops",
                "{\"lines\":[]}",
                "{\"name\":\"r\"}",
                "{\"name\":1,\"lines\":[]}",
                "{\"name\":\"r\",\"lines\":\"x\"}",
                "{\"name\":\"r\",\"lines\":[1]}",
                "{\"name\":\"r\",\"lines\":[],\"asOf\":\"now\"}"
            })
    void aBrokenRunDoesNotStopTheBatch(String run) {
        Otklik.Result result =
                Otklik.withInput(run + "\n{\"name\":\"ok\",\"asOf\":null,\"lines\":[]}", "replay", "--batch");
        assertThat(result.status()).isZero();
        assertThat(result.lines()).hasSize(2);
        assertThat(result.lines().get(0)).startsWith("{\"line\":1,\"error\":\"");
        assertThat(result.lines().get(1)).isEqualTo("{\"name\":\"ok\",\"output\":[]}");
    }

    @Test
    void anExtractSaysWhyInBothLanguages() throws IOException {
        assertThat(replay(ACCESS + ROUTE, "--explain", "м1").out())
                .contains("1/8", "1/6.4", "вт 30.08.2022 08:45", "пн 29.08.2022 08:30", "жкх")
                .doesNotContain("{");
        assertThat(replay(ACCESS + ROUTE, "--explain", "м1", "--lang", "en").out())
                .contains("Clause 1/8", "Tue 30.08.2022 08:45");
    }

    @Test
    void refusalsAreToldInTheLanguageAskedFor() throws IOException {
        assertThat(replay(ACCESS + ACCESS.replace("c1", "c9"), "--lang", "en").out())
                .contains("was given before");
    }

    @Test
    void aSlipOfTheYearIsOneRefusalAndTheRestIsTold() throws IOException {
        Otklik.Result result = replay(
                ACCESS + act("м1", "c2", "2201-08-29T08:30+06:00", "CURATOR", "classify", "'importance':'HIGH'"));
        assertThat(result.status()).isZero();
        assertThat(result.lines().get(0)).contains("\"line\":2,\"rejected\":\"INVALID\"", "от 1900 до 2100");
        assertThat(row(result, "ROUTE")).containsEntry("status", "OVERDUE");
    }

    @Test
    void theCalendarMayComeFromAFile() throws IOException {
        Path calendar = folder.resolve("calendar.txt");
        Files.writeString(calendar, """
                zone Europe/Moscow
                week Mo-Su 00:00-24:00
                production none
                cover 2022-01-01 to 2022-12-31
                """);
        assertThat(replay(ACCESS, "--calendar", calendar.toString()).out())
                .contains("\"due\":\"2022-08-26T22:00:00+03:00\"");
    }

    @Test
    void aTermThatIsAnInstantIsLateByTheClockToo() throws IOException {
        String interim = ACCESS
                + act("м1", "c2", "2022-08-29T08:30+06:00", "CURATOR", "classify", "'importance':'HIGH'")
                + act("м1", "c3", "2022-08-29T08:31+06:00", "CURATOR", "route", "'lead':'жкх'")
                + act("м1", "c4", "2022-08-29T08:40+06:00", "EXECUTOR", "submit-draft", "'unit':'жкх','kind':'INTERIM'")
                + act("м1", "c5", "2022-08-29T08:45+06:00", "CURATOR", "approve", "'x':1")
                + act("м1", "c6", "2022-08-29T08:50+06:00", "CURATOR", "publish", "'network':'VK'")
                + act(
                        "м1",
                        "c7",
                        "2022-08-29T09:00+06:00",
                        "CURATOR",
                        "agree-final-term",
                        "'due':'2022-09-03T12:00+06:00'");
        assertThat(row(replay(interim, "--as-of", "2022-09-03T12:00+06:00"), "FINAL_DRAFT"))
                .containsEntry("status", "PENDING")
                .doesNotContainKey("lateElapsed");
        assertThat(row(replay(interim, "--as-of", "2022-09-03T13:00+06:00"), "FINAL_DRAFT"))
                .containsEntry("status", "OVERDUE")
                .containsEntry("late", "PT0S")
                .containsEntry("lateElapsed", "PT3600S");
        assertThat(row(replay(interim, "--as-of", "2022-09-03T13:00+06:00"), "RETURN"))
                .doesNotContainKey("lateElapsed");
    }

    @Test
    void whatNeedsDaysOutsideTheCalendarIsUnknown() throws IOException {
        Path calendar = folder.resolve("short.txt");
        Files.writeString(calendar, """
                zone Asia/Omsk
                week Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30
                production none
                cover 2022-08-01 to 2022-08-26
                """);
        Otklik.Result result = replay(ACCESS, "--calendar", calendar.toString(), "--as-of", "2022-09-20T10:00+06:00");
        assertThat(row(result, "ANSWER"))
                .containsEntry("due", null)
                .containsEntry("status", "UNKNOWN")
                .containsEntry("late", null)
                .doesNotContainKey("atLeast");
        Otklik.Result earlier = replay(
                ACCESS.replace("T16:00:00", "T15:00:00"),
                "--calendar",
                calendar.toString(),
                "--as-of",
                "2022-09-20T10:00+06:00");
        assertThat(row(earlier, "ROUTE"))
                .containsEntry("status", "OVERDUE")
                .containsEntry("late", "PT3600S")
                .containsEntry("atLeast", true);
    }

    private static Map<String, Object> row(Otklik.Result result, String obligation) {
        return result.lines().stream()
                .map(Json::object)
                .filter(line -> obligation.equals(line.get("obligation")))
                .findFirst()
                .orElseThrow();
    }
}
