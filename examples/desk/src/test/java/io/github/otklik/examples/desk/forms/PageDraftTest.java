package io.github.otklik.examples.desk.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed into forms of the register, of material, templates and incidents is kept like that of messages. */
class PageDraftTest {
    private static final String PAGE = "/register/materials";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(lost[^\"]*)\" value=\"([^\"]*)\"");

    private final RunningDesk desk = RunningDesk.shared();

    private int kept(String login) {
        return desk.jdbc()
                .sql("select count(*) from draft where login = ? and message_id = ?")
                .params(login, PAGE)
                .query(Integer.class)
                .single();
    }

    @Test
    void whatIsTypedIsKeptUntilItIsTaken() {
        DeskClient roads = desk.signedIn("roads");
        String page = roads.get(PAGE).body();
        Map<String, String> form =
                new HashMap<>(Map.of("draft", PAGE + "#submit", "page", "adm-vk", "text", "Про ямы"));
        assertThat(roads.post("/drafts/keep", form).status()).isEqualTo(204);
        assertThat(desk.signedIn("roads").get(PAGE).body()).contains("data-drafts", "Про ямы", "submit");
        assertThat(desk.signedIn("schools").get(PAGE).body()).doesNotContain("Про ямы");
        // What is refused stays as it was sent.
        form.putAll(Map.of(
                "id",
                DeskClient.value(page, "id"),
                "commandId",
                DeskClient.value(page, "commandId"),
                "page",
                "no-such-page",
                "text",
                "Про ямы и лужи"));
        roads.get(PAGE);
        roads.post(PAGE, form);
        assertThat(roads.get(PAGE).body()).contains("note bad");
        assertThat(desk.signedIn("roads").get(PAGE).body()).contains("Про ямы и лужи");
        form.putAll(Map.of("page", "adm-vk", "format", "text"));
        roads.post(PAGE, form);
        assertThat(kept("roads")).isZero();
    }

    @Test
    void aFormThatIsSentAfterTheSessionEndedComesBack() {
        DeskClient roads = desk.signedIn("roads");
        roads.get(PAGE);
        roads.loseSession();
        DeskClient.Page late = roads.post(PAGE, Map.of("draft", PAGE + "#submit", "text", "Про мосты"));
        assertThat(late.body()).contains("Сеанс закончился");
        Map<String, String> signIn = new HashMap<>(Map.of("username", "roads", "password", "demo"));
        Matcher hidden = HIDDEN.matcher(late.body());
        while (hidden.find()) {
            signIn.put(hidden.group(1), hidden.group(2));
        }
        assertThat(roads.post("/sign-in", signIn).location()).endsWith(PAGE);
        assertThat(roads.get(PAGE).body()).contains("Про мосты");
        roads.post("/drafts/keep", Map.of("draft", PAGE + "#submit", "text", ""));
        assertThat(kept("roads")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#x",
                "//evil.example#x",
                "https://evil.example/#x",
                "/register/..%2f#x",
                "/register/page?id=a&b=c#x",
                "/register/page?id=a\r\nb#x",
                "/register/a/b/c/d/e#x",
                "/register#<b>"
            })
    void nothingIsKeptUnderWhatIsNoPageOfTheDesk(String key) {
        DeskClient curator = desk.signedIn("curator");
        curator.get("/register");
        assertThat(curator.post("/drafts/keep", Map.of("draft", key, "text", "x"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void howAPageIsProtectedIsNotKept() {
        String page = desk.signedIn("adviser").get("/register/page?id=adm-vk").body();
        assertThat(page).contains("/register/page?id=adm-vk#identify").doesNotContain("#protect");
    }
}
