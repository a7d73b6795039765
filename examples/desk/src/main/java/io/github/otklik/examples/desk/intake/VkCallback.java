package io.github.otklik.examples.desk.intake;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.TEXT_PLAIN_VALUE;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.value.Sql;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/**
 * Calls of VK's Callback API: what visitors write on the community's pages, change and delete. VK calls again until it is
 * answered {@code ok}; what a call does is the same however often it comes.
 */
@RestController
class VkCallback {
    private static final String OK = "ok";
    private static final Set<String> THINGS =
            Set.of("wall_post", "wall_reply", "photo_comment", "video_comment", "board_post", "market_comment");

    private final Office.Vk vk;
    private final VkPosts posts;
    private final JdbcClient jdbc;
    private final Cases cases;

    VkCallback(Office office, VkPosts posts, JdbcClient jdbc, Cases cases) {
        this.vk = office.vk();
        this.posts = posts;
        this.jdbc = jdbc;
        this.cases = cases;
    }

    @Operation(summary = "What VK's Callback API calls; every call carries the secret")
    @PostMapping(path = "/callback/vk", consumes = APPLICATION_JSON_VALUE, produces = TEXT_PLAIN_VALUE)
    String call(@RequestBody JsonNode call) {
        if (call.path("group_id").asLong(0) != vk.group()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Another community");
        }
        String type = call.path("type").asString("");
        if (type.equals("confirmation")) {
            return vk.confirmation();
        }
        if (vk.secret().isEmpty() || !same(vk.secret(), call.path("secret").asString(""))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Wrong secret");
        }
        String event = call.path("event_id").asString("");
        if (event.isEmpty() || event.length() > 100) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No event_id");
        }
        if (!known(event)) {
            int cut = type.lastIndexOf('_');
            if (cut > 0 && THINGS.contains(type.substring(0, cut))) {
                if (call.path("object").path("id").asLong(0) <= 0) {
                    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "object.id must be a positive number");
                }
                posts.happened(type.substring(0, cut), type.substring(cut + 1), event, call.path("object"));
            }
            jdbc.sql("insert into vk_event (id, received_at) values (?, ?) on conflict (id) do nothing")
                    .params(event, Sql.time(cases.now()))
                    .update();
        }
        return OK;
    }

    private boolean known(String event) {
        return jdbc.sql("select count(*) from vk_event where id = ?")
                        .param(event)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
