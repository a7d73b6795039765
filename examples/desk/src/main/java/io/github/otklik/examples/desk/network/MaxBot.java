package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.setup.Channels;
import io.github.otklik.examples.desk.value.Texts;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The office's bot in MAX: {@code POST /messages} of its Bot API. */
@Component
class MaxBot implements Messenger {
    static final String NAME = "max";

    private static final Logger LOG = LoggerFactory.getLogger(MaxBot.class);
    private static final int LONGEST_REASON = 200;
    private static final int OK = 200;

    private final Channels.Max max;
    private final Calls calls;

    MaxBot(Channels channels, Calls calls) {
        this.max = channels.max();
        this.calls = calls;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean ready() {
        return !max.token().isEmpty();
    }

    @Override
    public Publisher.Outcome send(String chat, String text, String replyTo) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("text", text);
        if (!replyTo.isEmpty()) {
            body.put("link", Map.of("type", "reply", "mid", replyTo));
        }
        String address = max.api() + "/messages?disable_link_preview=true&chat_id="
                + URLEncoder.encode(chat, StandardCharsets.UTF_8);
        try {
            Calls.Answer answer = calls.json(address, body, Map.of("Authorization", max.token()));
            if (answer.status() == OK && answer.body().path("message").isObject()) {
                return new Publisher.Outcome.Published(
                        MaxShapes.web(answer.body().path("message").path("url").asString("")));
            }
            String reason = answer.body().path("message").asString("?");
            return new Publisher.Outcome.Refused(Texts.beginning(Texts.storable(reason), LONGEST_REASON));
        } catch (IOException e) {
            LOG.warn("MAX did not answer: {}", e.getClass().getSimpleName());
            return new Publisher.Outcome.Unknown();
        }
    }
}
