package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.setup.Channels;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The office's bot in Telegram: {@code sendMessage} of the Bot API. */
@Component
class TelegramBot extends Bot {
    static final String NAME = "telegram";

    TelegramBot(Channels channels, Calls calls) {
        super(NAME, channels.telegram(), calls);
    }

    @Override
    String address(String chat) {
        return settings().api() + "/bot" + settings().token() + "/sendMessage";
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
        JsonNode message = answer.body().path("result");
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
