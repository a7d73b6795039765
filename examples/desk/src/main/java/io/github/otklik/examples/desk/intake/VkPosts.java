package io.github.otklik.examples.desk.intake;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.network.Source;
import io.github.otklik.examples.desk.network.Sources;
import io.github.otklik.examples.desk.network.VkShapes;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.lifecycle.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What becomes of posts and comments on the community's pages: new ones are messages, changed ones keep what stood there, one that
 * its author deletes is withdrawn, and one that is restored after that is a message again. A call that comes before the one that
 * tells of its comment waits for it.
 */
@Service
class VkPosts {
    private static final String NETWORK = "VKontakte";
    private static final String LOGIN = "vk";

    private final Intake intake;
    private final Sources sources;
    private final Messages messages;
    private final Cases cases;
    private final JsonMapper json;
    private final long group;

    VkPosts(Office office, Intake intake, Sources sources, Messages messages, Cases cases, JsonMapper json) {
        this.group = office.vk().group();
        this.intake = intake;
        this.sources = sources;
        this.messages = messages;
        this.cases = cases;
        this.json = json;
    }

    void happened(String thing, String what, String event, JsonNode object) {
        String base = "vk-" + thing + "-" + object.path("id").asLong(0);
        String current = sources.current(base).orElse(null);
        switch (what) {
            case "new" -> {
                if (object.path("from_id").asLong(0) != -group) {
                    told(base, thing, object, base);
                }
            }
            case "edit" -> {
                if (current == null) {
                    sources.keepEarly(base, what, object.toString(), cases.now());
                } else {
                    edited(current, base, thing, object);
                }
            }
            case "restore" -> {
                if (current == null) {
                    told(base, thing, object, base);
                } else {
                    restored(current, base, thing, object);
                }
            }
            case "delete" -> {
                if (current == null) {
                    sources.keepEarly(base, what, object.toString(), cases.now());
                } else {
                    deleted(current, event, base, thing, object);
                }
            }
            default -> {}
        }
    }

    /** Takes a comment in as a message of that id, and then what came too early about it. */
    private void told(String base, String thing, JsonNode object, String id) {
        Intake.Received received = intake.receive(
                LOGIN,
                id,
                NETWORK,
                VkShapes.author(object.path("from_id").asLong(0)),
                text(object),
                () -> keep(id, base, thing, object));
        if (received == Intake.Received.OTHER) {
            edited(id, base, thing, object);
        } else if (received == Intake.Received.REFUSED) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, "Refused");
        }
        sources.early(base).ifPresent(early -> {
            JsonNode later = json.readTree(early.body());
            if (early.what().equals("edit")) {
                edited(id, base, thing, later);
            } else {
                deleted(id, "early-" + base, base, thing, later);
            }
            // Only now: of a call that fails half-way VK tells again.
            sources.forgetEarly(base);
        });
    }

    private void keep(String id, String base, String thing, JsonNode object) {
        sources.keep(id, VkShapes.source(base, thing, object, group), VkShapes.attachments(object));
    }

    private void edited(String id, String base, String thing, JsonNode object) {
        intake.edited(LOGIN, id, text(object));
        keep(id, base, thing, object);
    }

    /** What its author deleted was withdrawn and is ended; restored, it is a new message. */
    private void restored(String id, String base, String thing, JsonNode object) {
        boolean ended = messages.find(id, null)
                .filter(row -> row.state() == State.CLOSED)
                .isPresent();
        boolean removed = sources.find(id)
                .filter(shown -> shown.source().removedAt() != null)
                .isPresent();
        if (ended && removed) {
            told(base, thing, object, base + "-" + (sources.messages(base) + 1));
        } else {
            sources.removed(id, null, null);
            edited(id, base, thing, object);
        }
    }

    private void deleted(String id, String event, String base, String thing, JsonNode object) {
        Instant now = cases.now();
        long deleter = object.path("deleter_id").asLong(0);
        @Nullable String by = deleter == 0 ? null : VkShapes.author(deleter);
        if (sources.find(id).isEmpty()) {
            Source bare = VkShapes.source(base, thing, object, group);
            sources.keep(id, bare, List.of());
        }
        sources.removed(id, now, by);
        boolean wrote =
                messages.find(id, null).filter(row -> row.author().equals(by)).isPresent();
        if (wrote) {
            intake.withdrawn(LOGIN, id, "vk-" + event, "удалено автором");
        }
    }

    private static String text(JsonNode object) {
        return object.path("text").asString("");
    }
}
