package io.github.otklik.examples.desk.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every role against every page and every command. */
class AccessTest {
    private static final Map<String, Role> LOGINS = Map.of(
            "ministry", Role.MINISTRY,
            "curator", Role.CURATOR,
            "zhkh", Role.EXECUTOR,
            "head", Role.HEAD,
            "adviser", Role.ADVISER);

    private static final RunningDesk DESK = RunningDesk.shared();
    private static final Map<String, DeskClient> CLIENTS = new HashMap<>();

    private static DeskClient client(String login) {
        return CLIENTS.computeIfAbsent(login, DESK::signedIn);
    }

    @ParameterizedTest
    @CsvSource({
        "/, ministry curator zhkh head adviser",
        "/regulation, ministry curator zhkh head adviser",
        "/v3/api-docs, ministry curator zhkh head adviser",
        "/register, ministry curator zhkh head adviser",
        "/new, ministry",
        "/incidents, curator zhkh head adviser",
        "/moderation, curator adviser",
        "/compliance, curator head",
        "/compliance/figures.csv, curator head",
        "/audit, curator head",
        "/retention, curator",
        "/recount, curator",
        "/deliveries, curator",
        "/tokens, curator zhkh",
        "/templates, curator zhkh",
        "/people, curator head",
        "/account, ministry curator zhkh head adviser",
        "/messages/access-0, ministry curator head adviser",
        "/messages/access-0/extract, curator head",
        "/no-such-page, none",
    })
    void aPageOpensForThoseItIsForAndForNobodyElse(String page, String logins) {
        if (page.contains("access-0")) {
            DESK.receive("access-0", "Где?");
        }
        for (String login : LOGINS.keySet()) {
            boolean open = List.of(logins.split(" ", -1)).contains(login);
            assertThat(client(login).get(page).status())
                    .as("%s for %s", page, login)
                    .satisfies(status -> assertThat(status == 200).isEqualTo(open))
                    .isIn(200, 403, 404);
        }
        assertThat(DESK.client().get(page).status())
                .as("%s without sign-in", page)
                .isIn(302, 403);
    }

    @ParameterizedTest
    @CsvSource({
        "/moderation/access-0, ministry zhkh head",
        "/tokens, ministry head adviser",
        "/new, curator zhkh head adviser"
    })
    void aFormIsRefusedToThoseItIsNotFor(String path, String logins) {
        for (String login : logins.split(" ", -1)) {
            Map<String, String> values =
                    Map.of("decision", "KEEP", "label", "x", "id", "r1", "network", "VKontakte", "text", "т");
            assertThat(client(login).post(path, values).status())
                    .as("%s for %s", path, login)
                    .isEqualTo(403);
        }
    }

    static Stream<Arguments> commands() {
        return LOGINS.keySet().stream()
                .flatMap(login -> Regulation.decree().commands().stream().map(type -> Arguments.of(login, type)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandOfAnotherRoleIsRefusedAndChangesNothing(String login, CommandType type) {
        String id = "access-" + login + "-" + type.word();
        DESK.receive(id, "Где?");
        client("curator").act(id, "route", Map.of("lead", "ЖКХ"));
        boolean role = Regulation.decree().roles(type).contains(LOGINS.get(login));
        boolean offered = client(login).get("/messages/" + id).forms().containsKey(type.word());
        if (!role) {
            assertThat(offered).isFalse();
            DeskClient.Page page = client(login)
                    .post("/messages/" + id + "/" + type.word(), Map.of("commandId", "c", "lead", "Дороги"));
            assertThat(page.status()).isEqualTo(422);
            assertThat(DESK.jdbc()
                            .sql("select count(*) from event where message_id = ? and command_id = 'c'")
                            .param(id)
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void noUnitSeesMessagesOrDraftsOfAnother() {
        DESK.receive("access-1", "Где?");
        client("curator").act("access-1", "route", Map.of("lead", "ЖКХ", "coExecutors", List.of("Школы")));
        client("zhkh")
                .act(
                        "access-1",
                        "submit-draft",
                        Map.of("kind", "FINAL", "text", "тайный проект", "measures", "тайные меры"));
        client("curator").act("access-1", "return-for-rework", Map.of("remarks", "тайные замечания"));
        assertThat(client("roads").get("/messages/access-1").status()).isEqualTo(404);
        assertThat(client("roads")
                        .post("/messages/access-1/return", Map.of("commandId", "c"))
                        .status())
                .isEqualTo(404);
        assertThat(client("roads").get("/?q=access-1").body()).contains("Ничего не нашлось");
        for (String login : List.of("schools", "ministry")) {
            assertThat(client(login).get("/messages/access-1").body())
                    .contains("проект представлен")
                    .doesNotContain("тайн");
        }
        assertThat(client("zhkh").get("/messages/access-1").body())
                .contains("тайный проект", "тайные меры", "тайные замечания");
        client("zhkh").act("access-1", "return", Map.of("reason", "не наше"));
        client("curator").act("access-1", "route", Map.of("lead", "Дороги"));
        assertThat(client("roads").get("/messages/access-1").body())
                .contains("на доработке")
                .doesNotContain("тайн");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/messages/access-0/route",
                "/new",
                "/tokens",
                "/people",
                "/account/second",
                "/moderation/access-0",
                "/sign-out",
                "/sign-in"
            })
    void aFormWithoutTheTokenOfItsPageIsRefused(String path) {
        DeskClient curator = DESK.signedIn("curator");
        assertThat(curator.from("https://elsewhere.example")
                        .post(path, Map.of("_csrf", "", "username", "curator", "password", "demo"))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator/health, 200",
        "/actuator/metrics, 401",
        "/actuator/prometheus, 401",
        "/actuator/env, 401",
        "/calendar/guess.ics, 404",
        "/public/pages.csv, 200",
        "/public/pages.html, 200",
        "/public/pages.json, 200"
    })
    void whatProgramsCallHasItsOwnKeyOrNone(String path, int status) {
        assertThat(DESK.client().get(path).status()).isEqualTo(status);
    }

    @Test
    void metricsAreForThoseWhoRunTheDesk() {
        DESK.receive("access-2", "Где?");
        client("curator").act("access-2", "mark-significant", Map.of());
        String metrics = DESK.client().basic("/actuator/prometheus", "head").body();
        assertThat(metrics)
                .contains("otklik_commands_total{command=\"mark-significant\",outcome=\"accepted\"}")
                .contains("otklik_terms_overdue", "otklik_terms_due_soon");
        assertThat(DESK.client().basic("/actuator/prometheus", "zhkh").status()).isEqualTo(403);
    }
}
