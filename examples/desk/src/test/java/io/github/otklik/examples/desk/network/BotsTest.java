package io.github.otklik.examples.desk.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The bots of messengers, from a message in their chats to the answer that stands there. */
class BotsTest {
    static final String SECRET = "a-secret-of-the-office";
    private static final FakeBots BOTS = new FakeBots();
    private static final RunningDesk DESK = RunningDesk.of(
            "bots",
            "otklik.telegram.token=12:abc",
            "otklik.telegram.secret=" + SECRET,
            "otklik.telegram.api=" + BOTS.address(),
            "otklik.max.token=max-token",
            "otklik.max.secret=" + SECRET,
            "otklik.max.api=" + BOTS.address(),
            "otklik.ok.token=ok-token",
            "otklik.ok.secret=" + SECRET,
            "otklik.ok.api=" + BOTS.address() + "/graph");

    private static final BotCalls CALLS = new BotCalls(DESK);

    private final DeskClient curator = DESK.signedIn("curator");

    @AfterAll
    static void stop() {
        DESK.close();
        BOTS.close();
    }

    private static String text(String id) {
        return DESK.row(id, "network || ' ' || author || ': ' || body");
    }

    @Test
    void aMessageOfTelegramIsTakenInEditedAndToldOfAgainOnce() {
        assertThat(CALLS.telegram(1, "message", BotCalls.telegramMessage(10, "Где снег?")))
                .isEqualTo(200);
        assertThat(CALLS.telegram(1, "message", BotCalls.telegramMessage(10, "Где снег?")))
                .isEqualTo(200);
        assertThat(text("tg-g1001234-10")).isEqualTo("Telegram t.me/ivan: Где снег?");
        CALLS.telegram(2, "edited_message", BotCalls.telegramMessage(10, "Где снег и лёд?"));
        CALLS.telegram(3, "edited_message", BotCalls.telegramMessage(10, "Где лёд?"));
        // An update that comes again does not bring back what stood there.
        CALLS.telegram(2, "edited_message", BotCalls.telegramMessage(10, "Где снег и лёд?"));
        assertThat(text("tg-g1001234-10")).isEqualTo("Telegram t.me/ivan: Где лёд?");
        assertThat(curator.get("/messages/tg-g1001234-10").body())
                .contains("href=\"https://t.me/rayon/10\"", "href=\"https://t.me/ivan\"", "Прежний текст", "Где снег?");
    }

    @Test
    void whatNobodyAsksAnAnswerToIsNoMessage() {
        int before = messages();
        CALLS.telegram(20, "message", BotCalls.telegramMessage(20, "/start"));
        CALLS.telegram(21, "message", Map.of("message_id", 21, "chat", Map.of("id", 5, "type", "private")));
        CALLS.telegram(22, "channel_post", BotCalls.telegramMessage(22, "Запись администрации"));
        CALLS.telegram(23, "my_chat_member", Map.of());
        Map<String, Object> admin = new HashMap<>(BotCalls.telegramMessage(24, "Ответ администрации"));
        admin.put("sender_chat", Map.of("id", -1001234, "type", "supergroup"));
        CALLS.telegram(24, "message", admin);
        CALLS.max("bot_started", 1, Map.of("chat_id", 5, "user", Map.of("user_id", 9)));
        CALLS.call("/callback/ok/" + SECRET, Map.of("webhookType", "CHAT_SYSTEM"));
        for (Object odd : List.of("x", 7, List.of(), Map.of("message", List.of(1)))) {
            CALLS.call(
                    "/callback/max",
                    Map.of("update_type", "message_created", "message", odd),
                    "X-Max-Bot-Api-Secret",
                    SECRET);
            CALLS.telegram(25, "message", Map.of("chat", odd, "from", odd));
        }
        assertThat(messages()).isEqualTo(before);
    }

    @Test
    void aPrivateChatIsNotTheNameOfItsMessage() {
        Map<String, Object> message = new HashMap<>(BotCalls.telegramMessage(60, "Где врач?"));
        message.put("chat", Map.of("id", 777_000_111, "type", "private"));
        message.put("from", Map.of("id", 777_000_111, "first_name", "Пётр"));
        CALLS.telegram(60, "message", message);
        assertThat(DESK.jdbc()
                        .sql("select id from message where author = 'Пётр (Telegram 777000111)'")
                        .query(String.class)
                        .single())
                .startsWith("tg-")
                .doesNotContain("777000111");
    }

    private static int messages() {
        return DESK.jdbc()
                .sql("select count(*) from message")
                .query(Integer.class)
                .single();
    }

    @Test
    void aMessageOfMaxIsTakenInAndWithdrawnWhenItsAuthorRemovesIt() {
        CALLS.max("message_created", 5, BotCalls.maxMessage("mid.a1", "Где мост?"));
        assertThat(text("max-mid.a1")).isEqualTo("MAX Анна Ли (MAX 9): Где мост?");
        CALLS.max("message_edited", 6, BotCalls.maxMessage("mid.a1", "Где новый мост?"));
        assertThat(text("max-mid.a1")).endsWith("Где новый мост?");
        CALLS.max("message_removed", 7, Map.of("message_id", "mid.a1", "chat_id", -77, "user_id", 9));
        assertThat(DESK.state("max-mid.a1")).isEqualTo("CLOSED");
        CALLS.max("message_created", 8, BotCalls.maxMessage("mid.a2", "Где парк?"));
        CALLS.max("message_removed", 9, Map.of("message_id", "mid.a2", "chat_id", -77, "user_id", 1));
        assertThat(DESK.state("max-mid.a2")).isEqualTo("ROUTING");
        // What cannot stand in an address has another name.
        CALLS.max("message_created", 10, BotCalls.maxMessage("mid/../a3", "Где двор?"));
        assertThat(text("max-" + UUID.nameUUIDFromBytes("mid/../a3".getBytes(StandardCharsets.UTF_8))))
                .endsWith("Где двор?");
    }

