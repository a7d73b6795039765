package io.github.otklik.examples.desk.network;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** VK's {@code wall.createComment} as far as its documentation tells: a guid that was seen before gives the same comment. */
public final class FakeVk implements AutoCloseable {
    private final HttpServer server;
    private final List<Map<String, String>> comments = new ArrayList<>();
    private final Map<String, Integer> guids = new HashMap<>();
    private volatile String refusal = "";

    /** Starts it on a free port. */
    public FakeVk() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/method/wall.createComment", this::createComment);
        server.start();
    }

    /** The address of its methods. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/method";
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
