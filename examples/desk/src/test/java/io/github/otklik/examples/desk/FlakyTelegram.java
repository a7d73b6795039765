package io.github.otklik.examples.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stand-in for the Bot API of Telegram that fails at random: errors of the server, refusals, connections cut before and after it
 * took the text, and answers that come late or never. One chat never takes anything.
 */
final class FlakyTelegram implements AutoCloseable {
    /** The chat that takes everything in the end. */
    static final String OPEN = "open";

    /** The chat that refuses everything. */
    static final String CLOSED = "closed";

    private static final int HANGS = 3;
    private static final long LATE_MILLIS = 1_000;
    /** Longer than the desk waits. */
    private static final long NEVER_MILLIS = 12_000;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Random random;
    private final AtomicInteger hangs = new AtomicInteger();
    private final Queue<Sent> taken = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    /** A text that a chat took. */
    record Sent(String chat, String text) {}

    FlakyTelegram(long seed) {
        random = new Random(seed);
        server = Loopback.server();
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The settings of a desk that tells the executors of a unit in the closed chat, and every breach in the open one. */
    String[] settings(String unit) {
        return new String[] {
            "otklik.telegram.token=12:abc",
            "otklik.telegram.api=http://127.0.0.1:" + server.getAddress().getPort(),
            "otklik.notices.to[0].role=EXECUTOR",
            "otklik.notices.to[0].unit=" + unit,
            "otklik.notices.to[0].telegram=" + CLOSED,
            "otklik.notices.to[1].role=HEAD",
            "otklik.notices.to[1].breaches=true",
            "otklik.notices.to[1].telegram=" + OPEN
        };
    }

    Queue<Sent> taken() {
        return taken;
    }

    /** How often it failed, by how. */
    Map<String, Integer> failures() {
        return failures;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode body =
                    JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
            String chat = body.path("chat_id").asString("");
            int roll;
            synchronized (random) {
                roll = random.nextInt(100);
            }
            if (chat.equals(CLOSED)) {
                failed("closed");
                send(exchange, 403, "{\"ok\":false,\"description\":\"Forbidden: bot was blocked by the user\"}");
            } else if (roll < 7) {
                failed("500");
                send(exchange, 500, "broken");
            } else if (roll < 12) {
                failed("429");
                send(exchange, 429, "{\"ok\":false,\"description\":\"Too Many Requests: retry after 3\"}");
            } else if (roll < 17) {
                failed("cut before");
            } else if (roll < 19 && hangs.getAndIncrement() < HANGS) {
                failed("never");
                pause(NEVER_MILLIS);
            } else {
                taken.add(new Sent(chat, body.path("text").asString("")));
                if (roll < 24) {
                    failed("cut after");
                    return;
                } else if (roll < 25) {
                    pause(LATE_MILLIS);
                }
                send(
                        exchange,
                        200,
                        "{\"ok\":true,\"result\":{\"message_id\":1,\"chat\":{\"id\":5,\"type\":\"private\"}}}");
            }
        }
    }

    private void failed(String how) {
        failures.merge(how, 1, Integer::sum);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
