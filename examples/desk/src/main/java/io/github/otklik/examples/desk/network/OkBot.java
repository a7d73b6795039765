package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.setup.Channels;
import io.github.otklik.examples.desk.value.Texts;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The office's group in Odnoklassniki: {@code graph.chat.messages} of its Bot API. */
@Component
class OkBot implements Messenger {
    static final String NAME = "ok";

    private static final Logger LOG = LoggerFactory.getLogger(OkBot.class);
    private static final int LONGEST_REASON = 200;

    private final Channels.Ok ok;
    private final Calls calls;

    OkBot(Channels channels, Calls calls) {
        this.ok = channels.ok();
        this.calls = calls;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean ready() {
        return !ok.token().isEmpty();
    }

    @Override
    public Publisher.Outcome send(String chat, String text, String replyTo) {
        String address = ok.api() + "/" + chat + "/messages?access_token="
                + URLEncoder.encode(ok.token(), StandardCharsets.UTF_8);
        try {
            JsonNode answer = calls.json(
                            address,
                            Map.of("recipient", Map.of("chat_id", chat), "message", Map.of("text", text)),
                            Map.of())
                    .body();
            if (!answer.path("message_id").asString("").isEmpty()) {
                return new Publisher.Outcome.Published("");
            }
            String reason = answer.path("error_msg").asString("?");
            return new Publisher.Outcome.Refused(Texts.beginning(Texts.storable(reason), LONGEST_REASON));
        } catch (IOException e) {
            // Without the address, which carries the token.
            LOG.warn("Odnoklassniki did not answer: {}", e.getClass().getSimpleName());
            return new Publisher.Outcome.Unknown();
        }
    }
}
