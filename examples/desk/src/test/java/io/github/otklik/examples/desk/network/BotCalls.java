package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.RunningDesk;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the networks of bots call a desk with. */
record BotCalls(RunningDesk desk) {
    int call(String path, Map<String, ?> body, String... headers) {
        return desk.client()
                .json(path, JsonMapper.shared().writeValueAsString(body), headers)
                .status();
    }

    int telegram(int update, String kind, Map<String, ?> message) {
        return call(
                "/callback/telegram",
                Map.of("update_id", update, kind, message),
                "X-Telegram-Bot-Api-Secret-Token",
                BotsTest.SECRET);
    }

    static Map<String, Object> telegramMessage(int id, String text) {
        return Map.of(
                "message_id",
                id,
                "from",
                Map.of("id", 5, "is_bot", false, "first_name", "Иван", "username", "ivan"),
                "chat",
                Map.of("id", -1001234, "type", "supergroup", "username", "rayon"),
                "date",
                1_764_000_000,
                "text",
                text);
    }

    int max(String type, long time, Map<String, ?> rest) {
        Map<String, Object> update = new HashMap<>(rest);
        update.put("update_type", type);
        update.put("timestamp", time);
        return call("/callback/max", update, "X-Max-Bot-Api-Secret", BotsTest.SECRET);
    }

    static Map<String, Object> maxMessage(String mid, String text) {
        return Map.of(
                "message",
                Map.of(
                        "sender",
                        Map.of("user_id", 9, "first_name", "Анна", "last_name", "Ли", "is_bot", false),
                        "recipient",
                        Map.of("chat_id", -77, "chat_type", "dialog"),
                        "body",
                        Map.of("mid", mid, "seq", 1, "text", text)));
    }

    static Map<String, Object> okMessage(String mid, String text) {
        return Map.of(
                "webhookType",
                "MESSAGE_CREATED",
                "sender",
                Map.of("user_id", "user:123456789012"),
                "recipient",
                Map.of("chat_id", "chat:C3ecb9d02a600"),
                "message",
                Map.of("text", text, "seq", 1, "mid", mid),
                "timestamp",
                1_498_581_292_941L);
    }
}
