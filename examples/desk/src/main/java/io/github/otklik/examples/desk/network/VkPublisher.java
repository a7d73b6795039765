package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.value.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers posts and comments on a wall of VK by {@code wall.createComment}, where the office gave a token of its community. */
@Component
class VkPublisher implements Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(VkPublisher.class);
    private static final String VERSION = "5.199";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 1 << 16;
    private static final int LONGEST_REASON = 200;

    private final Office.Vk vk;
    private final JsonMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    VkPublisher(Office office, JsonMapper json) {
        this.vk = office.vk();
        this.json = json;
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
        try {
            JsonNode answer = call("wall.createComment", form);
            long comment = answer.path("response").path("comment_id").asLong(0);
            if (comment > 0) {
                return new Outcome.Published("https://vk.com/wall" + source.owner() + "_" + post + "?reply=" + comment);
            }
            JsonNode error = answer.path("error");
            String reason = error.path("error_msg").asString("?");
            return new Outcome.Refused(Texts.beginning(Texts.storable(reason), LONGEST_REASON) + ", "
                    + error.path("error_code").asInt(0));
        } catch (IOException | JacksonException e) {
            LOG.warn("VK did not answer", e);
            return new Outcome.Unknown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Unknown();
        }
    }

    /** Ends the reading of an answer that takes too long. */
    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            LOG.debug("Already closed", e);
        }
    }

    private JsonNode call(String method, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(vk.api() + "/" + method))
                .timeout(PATIENCE)
                // Not in the address, which stands in logs on the way.
                .header("Authorization", "Bearer " + vk.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = answer.body()) {
            CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .execute(() -> close(in));
            byte[] read = in.readNBytes(LONGEST_ANSWER);
            if (answer.statusCode() != 200) {
                throw new IOException("Status " + answer.statusCode());
            }
            return json.readTree(read);
        }
    }
}
