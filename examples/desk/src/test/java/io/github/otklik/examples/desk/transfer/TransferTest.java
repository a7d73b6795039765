package io.github.otklik.examples.desk.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.RunningDesk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journals of earlier years, everything taken out, and what is due blanked by a command. */
class TransferTest {
    private static final String JOURNAL = """
            {"case":"y1","id":"c1","at":"2025-03-03T10:00:00+06:00","by":"MINISTRY","do":"give-access","network":"VKontakte","author":"vk.com/id9","text":"Где автобус № 4? п***ц"}
            {"case":"y2","id":"c1","at":"2025-03-03T10:05:00+06:00","by":"MINISTRY","do":"give-access","network":"VKontakte","author":"","text":"Яма на Лесной"}

            {"case":"y1","id":"c2","at":"2025-03-03T10:20:00+06:00","by":"CURATOR","do":"route","lead":"Транспорт","coExecutors":["Дороги"]}
            {"case":"y1","id":"c3","at":"2025-03-03T12:00:00+06:00","by":"EXECUTOR","unit":"Транспорт","do":"submit-draft","kind":"FINAL","text":"Автобус № 4 ходит с 7:00.","measures":"Расписание исправлено"}
            {"case":"y1","id":"c4","at":"2025-03-03T12:30:00+06:00","by":"CURATOR","do":"approve"}
            {"case":"y1","id":"c5","at":"2025-03-03T13:40:00+06:00","by":"CURATOR","do":"publish","network":"VKontakte","url":"https://vk.com/wall-1_2"}
            {"case":"y2","id":"c2","at":"2025-03-04T10:00:00+06:00","by":"CURATOR","do":"route","lead":"Дороги"}
            """;

