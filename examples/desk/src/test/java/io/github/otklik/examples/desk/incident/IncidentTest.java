package io.github.otklik.examples.desk.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Messages of one cause: they join, one text is written for all, each is answered by its own procedure. */
class IncidentTest {
    private final RunningDesk desk = RunningDesk.shared();
    private final DeskClient curator = desk.signedIn("curator");
    private final DeskClient zhkh = desk.signedIn("zhkh");

    @Test
    void messagesOfOneCauseAreAnsweredWithOneTextEachInItsOwnTerm() {
        String incident = opened("Прорыв на Мира");
        for (String id : List.of("inc-1", "inc-2", "inc-3")) {
            desk.receive(id, "На улице Мира нет воды, дом " + id);
            curator.act(id, "route", Map.of("lead", "ЖКХ"));
            desk.pass(Duration.ofMinutes(1));
        }
        act(curator, incident, "join", Map.of("message", "inc-1", "адрес", "Мира, 5"));
        act(curator, incident, "join", Map.of("numbers", "inc-2, inc-3", "адрес", "Мира, 7"));
        act(curator, incident, "draft", Map.of("text", "Здравствуйте! Воду на {адрес} дадут сегодня к 18:00."));
        assertThat(curator.get(incident).body())
                .contains("Воду на Мира, 5 дадут сегодня", "Воду на Мира, 7 дадут сегодня")
                .contains("<bdi>Прорыв на Мира</bdi>", "Сообщений: 3, в работе 3")
                .doesNotContain("Представить проект:");
        curator.act("inc-3", "close", Map.of("outcome", "WITHDRAWN", "reason", "удалено"));
        assertThat(zhkh.get(incident).body()).contains("Представить проект: 2", "Сообщение не в работе: закрыто.");
        act(zhkh, incident, "submit-draft", Map.of("measures", "бригада на месте"));
        assertThat(curator.get(incident).body()).contains("Согласовать проекты: 2");
        act(curator, incident, "approve", Map.of());
        act(curator, incident, "publish", Map.of("url-inc-1", "https://vk.com/wall-77_51"));
        assertThat(states("inc-1", "inc-2", "inc-3")).containsExactly("ANSWERED", "APPROVED", "CLOSED");
        act(curator, incident, "publish", Map.of("url-inc-2", "https://vk.com/wall-77_52"));
        assertThat(curator.get("/messages/inc-2").body())
                .contains("Прорыв на Мира", "Воду на Мира, 7 дадут сегодня к 18:00.", "ответ дан");
    }

    @Test
    void aRefusalIsShownInRussianAndWhatWasTypedStays() {
        String incident = opened("Ямы на Садовой");
        DeskClient.Page page = curator.post(
                incident + "/draft", form(curator, incident, "draft", Map.of("text", "Яму на {адрес заделают.")));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("В тексте неверное место", "Яму на {адрес заделают.</textarea>");
        assertThat(curator.post(incident + "/join", form(curator, incident, "join", Map.of("numbers", "no-such")))
                        .body())
                .contains("Таких сообщений нет: no-such.");
        desk.receive("inc-4", "Яма");
        act(curator, incident, "join", Map.of("numbers", "inc-4"));
        assertThat(curator.post(incident + "/join", form(curator, incident, "join", Map.of("numbers", "inc-4")))
                        .body())
                .contains("Сообщение inc-4 уже в инциденте.");
        act(curator, incident, "leave", Map.of("message", "inc-4", "text", "другая улица"));
        act(curator, incident, "close", Map.of("text", "ошибка"));
        assertThat(curator.post(incident + "/join", form(curator, incident, "join", Map.of("numbers", "inc-4")))
                        .body())
                .contains("Инцидент закрыт: действие «присоединить» сейчас невозможно.");
    }

