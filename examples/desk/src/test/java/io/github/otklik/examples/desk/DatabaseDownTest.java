package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** While the database is down people are told so within the time that they wait for a page, and afterwards all goes on. */
class DatabaseDownTest {
    private static final int ATTEMPTS = 60;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final List<String> PAGES =
            List.of("/", "/messages/down-1", "/compliance", "/audit", "/tokens", "/incidents", "/register");

    @Test
    void pagesSayThatTheDatabaseDoesNotAnswerAndWorkAgainWhenItDoes() throws IOException, InterruptedException {
        try (Gate gate = new Gate(Postgres.database("down"))) {
            RunningDesk desk = RunningDesk.on(gate.address(), "spring.datasource.hikari.connection-timeout=1000");
            DeskClient curator = desk.signedIn("curator");
            desk.receive("down-1", "Где вода?");
            Map<String, String> form =
                    new HashMap<>(curator.get("/messages/down-1").forms().get("route"));
            form.put("lead", "ЖКХ");

            gate.shut();
            for (String page : PAGES) {
                DeskClient.Page answer = curator.get(page);
                assertThat(answer.status()).as(page).isEqualTo(503);
                assertThat(answer.body())
                        .contains("<html lang=\"ru\"", "База данных не отвечает", "обновите страницу")
                        .doesNotContain("Exception");
            }
            DeskClient.Page sent = curator.post("/messages/down-1/route", form);
            assertThat(sent.status()).isEqualTo(503);
            assertThat(sent.body()).contains("отправьте форму ещё раз");
            assertThat(desk.client()
                            .json("/api/messages", "{}", "Authorization", "Bearer none", "Accept", "application/json")
                            .status())
                    .isIn(503, 400);
            assertThat(desk.client().get("/actuator/health").status()).isEqualTo(503);
            assertThat(curator.get("/regulation").status()).isEqualTo(200);

            gate.open();
            // The same form once more is done once.
            assertThat(again(() -> curator.post("/messages/down-1/route", form)).status())
                    .isEqualTo(302);
            assertThat(curator.get("/messages/down-1").body()).contains("Записано:", "ЖКХ");

            gate.silence();
            DeskClient.Page hung = curator.get("/");
            assertThat(hung.status()).isEqualTo(503);
            assertThat(hung.body()).contains("База данных не отвечает");
            gate.open();
            gate.shut();
            gate.open();
            assertThat(again(() -> curator.get("/")).status()).isEqualTo(200);
            assertThat(curator.get("/messages/down-1").body()).contains("ЖКХ");
            desk.close();
        }
    }

    /** Asks until the desk has a connection again: its pool looks for one at intervals of some seconds. */
    private static DeskClient.Page again(Supplier<DeskClient.Page> question) throws InterruptedException {
        DeskClient.Page answer = question.get();
        for (int i = 0; i < ATTEMPTS && answer.status() == 503; i++) {
            Thread.sleep(PAUSE.toMillis());
            answer = question.get();
        }
        return answer;
    }
}
