package io.github.otklik.examples.desk.network;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.otklik.examples.desk.Loopback;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * VK's {@code wall.createComment} and the upload of photos for a wall, as far as its documentation tells: a guid that was seen before
 * gives the same comment, and a community uploads nothing itself.
 */
public final class FakeVk implements AutoCloseable {
    private final HttpServer server;
    private final List<Map<String, String>> comments = new ArrayList<>();
    private final Map<String, Integer> guids = new HashMap<>();
    private final List<String> photos = new ArrayList<>();
    private volatile String refusal = "";

    /** Starts it on a free port. */
    public FakeVk() {
        server = Loopback.server();
        server.createContext("/method/wall.createComment", this::createComment);
        server.createContext(
                "/method/photos.getWallUploadServer",
                exchange -> answer(exchange, byPerson(exchange, "{\"upload_url\":\"" + site() + "/upload?hash=1\"}")));
        server.createContext("/upload", exchange -> {
            photos.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            answer(exchange, "{\"server\":3,\"photo\":\"[{}]\",\"hash\":\"h" + photos.size() + "\"}");
        });
        server.createContext(
                "/method/photos.saveWallPhoto",
                exchange -> answer(
                        exchange,
                        byPerson(exchange, "[{\"id\":" + photos.size() + ",\"owner_id\":9,\"access_key\":\"k\"}]")));
        server.start();
    }

    /** The address of its methods. */
    public String address() {
        return site() + "/method";
    }

    private String site() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The forms by which photos were uploaded, a byte a character. */
    public List<String> photos() {
        return photos;
    }

    private static String byPerson(HttpExchange exchange, String response) {
        return "Bearer person-token".equals(exchange.getRequestHeaders().getFirst("Authorization"))
                ? "{\"response\":" + response + "}"
                : "{\"error\":{\"error_code\":27,\"error_msg\":\"Group authorization failed\"}}";
    }

    /** The comments that stand on the wall. */
    public List<Map<String, String>> comments() {
        return comments;
    }

    /** Answers with this from now on, or as usual again if it is empty. */
    public void refuse(String answer) {
        refusal = answer;
    }

    private void createComment(HttpExchange exchange) throws IOException {
        Map<String, String> form = new LinkedHashMap<>();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        for (String pair : body.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        String answer = refusal;
        if (!"Bearer vk-token".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer = "{\"error\":{\"error_code\":5,\"error_msg\":\"User authorization failed\"}}";
        } else if (answer.isEmpty()) {
            Integer known = guids.get(form.get("guid"));
            if (known == null) {
                comments.add(form);
                known = 1000 + comments.size();
                guids.put(form.get("guid"), known);
            }
            answer = "{\"response\":{\"comment_id\":" + known + ",\"parents_stack\":[]}}";
        }
        answer(exchange, answer);
    }

    private static void answer(HttpExchange exchange, String answer) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
