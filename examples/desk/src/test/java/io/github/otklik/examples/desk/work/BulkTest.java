package io.github.otklik.examples.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Many messages at once, one's own queue, and what its author wrote before. */
class BulkTest {
    private static final RunningDesk DESK = RunningDesk.of("bulk");

    private final DeskClient curator = DESK.signedIn("curator");

    @AfterAll
    static void stop() {
        DESK.close();
    }

    private static List<String> received(String prefix, int count) {
        List<String> ids =
                IntStream.range(0, count).mapToObj(i -> prefix + "-" + i).toList();
        ids.forEach(id -> DESK.receive(id, "Где дорога?"));
        return ids;
    }

    private static String lead(String id) {
        return DESK.jdbc()
                .sql("select coalesce(lead, '') from message where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private static Map<String, Object> form(String word, List<String> ids, String command) {
        Map<String, Object> form = new HashMap<>();
        form.put("word", word);
        form.put("message", ids);
        form.put("commandId", command);
        return form;
    }

    @Test
    void fiftyMessagesAreRoutedAtOnceAndWhatIsRefusedIsTold() {
        List<String> ids = received("many", 50);
        curator.act("many-7", "close", Map.of("outcome", "NOT_REQUIRED"));
        assertThat(curator.get("/?state=ROUTING").body()).contains("Сделать с выбранными", "value=\"many-3\"");
        Map<String, Object> form = form("route", ids, "b-1");
        form.put("lead", "ЖКХ");
        assertThat(curator.post("/bulk", form).status()).isEqualTo(302);
        assertThat(curator.get("/").body()).contains("Сообщений: 49.", "Сообщение many-7:");
        assertThat(ids).filteredOn(id -> lead(id).equals("ЖКХ")).hasSize(49);
        // The same form sent again changes nothing.
        curator.post("/bulk", form);
        assertThat(curator.get("/").body()).contains("Сообщений: 49.");
        assertThat(DESK.jdbc()
                        .sql("select count(*) from event where command_id = 'route-b-1'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(49);
    }

    @Test
    void manyAreDecidedWithOneReason() {
        List<String> ids = received("reason", 3);
        curator.act("reason-1", "route", Map.of("lead", "ЖКХ"));
        Map<String, Object> form = form("close", ids, "b-8");
        form.put("outcome", "REDIRECTED");
        form.put("reason", "передано в областное министерство");
        curator.post("/bulk", form);
        assertThat(curator.get("/").body()).contains("Сообщений: 3.");
        assertThat(DESK.jdbc()
                        .sql(
                                "select count(*) from event where body->'act'->>'reason' = 'передано в областное министерство'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        List<String> refused = received("ground", 2);
        Map<String, Object> refuse = form("refuse", refused, "b-9");
        refuse.put("ground", "INSULT");
        curator.post("/bulk", refuse);
        assertThat(curator.get("/messages/ground-1").body()).contains("не подлежит обработке");
    }

    @Test
    void textsAreModeratedTogetherOnOneGround() {
        DeskClient adviser = DESK.signedIn("adviser");
        for (int i = 0; i < 3; i++) {
            DESK.receive("words-" + i, "Ну и п***ц!");
        }
        adviser.get("/moderation");
        adviser.post("/moderation", Map.of("decision", "DELETE", "message", List.of("words-0", "words-1")));
        assertThat(adviser.get("/moderation").body()).contains("Укажите основание.");
        adviser.post(
                "/moderation",
                Map.of(
                        "decision",
                        "DELETE",
                        "ground",
                        "OBSCENE",
                        "message",
                        List.of("words-0", "words-1", "words-1", "no-such")));
        assertThat(adviser.get("/moderation").body()).contains("Решение записано, сообщений: 2.", "words-2");
        adviser.post("/moderation", Map.of("decision", "KEEP"));
        assertThat(adviser.get("/moderation").body()).contains("Сначала отметьте сообщения.");
        assertThat(DESK.jdbc()
                        .sql("select count(*) from audit where action = 'moderate-delete' and outcome = 'accepted'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatChangedMeanwhileOrNamesWhatIsNotThereIsRefused() {
        received("meanwhile", 2);
        Map<String, Object> form = form("route", List.of("meanwhile-0", "meanwhile-1", "no-such"), "b-2");
        form.put("lead", "ЖКХ");
        form.put("seen-meanwhile-0", "1");
        form.put("seen-meanwhile-1", "1");
        curator.act("meanwhile-0", "route", Map.of("lead", "Дороги"));
        curator.post("/bulk", form);
        assertThat(curator.get("/").body())
                .contains("Сообщений: 1.", "meanwhile-0: Пока страница была открыта", "no-such: Такого сообщения нет");
        assertThat(lead("meanwhile-0")).isEqualTo("Дороги");
        form.put("lead", "Космос");
        form.put("commandId", "b-3");
        curator.post("/bulk", form);
        assertThat(curator.get("/").body()).contains("Такого подразделения нет: Космос.");
    }

    @Test
    void theListIsBoundedAndTheActOneOfThoseForMany() {
        List<String> ids = new ArrayList<>();
        IntStream.range(0, 101).forEach(i -> ids.add("none-" + i));
        assertThat(curator.post("/bulk", form("route", ids, "b-4")).status()).isEqualTo(400);
        curator.get("/");
        assertThat(curator.post("/bulk", form("publish", List.of(), "b-5")).status())
                .isEqualTo(404);
        curator.get("/");
        curator.post("/bulk", form("route", List.of(), "b-6"));
        assertThat(curator.get("/").body()).contains("Сначала отметьте сообщения.");
    }

    @Test
    void whoMayNotRouteHasNoSuchFormAndCanDoNothingByIt() {
        received("unit", 1);
        curator.act("unit-0", "route", Map.of("lead", "ЖКХ"));
        DeskClient unit = DESK.signedIn("zhkh");
        assertThat(unit.get("/?state=WORK").body()).contains("unit-0").doesNotContain("Сделать с выбранными");
        Map<String, Object> form = form("route", List.of("unit-0"), "b-7");
        form.put("lead", "Дороги");
        unit.post("/bulk", form);
        assertThat(lead("unit-0")).isEqualTo("ЖКХ");
    }

    @Test
    void eachHasAQueueOfWhatIsForHimToDo() {
        received("queue", 2);
        curator.act("queue-0", "route", Map.of("lead", "Школы"));
        DeskClient schools = DESK.signedIn("schools");
        assertThat(schools.get("/").body()).containsPattern("Моя очередь: [1-9]");
        assertThat(schools.get("/?mine=1").body()).contains("queue-0").doesNotContain("queue-1");
        assertThat(curator.get("/?mine=1").body()).contains("queue-1");
    }

    @Test
    void theEarlierMessagesOfAnAuthorStandBesideAsFarAsOneMaySeeThem() {
        received("first", 1);
        curator.act("first-0", "route", Map.of("lead", "Школы"));
        DESK.pass(java.time.Duration.ofMinutes(5));
        received("author", 5);
        DESK.pass(java.time.Duration.ofMinutes(5));
        received("later", 1);
        curator.act("later-0", "route", Map.of("lead", "Школы"));
        assertThat(curator.get("/messages/later-0").body())
                .contains("Прежние сообщения автора", "href=\"/messages/author-1\"");
        assertThat(DESK.signedIn("schools").get("/messages/later-0").body())
                .contains("href=\"/messages/first-0\"")
                .doesNotContain("/messages/author-1");
    }
}
