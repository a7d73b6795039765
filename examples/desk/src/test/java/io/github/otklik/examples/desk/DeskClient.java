package io.github.otklik.examples.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A person at the desk, or a program that calls it: pages are fetched, forms are filled in and sent. */
public final class DeskClient {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern FORM = Pattern.compile(
            "<form method=\"post\" class=\"stack\" action=\"/messages/[^/\"]+/([a-z-]+)\">(.*?)</form>",
            Pattern.DOTALL);

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .cookieHandler(cookies)
            .build();
    private String csrf = "";
    private String origin;

    /** What the desk answered. */
    public record Page(int status, String body, String location) {
        /** The acts whose forms the page offers, each with what it sends if nothing is filled in. */
        public Map<String, Map<String, String>> forms() {
            Map<String, Map<String, String>> forms = new LinkedHashMap<>();
            Matcher form = FORM.matcher(body);
            while (form.find()) {
                Map<String, String> values = new LinkedHashMap<>();
                values.put("commandId", value(form.group(2), "commandId"));
                values.put("seen", value(form.group(2), "seen"));
                forms.put(form.group(1), values);
            }
            return forms;
        }
    }

    public DeskClient(String address) {
        this.address = address;
        this.origin = address;
    }

    public static String value(String html, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
        return found.find() ? found.group(1) : "";
    }

    public void signIn(String login) {
        signIn(login, "demo");
    }

    void signIn(String login, String password) {
        get("/sign-in");
        Page page = post("/sign-in", Map.of("username", login, "password", password));
        if (page.status() != 302 || page.location().contains("error")) {
            throw new IllegalStateException("Not signed in: " + page.status() + " " + page.location());
        }
        get("/regulation");
    }

    public Page get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Accept", "text/html,*/*;q=0.8")
                .GET());
    }

    /** The lines of an answer as they come. */
    public Stream<String> stream(String path) {
        try {
            return http.send(
                            HttpRequest.newBuilder(URI.create(address + path))
                                    .GET()
                                    .build(),
                            HttpResponse.BodyHandlers.ofLines())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Fetches by basic authentication, as a collector of metrics does. */
    public Page basic(String path, String login) {
        String pair = Base64.getEncoder().encodeToString((login + ":demo").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + pair)
                .GET());
    }

    /** The same client, whose forms stand on a page of another site. */
    public DeskClient from(String site) {
        origin = site;
        return this;
    }

    /** Forgets the session, as if it had ended. */
    public void loseSession() {
        cookies.getCookieStore().removeAll();
    }

    /** Sends a form with the token of the last page. */
    public Page post(String path, Map<String, ?> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.putIfAbsent("_csrf", csrf);
        List<String> pairs = new ArrayList<>();
        all.forEach((name, value) -> {
            for (Object each : value instanceof List<?> list ? list : List.of(value)) {
                pairs.add(encoded(name) + "=" + encoded(String.valueOf(each)));
            }
        });
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    /** Sends a form with a file, with the token of the last page. */
    public Page upload(String path, Map<String, String> values, String name, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putIfAbsent("_csrf", csrf);
        all.forEach((field, value) -> body.writeBytes(
                ("--border\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--border\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"" + name
                        + "\"\r\nContent-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--border--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Content-Type", "multipart/form-data; boundary=border")
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Acts on a message as its page offers it. */
    public Page act(String id, String word, Map<String, ?> values) {
        Map<String, String> offered = get("/messages/" + id).forms().get(word);
        if (offered == null) {
            throw new IllegalStateException("No form for " + word + " of " + id);
        }
        Map<String, Object> all = new LinkedHashMap<>(offered);
        all.putAll(values);
        return post("/messages/" + id + "/" + word, all);
    }

    public Page json(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Matcher token = CSRF.matcher(answer.body());
            if (token.find()) {
                csrf = token.group(1);
            }
            return new Page(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
