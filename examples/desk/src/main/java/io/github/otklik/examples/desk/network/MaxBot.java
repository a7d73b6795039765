package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.setup.Channels;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The office's bot in MAX: {@code POST /messages} of its Bot API. */
@Component
class MaxBot extends Bot {
    static final String NAME = "max";

    MaxBot(Channels channels, Calls calls) {
        super(NAME, channels.max(), calls);
    }

    @Override
    String address(String chat) {
        return settings().api() + "/messages?disable_link_preview=true&chat_id="
                + URLEncoder.encode(chat, StandardCharsets.UTF_8);
    }

    @Override
    Map<String, Object> body(String chat, String text, String replyTo) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("text", text);
        if (!replyTo.isEmpty()) {
            body.put("link", Map.of("type", "reply", "mid", replyTo));
        }
        return body;
    }

    @Override
    Map<String, String> headers() {
        return Map.of("Authorization", settings().token());
    }

    @Override
    Optional<String> published(Calls.Answer answer) {
        JsonNode message = answer.body().path("message");
        return answer.status() == HttpStatus.OK.value() && message.isObject()
                ? Optional.of(MaxShapes.web(message.path("url").asString("")))
                : Optional.empty();
    }

    @Override
    String reason(JsonNode answer) {
        return answer.path("message").asString("");
    }
}
