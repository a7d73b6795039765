package io.github.otklik.examples.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Signing in by the office's provider of accounts. */
class OutsideTest {
    private static final FakeProvider PROVIDER = provider();
    private static final RunningDesk DESK = RunningDesk.of(
            "outside",
            "otklik.people.oidc.issuer=" + PROVIDER.issuer(),
            "otklik.people.oidc.client=" + FakeProvider.CLIENT,
            "otklik.people.oidc.secret=" + FakeProvider.SECRET);

    private static FakeProvider provider() {
        try {
            return new FakeProvider();
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void close() {
        DESK.close();
        PROVIDER.close();
    }

    /** Goes to the provider and comes back; where that leads to. */
    private static String comeBack(DeskClient client, String subject, String name) {
        PROVIDER.claims.put("sub", subject);
        PROVIDER.claims.put("preferred_username", name);
        String there = client.get("/oauth2/authorization/office").location();
        assertThat(there).startsWith(PROVIDER.issuer()).contains("code_challenge=", "nonce=");
        return client.get(back(there)).location();
    }

    /** The path by which the provider leads back to the desk. */
    private static String back(String there) {
        try {
            HttpResponse<Void> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(there)).build(), HttpResponse.BodyHandlers.discarding());
            URI back = URI.create(answer.headers().firstValue("Location").orElseThrow());
            return back.getRawPath() + "?" + back.getRawQuery();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void invite(String login, String post) {
        DeskClient curator = DESK.signedIn("curator");
        curator.get("/people");
        curator.post("/people", Map.of("login", login, "name", "Ольга " + login, "post", post));
    }

    @Test
    void whoIsKnownAtTheDeskComesInAndTheDeskSaysAsWhat() {
        assertThat(DESK.client().get("/sign-in").body())
                .contains("Войти учётной записью администрации", "/oauth2/authorization/office");
        invite("olga", "EXECUTOR/Школы");
        DeskClient olga = DESK.client();
        assertThat(comeBack(olga, "s-1", "olga")).endsWith("/");
        assertThat(olga.get("/").body()).contains("Ольга olga, Школы");
        assertThat(olga.get("/people").status()).isEqualTo(403);
        DeskClient curator = DESK.signedIn("curator");
        assertThat(curator.get("/people").body()).contains("входит через поставщика учётных записей");
        assertThat(curator.get("/audit?login=olga").body()).contains("Вход", "записано");
        String end = olga.post("/sign-out", Map.of()).location();
        assertThat(end)
                .startsWith(PROVIDER.issuer() + "/protocol/openid-connect/logout?id_token_hint=ey")
                .contains("post_logout_redirect_uri=http", "sign-in");
        assertThat(olga.get("/").location()).endsWith("/sign-in");
    }

    @Test
    void whoIsNotKnownIsNotLetInNorIsAnotherOfTheSameName() {
        assertThat(comeBack(DESK.client(), "s-2", "stranger")).endsWith("/sign-in?unknown");
        assertThat(comeBack(DESK.client(), "s-3", "curator")).endsWith("/sign-in?unknown");
        invite("boris", "ADVISER");
        assertThat(comeBack(DESK.client(), "s-4", "boris")).endsWith("/");
        DeskClient another = DESK.client();
        assertThat(comeBack(another, "s-5", "boris")).endsWith("/sign-in?unknown");
        assertThat(another.get("/").location()).endsWith("/sign-in");
        assertThat(another.get("/sign-in?unknown").body()).contains("На столе вас ещё не завели.");
        assertThat(DESK.signedIn("curator").get("/audit?login=stranger").body())
                .contains("Вход через поставщика учётных записей", "отказано");
    }

    @Test
    void whoIsLetOutIsOutAndComesInNoMore() {
        invite("vera", "EXECUTOR/Дороги");
        DeskClient vera = DESK.client();
        comeBack(vera, "s-6", "vera");
        assertThat(vera.get("/").status()).isEqualTo(200);
        DESK.signedIn("curator").post("/people/vera/disable", Map.of());
        assertThat(vera.get("/").location()).endsWith("/sign-in?ended");
        assertThat(comeBack(vera, "s-6", "vera")).endsWith("/sign-in?unknown");
    }

    @Test
    void aTokenThatIsForgedOrACodeOfAnotherBrowserLetsNobodyIn() {
        invite("gleb", "ADVISER");
        PROVIDER.forged = true;
        try {
            DeskClient gleb = DESK.client();
            assertThat(comeBack(gleb, "s-7", "gleb")).endsWith("/sign-in?outside");
            assertThat(gleb.get("/sign-in?outside").body()).contains("Войти не получилось.");
        } finally {
            PROVIDER.forged = false;
        }
        PROVIDER.claims.put("sub", "s-7");
        PROVIDER.claims.put("preferred_username", "gleb");
        String back = back(DESK.client().get("/oauth2/authorization/office").location());
        DeskClient thief = DESK.client();
        assertThat(thief.get(back).location()).endsWith("/sign-in?outside");
        assertThat(thief.get("/").location()).endsWith("/sign-in");
    }

    @Test
    void withoutAProviderThereIsNoWayToOne() {
        RunningDesk desk = RunningDesk.shared();
        assertThat(desk.client().get("/sign-in").body()).doesNotContain("/oauth2/");
        assertThat(desk.client().get("/oauth2/authorization/office").status()).isIn(302, 403, 404);
        assertThat(desk.client().get("/oauth2/authorization/office").location()).doesNotContain("realms");
    }
}
