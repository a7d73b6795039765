package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PagesTest {
    private final RunningDesk desk = RunningDesk.shared();
    private final DeskClient curator = desk.signedIn("curator");

    @Test
    void theModeratorSeesTheMaskedWordAndDecidesOnAGround() {
        desk.receive("pages-1", "Ну и п***ц во дворе!");
        desk.receive("pages-2", "Сам п***ц!");
        DeskClient adviser = desk.signedIn("adviser");
        assertThat(adviser.get("/moderation").body())
                .contains("Ну и п**** во дворе!", "нецензурное выражение", "скрыто слово");
        assertThat(adviser.post("/moderation/pages-1", Map.of("decision", "DELETE", "ground", ""))
                        .status())
                .isEqualTo(302);
        assertThat(adviser.get("/moderation").body()).contains("Укажите основание.");
        adviser.get("/moderation");
        adviser.post("/moderation/pages-1", Map.of("decision", "DELETE", "ground", "OBSCENE"));
        adviser.get("/moderation");
        adviser.post("/moderation/pages-2", Map.of("decision", "KEEP"));
        assertThat(desk.jdbc()
                        .sql("select decision || ' ' || coalesce(ground, '-') || ' ' || decided_by from verdict"
                                + " where message_id in ('pages-1', 'pages-2') order by message_id")
                        .query(String.class)
                        .list())
                .containsExactly("DELETE OBSCENE adviser", "KEEP - adviser");
        assertThat(curator.get("/audit?message=pages-1").body())
                .contains("Модерация: удалить", "записано", "Советник главы");
    }

    @Test
    void complianceIsShownInFiguresPlotsAndATableForSpreadsheets() {
        desk.receive("pages-3", "Где?");
        desk.pass(Duration.ofMinutes(40));
        curator.act("pages-3", "route", Map.of("lead", "Транспорт"));
        assertThat(curator.get("/compliance").body())
                .contains("<svg class=\"plot\"", "Транспорт", "промедление того, кто отвечает за срок");
        assertThat(curator.get("/compliance/figures.csv").body())
                .startsWith("\uFEFFДержатель;Сейчас исполняет;Обязанность;")
                .contains("\"куратор\";\"\";\"направить исполнителям\";");
    }

    @Test
    void figuresOfAWeekCountWhatWasOpenInItAndNothingElse() {
        RunningDesk own = RunningDesk.of("figures");
        DeskClient clerk = own.signedIn("curator");
        own.receive("figures-1", "Где?");
        clerk.act("figures-1", "route", Map.of("lead", "Школы"));
        clerk.act("figures-1", "close", Map.of("outcome", "WITHDRAWN", "reason", "передумал"));
        own.receive("figures-2", "Когда?");
        own.pass(Duration.ofDays(7));
        own.receive("figures-3", "Кто?");
        clerk = own.signedIn("curator");
        clerk.act("figures-3", "route", Map.of("lead", "Дороги"));
        assertThat(clerk.get("/compliance/figures.csv?from=2026-11-23&to=2026-11-29")
                        .body())
                .contains("\"куратор\";\"\";\"направить исполнителям\";2;1;1;0;")
                .doesNotContain("Дороги");
        assertThat(clerk.get("/compliance/figures.csv?from=2026-11-30&to=2026-11-30")
                        .body())
                .contains("\"куратор\";\"\";\"направить исполнителям\";1;1;0;0;", "Дороги")
                .doesNotContain("Школы");
    }

    @Test
    void theRegulationIsShownWithItsTermsItsSlackAndItsStates() {
        assertThat(curator.get("/regulation").body())
                .contains("Порядок работы администрации", "за 4 ч до срока «ответить»", "7 рабочих дней")
                .contains("укладывается до n = 2", "не укладывается")
                .contains("<svg class=\"states\"", "на маршрутизации → в работе: route");
    }

    @Test
    void aUnitsDeadlinesAreACalendarForWhoeverHasItsToken() {
        desk.receive("pages-4", "Где?");
        curator.act("pages-4", "route", Map.of("lead", "Школы"));
        desk.receive("pages-5", "Где?");
        curator.act("pages-5", "route", Map.of("lead", "Дворы"));
        DeskClient schools = desk.signedIn("schools");
        schools.get("/tokens");
        schools.post("/tokens", Map.of("unit", "Дворы", "label", "телефон"));
        Matcher address = Pattern.compile("/calendar/[\\w-]+\\.ics")
                .matcher(schools.get("/tokens").body());
        assertThat(address.find()).isTrue();
        String feed = desk.client().get(address.group()).body();
        assertThat(feed)
                .startsWith("BEGIN:VCALENDAR")
                .contains("UID:pages-4/DRAFT/1@otklik")
                .doesNotContain("pages-5");
    }

    @Test
    void whatProgramsMayCallIsDescribed() {
        assertThat(curator.get("/v3/api-docs").body())
                .contains("\"/api/messages\"", "\"/callback/vk\"", "\"/calendar/{secret}.ics\"", "\"bearer\"")
                .doesNotContain("\"/tokens\"");
    }

    @Test
    void theBoardNarrowsToAUnitAndFindsByWordsInAnyForm() {
        desk.receive("pages-6", "На Лесной затопило подвалы.");
        curator.act("pages-6", "route", Map.of("lead", "Дороги"));
        assertThat(curator.get("/?unit=%D0%94%D0%BE%D1%80%D0%BE%D0%B3%D0%B8").body())
                .contains("pages-6");
        assertThat(curator.get("/?unit=%D0%A8%D0%BA%D0%BE%D0%BB%D1%8B").body()).doesNotContain("pages-6");
        assertThat(curator.get("/?q=%D0%BB%D0%B5%D1%81%D0%BD%D0%B0%D1%8F").body())
                .contains("pages-6");
    }

    @Test
    void listsSayHowMuchThereIsAndLeadToAllOfIt() {
        RunningDesk own = RunningDesk.of("paging");
        for (int i = 0; i < 60; i++) {
            own.receive("many-" + i, i < 30 ? "Где снег? п***ц!" : "Где снег?");
        }
        DeskClient clerk = own.signedIn("curator");
        assertThat(clerk.get("/").body()).contains("и ещё 40", "state=ROUTING");
        String first = clerk.get("/?state=ROUTING").body();
        String second = clerk.get("/?state=ROUTING&page=1").body();
        assertThat(first).contains("на маршрутизации: 60", "1–50 из 60", "page=1");
        assertThat(second).contains("51–60 из 60", "page=0").doesNotContain("page=2");
        String found = "/?q=%D1%81%D0%BD%D0%B5%D0%B3";
        assertThat(clerk.get(found).body()).contains("Найдено: 60", "1–50 из 60");
        assertThat(clerk.get(found + "&page=1").body()).contains("51–60 из 60");
        assertThat(clerk.get("/moderation").body()).contains("В очереди: 30", "page=1");
        assertThat(clerk.get("/moderation?page=1").body()).contains("В очереди: 30", "many-");
    }

    @Test
    void allMissedTermsAreInATableForSpreadsheets() {
        desk.receive("pages-missed", "Где?");
        desk.pass(Duration.ofMinutes(40));
        assertThat(curator.get("/compliance/missed.csv").body())
                .startsWith("\uFEFFСообщение;Держатель;")
                .contains("\"pages-missed\";\"куратор\";");
    }

    @Test
    void listsShowAnObsceneWordAsMaskedAsThePageOfTheMessage() {
        desk.receive("pages-masked", "Ну и п***ц на Заречной!");
        for (String page : List.of("/?q=pages-masked", "/messages/pages-masked")) {
            assertThat(curator.get(page).body()).contains("Ну и п**** на Заречной!");
        }
        assertThat(curator.get("/?q=pages-masked").body()).doesNotContain("п***ц");
    }

    @Test
    void theAuditSpeaksInWords() {
        desk.receive("pages-words", "Где?");
        curator.act("pages-words", "close", Map.of("outcome", "", "reason", "так"));
        assertThat(curator.get("/audit?message=pages-words").body())
                .contains("Закрыть без ответа", "отказано", "поле заполнено неверно 1/6.1", "Анна Куратор")
                .doesNotContain("INVALID", "rejected");
    }
}
