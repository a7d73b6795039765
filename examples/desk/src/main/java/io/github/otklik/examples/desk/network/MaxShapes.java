package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.value.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the webhook of MAX's Bot API sends of a message. Nothing is fetched. */
public final class MaxShapes {
    private static final Pattern NAME = Pattern.compile("\\w{3,60}");
    private static final Pattern SAFE = Pattern.compile("[\\w.-]{1,80}");
    private static final int MOST = 10;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_REF = 200;

    private static final Map<String, BotUpdate.What> TYPES = Map.of(
            "message_created", BotUpdate.What.NEW,
            "message_edited", BotUpdate.What.EDITED,
            "message_removed", BotUpdate.What.REMOVED);

    private static final Map<String, String> KINDS = Map.of("image", "photo", "file", "doc", "share", "link");

    /** What is itself at its address. */
    private static final Set<String> FILES = Set.of("image", "file", "video");

    private MaxShapes() {}

    /** What an update tells of a message of a person; nothing where it tells of something else. */
    public static Optional<BotUpdate> update(JsonNode update) {
        String type = update.path("update_type").asString("");
        BotUpdate.What what = TYPES.get(type);
        if (what == null) {
            return Optional.empty();
        }
        boolean removed = what == BotUpdate.What.REMOVED;
        JsonNode message = update.path("message");
        JsonNode body = message.path("body");
        JsonNode sender = message.path("sender");
        String mid = removed
                ? update.path("message_id").asString("")
                : body.path("mid").asString("");
        long chat =
                (removed ? update : message.path("recipient")).path("chat_id").asLong(0);
        long by = removed
                ? update.path("user_id").asLong(0)
                : sender.path("user_id").asLong(0);
        List<Source.Attachment> attachments = attachments(body);
        String text = body.path("text").asString("");
        boolean says = removed || !text.isBlank() || !attachments.isEmpty();
        boolean bot = sender.path("is_bot").asBoolean(false);
        if (mid.isEmpty() || mid.length() > LONGEST_REF || chat == 0 || by == 0 || bot || !says) {
            return Optional.empty();
        }
        Source source = new Source(
                base("max-", mid),
                MaxBot.NAME,
                by,
                0,
                0,
                String.valueOf(chat),
                Texts.storable(mid),
                web(message.path("url").asString("")),
                "",
                null,
                null);
        String id = "max-" + type + "-" + update.path("timestamp").asLong(0) + "-" + source.base();
        return Optional.of(new BotUpdate(what, id, "MAX", author(sender), by, text, source, attachments));
    }

    /** What a message is called on the desk: what its network calls it, where that can stand in an address. */
    static String base(String prefix, String name) {
        return prefix
                + (SAFE.matcher(name).matches()
                        ? name
                        : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                .toString());
    }

    private static String author(JsonNode sender) {
        String name = sender.path("username").asString("");
        if (NAME.matcher(name).matches()) {
            return "max.ru/" + name;
        }
        String called = (sender.path("first_name").asString(sender.path("name").asString("")) + " "
                        + sender.path("last_name").asString(""))
                .strip();
        return called + " (MAX " + sender.path("user_id").asLong(0) + ")";
    }

    private static List<Source.Attachment> attachments(JsonNode body) {
        List<Source.Attachment> attachments = new ArrayList<>();
        for (JsonNode each : body.path("attachments")) {
            String type = each.path("type").asString("");
            if (attachments.size() < MOST && !type.equals("inline_keyboard")) {
                String title = each.path("filename").asString(each.path("title").asString(""));
                attachments.add(new Source.Attachment(
                        Texts.beginning(Texts.storable(KINDS.getOrDefault(type, type)), LONGEST_TITLE),
                        Texts.beginning(Texts.storable(title), LONGEST_TITLE),
                        web(each.path("payload").path("url").asString("")),
                        "",
                        FILES.contains(type)
                                ? web(each.path("payload").path("url").asString(""))
                                : ""));
            }
        }
        return attachments;
    }

    /** The address if it leads into the web, else empty. */
    static String web(String text) {
        return VkShapes.web(text);
    }
}
