package io.github.otklik.examples.desk.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static final RunningDesk DESK = RunningDesk.of("register");

    @AfterAll
    static void close() {
        DESK.close();
    }

    private final DeskClient adviser = DESK.signedIn("adviser");

    /** Acts on an entry of the register and gives its page. */
    private static String act(DeskClient client, String id, String act, String... fields) {
        Map<String, String> values = new LinkedHashMap<>(Map.of("id", id, "act", act));
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        client.get("/register/page?id=" + id);
        assertThat(client.post("/register/page", values).location()).endsWith("/register/page?id=" + id);
        return client.get("/register/page?id=" + id).body();
    }

    @Test
    void theRegisterShowsItsPagesAndWhatIsWrongWithThem() {
        assertThat(adviser.get("/register").body())
                .contains("adm-vk", "Заречный район", "действует")
                .contains("Замечания: ", "2/4", "Что делать", "/register/page?id=edu-vk");
    }

    @Test
    void whatIsPublicNeedsNoSignInAndTellsNothingOfPeopleOrProtection() {
        for (String path : new String[] {"/public/pages.csv", "/public/pages.html", "/public/pages.json"}) {
            assertThat(DESK.client().get(path).body())
                    .as(path)
                    .contains("vk.com/zarechny_edu")
                    .doesNotContain("сейф", "Советник главы");
        }
    }

    @Test
    void theLibraryDecidesWhoMayChangeWhat() {
        assertThat(act(adviser, "adm-vk", "suspend", "basis", "ремонт оформления"))
                .contains("Записано: приостановить.", "приостановлена");
        assertThat(DESK.client().get("/public/pages.csv").body()).doesNotContain("vk.com/zarechny55");
        assertThat(act(adviser, "adm-vk", "activate")).contains("note bad");
        act(adviser, "adm-vk", "resume");
        assertThat(DESK.client().get("/public/pages.csv").body()).contains("vk.com/zarechny55");
        DeskClient curator = DESK.signedIn("curator");
        assertThat(curator.get("/register/page?id=adm-vk").body())
                .contains("Сейчас ничего")
                .doesNotContain("name=\"act\"");
        assertThat(act(curator, "adm-vk", "close", "basis", "так")).contains("note bad");
        assertThat(curator.get("/audit?message=adm-vk").body()).contains("Страница реестра: Закрыть", "отказано");
    }

    @Test
    void theTableForSpreadsheetsSaysThatItIsUtf8() {
        assertThat(DESK.client().get("/public/pages.csv").body()).startsWith("\uFEFF");
    }

    @Test
    void aPageGoesThroughItsLifeByForms() {
        adviser.get("/register/new");
        Map<String, String> plan = new LinkedHashMap<>(Map.of(
                "act",
                "plan",
                "id",
                "edu-ok",
                "owner",
                "Школы",
                "network",
                "ok",
                "kind",
                "COMMUNITY",
                "name",
                "Школы"));
        plan.put("address", "javascript:alert(1)");
        assertThat(adviser.post("/register/new", plan).location()).endsWith("/register/new");
        assertThat(adviser.get("/register/new").body()).contains("note bad", "value=\"edu-ok\"");
        plan.put("address", "");
        assertThat(adviser.post("/register/new", plan).location()).endsWith("/register");

        DeskClient schools = DESK.signedIn("schools");
        DeskClient head = DESK.signedIn("head");
        assertThat(act(adviser, "edu-ok", "agree")).contains("note bad");
        act(schools, "edu-ok", "consent-unit-head", "basis", "решение от 23.11.2026 № 7");
        act(head, "edu-ok", "consent-head", "basis", "согласование № 8");
        act(adviser, "edu-ok", "consent-adviser", "basis", "согласование № 9");
        act(adviser, "edu-ok", "agree");
        act(adviser, "edu-ok", "identify", "name", "Школы района", "address", "https://ok.ru/edu");
        act(schools, "edu-ok", "appoint", "duty", "protection", "by", "EXECUTOR", "name", "Методист Иванова");
        act(schools, "edu-ok", "present", "description", "true", "design", "Школы", "mark", "true");
        String protecting = act(schools, "edu-ok", "protect", "keeper", "методист", "storage", "пароль: Qwerty12345!");
        assertThat(protecting).contains("note bad").doesNotContain("Qwerty12345");
        assertThat(act(schools, "edu-ok", "protect", "twoFactor", "true", "keeper", "методист", "storage", "сейф"))
                .contains("двухфакторная защита включена, хранит методист, сейф");
        assertThat(act(adviser, "edu-ok", "activate"))
                .contains("действует", "Методист Иванова", "решение от 23.11.2026 № 7");
        assertThat(DESK.client().get("/public/pages.csv").body()).contains("https://ok.ru/edu");
        for (String other : new String[] {"ministry", "roads"}) {
            assertThat(DESK.signedIn(other).get("/register/page?id=edu-ok").body())
                    .as(other)
                    .contains("Школы района")
                    .doesNotContain("Методист Иванова", "сейф");
        }
        assertThat(DESK.jdbc()
                        .sql("select body::text from register order by version desc limit 1")
                        .query(String.class)
                        .single())
                .contains("Методист Иванова")
                .doesNotContain("Qwerty12345");
    }

    @Test
    void anExemptionIsEnteredWithItsActAndDaysToComeAreRefused() {
        adviser.get("/register/new");
        Map<String, String> exempt = new LinkedHashMap<>(
                Map.of("act", "exempt", "id", "zhkh-vk", "owner", "ЖКХ", "network", "vk", "basis", ""));
        assertThat(adviser.post("/register/new", exempt).location()).endsWith("/register/new");
        exempt.put("basis", "распоряжение № 3");
        exempt.put("date", "2026-12-31");
        assertThat(adviser.post("/register/new", exempt).status()).isEqualTo(400);
        exempt.put("date", "2026-11-02");
        assertThat(adviser.post("/register/new", exempt).location()).endsWith("/register");
        assertThat(adviser.get("/register/page?id=zhkh-vk").body())
                .contains("не требуется, распоряжение № 3", "02.11.2026", "Закрыть")
                .doesNotContain("Назначить ответственного");
        assertThat(adviser.get("/register/page?id=none").status()).isEqualTo(404);
        assertThat(adviser.post("/register/page", Map.of("id", "zhkh-vk", "act", "protect"))
                        .status())
                .isEqualTo(404);
    }
}
