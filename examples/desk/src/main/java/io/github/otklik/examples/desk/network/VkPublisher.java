package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.setup.Office;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Answers posts and comments on a wall of VK by {@code wall.createComment}, where the office gave a token of its community. */
@Component
class VkPublisher implements Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(VkPublisher.class);
    private static final String VERSION = "5.199";

    private final Office.Vk vk;
    private final Calls calls;

    VkPublisher(Office office, Calls calls) {
        this.vk = office.vk();
        this.calls = calls;
    }

    @Override
    public boolean answers(Source source) {
        boolean wall = source.thing().equals("wall_post") || (source.thing().equals("wall_reply") && source.post() > 0);
        return !vk.token().isEmpty() && wall && source.removedAt() == null;
    }

    @Override
    public Outcome publish(Source source, String text, String key) {
        long post = source.thing().equals("wall_post") ? source.item() : source.post();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("owner_id", String.valueOf(source.owner()));
        form.put("post_id", String.valueOf(post));
        form.put("from_group", String.valueOf(vk.group()));
        form.put("message", text);
        if (source.thing().equals("wall_reply")) {
            form.put("reply_to_comment", String.valueOf(source.item()));
        }
        form.put("guid", key);
        form.put("v", VERSION);
        String body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        try {
            JsonNode answer = calls.post(
                            vk.api() + "/wall.createComment",
                            "application/x-www-form-urlencoded",
                            body,
                            // Not in the address, which stands in logs on the way.
                            Map.of("Authorization", "Bearer " + vk.token()))
                    .body();
            long comment = answer.path("response").path("comment_id").asLong(0);
            if (comment > 0) {
                return new Outcome.Published("https://vk.com/wall" + source.owner() + "_" + post + "?reply=" + comment);
            }
            JsonNode error = answer.path("error");
            if (error.isMissingNode()) {
                return new Outcome.Unknown();
            }
            String reason = error.path("error_msg").asString("?");
            return new Outcome.Refused(Outcome.Refused.of(reason).reason() + ", "
                    + error.path("error_code").asInt(0));
        } catch (IOException e) {
            LOG.warn("VK did not answer", e);
            return new Outcome.Unknown();
        }
    }
}