    @Test
    void aMessageToAGroupOfOdnoklassnikiIsTakenIn() {
        assertThat(CALLS.call("/callback/ok/" + SECRET, BotCalls.okMessage("mid:C3ecb9d02a600.15ce", "Где фонарь?")))
                .isEqualTo(200);
        assertThat(text("ok-C3ecb9d02a600.15ce")).isEqualTo("Odnoklassniki ok.ru/profile/123456789012: Где фонарь?");
        assertThat(curator.get("/messages/ok-C3ecb9d02a600.15ce").body())
                .contains("href=\"https://ok.ru/profile/123456789012\"");
    }

    @Test
    void aCallWithoutTheSecretIsRefusedAndWithoutASettingThereIsNoneToCall() {
        Map<String, Object> update = Map.of("update_id", 900, "message", BotCalls.telegramMessage(900, "Чужое"));
        assertThat(CALLS.call("/callback/telegram", update)).isEqualTo(403);
        assertThat(CALLS.call("/callback/telegram", update, "X-Telegram-Bot-Api-Secret-Token", SECRET + "x"))
                .isEqualTo(403);
        assertThat(CALLS.call("/callback/max", BotCalls.maxMessage("mid.z", "Чужое"), "X-Max-Bot-Api-Secret", ""))
                .isEqualTo(403);
        assertThat(CALLS.call("/callback/ok/guess", BotCalls.okMessage("mid:z", "Чужое")))
                .isEqualTo(403);
        assertThat(text("tg-g1001234-900") + text("max-mid.z") + text("ok-z")).isEmpty();
        RunningDesk shared = RunningDesk.shared();
        for (String path : List.of("/callback/telegram", "/callback/max", "/callback/ok/")) {
            String body = JsonMapper.shared().writeValueAsString(update);
            assertThat(shared.client().json(path, body).status()).as(path).isEqualTo(404);
        }
    }

    private void approve(String id) {
        curator.act(id, "route", Map.of("lead", "ЖКХ"));
        DESK.signedIn("zhkh").act(id, "submit-draft", Map.of("kind", "FINAL", "text", "Починим в среду."));
        curator.act(id, "approve", Map.of());
    }

    private String publish(String id, Map<String, String> form) {
        curator.get("/messages/" + id);
        curator.post("/messages/" + id + "/publish/network", form);
        return curator.get("/messages/" + id).body();
    }

    @Test
    void theApprovedAnswerIsSentIntoTheChatAsAnAnswerToItsMessage() {
        CALLS.telegram(40, "message", BotCalls.telegramMessage(40, "Где свет?"));
        approve("tg-g1001234-40");
        assertThat(curator.get("/messages/tg-g1001234-40").body()).contains("Ответить в Telegram");
        assertThat(publish("tg-g1001234-40", Map.of())).contains("Ответ размещён: https://t.me/rayon/77", "ответ дан");
        assertThat(BOTS.sent())
                .filteredOn(each -> each.address().equals("/bot12:abc/sendMessage"))
                .singleElement()
                .satisfies(each -> assertThat(each.body())
                        .contains("\"chat_id\":\"-1001234\"", "Починим в среду.", "\"message_id\":40"));
        CALLS.max("message_created", 41, BotCalls.maxMessage("mid.b1", "Где вода?"));
        approve("max-mid.b1");
        assertThat(publish("max-mid.b1", Map.of())).contains("Ответ размещён: https://max.ru/c/1/9");
        CALLS.call("/callback/ok/" + SECRET, BotCalls.okMessage("mid:C1.b2", "Где газ?"));
        approve("ok-C1.b2");
        assertThat(publish("ok-C1.b2", Map.of())).contains("Ответ отправлен в чат.", "ответ дан");
        assertThat(BOTS.sent())
                .anyMatch(each ->
                        each.address().contains("chat_id=-77") && each.body().contains("\"mid\":\"mid.b1\""))
                .anyMatch(
                        each -> each.address().startsWith("/graph/chat:C3ecb9d02a600/messages?access_token=ok-token"));
    }

    @Test
    void whatTheNetworkDidNotConfirmIsNotSentAgainUntilAPersonHasLooked() {
        CALLS.max("message_created", 50, BotCalls.maxMessage("mid.c1", "Где тепло?"));
        approve("max-mid.c1");
        BOTS.feel(FakeBots.Mood.REFUSING);
        assertThat(publish("max-mid.c1", Map.of())).contains("Сеть не приняла ответ (chat.denied)");
        BOTS.feel(FakeBots.Mood.BROKEN);
        assertThat(publish("max-mid.c1", Map.of())).contains("Ответа там нет, отправить ещё раз");
        BOTS.feel(FakeBots.Mood.WELL);
        int sent = BOTS.sent().size();
        assertThat(publish("max-mid.c1", Map.of())).contains("сеть не подтвердила");
        assertThat(BOTS.sent()).hasSize(sent);
        assertThat(publish("max-mid.c1", Map.of("again", "true"))).contains("Ответ размещён: https://max.ru/c/1/9");
        assertThat(BOTS.sent()).hasSize(sent + 1);
    }
}
