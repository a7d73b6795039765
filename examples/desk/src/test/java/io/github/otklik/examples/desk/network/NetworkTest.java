package io.github.otklik.examples.desk.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A comment of VK with all that belongs to it, from its photo to the answer that is put under it. */
class NetworkTest {
    private static final FakeVk VK = new FakeVk();
    private static final RunningDesk DESK =
            RunningDesk.of("network", "otklik.vk.token=vk-token", "otklik.vk.api=" + VK.address());

    private static int events;

    private final DeskClient curator = DESK.signedIn("curator");

    @AfterAll
    static void stop() {
        DESK.close();
        VK.close();
    }

    private static void call(String type, Map<String, ?> object) {
        Map<String, Object> call = Map.of(
                "type", type, "group_id", 77, "event_id", "n" + events++, "secret", "demo-secret", "object", object);
        assertThat(DESK.client()
                        .json("/callback/vk", JsonMapper.shared().writeValueAsString(call))
                        .body())
                .isEqualTo("ok");
    }

    private static Map<String, Object> comment(int id, String text) {
        return Map.of("id", id, "from_id", 5, "post_owner_id", -77, "post_id", 4, "text", text);
    }

    @Test
    void aPhotoAloneIsAMessageWithALinkToItToTheCommentAndToItsAuthor() {
        call(
                "wall_reply_new",
                Map.of(
                        "id",
                        20,
                        "from_id",
                        5,
                        "post_owner_id",
                        -77,
                        "post_id",
                        4,
                        "text",
                        "",
                        "attachments",
                        List.of(Map.of(
                                "type", "photo", "photo", Map.of("id", 1, "owner_id", 5, "text", "<b>яма</b>")))));
        assertThat(curator.get("/messages/vk-wall_reply-20").body())
                .contains(
                        "href=\"https://vk.com/wall-77_4?reply=20\"",
                        "href=\"https://vk.com/wall-77_4\"",
                        "href=\"https://vk.com/id5\"",
                        "href=\"https://vk.com/photo5_1\"",
                        "Фото: &lt;b&gt;яма&lt;/b&gt;")
                .doesNotContain("<img", "<b>яма");
        assertThat(curator.get("/").body()).contains("Без текста, только вложения");
    }

