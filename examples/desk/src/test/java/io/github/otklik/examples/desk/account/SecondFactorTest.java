package io.github.otklik.examples.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A code beside the password: set up, asked for, used once, taken away, and demanded of a role. */
class SecondFactorTest {
    private static final RunningDesk DESK =
            RunningDesk.of("second", "otklik.people.second-factor=HEAD", "otklik.people.key=" + "k".repeat(40));

    @AfterAll
    static void close() {
        DESK.close();
    }

    private static String code(String login) {
        return Totp.code(
                DESK.bean(SecondFactor.class).started(login, DESK.now()).orElseThrow(), DESK.now());
    }

    private static DeskClient.Page signIn(DeskClient client, String login, String code) {
        client.get("/sign-in");
        return client.post("/sign-in", Map.of("username", login, "password", "demo", "code", code));
    }

    /** Sets one up for somebody who is signed in; gives its secret. */
    private static byte[] setUp(DeskClient client, String login) {
        client.get("/account");
        client.post("/account/second", Map.of("present", "demo"));
        byte[] secret = DESK.bean(SecondFactor.class).started(login, DESK.now()).orElseThrow();
        String page = client.get("/account").body();
        assertThat(page.replace(" ", "")).contains(Totp.base32(secret));
        assertThat(page).contains("<svg class=\"qr\"");
        assertThat(client.post("/account/second/confirm", Map.of("code", code(login)))
                        .location())
                .endsWith("/sign-in?second");
        return secret;
    }

    @Test
    void afterItIsSetUpThePasswordAloneLetsNobodyInAndACodeWorksOnce() {
        DeskClient curator = DESK.signedIn("curator");
        curator.get("/account");
        curator.post("/account/second", Map.of("present", "wrong"));
        assertThat(curator.get("/account").body()).contains("Пароль или код не подходит.");
        byte[] secret = setUp(curator, "curator");
        DeskClient client = DESK.client();
        assertThat(signIn(client, "curator", "").location()).endsWith("error");
        // The code that confirmed it is used up.
        assertThat(signIn(client, "curator", Totp.code(secret, DESK.now())).location())
                .endsWith("error");
        DESK.pass(Duration.ofSeconds(30));
        String code = Totp.code(secret, DESK.now());
        assertThat(signIn(client, "curator", code).location()).endsWith("/");
        assertThat(client.get("/").status()).isEqualTo(200);
        assertThat(signIn(DESK.client(), "curator", code).location()).endsWith("error");
        assertThat(DESK.client().basic("/actuator/metrics", "curator").status()).isEqualTo(401);

        client.get("/account");
        DESK.pass(Duration.ofMinutes(11));
        client.post("/account/second/off", Map.of("present", "demo", "code", Totp.code(secret, DESK.now())));
        assertThat(client.get("/account").body()).contains("Второй фактор выключен.");
        DESK.signedIn("curator");
    }

    @Test
    void aRoleThatNeedsOneSetsItUpBeforeAnythingElse() {
        DeskClient head = DESK.client();
        assertThat(signIn(head, "head", "").status()).isEqualTo(302);
        for (String page : new String[] {"/", "/audit", "/people", "/messages/x"}) {
            assertThat(head.get(page).location()).as(page).endsWith("/account");
        }
        assertThat(head.get("/account").body()).contains("Настройте его, и стол откроется.");
        byte[] secret = setUp(head, "head");
        DESK.pass(Duration.ofSeconds(30));
        signIn(head, "head", Totp.code(secret, DESK.now()));
        assertThat(head.get("/").status()).isEqualTo(200);
        head.get("/account");
        head.post("/account/second/off", Map.of("present", "demo"));
        assertThat(head.get("/account").body()).contains("Ваша роль работает только со вторым фактором.");
    }

    @Test
    void aLostTelephoneIsTakenAwayByTheCurator() {
        setUp(DESK.signedIn("adviser"), "adviser");
        assertThat(signIn(DESK.client(), "adviser", "").location()).endsWith("error");
        DeskClient curator = DESK.signedIn("roads");
        assertThat(curator.post("/people/adviser/second-off", Map.of()).status())
                .isEqualTo(403);
        DeskClient ministry = DESK.signedIn("ministry");
        assertThat(ministry.get("/people").status()).isEqualTo(403);
        DESK.bean(SecondFactor.class).remove("adviser");
        DESK.signedIn("adviser");
    }

    @Test
    void whatIsKeptIsNotTheSecretAndWithoutAKeyNobodySetsOneUp() {
        byte[] secret = setUp(DESK.signedIn("zhkh"), "zhkh");
        String kept = DESK.jdbc()
                .sql("select encode(secret, 'hex') from second_factor where login = 'zhkh'")
                .query(String.class)
                .single();
        assertThat(kept)
                .hasSizeGreaterThan(2 * secret.length)
                .doesNotContain(HexFormat.of().formatHex(secret));
        RunningDesk keyless = RunningDesk.of("keyless", "otklik.people.key=");
        DeskClient curator = keyless.signedIn("curator");
        assertThat(curator.get("/account").body()).contains("администратор ещё не задал ключ");
        curator.post("/account/second", Map.of("present", "demo"));
        assertThat(curator.get("/account").body()).contains("Второй фактор включить нельзя");
        keyless.close();
    }
}
