package io.github.otklik.examples.desk.intake;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.github.otklik.examples.desk.network.BotUpdate;
import io.github.otklik.examples.desk.network.MaxShapes;
import io.github.otklik.examples.desk.network.OkShapes;
import io.github.otklik.examples.desk.network.TelegramShapes;
import io.github.otklik.examples.desk.setup.Channels;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** The webhooks of bots. Each call carries the secret that the office gave the network; without one they are switched off. */
@RestController
class BotCallbacks {
    private final Channels channels;
    private final BotMessages messages;

    BotCallbacks(Channels channels, BotMessages messages) {
        this.channels = channels;
        this.messages = messages;
    }

    @Operation(summary = "What Telegram's Bot API calls; every call carries the secret in a header")
    @PostMapping(path = "/callback/telegram", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Void> telegram(
            @RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", defaultValue = "") String secret,
            @RequestBody JsonNode update) {
        check(channels.telegram().secret(), secret);
        return taken(TelegramShapes.update(update));
    }

    @Operation(summary = "What MAX's Bot API calls; every call carries the secret in a header")
    @PostMapping(path = "/callback/max", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Void> max(
            @RequestHeader(name = "X-Max-Bot-Api-Secret", defaultValue = "") String secret,
            @RequestBody JsonNode update) {
        check(channels.max().secret(), secret);
        return taken(MaxShapes.update(update));
    }

    @Operation(summary = "What the Bot API of Odnoklassniki calls, which signs nothing: the address ends in the secret")
    @PostMapping(path = "/callback/ok/{secret}", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Void> odnoklassniki(@PathVariable String secret, @RequestBody JsonNode call) {
        check(channels.ok().secret(), secret);
        return taken(OkShapes.update(call));
    }

    /** What tells of no message of a person is done with as it is. */
    private ResponseEntity<Void> taken(Optional<BotUpdate> update) {
        update.ifPresent(messages::happened);
        return ResponseEntity.ok().build();
    }

    private static void check(String expected, String given) {
        if (expected.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Wrong secret");
        }
    }
}
