package io.github.otklik.examples.desk.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.otklik.examples.desk.Loopback;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A provider of accounts as Keycloak is one: its addresses, its metadata, its codes with PKCE, its signed tokens. */
final class FakeProvider implements AutoCloseable {
    static final String CLIENT = "otklik-desk";
    static final String SECRET = "s3cret";

    private final HttpServer server;
    private final String issuer;
    private final RSAKey key;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    /** Who is signed in at the provider, and what its tokens say besides. */
    final Map<String, Object> claims = new ConcurrentHashMap<>();

    /** A key that nobody knows signs, where it is set. */
    volatile boolean forged;

    FakeProvider() throws IOException, JOSEException {
        server = Loopback.server();
        issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/otklik";
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        on("/.well-known/openid-configuration", this::metadata);
        on("/protocol/openid-connect/auth", this::authorize);
        on("/protocol/openid-connect/token", this::token);
        on("/protocol/openid-connect/certs", exchange -> json(exchange, 200, new JWKSet(key).toString()));
        server.start();
    }

    /** What answers at an address. */
    private interface Handler {
        void handle(HttpExchange exchange) throws IOException, JOSEException;
    }

    private void on(String path, Handler handler) {
        server.createContext("/realms/otklik" + path, exchange -> {
            try (exchange) {
                handler.handle(exchange);
            } catch (JOSEException e) {
                throw new IOException(e);
            }
        });
    }

    String issuer() {
        return issuer;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void metadata(HttpExchange exchange) throws IOException {
        String connect = issuer + "/protocol/openid-connect/";
        json(exchange, 200, """
                {"issuer": "%s", "authorization_endpoint": "%sauth", "token_endpoint": "%stoken", "jwks_uri": "%scerts",
                 "userinfo_endpoint": "%suserinfo", "end_session_endpoint": "%slogout",
                 "subject_types_supported": ["public"], "response_types_supported": ["code"],
                 "id_token_signing_alg_values_supported": ["RS256"], "scopes_supported": ["openid", "profile"],
                 "token_endpoint_auth_methods_supported": ["client_secret_basic"]}""".formatted(issuer, connect, connect, connect, connect, connect));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange) throws IOException, JOSEException {
        Map<String, String> given =
                fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String basic = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(given.getOrDefault("code", ""));
        boolean right = asked != null
                && ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && CLIENT.equals(asked.get("client_id"))
                && "S256".equals(asked.get("code_challenge_method"))
                && challenge(given.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"));
        if (!right) {
            json(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        String token = signed(String.valueOf(asked.get("nonce")));
        json(
                exchange,
                200,
                "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"expires_in\": 60, \"id_token\": \"" + token
                        + "\"}");
    }

    private String signed(String nonce) throws JOSEException {
        Instant now = Instant.now();
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(CLIENT)
                .claim("azp", CLIENT)
                .claim("nonce", nonce)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
        claims.forEach(set::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), set.build());
        RSAKey by = forged ? new RSAKeyGenerator(2048).keyID("k1").generate() : key;
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String query) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            fields.put(
                    pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
