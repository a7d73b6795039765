package io.github.otklik.examples.desk.network;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.otklik.examples.desk.Loopback;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** The methods of Telegram, MAX and Odnoklassniki that send a text, as far as their documentation tells. */
public final class FakeBots implements AutoCloseable {
    private final HttpServer server;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final AtomicReference<Mood> mood = new AtomicReference<>(Mood.WELL);

    /** A call: its address with the query, what it was allowed by, and the body. */
    public record Sent(String address, String authorization, String body) {}

    /** How it answers. */
    public enum Mood {
        WELL,
        REFUSING,
        /** Something between the desk and the network answers in its place. */
        ODD,
        BROKEN
    }

    /** Starts it on a free port. */
    public FakeBots() {
        server = Loopback.server();
        server.createContext("/", this::answer);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was sent, also what was not answered well. */
    public List<Sent> sent() {
        return sent;
    }

    public void feel(Mood now) {
        mood.set(now);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String allowed = exchange.getRequestHeaders().getFirst("Authorization");
        sent.add(new Sent(
                path,
                allowed == null ? "" : allowed,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        int status = mood.get() == Mood.WELL ? 200 : mood.get() == Mood.BROKEN ? 502 : 403;
        byte[] body = (mood.get() == Mood.ODD ? "{}" : text(path, status)).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String text(String path, int status) {
        boolean well = status == 200;
        if (path.startsWith("/bot")) {
            return well && path.endsWith("/sendMediaGroup")
                    ? "{\"ok\":true,\"result\":[{\"message_id\":78,\"chat\":{\"id\":-1001,\"type\":\"supergroup\",\"username\":\"rayon\"}}]}"
                    : well
                            ? "{\"ok\":true,\"result\":{\"message_id\":77,\"chat\":{\"id\":-1001,\"type\":\"supergroup\",\"username\":\"rayon\"}}}"
                            : "{\"ok\":false,\"error_code\":403,\"description\":\"Forbidden: bot was blocked by the"
                                    + " user\"}";
        }
        if (path.startsWith("/graph/")) {
            return well
                    ? "{\"success\":true,\"message_id\":\"mid:C1.2\"}"
                    : "{\"error_code\":10,\"error_msg\":\"PERMISSION_DENIED\"}";
        }
        return well
                ? "{\"message\":{\"body\":{\"mid\":\"mid.9\"},\"url\":\"https://max.ru/c/1/9\"}}"
                : "{\"code\":\"chat.denied\",\"message\":\"chat.denied\"}";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
