package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People get errors as pages in Russian, programs as JSON; what a form names must be there. */
class ErrorPagesTest {
    private final RunningDesk desk = RunningDesk.shared();
    private final DeskClient curator = desk.signedIn("curator");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/messages/no-such | 404 | Такого сообщения нет",
                "/incidents/no-such | 404 | Такого инцидента нет",
                "/new | 403 | Это действие здесь недоступно.",
                "/compliance?from=abc | 400 | Проверьте поля и даты",
                "/compliance?from=-999999999-01-01 | 400 | Год должен быть от 1900 до 2100.",
                "/?page=many | 400 | Проверьте поля и даты"
            })
    void anErrorIsAPageInRussian(String path, int status, String text) {
        DeskClient.Page page = curator.get(path);
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.body())
                .contains("<html lang=\"ru\"", text, "На доску")
                .doesNotContain("Exception", "Failed to convert");
    }

    @Test
    void aProgramGetsAnErrorAsJson() {
        DeskClient.Page page = desk.client().json("/api/messages", "{\"id\":\"1\"}", "Accept", "application/json");
        assertThat(page.status()).isEqualTo(401);
        assertThat(page.body()).startsWith("{").contains("No valid token");
    }

    @Test
    void whatNoDatabaseStoresFindsNothingInTheAudit() {
        assertThat(curator.get("/audit?message=%00&login=%00").status()).isEqualTo(200);
    }

    @Test
    void theAuditLeadsToThePageThatARowIsAbout() {
        DeskClient adviser = desk.signedIn("adviser");
        adviser.get("/register");
        adviser.post("/register/adm-vk", Map.of("act", "activate", "basis", ""));
        assertThat(curator.get("/audit?message=adm-vk").body())
                .contains("href=\"/register\"")
                .doesNotContain("/messages/adm-vk");
    }

    @ParameterizedTest
    @CsvSource({
        "route, lead, Космос, Такого подразделения нет: Космос.",
        "link-repeat, of, nosuch, Таких сообщений нет: nosuch.",
        "link-repeat, of, ref-1, Таких сообщений нет: ref-1."
    })
    void aReferenceToWhatIsNotThereIsRefused(String act, String field, String value, String text) {
        desk.receive("ref-1", "Где?");
        DeskClient.Page page = curator.act("ref-1", act, Map.of(field, value));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains(text);
    }

    @Test
    void anEmptyDraftAndAnAnswerWithoutAnAddressAreRefused() {
        desk.receive("ref-2", "Где?");
        curator.act("ref-2", "route", Map.of("lead", "ЖКХ"));
        DeskClient unit = desk.signedIn("zhkh");
        assertThat(unit.act("ref-2", "submit-draft", Map.of("kind", "FINAL", "text", "  "))
                        .body())
                .contains("Проект пуст.");
        unit.act("ref-2", "submit-draft", Map.of("kind", "FINAL", "text", "Там."));
        curator.act("ref-2", "approve", Map.of());
        for (String url : new String[] {"", "javascript:alert(1)", "vk.com/wall-1_2", "https:///x", "h ttp://a"}) {
            Map<String, String> form =
                    new HashMap<>(curator.get("/messages/ref-2").forms().get("publish"));
            form.putAll(Map.of("network", "VKontakte", "url", url));
            assertThat(curator.post("/messages/ref-2/publish", form).status())
                    .as(url)
                    .isEqualTo(422);
        }
    }

    @Test
    void aTokenThatIsNotThereIsNotRevokedAndTheAuditSaysSo() {
        curator.get("/tokens");
        assertThat(curator.post("/tokens/99999/revoke", Map.of()).status()).isEqualTo(404);
        curator.get("/tokens");
        assertThat(curator.post("/tokens", Map.of("unit", "Космос", "label", "опечатка"))
                        .status())
                .isEqualTo(400);
        assertThat(desk.jdbc()
                        .sql("select outcome from audit where action = 'revoke-token' and detail = '99999'")
                        .query(String.class)
                        .list())
                .containsExactly("rejected");
    }
}
