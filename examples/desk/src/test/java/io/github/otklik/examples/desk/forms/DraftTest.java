package io.github.otklik.examples.desk.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What somebody types is kept on the server, and signing in again leads back to it. */
class DraftTest {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(lost[^\"]*)\" value=\"([^\"]*)\"");

    private final RunningDesk desk = RunningDesk.shared();

    @Test
    void whatIsTypedIsKeptForTheOneWhoTypedItUntilItIsSent() {
        desk.receive("draft-1", "Где фонарь?");
        DeskClient curator = desk.signedIn("curator");
        curator.get("/messages/draft-1");
        Map<String, String> typed = Map.of("reason", "рядом школа", "at", "2026-11-23T09:00", "backdated", "звонок");
        assertThat(curator.post("/messages/draft-1/mark-significant/keep", typed)
                        .status())
                .isEqualTo(204);
        assertThat(desk.signedIn("curator").get("/messages/draft-1").body())
                .contains(
                        "Это ваш черновик", "value=\"рядом школа\"", "value=\"2026-11-23T09:00\"", "value=\"звонок\"");
        assertThat(desk.signedIn("adviser").get("/messages/draft-1").body()).doesNotContain("рядом школа");
        curator.act("draft-1", "mark-significant", Map.of("reason", "рядом школа"));
        assertThat(curator.get("/messages/draft-1").body()).doesNotContain("Это ваш черновик");
    }

    @Test
    void aFormThatIsSentAfterTheSessionEndedComesBackWhenSomebodySignsIn() {
        desk.receive("draft-2", "Где скамья?");
        desk.signedIn("curator").act("draft-2", "route", Map.of("lead", "ЖКХ"));
        DeskClient unit = desk.signedIn("zhkh");
        Map<String, String> form =
                new HashMap<>(unit.get("/messages/draft-2").forms().get("submit-draft"));
        form.put("kind", "FINAL");
        form.put("text", "Скамью «у входа» поставят 30 ноября.");
        unit.loseSession();
        DeskClient.Page late = unit.post("/messages/draft-2/submit-draft", form);
        assertThat(late.body()).contains("Сеанс закончился", "поставят 30 ноября");
        Map<String, String> signIn = new HashMap<>(Map.of("username", "zhkh", "password", "demo"));
        Matcher hidden = HIDDEN.matcher(late.body());
        while (hidden.find()) {
            signIn.put(hidden.group(1), hidden.group(2));
        }
        assertThat(unit.post("/sign-in", signIn).location()).endsWith("/messages/draft-2");
        assertThat(unit.get("/messages/draft-2").body())
                .contains("Это ваш черновик", "Скамью «у входа» поставят 30 ноября.</textarea>");
        assertThat(desk.jdbc()
                        .sql("select count(*) from event where message_id = 'draft-2'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aFormOfAnotherSiteIsNotKept() {
        desk.receive("draft-3", "Где парк?");
        DeskClient stranger = desk.client();
        stranger.get("/sign-in");
        DeskClient.Page page = stranger.from("https://elsewhere.example")
                .post("/messages/draft-3/close", Map.of("_csrf", "", "reason", "чужой текст"));
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).doesNotContain("чужой текст");
    }

    @Test
    void aMessageThatIsBeingTypedInIsKeptToo() {
        DeskClient ministry = desk.signedIn("ministry");
        ministry.get("/new");
        ministry.post("/new/keep", Map.of("network", "VKontakte", "text", "Недописанный текст"));
        DeskClient later = desk.signedIn("ministry");
        String page = later.get("/new").body();
        assertThat(page).contains("Это ваш черновик", "Недописанный текст");
        later.post(
                "/new",
                Map.of("id", DeskClient.value(page, "id"), "network", "VKontakte", "text", "Недописанный текст"));
        assertThat(later.get("/new").body()).doesNotContain("Недописанный текст");
    }
}
