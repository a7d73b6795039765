package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.setup.Channels;
import io.github.otklik.examples.desk.value.Texts;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The office's bot in Telegram: {@code sendMessage} of the Bot API. */
@Component
class TelegramBot implements Messenger {
    static final String NAME = "telegram";

    private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);
    private static final int LONGEST_REASON = 200;

    private final Channels.Telegram telegram;
    private final Calls calls;

    TelegramBot(Channels channels, Calls calls) {
        this.telegram = channels.telegram();
        this.calls = calls;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean ready() {
        return !telegram.token().isEmpty();
    }

    @Override
    public Publisher.Outcome send(String chat, String text, String replyTo) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("chat_id", chat);
        body.put("text", text);
        body.put("link_preview_options", Map.of("is_disabled", true));
        if (!replyTo.isEmpty()) {
            body.put("reply_parameters", Map.of("message_id", Long.valueOf(replyTo)));
        }
        try {
            JsonNode answer = calls.json(telegram.api() + "/bot" + telegram.token() + "/sendMessage", body, Map.of())
                    .body();
            if (answer.path("ok").asBoolean(false)) {
                JsonNode message = answer.path("result");
                return new Publisher.Outcome.Published(TelegramShapes.url(
                        message.path("chat"), message.path("message_id").asLong(0)));
            }
            String reason = answer.path("description").asString("?");
            return new Publisher.Outcome.Refused(Texts.beginning(Texts.storable(reason), LONGEST_REASON));
        } catch (IOException e) {
            // Without the address, which carries the token.
            LOG.warn("Telegram did not answer: {}", e.getClass().getSimpleName());
            return new Publisher.Outcome.Unknown();
        }
    }
}
