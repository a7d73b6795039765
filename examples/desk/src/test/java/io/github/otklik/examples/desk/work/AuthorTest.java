package io.github.otklik.examples.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** An act with two stages of approval, after which the author has the last word, written down for him. */
class AuthorTest {
    private static final RunningDesk DESK = RunningDesk.of("author", "otklik.regulations=classpath:two-stages.txt");

    private final DeskClient curator = DESK.signedIn("curator");
    private final DeskClient zhkh = DESK.signedIn("zhkh");
    private final DeskClient head = DESK.signedIn("head");

    @AfterAll
    static void stop() {
        DESK.close();
    }

    private void answered(String id) {
        DESK.receive(id, "Где свет?");
        curator.act(id, "route", Map.of("lead", "ЖКХ"));
        zhkh.act(id, "submit-draft", Map.of("kind", "FINAL", "text", "Починим в среду."));
        assertThat(head.get("/messages/" + id).forms()).doesNotContainKey("approve");
        curator.act(id, "approve", Map.of());
        assertThat(curator.get("/messages/" + id).forms()).doesNotContainKey("publish");
        head.act(id, "approve", Map.of());
        curator.act(id, "publish", Map.of("network", "VKontakte", "url", "https://vk.com/wall-1_2"));
    }

    @Test
    void theCuratorWritesDownThatTheAuthorConfirmsAndNobodyElseDoes() {
        answered("author-1");
        assertThat(zhkh.get("/messages/author-1").forms()).doesNotContainKey("confirm");
        assertThat(zhkh.post("/messages/author-1/confirm", Map.of("commandId", "c", "seen", "-1"))
                        .status())
                .isEqualTo(403);
        assertThat(curator.get("/messages/author-1").forms()).containsKeys("confirm", "deny");
        assertThat(curator.act("author-1", "confirm", Map.of()).status()).isEqualTo(302);
        assertThat(curator.get("/messages/author-1").body()).contains("Записано: ", "житель");
        assertThat(curator.get("/messages/author-1").forms()).doesNotContainKey("confirm");
    }

    @Test
    void whatTheAuthorDeniesIsTakenUpAgain() {
        answered("author-2");
        curator.act("author-2", "deny", Map.of("reason", "света так и нет"));
        assertThat(curator.get("/messages/author-2").body())
                .contains("света так и нет")
                .doesNotContain("ответ дан</span>");
    }
}
