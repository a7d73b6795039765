package io.github.otklik.examples.desk.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.Postgres;
import io.github.otklik.examples.desk.RunningDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A calendar that changes stops nothing: messages go on as they were counted until a person has them counted again. */
class CalendarChangeTest {
    private static final String HOURS = "zone Asia/Omsk\nweek Mo-Fr 09:00-18:00\nproduction ru\n";
    private static final String SHORTER = "zone Asia/Omsk\nweek Mo-Fr 09:00-13:00\nproduction ru\n";
    private static final List<String> PAGES =
            List.of("/", "/messages/change-1", "/?q=change-1", "/compliance", "/messages/change-1/extract", "/recount");

    @Test
    void messagesGoOnByTheCalendarTheyWereCountedWithUntilTheyAreCountedAgain(@TempDir Path folder) throws IOException {
        String database = Postgres.database("change");
        RunningDesk before = RunningDesk.on(database, hours(folder, HOURS));
        DeskClient curator = before.signedIn("curator");
        before.receive("change-1", "Где вода?");
        curator.act("change-1", "route", Map.of("lead", "ЖКХ"));
        assertThat(curator.get("/recount").body()).contains("Пересчитывать нечего.");
        before.close();

        RunningDesk after = RunningDesk.on(database, hours(folder, SHORTER));
        curator = after.signedIn("curator");
        for (String page : PAGES) {
            assertThat(curator.get(page).status()).as(page).isEqualTo(200);
        }
        assertThat(curator.act("change-1", "classify", Map.of("importance", "NORMAL"))
                        .status())
                .isEqualTo(302);
        assertThat(after.client().get("/actuator/health").status()).isEqualTo(200);
        assertThat(curator.get("/recount").body())
                .contains("change-1", "представить проект ответа", "было", "станет", "Пересчитать сообщений: 1");
        curator.post("/recount", Map.of());
        assertThat(curator.get("/recount").body()).contains("Пересчитано сообщений: 1.", "Пересчитывать нечего.");
        assertThat(curator.get("/messages/change-1").body()).contains("изменился календарь или порядок");
        after.close();
    }

    @Test
    void aMessageWhoseCalendarNobodyKeptIsShownWithoutTermsAndHealthTellsOfIt(@TempDir Path folder) throws IOException {
        String database = Postgres.database("unkept");
        RunningDesk before = RunningDesk.on(database, hours(folder, HOURS));
        before.receive("change-1", "Где вода?");
        before.jdbc().sql("delete from kept_calendar").update();
        before.close();

        RunningDesk after = RunningDesk.on(database, hours(folder, SHORTER));
        DeskClient curator = after.signedIn("curator");
        for (String page : List.of("/", "/messages/change-1", "/?q=change-1", "/compliance", "/recount")) {
            assertThat(curator.get(page).status()).as(page).isEqualTo(200);
        }
        assertThat(curator.get("/messages/change-1").body())
                .contains("Где вода?", "по календарю или порядку, которых больше нет");
        assertThat(curator.get("/").body()).contains("change-1", "сроки не посчитаны");
        // What was kept of it holds until time passes over the message.
        after.pass(Duration.ofDays(1));
        assertThat(curator.get("/compliance").body()).contains("Не сосчитано сообщений: 1.");
        assertThat(curator.get("/recount").body()).contains("Пересчитать нельзя", "change-1");
        assertThat(curator.post("/messages/change-1/route", Map.of("commandId", "c", "lead", "ЖКХ"))
                        .status())
                .isEqualTo(409);
        DeskClient.Page health = after.client().get("/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(JsonMapper.shared().readTree(health.body()).get("status").asString())
                .as("of the whole desk: %s", health.body())
                .isEqualTo("ATTENTION");
        assertThat(after.client().basic("/actuator/prometheus", "head").body())
                .contains("otklik_messages_unreadable 1.0");
        after.close();
    }

    private static String hours(Path folder, String text) throws IOException {
        Path file = folder.resolve("hours.txt");
        Files.writeString(file, text);
        return "otklik.calendars=" + file.toUri();
    }
}
