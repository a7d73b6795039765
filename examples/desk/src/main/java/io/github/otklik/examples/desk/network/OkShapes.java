package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.value.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the webhook of a group in Odnoklassniki, a part of its Bot API, sends of a message to the group. Nothing is fetched. */
public final class OkShapes {
    private static final Pattern USER = Pattern.compile("user:(\\d{1,18})");
    private static final Pattern CHAT = Pattern.compile("chat:\\w{1,60}");
    private static final int MOST = 10;
    private static final int LONGEST_REF = 200;

    private static final Map<String, String> KINDS =
            Map.of("IMAGE", "photo", "VIDEO", "video", "AUDIO", "audio", "FILE", "doc", "SHARE", "link");

    private OkShapes() {}

    /** What a call tells of a message of a person; nothing where it tells of something else. */
    public static Optional<BotUpdate> update(JsonNode call) {
        String type = call.path("webhookType").asString("MESSAGE_CREATED");
        JsonNode message = call.path("message");
        Matcher user = USER.matcher(call.path("sender").path("user_id").asString(""));
        String chat = call.path("recipient").path("chat_id").asString("");
        String mid = message.path("mid").asString("");
        String text = message.path("text").asString("");
        List<Source.Attachment> attachments = attachments(message);
        boolean says = !text.isBlank() || !attachments.isEmpty();
        boolean known = type.equals("MESSAGE_CREATED")
                && user.matches()
                && CHAT.matcher(chat).matches()
                && !mid.isEmpty()
                && mid.length() <= LONGEST_REF;
        if (!known || !says) {
            return Optional.empty();
        }
        long by = Long.parseLong(user.group(1));
        String name = mid.startsWith("mid:") ? mid.substring("mid:".length()) : mid;
        Source source = new Source(
                MaxShapes.base("ok-", name), OkBot.NAME, by, 0, 0, chat, Texts.storable(mid), "", "", null, null);
        return Optional.of(new BotUpdate(
                BotUpdate.What.NEW,
                "ok-" + source.base(),
                "Odnoklassniki",
                "ok.ru/profile/" + by,
                by,
                text,
                source,
                attachments));
    }

    private static List<Source.Attachment> attachments(JsonNode message) {
        List<Source.Attachment> attachments = new ArrayList<>();
        for (JsonNode each : message.path("attachments")) {
            if (attachments.size() < MOST) {
                String type = each.path("type").asString("").toUpperCase(Locale.ROOT);
                String url = VkShapes.web(each.path("payload").path("url").asString(""));
                attachments.add(new Source.Attachment(
                        KINDS.getOrDefault(type, "other"), "", url, "", type.equals("IMAGE") ? url : ""));
            }
        }
        return attachments;
    }
}