    @Test
    void anEditOrADeletionThatComesBeforeItsCommentWaitsForIt() {
        call("wall_reply_edit", comment(21, "Где дорога к школе?"));
        assertThat(DESK.text("vk-wall_reply-21")).isEmpty();
        call("wall_reply_new", comment(21, "Где дорога?"));
        assertThat(DESK.text("vk-wall_reply-21")).isEqualTo("Где дорога к школе?");
        assertThat(curator.get("/messages/vk-wall_reply-21").body())
                .contains("Прежний текст", "Где дорога?", "Автор изменил текст");

        call("wall_reply_delete", Map.of("id", 22, "deleter_id", 5));
        call("wall_reply_new", comment(22, "Где мост?"));
        assertThat(DESK.state("vk-wall_reply-22")).isEqualTo("CLOSED");
        assertThat(DESK.jdbc()
                        .sql("select count(*) from early")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anEditThatComesEarlyMayHaveAnySign() {
        call("wall_reply_edit", comment(28, "Где\0 дорога?"));
        call("wall_reply_new", comment(28, "Где?"));
        assertThat(DESK.text("vk-wall_reply-28"))
                .startsWith("Где")
                .endsWith("дорога?")
                .doesNotContain("\0");
    }

    @Test
    void whoRemovedACommentIsNotMadeUp() {
        call("wall_reply_new", comment(29, "Где газ?"));
        call("wall_reply_delete", Map.of("id", 29));
        assertThat(DESK.state("vk-wall_reply-29")).isEqualTo("ROUTING");
        assertThat(curator.get("/messages/vk-wall_reply-29").body())
                .contains("В сети этого сообщения больше нет")
                .doesNotContain("vk.com/id0");
    }

    @Test
    void aCommentThatIsRestoredIsAMessageAgain() {
        call("wall_reply_new", comment(23, "Где свет?"));
        call("wall_reply_delete", Map.of("id", 23, "deleter_id", 5));
        assertThat(DESK.state("vk-wall_reply-23")).isEqualTo("CLOSED");
        call("wall_reply_restore", comment(23, "Где свет?"));
        assertThat(DESK.state("vk-wall_reply-23-2")).isEqualTo("ROUTING");
        call("wall_reply_edit", comment(23, "Где свет на Полевой?"));
        assertThat(DESK.text("vk-wall_reply-23-2")).isEqualTo("Где свет на Полевой?");
        assertThat(DESK.text("vk-wall_reply-23")).isEqualTo("Где свет?");
    }

    @Test
    void whatAModeratorRemovesStaysOpenAndSaysSoUntilItIsRestored() {
        call("wall_reply_new", comment(24, "Где вода?"));
        call("wall_reply_delete", Map.of("id", 24, "deleter_id", 6));
        assertThat(DESK.state("vk-wall_reply-24")).isEqualTo("ROUTING");
        assertThat(curator.get("/messages/vk-wall_reply-24").body())
                .contains("В сети этого сообщения больше нет", "vk.com/id6", "Сообщение удалено в сети");
        call("wall_reply_restore", comment(24, "Где вода?"));
        assertThat(curator.get("/messages/vk-wall_reply-24").body()).doesNotContain("больше нет: удалено");
    }

    @Test
    void aTextThatItsAuthorMendsIsNoLongerLookedAt() {
        call("wall_reply_new", comment(25, "Где дорога, п***ц!"));
        assertThat(curator.get("/moderation").body()).contains("vk-wall_reply-25");
        call("wall_reply_edit", comment(25, "Где дорога?"));
        assertThat(curator.get("/moderation").body()).doesNotContain("vk-wall_reply-25");
    }

    private void approved(int id, String answer) {
        call("wall_reply_new", comment(id, "Когда починят фонарь?"));
        String message = "vk-wall_reply-" + id;
        curator.act(message, "route", Map.of("lead", "ЖКХ"));
        DESK.signedIn("zhkh").act(message, "submit-draft", Map.of("kind", "FINAL", "text", answer));
        curator.act(message, "approve", Map.of());
    }

    @Test
    void theApprovedAnswerIsPutUnderTheCommentOnce() {
        approved(26, "Починим в среду.");
        assertThat(curator.get("/messages/vk-wall_reply-26").body())
                .contains("Ответ к размещению", "Починим в среду.", "Разместить ответ ВКонтакте", "Скопировать ответ");
        int before = VK.comments().size();
        VK.refuse("{\"error\":{\"error_code\":213,\"error_msg\":\"Cannot reply to this comment\"}}");
        curator.post("/messages/vk-wall_reply-26/publish/network", Map.of());
        assertThat(curator.get("/messages/vk-wall_reply-26").body())
                .contains("Сеть не приняла ответ (Cannot reply to this comment, 213)");
        VK.refuse("nothing that can be read");
        curator.post("/messages/vk-wall_reply-26/publish/network", Map.of());
        assertThat(curator.get("/messages/vk-wall_reply-26").body())
                .contains("Сеть не ответила, и неизвестно, размещён ли ответ")
                .doesNotContain("Exception");
        VK.refuse("");
        assertThat(curator.post("/messages/vk-wall_reply-26/publish/network", Map.of())
                        .status())
                .isEqualTo(302);
        assertThat(VK.comments())
                .hasSize(before + 1)
                .last()
                .satisfies(comment -> assertThat(comment)
                        .containsEntry("owner_id", "-77")
                        .containsEntry("post_id", "4")
                        .containsEntry("reply_to_comment", "26")
                        .containsEntry("from_group", "77")
                        .containsEntry("message", "Починим в среду.")
                        .containsKey("guid"));
        assertThat(DESK.state("vk-wall_reply-26")).isEqualTo("ANSWERED");
        assertThat(curator.get("/messages/vk-wall_reply-26").body())
                .contains("https://vk.com/wall-77_4?reply="
                        + (1000 + VK.comments().size()));
        // A second press finds nothing to publish.
        assertThat(curator.post("/messages/vk-wall_reply-26/publish/network", Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(VK.comments()).hasSize(before + 1);
    }

    @Test
    void onlyWhoMayPublishPutsAnAnswerIntoTheNetwork() {
        approved(27, "Починим в четверг.");
        int before = VK.comments().size();
        DeskClient unit = DESK.signedIn("zhkh");
        assertThat(unit.get("/messages/vk-wall_reply-27").body()).doesNotContain("Разместить ответ ВКонтакте");
        assertThat(unit.post("/messages/vk-wall_reply-27/publish/network", Map.of())
                        .status())
                .isIn(403, 409);
        DeskClient other = DESK.signedIn("schools");
        other.get("/");
        assertThat(other.post("/messages/vk-wall_reply-27/publish/network", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(VK.comments()).hasSize(before);
    }
}
