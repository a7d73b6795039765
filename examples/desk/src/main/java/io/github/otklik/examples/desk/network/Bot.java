package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.setup.Channels;
import io.github.otklik.examples.desk.value.Logged;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * A bot whose methods take and give JSON. Its answer tells where a text stands, or why it does not; one that tells neither leaves
 * open whether it does.
 */
abstract class Bot implements Messenger {
    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);

    private final String name;
    private final Channels.Bot settings;
    private final Calls calls;

    Bot(String name, Channels.Bot settings, Calls calls) {
        this.name = name;
        this.settings = settings;
        this.calls = calls;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final boolean ready() {
        return !settings.token().isEmpty();
    }

    final Channels.Bot settings() {
        return settings;
    }

    final Calls calls() {
        return calls;
    }

    @Override
    public final Publisher.Outcome send(String chat, String text, String replyTo) {
        return outcome(() -> calls.json(address(chat), body(chat, text, replyTo), headers()));
    }

    /** A call of a method, with what is sent to it. */
    interface Call {
        Calls.Answer made() throws IOException;
    }

    /** What the answer to a call says of what was sent. */
    final Publisher.Outcome outcome(Call call) {
        try {
            Calls.Answer answer = call.made();
            Optional<String> url = published(answer);
            if (url.isPresent()) {
                return new Publisher.Outcome.Published(url.get());
            }
            String reason = reason(answer.body());
            return reason.isEmpty() ? new Publisher.Outcome.Unknown() : Publisher.Outcome.Refused.of(reason);
        } catch (IOException e) {
            // Without the address, which may carry the token.
            LOG.warn(Logged.text("{} did not answer: {}"), name, e.getClass().getSimpleName());
            return new Publisher.Outcome.Unknown();
        }
    }

    /** The address of the method that sends a text to a chat. */
    abstract String address(String chat);

    /** What is sent there. */
    abstract Map<String, Object> body(String chat, String text, String replyTo);

    /** What the method is allowed by, where that is not in its address. */
    Map<String, String> headers() {
        return Map.of();
    }

    /** Where the text stands, an empty address where that is not told; nothing if the answer does not say that it does. */
    abstract Optional<String> published(Calls.Answer answer);

    /** Why the text was not taken, in the network's own words; empty where the answer does not say. */
    abstract String reason(JsonNode answer);
}
