package io.github.otklik.examples.desk.file;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.otklik.examples.desk.Loopback;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A store that speaks S3 as far as the desk asks it to, and as strictly as stores do that are not AWS: a signature of version 4
 * for its region, the length and the sum of each body, nothing in chunks and no sums behind bodies.
 */
public final class FakeS3 implements AutoCloseable {
    static final String REGION = "ru-central1";
    static final String BUCKET = "stol-files";
    static final String KEY = "YCAJE-key-id";
    static final String SECRET = "YCM-very-secret";

    private static final Pattern AUTHORIZATION =
            Pattern.compile("AWS4-HMAC-SHA256 Credential=([^/]+)/\\d{8}/([a-z0-9-]+)/s3/aws4_request, "
                    + "SignedHeaders=[a-z0-9;-]+, Signature=[0-9a-f]{64}");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.WELL;

    /** How it answers. */
    public enum Mood {
        /** As it should. */
        WELL,
        /** With an error of its own. */
        BROKEN,
        /** Takes nothing more, and gives what it has. */
        FULL,
        /** With half of what it was asked for. */
        CUT,
        /** Never. */
        SILENT,
        /** With a page of somebody else. */
        FOREIGN
    }

    /** Starts it on a free port. */
    public FakeS3() {
        server = Loopback.server();
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Its address. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What lies there, by the key. */
    public Map<String, byte[]> objects() {
        return objects;
    }

    /** What it was asked, each by method and path. */
    public List<String> requests() {
        return requests;
    }

    public void feel(Mood feeling) {
        mood = feeling;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getRawPath();
        requests.add(exchange.getRequestMethod() + " " + path);
        try {
            switch (mood) {
                case BROKEN -> error(exchange, 503, "SlowDown");
                case SILENT -> Thread.sleep(60_000);
                case FOREIGN -> send(exchange, 200, bytes("<html>Подключитесь к сети администрации</html>"));
                default -> answer(exchange, path, body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private void answer(HttpExchange exchange, String path, byte[] body) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        Matcher signed = AUTHORIZATION.matcher(String.valueOf(headers.getFirst("Authorization")));
        String prefix = "/" + BUCKET + "/";
        if (!signed.matches()) {
            error(exchange, 400, "AuthorizationHeaderMalformed");
        } else if (!signed.group(1).equals(KEY)) {
            error(exchange, 403, "InvalidAccessKeyId");
        } else if (!signed.group(2).equals(REGION)) {
            error(exchange, 400, "AuthorizationHeaderMalformed");
        } else if (!path.startsWith(prefix)) {
            error(exchange, 404, "NoSuchBucket");
        } else if (!isPlain(headers)) {
            error(exchange, 501, "NotImplemented");
        } else {
            stored(exchange, path.substring(prefix.length()), body);
        }
    }

    private static boolean isPlain(Headers headers) {
        return headers.getFirst("x-amz-trailer") == null
                && headers.getFirst("x-amz-decoded-content-length") == null
                && headers.getFirst("Transfer-Encoding") == null
                && headers.keySet().stream()
                        .noneMatch(each -> each.toLowerCase(Locale.ROOT).startsWith("x-amz-checksum"));
    }

    private void stored(HttpExchange exchange, String key, byte[] body) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        byte[] object = objects.get(key);
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                if (!String.valueOf(body.length).equals(headers.getFirst("Content-Length"))) {
                    error(exchange, 411, "MissingContentLength");
                } else if (!sum(body).equals(headers.getFirst("x-amz-content-sha256"))) {
                    error(exchange, 400, "XAmzContentSHA256Mismatch");
                } else if (mood == Mood.FULL) {
                    error(exchange, 403, "QuotaExceeded");
                } else {
                    objects.put(key, body);
                    exchange.getResponseHeaders().set("ETag", "\"" + sum(body) + "\"");
                    send(exchange, 200, new byte[0]);
                }
            }
            case "DELETE" -> {
                objects.remove(key);
                send(exchange, 204, new byte[0]);
            }
            case "HEAD", "GET" -> {
                if (object == null) {
                    error(exchange, 404, "NoSuchKey");
                } else {
                    send(exchange, 200, object);
                }
            }
            default -> error(exchange, 405, "MethodNotAllowed");
        }
    }

    private static String sum(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void error(HttpExchange exchange, int status, String code) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        send(
                exchange,
                status,
                bytes("<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>" + KEY + "</Message></Error>"));
    }

    private void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
        }
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body, 0, mood == Mood.CUT ? body.length / 2 : body.length);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
