package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.setup.Channels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The office's bot in Telegram: {@code sendMessage}, {@code sendPhoto} and {@code sendMediaGroup} of the Bot API. */
@Component
class TelegramBot extends Bot {
    static final String NAME = "telegram";

    private static final String FILE = "photo";

    /** So many a group of media may have. */
    private static final int PHOTOS = 10;

    /** So long a caption may be. */
    private static final int CAPTION = 1024;

    private final JsonMapper json;

    TelegramBot(Channels channels, Calls calls, JsonMapper json) {
        super(NAME, channels.telegram(), calls);
        this.json = json;
    }

    @Override
    public int photos() {
        return PHOTOS;
    }

    @Override
    public int caption() {
        return CAPTION;
    }

    @Override
    public Publisher.Outcome send(String chat, String text, List<Answer.Photo> photos, String replyTo) {
        return outcome(() -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("chat_id", chat);
            if (!replyTo.isEmpty()) {
                fields.put("reply_parameters", json.writeValueAsString(Map.of("message_id", Long.valueOf(replyTo))));
            }
            boolean one = photos.size() == 1;
            if (one) {
                fields.put("caption", text);
            } else {
                fields.put("media", json.writeValueAsString(media(text, photos.size())));
            }
            Multipart form = Multipart.of(fields);
            for (int i = 0; i < photos.size(); i++) {
                form.add(one ? "photo" : FILE + i, photos.get(i));
            }
            return calls().post(method(one ? "sendPhoto" : "sendMediaGroup"), form, headers());
        });
    }

    /** The photos of a group by the fields of their files, the text below the first. */
    private static List<Map<String, String>> media(String text, int photos) {
        List<Map<String, String>> media = new ArrayList<>();
        for (int i = 0; i < photos; i++) {
            media.add(Map.of("type", "photo", "media", "attach://" + FILE + i, "caption", i == 0 ? text : ""));
        }
        return media;
    }

    private String method(String name) {
        return settings().api() + "/bot" + settings().token() + "/" + name;
    }

    @Override
    String address(String chat) {
        return method("sendMessage");
    }

    @Override
    Map<String, Object> body(String chat, String text, String replyTo) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("chat_id", chat);
        body.put("text", text);
        body.put("link_preview_options", Map.of("is_disabled", true));
        if (!replyTo.isEmpty()) {
            body.put("reply_parameters", Map.of("message_id", Long.valueOf(replyTo)));
        }
        return body;
    }

    @Override
    Optional<String> published(Calls.Answer answer) {
        JsonNode result = answer.body().path("result");
        // A group of media is a list of messages.
        JsonNode message = result.isArray() ? result.path(0) : result;
        return answer.body().path("ok").asBoolean(false)
                ? Optional.of(TelegramShapes.url(
                        message.path("chat"), message.path("message_id").asLong(0)))
                : Optional.empty();
    }

    @Override
    String reason(JsonNode answer) {
        return answer.path("description").asString("");
    }
}
