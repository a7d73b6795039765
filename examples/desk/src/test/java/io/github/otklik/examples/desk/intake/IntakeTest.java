package io.github.otklik.examples.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class IntakeTest {
    private final RunningDesk desk = RunningDesk.shared();
    private final DeskClient program = desk.client();

    private DeskClient.Page call(String type, String event, Map<String, ?> object) {
        return program.json(
                "/callback/vk",
                json(Map.of(
                        "type", type, "group_id", 77, "event_id", event, "secret", "demo-secret", "object", object)));
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private int events(String id) {
        return desk.jdbc()
                .sql("select count(*) from event where message_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @Test
    void theServerIsConfirmedToItsOwnCommunityAlone() {
        assertThat(program.json("/callback/vk", json(Map.of("type", "confirmation", "group_id", 77)))
                        .body())
                .isEqualTo("c0nf1rm");
        assertThat(program.json("/callback/vk", json(Map.of("type", "confirmation", "group_id", 78)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aCallWithoutTheSecretIsRefused() {
        Map<String, Object> call = Map.of(
                "type", "wall_reply_new", "group_id", 77, "event_id", "e0", "object", Map.of("id", 1, "text", "а"));
        assertThat(program.json("/callback/vk", json(call)).status()).isEqualTo(403);
        Map<String, Object> wrong = new java.util.HashMap<>(call);
        wrong.put("secret", "guess");
        assertThat(program.json("/callback/vk", json(wrong)).status()).isEqualTo(403);
        assertThat(desk.state("vk-wall_reply-1")).isEmpty();
    }

    @Test
    void aCommentIsTakenInOnceHoweverOftenTheCallComes() {
        Map<String, Object> comment = Map.of("id", 10, "from_id", 5, "text", "Где дворник?", "post_id", 3);
        assertThat(call("wall_reply_new", "e1", comment).body()).isEqualTo("ok");
        assertThat(call("wall_reply_new", "e1", comment).body()).isEqualTo("ok");
        assertThat(call("wall_reply_new", "e2", comment).body()).isEqualTo("ok");
        assertThat(events("vk-wall_reply-10")).isEqualTo(1);
        assertThat(desk.state("vk-wall_reply-10")).isEqualTo("ROUTING");
    }

    @Test
    void theOfficesOwnAnswersAndOtherCallsAreNoMessages() {
        assertThat(call("wall_reply_new", "e3", Map.of("id", 11, "from_id", -77, "text", "Ответ"))
                        .body())
                .isEqualTo("ok");
        assertThat(call("group_join", "e4", Map.of("user_id", 5)).body()).isEqualTo("ok");
        assertThat(desk.state("vk-wall_reply-11")).isEmpty();
    }

    @Test
    void anEditKeepsWhatStoodThereAndIsLookedAtAgain() {
        call("wall_reply_new", "e5", Map.of("id", 12, "from_id", 5, "text", "Где дорога?"));
        call("wall_reply_edit", "e6", Map.of("id", 12, "from_id", 5, "text", "Где дорога, п***ц!"));
        call("wall_reply_edit", "e6", Map.of("id", 12, "from_id", 5, "text", "Где дорога, п***ц!"));
        String page = desk.signedIn("curator").get("/messages/vk-wall_reply-12").body();
        assertThat(page).contains("Где дорога, п****!", "Прежний текст", "Где дорога?");
        assertThat(desk.signedIn("curator").get("/moderation").body()).contains("vk-wall_reply-12");
        assertThat(desk.jdbc()
                        .sql("select count(*) from revision where message_id = 'vk-wall_reply-12'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aCommentThatItsAuthorDeletedIsClosedAsWithdrawn() {
        call("wall_reply_new", "e7", Map.of("id", 13, "from_id", 5, "text", "Где фонарь?"));
        call("wall_reply_delete", "e8", Map.of("id", 13, "deleter_id", 6));
        assertThat(desk.state("vk-wall_reply-13")).isEqualTo("ROUTING");
        call("wall_reply_delete", "e9", Map.of("id", 13, "deleter_id", 5));
        assertThat(desk.state("vk-wall_reply-13")).isEqualTo("CLOSED");
    }

    @Test
    void aProgramTakesMessagesInByItsTokenUntilItIsRevoked() {
        DeskClient curator = desk.signedIn("curator");
        curator.get("/tokens");
        curator.post("/tokens", Map.of("unit", "", "label", "мониторинг"));
        String page = curator.get("/tokens").body();
        Matcher secret = Pattern.compile("id=\"secret\">([^<]+)<").matcher(page);
        assertThat(secret.find()).isTrue();
        assertThat(curator.get("/tokens").body()).doesNotContain(secret.group(1));
        String[] header = {"Authorization", "Bearer " + secret.group(1)};
        String message = json(Map.of("id", "api-1", "network", "Telegram", "author", "х", "text", "Где мост?"));
        assertThat(program.json("/api/messages", message, header).status()).isEqualTo(201);
        assertThat(program.json("/api/messages", message, header).status()).isEqualTo(200);
        assertThat(program.json("/api/messages", message).status()).isEqualTo(401);
        assertThat(program.json("/api/messages", json(Map.of("id", "a b", "network", "Telegram", "text", "т")), header)
                        .status())
                .isEqualTo(400);
        assertThat(program.json("/api/messages", json(Map.of("id", "ab", "network", "Иное", "text", "т")), header)
                        .status())
                .isEqualTo(400);
        Matcher revoke = Pattern.compile("/tokens/\\d+/revoke").matcher(page);
        assertThat(revoke.find()).isTrue();
        curator.post(revoke.group(), Map.of());
        assertThat(program.json("/api/messages", message, header).status()).isEqualTo(401);
    }

    @Test
    void theMinistryTypesAMessageIn() {
        DeskClient ministry = desk.signedIn("ministry");
        DeskClient.Page form = ministry.get("/new");
        String id = DeskClient.value(form.body(), "id");
        assertThat(ministry.post("/new", Map.of("id", id, "network", "VKontakte", "text", "Где парк?"))
                        .status())
                .isEqualTo(302);
        assertThat(desk.state(id)).isEqualTo("ROUTING");
        assertThat(desk.signedIn("curator").get("/new").status()).isEqualTo(403);
    }

    @Test
    void eachTokenHasItsOwnIdsAndAnotherTextUnderATakenIdIsRefused() {
        String[] first = token("одна программа");
        String[] second = token("другая программа");
        assertThat(sent(first, "1", "х", "Где мост?").status()).isEqualTo(201);
        DeskClient.Page other = sent(second, "1", "у", "Где парк?");
        assertThat(other.status()).isEqualTo(201);
        assertThat(sent(first, "1", "х", "Где мост?").status()).isEqualTo(200);
        assertThat(sent(first, "1", "х", "Где школа?").status()).isEqualTo(409);
        assertThat(sent(first, "1", "ф", "Где мост?").status()).isEqualTo(409);
        assertThat(desk.jdbc()
                        .sql("select body from message where body in ('Где мост?', 'Где парк?', 'Где школа?')"
                                + " and id like 't%-1' order by body")
                        .query(String.class)
                        .list())
                .containsExactly("Где мост?", "Где парк?");
        assertThat(other.body()).contains("\"id\":\"1\"");
    }

    @Test
    void aMessageThatIsTypedInIsNeverLostToANumberThatIsTaken() {
        DeskClient ministry = desk.signedIn("ministry");
        String id = DeskClient.value(ministry.get("/new").body(), "id");
        desk.receive(id, "Чужой текст");
        Map<String, String> form = Map.of("id", id, "network", "VKontakte", "text", "Где каток на Полевой?");
        assertThat(ministry.post("/new", form).status()).isEqualTo(302);
        assertThat(desk.jdbc()
                        .sql("select count(*) from message where body = 'Где каток на Полевой?' and id <> ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aTypedMessageThatIsTooLongIsShownAgainAndNotCut() {
        DeskClient ministry = desk.signedIn("ministry");
        String id = DeskClient.value(ministry.get("/new").body(), "id");
        DeskClient.Page page =
                ministry.post("/new", Map.of("id", id, "network", "VKontakte", "text", "ю".repeat(16_001)));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("Текст длиннее 16", "ююю");
        assertThat(desk.state(id)).isEmpty();
    }

    @Test
    void idsAndAuthorsThatNoPageOrDatabaseTakesAreRefused() {
        String[] token = token("ошибки");
        for (String id : new String[] {".", "..", "-a", "a/b", "я".repeat(81)}) {
            assertThat(sent(token, id, "х", "т").status()).as(id).isEqualTo(400);
        }
        assertThat(sent(token, "2", "а\u0000б", "т").status()).isEqualTo(400);
        assertThat(sent(token, "2", "я".repeat(16_000), "т").status()).isEqualTo(400);
        assertThat(sent(token, "2", "я".repeat(200), "т").status()).isEqualTo(201);
        assertThat(call("wall_reply_new", "e-none", Map.of("from_id", 5, "text", "а"))
                        .status())
                .isEqualTo(400);
    }

    private String[] token(String label) {
        DeskClient curator = desk.signedIn("curator");
        curator.get("/tokens");
        curator.post("/tokens", Map.of("unit", "", "label", label));
        Matcher secret = Pattern.compile("id=\"secret\">([^<]+)<")
                .matcher(curator.get("/tokens").body());
        assertThat(secret.find()).isTrue();
        return new String[] {"Authorization", "Bearer " + secret.group(1)};
    }

    private DeskClient.Page sent(String[] token, String id, String author, String text) {
        return program.json(
                "/api/messages", json(Map.of("id", id, "network", "Telegram", "author", author, "text", text)), token);
    }
}
