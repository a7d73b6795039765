package io.github.otklik.examples.desk.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private final RunningDesk desk = RunningDesk.shared();
    private final DeskClient adviser = desk.signedIn("adviser");

    @Test
    void theRegisterShowsItsPagesAndWhatIsWrongWithThem() {
        assertThat(adviser.get("/register").body())
                .contains("adm-vk", "Заречный район", "действует")
                .contains("Замечания: ", "2/4", "Что делать");
    }

    @Test
    void whatIsPublicNeedsNoSignInAndTellsNothingOfPeopleOrProtection() {
        for (String path : new String[] {"/public/pages.csv", "/public/pages.html", "/public/pages.json"}) {
            assertThat(desk.client().get(path).body())
                    .as(path)
                    .contains("vk.com/zarechny55")
                    .doesNotContain("сейф", "Советник главы");
        }
    }

    @Test
    void theLibraryDecidesWhoMayChangeWhat() {
        adviser.get("/register");
        adviser.post("/register/adm-vk", Map.of("act", "suspend", "basis", "ремонт оформления"));
        assertThat(adviser.get("/register").body()).contains("Записано: приостановить.", "приостановлена");
        assertThat(desk.client().get("/public/pages.csv").body()).doesNotContain("vk.com/zarechny55");
        adviser.post("/register/adm-vk", Map.of("act", "activate", "basis", ""));
        assertThat(adviser.get("/register").body()).contains("note bad");
        adviser.post("/register/adm-vk", Map.of("act", "resume", "basis", ""));
        assertThat(desk.client().get("/public/pages.csv").body()).contains("vk.com/zarechny55");
        DeskClient curator = desk.signedIn("curator");
        assertThat(curator.get("/register").body()).doesNotContain("name=\"act\"");
        curator.post("/register/adm-vk", Map.of("act", "close", "basis", "так"));
        assertThat(curator.get("/register").body()).contains("note bad");
        assertThat(desk.jdbc()
                        .sql("select count(*) from register")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theTableForSpreadsheetsSaysThatItIsUtf8() {
        assertThat(desk.client().get("/public/pages.csv").body()).startsWith("\uFEFF");
    }
}