    private final List<RunningDesk> desks = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        desks.forEach(RunningDesk::close);
    }

    private RunningDesk desk(String database, String... properties) {
        RunningDesk desk = RunningDesk.of(database, properties);
        desks.add(desk);
        return desk;
    }

    private static String run(RunningDesk desk, int code, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(desk.bean(Commands.class)
                        .run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .as(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(code);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static int count(RunningDesk desk, String table) {
        return desk.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    @Test
    void aJournalIsTriedThenImportedOnceAndTellsNobodyOfWhatIsLongPast() throws IOException {
        RunningDesk desk = desk("transfer");
        String journal = file("2025.jsonl", JOURNAL);
        assertThat(run(desk, 0, "import", "--dry-run", journal))
                .contains("Можно импортировать сообщений: 2, действий: 7. Ничего не записано.");
        assertThat(count(desk, "event")).isZero();
        assertThat(run(desk, 0, "import", journal)).contains("Импортировано сообщений: 2, действий: 7.");
        assertThat(count(desk, "message")).isEqualTo(2);
        assertThat(desk.jdbc()
                        .sql("select body from answer_sent where message_id = 'y1'")
                        .query(String.class)
                        .single())
                .isEqualTo("Автобус № 4 ходит с 7:00.");
        assertThat(count(desk, "alert")).isPositive();
        assertThat(count(desk, "alert where delivered_at is null")).isZero();
        assertThat(desk.signedIn("curator").get("/messages/y1").body())
                .contains("Где автобус", "03.03.2025", "https://vk.com/wall-1_2");
        assertThat(desk.signedIn("curator")
                        .get("/compliance/figures.csv?from=2025-03-01&to=2025-03-31")
                        .body())
                .contains("Транспорт");
        int events = count(desk, "event");
        assertThat(run(desk, 0, "import", journal)).contains("Уже были на столе и не изменились: 2.");
        assertThat(count(desk, "event")).isEqualTo(events);
        assertThat(desk.signedIn("curator").get("/audit").body())
                .containsOnlyOnce("Импорт журнала")
                .contains("Импортировано сообщений: 2");
        String other =
                file("other.jsonl", JOURNAL.lines().findFirst().orElseThrow().replace("\"c1\"", "\"c9\""));
        assertThat(run(desk, 1, "import", other))
                .contains("other.jsonl:1: сообщение y1 на столе уже есть, с другими действиями");
    }

    @Test
    void everyProblemHasItsPlaceAndThenNothingIsWritten() throws IOException {
        RunningDesk desk = desk("transfer_bad");
        String lines = JOURNAL + """
                not json
                {"case":"y3","id":"c1","by":"MINISTRY","do":"give-access"}
                {"case":"..","id":"c1","at":"2025-03-03T10:00:00+06:00","by":"MINISTRY","do":"give-access","network":"VKontakte"}
                {"case":"y2","id":"c3","at":"2025-03-04T11:00:00+06:00","by":"CURATOR","do":"approve"}
                {"case":"y2","id":"c2","at":"2025-03-04T11:00:00+06:00","by":"CURATOR","do":"mark-significant"}
                {"case":"y2","id":"c5","at":"2025-03-04T11:00:00+06:00","by":"CURATOR","do":"route","lead":"Космос"}
                {"case":"y2","id":"c6","at":"2035-03-04T11:00:00+06:00","by":"CURATOR","do":"mark-significant"}
                {"case":"y4","id":"c1","at":"1999-03-04T11:00:00+06:00","by":"MINISTRY","do":"give-access","network":"VKontakte"}
                []
                """;
        String told = run(
                desk,
                1,
                "import",
                file("bad.jsonl", lines),
                folder.resolve("none.jsonl").toString());
        assertThat(told)
                .contains(
                        "bad.jsonl:9: строка должна быть объектом JSON",
                        "bad.jsonl:10: ",
                        "bad.jsonl:11: «case» должен быть")
                .contains("bad.jsonl:12: WRONG_STATE: ", "bad.jsonl:13: действие c2 записано в журнале дважды")
                .contains("bad.jsonl:14: Такого подразделения нет: Космос", "bad.jsonl:15: действие ещё не наступило")
                .contains("bad.jsonl:16: ", "bad.jsonl:17: строка должна быть объектом JSON", "none.jsonl: ")
                .contains("Замечаний: 10. Ничего не записано.");
        assertThat(count(desk, "event")).isZero();
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, '\n'};
        Path broken = Files.write(folder.resolve("broken.jsonl"), bytes);
        assertThat(run(desk, 1, "import", broken.toString())).contains("broken.jsonl: ");
        assertThat(run(desk, 2, "import")).contains("Команды: ");
        assertThat(run(desk, 2, "export")).contains("Команды: ");
    }

    @Test
    void aTableOfASpreadsheetIsTheSameJournal() throws IOException {
        RunningDesk desk = desk("transfer_csv");
        String table = "\uFEFFcase;id;at;by;unit;do;network;text;lead;coExecutors\r\n"
                + "t1;c1;2025-03-03T10:00:00+06:00;MINISTRY;;give-access;VKontakte;\"Первая;\nвторая \"\"строка\"\"\";;\r\n"
                + "t1;c2;2025-03-03T10:10:00+06:00;CURATOR;;route;;;Транспорт;Дороги|Дворы\r\n";
        run(desk, 0, "import", file("2025.csv", table));
        assertThat(desk.signedIn("curator").get("/messages/t1").body())
                .contains("вторая &quot;строка&quot;", "Дороги, Дворы");
        String bad = table + "t2;c1;когда-то;MINISTRY;;give-access;VKontakte;текст;;\r\nt3;c1\r\n";
        assertThat(run(desk, 1, "import", file("bad.csv", bad)))
                .contains("bad.csv:5: ", "bad.csv:6: в строке таблицы должно быть ячеек: 10, а их 2");
        assertThat(run(desk, 1, "import", file("head.csv", "Сообщение;Дата\n1;2\n")))
                .contains("head.csv:1: в первой строке должны быть названы case, id, at, by, do");
    }

    @Test
    void everythingIsTakenOutWithoutSecretsAndAnotherDeskGoesOnFromIt() throws IOException {
        RunningDesk desk = desk("transfer_out");
        desk.receive("live-1", "Где «автобус»?\nИ когда?");
        desk.signedIn("curator").act("live-1", "route", Map.of("lead", "Дороги"));
        run(desk, 0, "import", file("2025.jsonl", JOURNAL));
        Path out = folder.resolve("out");
        assertThat(run(desk, 0, "export", out.toString()))
                .contains("journal.jsonl\t9", "message.jsonl\t3", "audit.jsonl\t");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("event.jsonl", "account.jsonl", "token.jsonl", "register.jsonl", "publication.jsonl")
                    .doesNotContain("second_factor.jsonl", "draft.jsonl");
        }
        run(desk, 1, "export", out.toString());
        RunningDesk other = desk("transfer_in");
        run(other, 0, "import", out.resolve(Export.JOURNAL).toString());
        Path again = folder.resolve("again");
        run(other, 0, "export", again.toString());
        assertThat(again.resolve(Export.JOURNAL)).hasSameTextualContentAs(out.resolve(Export.JOURNAL));
        assertThat(other.signedIn("zhkh").get("/messages/live-1").status()).isEqualTo(404);
        assertThat(other.signedIn("roads").get("/messages/live-1").body()).contains("Где «автобус»?");
        desk.jdbc()
                .sql("insert into token (kind, label, hash, created_by, created_at)"
                        + " values ('INTAKE', 'x', 'abc', 'x', now())")
                .update();
        run(desk, 0, "export", folder.resolve("third").toString());
        assertThat(Files.readString(folder.resolve("third/token.jsonl")))
                .contains("INTAKE")
                .doesNotContain("hash");
        assertThat(Files.readString(folder.resolve("third/message.jsonl")))
                .contains("\"body\"")
                .doesNotContain("body_words");
    }

    @Test
    void whatIsDueIsListedFirstAndThenBlanked() throws IOException {
        RunningDesk desk = desk("transfer_blank", "otklik.retention=" + retention());
        run(desk, 0, "import", file("2025.jsonl", JOURNAL));
        String due = run(desk, 0, "retention", "--dry-run");
        assertThat(due).contains("y1\t", "2025-").doesNotContain("y2\t");
        assertThat(desk.signedIn("curator").get("/messages/y1").body()).contains("Где автобус");
        assertThat(run(desk, 0, "retention")).contains("Обезличено сообщений: 1.");
        assertThat(desk.signedIn("curator").get("/messages/y1").body()).doesNotContain("Где автобус");
        assertThat(run(desk, 0, "retention", "--dry-run")).isEmpty();
        assertThat(run(desk, 0, "retention")).contains("Обезличено сообщений: 0.");
    }

    private String retention() throws IOException {
        return Path.of(
                        file(
                                "rules.txt",
                                "Автор: через 6 месяцев после окончания; порядок\nТекст: через 6 месяцев после окончания; порядок\n"))
                .toUri()
                .toString();
    }
}
