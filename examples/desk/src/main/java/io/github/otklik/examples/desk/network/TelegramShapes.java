package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.value.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the webhook of Telegram's Bot API 9 sends of a message. Nothing is fetched. */
public final class TelegramShapes {
    private static final String SITE = "https://t.me/";
    private static final Pattern NAME = Pattern.compile("\\w{3,40}");
    private static final Set<String> CHATS = Set.of("private", "group", "supergroup");

    /** What people send to a bot to begin with. */
    private static final Pattern COMMAND = Pattern.compile("/(start|help)(@\\w+)?( .*)?");

    private static final int LONGEST_TITLE = 200;

    /** What the numbers of supergroups begin with, which their addresses leave out. */
    private static final String SUPERGROUP = "-100";

    private TelegramShapes() {}

    /** What an update tells of a message of a person; nothing where it tells of something else. */
    public static Optional<BotUpdate> update(JsonNode update) {
        boolean edited = update.has("edited_message");
        JsonNode message = update.path(edited ? "edited_message" : "message");
        JsonNode chat = message.path("chat");
        long chatId = chat.path("id").asLong(0);
        long id = message.path("message_id").asLong(0);
        String text = message.path("text").asString(message.path("caption").asString(""));
        List<Source.Attachment> attachments = attachments(message);
        boolean anybody = !message.path("from").path("is_bot").asBoolean(false)
                && !message.path("is_automatic_forward").asBoolean(false)
                && message.path("sender_chat").path("id").asLong(0) != chatId;
        boolean says = (!text.isBlank() && !COMMAND.matcher(text).matches()) || !attachments.isEmpty();
        if (!CHATS.contains(chat.path("type").asString("")) || chatId == 0 || id <= 0 || !anybody || !says) {
            return Optional.empty();
        }
        long owner = message.path("from").path("id").asLong(0);
        // The number of a private chat is that of its person and does not belong into the name of a message.
        String base = chatId > 0
                ? "tg-" + UUID.nameUUIDFromBytes((chatId + "-" + id).getBytes(StandardCharsets.UTF_8))
                : "tg-g" + -chatId + "-" + id;
        long under = message.path("reply_to_message").path("message_id").asLong(0);
        Source source = new Source(
                base,
                TelegramBot.NAME,
                owner,
                0,
                id,
                String.valueOf(chatId),
                String.valueOf(id),
                url(chat, id),
                under > 0 ? url(chat, under) : "",
                null,
                null);
        return Optional.of(new BotUpdate(
                edited ? BotUpdate.What.EDITED : BotUpdate.What.NEW,
                "telegram-" + update.path("update_id").asLong(0),
                "Telegram",
                author(message),
                owner,
                text,
                source,
                attachments));
    }

    /** The address of a message of a chat, or empty where the chat has none. */
    static String url(JsonNode chat, long message) {
        String name = chat.path("username").asString("");
        String number = chat.path("id").asString("");
        if (chat.path("type").asString("").equals("private") || message <= 0) {
            return "";
        }
        if (NAME.matcher(name).matches()) {
            return SITE + name + "/" + message;
        }
        return number.startsWith(SUPERGROUP) ? SITE + "c/" + number.substring(SUPERGROUP.length()) + "/" + message : "";
    }

    private static String author(JsonNode message) {
        JsonNode from = message.has("sender_chat") ? message.path("sender_chat") : message.path("from");
        String name = from.path("username").asString("");
        if (NAME.matcher(name).matches()) {
            return "t.me/" + name;
        }
        String called = (from.path("first_name").asString(from.path("title").asString("")) + " "
                        + from.path("last_name").asString(""))
                .strip();
        return called + " (Telegram " + from.path("id").asLong(0) + ")";
    }

    private static List<Source.Attachment> attachments(JsonNode message) {
        List<Source.Attachment> attachments = new ArrayList<>();
        for (String kind :
                List.of("photo", "video", "animation", "document", "audio", "voice", "video_note", "sticker")) {
            // What is an animation is told as a document too.
            if (message.has(kind) && attachments.isEmpty()) {
                String title = message.path(kind).path("file_name").asString("");
                String shown = switch (kind) {
                    case "animation", "video_note" -> "video";
                    case "document" -> "doc";
                    case "voice" -> "audio";
                    default -> kind;
                };
                attachments.add(
                        new Source.Attachment(shown, Texts.beginning(Texts.storable(title), LONGEST_TITLE), "", ""));
            }
        }
        return attachments;
    }
}
