package io.github.otklik.examples.desk.network;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the methods of networks: each within a time, its answer no longer than such answers are. */
@Component
class Calls {
    private static final Logger LOG = LoggerFactory.getLogger(Calls.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 1 << 16;
    private static final int SERVER_ERROR = 500;

    private final JsonMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Calls(JsonMapper json) {
        this.json = json;
    }

    /** An answer of a network. */
    record Answer(int status, JsonNode body) {}

    /** Sends a map as JSON. */
    Answer json(String address, Map<String, ?> body, Map<String, String> headers) throws IOException {
        return post(address, "application/json;charset=utf-8", json.writeValueAsString(body), headers);
    }

    /**
     * Sends a body.
     *
     * @throws IOException if nobody knows what became of it
     */
    Answer post(String address, String type, String body, Map<String, String> headers) throws IOException {
        return send(address, type, HttpRequest.BodyPublishers.ofString(body), headers);
    }

    /** Sends a form with files. */
    Answer post(String address, Multipart form, Map<String, String> headers) throws IOException {
        return send(address, form.type(), HttpRequest.BodyPublishers.ofByteArray(form.bytes()), headers);
    }

    private Answer send(String address, String type, HttpRequest.BodyPublisher body, Map<String, String> headers)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .POST(body);
        headers.forEach(request::header);
        try {
            HttpResponse<InputStream> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                        .execute(() -> close(in));
                byte[] read = in.readNBytes(LONGEST_ANSWER);
                if (answer.statusCode() >= SERVER_ERROR) {
                    throw new IOException("Status " + answer.statusCode());
                }
                return new Answer(answer.statusCode(), json.readTree(read));
            }
        } catch (JacksonException e) {
            throw new IOException("The answer is not JSON", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
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
}
