package io.github.otklik.examples.desk.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The plan of a week, and material that becomes a publication. */
class WeekTest {
    private static final RunningDesk DESK = RunningDesk.of("week");
    private static final Pattern NUMBER = Pattern.compile("<td class=\"n\">(?:<span[^>]*>)?([^<]*)<");

    @AfterAll
    static void close() {
        DESK.close();
    }

    /** The figures of a page in the plan. */
    private static String figures(DeskClient client, String address, String page) {
        String body = client.get(address).body();
        String line = body.substring(body.indexOf("(" + page + ")"));
        Matcher number = NUMBER.matcher(line.substring(0, line.indexOf("</tr>")));
        StringBuilder figures = new StringBuilder();
        while (number.find()) {
            figures.append(number.group(1)).append(' ');
        }
        return figures.toString().strip();
    }

    @Test
    void aUnitPlansForItsOwnPagesAndTheLibraryCounts() {
        DeskClient schools = DESK.signedIn("schools");
        assertThat(figures(schools, "/register/week", "edu-vk")).isEqualTo("3 0 0 3");
        schools.post("/register/week", Map.of("page", "edu-vk", "at", "2026-11-27T12:00", "format", "photo"));
        assertThat(schools.get("/register/week?week=2026-W48").body()).contains("Публикация записана.", "фотография");
        assertThat(figures(schools, "/register/week", "edu-vk")).isEqualTo("3 0 1 2");
        schools.post("/register/week", Map.of("page", "edu-vk", "at", "2026-12-02T12:00", "format", "text"));
        assertThat(figures(schools, "/register/week?week=2026-W49", "edu-vk")).isEqualTo("3 0 1 2");
        assertThat(figures(schools, "/register/week?week=2026-W47", "edu-vk")).isEqualTo("3 3 0 0");
        schools.get("/register/week");
        schools.post("/register/week", Map.of("page", "edu-vk", "at", "2026-11-27T12:00", "format", "press-release"));
        assertThat(schools.get("/register/week?week=2026-W48").body()).contains("note bad", "2/13");
        schools.post("/register/week", Map.of("page", "edu-vk", "at", "9999-11-27T12:00", "format", "photo"));
        assertThat(schools.get("/register/week?week=2026-W48").body()).contains("Укажите день и время публикации.");
        assertThat(schools.post("/register/week", Map.of("page", "adm-vk", "at", "2026-11-27T12:00", "format", "text"))
                        .status())
                .isEqualTo(404);
        assertThat(schools.get("/register/week?week=x").status()).isEqualTo(200);
        assertThat(DESK.signedIn("curator").get("/register/week").body()).doesNotContain("name=\"format\"");
        long id = DESK.jdbc()
                .sql("select min(id) from publication")
                .query(Long.class)
                .single();
        assertThat(DESK.signedIn("roads")
                        .post("/register/week/" + id + "/remove", Map.of())
                        .status())
                .isEqualTo(404);
        schools.post("/register/week/" + id + "/remove", Map.of());
        assertThat(figures(schools, "/register/week", "edu-vk")).isEqualTo("3 0 0 3");
    }

    @Test
    void materialIsGivenInReturnedGivenInAgainEditedAndPublished() {
        DeskClient zhkh = DESK.signedIn("zhkh");
        String list = zhkh.get("/register/materials").body();
        Map<String, String> submit = Map.of(
                "id", DeskClient.value(list, "id"),
                "commandId", DeskClient.value(list, "commandId"),
                "page", "adm-vk",
                "format", "photo",
                "text", "Трубу на Лесной заменили. <b>Воду дали.</b>");
        String address = zhkh.post("/register/materials", submit).location();
        assertThat(address).contains("/register/materials/m");
        // The same form once more changes nothing.
        assertThat(zhkh.post("/register/materials", submit).location()).isEqualTo(address);
        String path = address.substring(address.indexOf("/register"));
        DeskClient adviser = DESK.signedIn("adviser");
        assertThat(adviser.get("/register/materials").body()).containsOnlyOnce("Трубу на Лесной заменили");
        assertThat(DESK.signedIn("roads").get(path).status()).isEqualTo(404);
        assertThat(DESK.signedIn("ministry").get("/register/materials").status())
                .isEqualTo(403);
        adviser.get(path);
        adviser.post(path + "/return", Map.of("commandId", "r1", "remarks", " \n"));
        assertThat(adviser.get(path).body()).contains("note bad");
        adviser.post(path + "/return", Map.of("commandId", "r2", "remarks", "Нет даты\nНет фото"));
        assertThat(zhkh.get(path).body()).contains("возвращён с замечаниями", "Нет даты", "Представить снова");
        zhkh.post(
                path + "/submit",
                Map.of("commandId", "s2", "page", "adm-vk", "format", "photo", "text", "Вчера трубу заменили."));
        zhkh.get(path);
        zhkh.post(path + "/publish", Map.of("commandId", "p0", "address", ""));
        assertThat(zhkh.get(path).body()).contains("note bad");
        adviser.get(path);
        adviser.post(path + "/edit", Map.of("commandId", "e1", "text", "22 ноября трубу на Лесной заменили."));
        String before = figures(adviser, "/register/week", "adm-vk");
        adviser.post(path + "/publish", Map.of("commandId", "p1", "address", "https://vk.com/wall-1_2"));
        assertThat(adviser.get(path).body())
                .contains("размещён", "22 ноября трубу", "Разместить материал", "https://vk.com/wall-1_2");
        assertThat(figures(adviser, "/register/week", "adm-vk")).isNotEqualTo(before);
        assertThat(adviser.get(path + "/nothing").status()).isIn(404, 405);
        assertThat(zhkh.post("/register/materials", Map.of("id", "../x", "text", "т"))
                        .status())
                .isEqualTo(400);
        assertThat(DESK.signedIn("curator").get("/audit").body()).contains("Вернуть материал", "Представить материал");
    }
}
