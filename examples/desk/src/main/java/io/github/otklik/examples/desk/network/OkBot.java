package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.setup.Channels;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The office's group in Odnoklassniki: {@code graph.chat.messages} of its Bot API, which quotes no message. */
@Component
class OkBot extends Bot {
    static final String NAME = "ok";

    OkBot(Channels channels, Calls calls) {
        super(NAME, channels.ok(), calls);
    }

    @Override
    String address(String chat) {
        return settings().api() + "/" + chat + "/messages?access_token="
                + URLEncoder.encode(settings().token(), StandardCharsets.UTF_8);
    }

    @Override
    Map<String, Object> body(String chat, String text, String replyTo) {
        return Map.of("recipient", Map.of("chat_id", chat), "message", Map.of("text", text));
    }

    @Override
    Optional<String> published(Calls.Answer answer) {
        return answer.body().path("message_id").asString("").isEmpty() ? Optional.empty() : Optional.of("");
    }

    @Override
    String reason(JsonNode answer) {
        return answer.path("error_msg").asString("");
    }
}