    @Test
    void theSameFormSentTwiceCountsOnce() {
        String incident = opened("Свет на Озёрной");
        Map<String, Object> form = form(curator, incident, "draft", Map.of("text", "Свет дали."));
        assertThat(curator.post(incident + "/draft", form).status()).isEqualTo(302);
        assertThat(curator.post(incident + "/draft", form).status()).isEqualTo(302);
        assertThat(desk.jdbc()
                        .sql("select count(*) from incident_event where incident_id = ?")
                        .param(incident.substring("/incidents/".length()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatAsksTheSameAsAMemberIsProposed() {
        String incident = opened("Мост на Лесной");
        desk.receive("inc-5", "Когда починят мост через Камышинку на Лесной?");
        desk.receive("inc-6", "Так когда же починят мост на Лесной через Камышинку?");
        act(curator, incident, "join", Map.of("numbers", "inc-5"));
        assertThat(curator.get(incident).body())
                .contains("name=\"message\" value=\"inc-6\"", "Похоже на сообщение inc-5 инцидента");
        assertThat(zhkh.get(incident).status()).isEqualTo(404);
    }

    @Test
    void aUnitSeesItsOwnMessagesOnlyAndRunsNoIncident() {
        String incident = opened("Снег");
        desk.receive("inc-7", "Снег у школы");
        desk.receive("inc-8", "Снег на дороге");
        curator.act("inc-7", "route", Map.of("lead", "Школы"));
        curator.act("inc-8", "route", Map.of("lead", "Дороги"));
        act(curator, incident, "join", Map.of("numbers", "inc-7 inc-8"));
        DeskClient schools = desk.signedIn("schools");
        assertThat(schools.get(incident).body()).contains("inc-7").doesNotContain("inc-8", "Записать текст");
        Map<String, Object> form = form(curator, incident, "draft", Map.of("text", "Уберём."));
        schools.get(incident);
        assertThat(schools.post(incident + "/draft", form).body()).contains("Инцидент ведёт куратор");
    }

    @Test
    void neverMoreAnswersAlikeThanTheActAllows() {
        RunningDesk own = RunningDesk.of(
                "alike", "otklik.alike.most=1", "otklik.alike.within=PT2H", "otklik.alike.source=порядок района");
        DeskClient clerk = own.signedIn("curator");
        clerk.get("/incidents");
        clerk.post("/incidents", Map.of("id", "i1", "title", "Отключение"));
        for (String id : List.of("a1", "a2")) {
            own.receive(id, "Нет света");
            clerk.act(id, "route", Map.of("lead", "ЖКХ"));
        }
        act(clerk, "/incidents/i1", "join", Map.of("numbers", "a1 a2"));
        act(clerk, "/incidents/i1", "draft", Map.of("text", "Свет дадут сегодня к 20:00."));
        act(own.signedIn("zhkh"), "/incidents/i1", "submit-draft", Map.of());
        act(clerk, "/incidents/i1", "approve", Map.of());
        assertThat(clerk.get("/incidents/i1").body())
                .contains("name=\"url-a1\"", "Подождать до")
                .doesNotContain("name=\"url-a2\"");
    }

    /** The address of a new incident. */
    private String opened(String title) {
        String id = DeskClient.value(curator.get("/incidents").body(), "id");
        assertThat(curator.post("/incidents", Map.of("id", id, "title", title)).status())
                .isEqualTo(302);
        return "/incidents/" + id;
    }

    private static Map<String, Object> form(DeskClient client, String incident, String word, Map<String, ?> values) {
        Map<String, Object> form = new HashMap<>(values);
        String id = DeskClient.value(client.get(incident).body(), "commandId");
        form.put("commandId", word + "-" + id.hashCode());
        return form;
    }

    private static void act(DeskClient client, String incident, String word, Map<String, ?> values) {
        DeskClient.Page page = client.post(incident + "/" + word, form(client, incident, word, values));
        assertThat(page.status()).as(page.body()).isEqualTo(302);
    }

    private List<String> states(String... ids) {
        return desk.jdbc()
                .sql("select state from message where id = any(?) order by id")
                .param(ids)
                .query(String.class)
                .list();
    }
}
