package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.figures.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/** A base of an earlier release opens, is brought up to date, and nothing is lost or answered by an error. */
class UpgradeTest {
    private static final Instant LEFT = Instant.parse("2026-11-25T11:00:00Z");
    private static final String HOURS =
            "zone Asia/Omsk\nweek Mo-Fr 09:00-18:00\nproduction none\ncover 2026-09-01 to 2027-08-31\n";
    private static final Pattern RECOUNT = Pattern.compile("href=\"/messages/(up-[a-z0-9-]+)\"");
    private static final List<String> PAGES = List.of(
            "/",
            "/?state=WORK",
            "/?q=up-3",
            "/new",
            "/incidents/i1",
            "/compliance?from=2026-01-01&to=2026-12-31",
            "/compliance/figures.csv?from=2026-01-01&to=2026-12-31",
            "/compliance/missed.csv?from=2026-01-01&to=2026-12-31",
            "/register/page?id=adm-vk",
            "/?sort=old",
            "/public/pages.csv",
            "/public/pages.html",
            "/public/pages.json",
            "/v3/api-docs");

    @Test
    void aBaseOfAnEarlierReleaseOpensAndNothingIsLost(@TempDir Path folder) throws IOException, SQLException {
        String database = Postgres.database("upgrade");
        fill(database);
        Path hours = folder.resolve("hours.txt");
        Files.writeString(hours, HOURS);
        RunningDesk desk = RunningDesk.at(LEFT, database, "otklik.calendars=" + hours.toUri());

        List<String> messages = desk.jdbc()
                .sql("select id from message order by id")
                .query(String.class)
                .list();
        assertThat(messages).hasSize(20);
        for (String login : List.of("ministry", "curator", "zhkh", "roads", "schools", "head", "adviser")) {
            DeskClient client = desk.signedIn(login);
            Stream.concat(
                            Stream.concat(PAGES.stream(), CuratorPages.ALL.stream()),
                            messages.stream()
                                    .flatMap(id -> Stream.of("/messages/" + id, "/messages/" + id + "/extract")))
                    .forEach(page -> assertThat(client.get(page).status())
                            .as(login + " " + page)
                            .isIn(200, 403, 404, 409));
        }

        DeskClient curator = desk.signedIn("curator");
        for (String id : messages) {
            assertThat(curator.get("/messages/" + id).status()).as(id).isEqualTo(200);
        }
        // Those of the earlier calendar that are open are to be counted again; the one whose calendar nobody kept
        // cannot be.
        String list = curator.get("/recount").body();
        assertThat(ids(list)).containsExactlyInAnyOrder("up-old-1", "up-old-2", "up-lost");
        assertThat(list).contains("Пересчитать нельзя", "Пересчитать сообщений: 2");
        curator.post("/recount", Map.of());
        assertThat(ids(curator.get("/recount").body())).containsExactly("up-lost");

        assertThat(desk.signedIn("zhkh").get("/messages/up-2").body()).contains("Начатый ответ");
        assertThat(desk.signedIn("ministry").get("/new").body()).contains("Начатое сообщение");
        assertThat(curator.get("/incidents/i1").body()).contains("Вода на Полевой", "up-10", "Полевая, 11");
        assertThat(curator.get("/tokens").body()).contains("мониторинг", "календарь сроков: ЖКХ");
        assertThat(curator.get("/messages/up-edited").body()).contains("Прежний текст");

        assertThat(curator.get("/compliance?from=2026-11-01&to=2026-11-30").body())
                .contains("Не сосчитано сообщений: 1.");
        assertThat(desk.jdbc()
                        .sql("select figures, count(*) from message group by figures order by figures")
                        .query((row, number) -> row.getString(1) + " " + row.getInt(2))
                        .list())
                .containsExactly("KEPT 19", "WITHOUT 1");
        Library.same(desk, Instant.parse("2026-11-01T00:00:00Z"), LEFT.plus(Duration.ofDays(30)), "up-lost");
        desk.close();
    }

    private static List<String> ids(String page) {
        Matcher id = RECOUNT.matcher(page);
        return id.results().map(found -> found.group(1)).distinct().toList();
    }

    private static void fill(String database) throws IOException, SQLException {
        String sql = new ClassPathResource("base-v7.sql").getContentAsString(StandardCharsets.UTF_8);
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
