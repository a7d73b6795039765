package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.show.Show;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageLifeTest {
    private final RunningDesk desk = RunningDesk.shared();
    private final DeskClient curator = desk.signedIn("curator");
    private final DeskClient zhkh = desk.signedIn("zhkh");

    @Test
    void aMessageGoesFromIntakeToItsAnswerByTheButtonsThatAreOffered() {
        desk.receive("life-1", "На Полевой, 15 не вывозят мусор.");
        assertThat(curator.get("/").body()).contains("life-1", "направить исполнителям — куратор");
        assertThat(curator.act("life-1", "classify", Map.of("importance", "NORMAL", "topics", "мусор, дворы"))
                        .status())
                .isEqualTo(302);
        curator.act("life-1", "route", Map.of("lead", "ЖКХ", "coExecutors", List.of("Дороги")));
        zhkh.act("life-1", "submit-draft", Map.of("kind", "FINAL", "text", "Вывезут завтра."));
        curator.act("life-1", "return-for-rework", Map.of("remarks", "Назовите час."));
        zhkh.act("life-1", "submit-draft", Map.of("kind", "FINAL", "text", "Вывезут завтра к 9."));
        curator.act("life-1", "approve", Map.of());
        curator.act("life-1", "publish", Map.of("network", "VKontakte", "url", "https://vk.com/wall-77_1"));
        DeskClient.Page page = curator.get("/messages/life-1");
        assertThat(page.body())
                .contains("ответ дан", "Вывезут завтра к 9.", "Назовите час.", "мусор, дворы")
                .contains("Пункт 1/8: 9 ч рабочего времени с начала срока.");
        assertThat(page.forms()).isEmpty();
        assertThat(curator.get("/messages/life-1/extract").body()).startsWith("Выписка по сообщению life-1");
    }

    @Test
    void onlyWhatTheLibraryAllowsIsOffered() {
        desk.receive("life-2", "Где яма?");
        assertThat(curator.get("/messages/life-2").forms().keySet())
                .containsExactlyInAnyOrder(
                        "classify", "shorten-term", "mark-significant", "link-repeat", "route", "refuse", "close");
        assertThat(desk.signedIn("head").get("/messages/life-2").forms()).isEmpty();
    }

    @Test
    void aRefusalOfTheLibraryIsShownWithItsClauseAndWhatWasFilledIn() {
        desk.receive("life-3", "Где мост?");
        DeskClient.Page page = curator.act("life-3", "close", Map.of("outcome", "", "reason", "дубль & <второй>"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("Не указано или имеет недопустимое значение: исход.", "(пункт 1/6.1)")
                .contains("дубль &amp; &lt;второй&gt;");
        assertThat(versions("life-3")).isEqualTo(1);
    }

    @Test
    void anActDatedInTheFutureIsRefusedWhateverTheReason() {
        desk.receive("life-dated", "Где лавочка?");
        for (String at : List.of("2062-12-01T10:00", local(Duration.ofHours(1)))) {
            DeskClient.Page page = curator.act(
                    "life-dated",
                    "classify",
                    Map.of("importance", "NORMAL", "at", at, "backdated", "записано по звонку"));
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body())
                    .contains("действие, которого ещё не было, записать нельзя")
                    .contains("value=\"" + at + "\"", "value=\"записано по звонку\"")
                    .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[.\\d]*Z");
        }
        assertThat(versions("life-dated")).isEqualTo(1);
    }

    @Test
    void aTimeOfWhichNobodySaysWhyItIsWrittenDownLaterIsNotPassedOverInSilence() {
        desk.receive("life-half", "Где урна?");
        String at = local(Duration.ofMinutes(-1));
        DeskClient.Page page = curator.act("life-half", "classify", Map.of("importance", "NORMAL", "at", at));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("Укажите и когда это было, и почему записано позже.", at);
        assertThat(versions("life-half")).isEqualTo(1);
    }

    @Test
    void timesAreShownWithTheirYearAndToTheSecond() {
        desk.receive("life-year", "Где сквер?");
        assertThat(curator.get("/messages/life-year").body())
                .containsPattern("<time>\\p{L}+ \\d\\d\\.\\d\\d\\.2026, \\d\\d:\\d\\d</time>")
                .doesNotContainPattern("\\d\\d:\\d\\d:\\d\\d\\.\\d");
    }

    private String local(Duration later) {
        return desk.now()
                .plus(later)
                .atZone(ZoneId.of("Asia/Omsk"))
                .toLocalDateTime()
                .toString();
    }

    @Test
    void theSameFormSentTwiceCountsOnce() {
        desk.receive("life-4", "Где автобус?");
        Map<String, String> form =
                new java.util.HashMap<>(curator.get("/messages/life-4").forms().get("mark-significant"));
        form.put("reason", "школа");
        assertThat(curator.post("/messages/life-4/mark-significant", form).status())
                .isEqualTo(302);
        assertThat(curator.get("/messages/life-4").body()).contains("Записано: отмечено как значимое.");
        assertThat(curator.post("/messages/life-4/mark-significant", form).status())
                .isEqualTo(302);
        assertThat(curator.get("/messages/life-4").body()).contains("Это уже записано раньше.");
        assertThat(versions("life-4")).isEqualTo(2);
    }

    @Test
    void anActOnWhatHasChangedMeanwhileIsShownAgainInsteadOfDone() {
        desk.receive("life-5", "Где свет?");
        Map<String, String> stale =
                new java.util.HashMap<>(curator.get("/messages/life-5").forms().get("route"));
        stale.put("lead", "ЖКХ");
        desk.signedIn("curator").act("life-5", "route", Map.of("lead", "Дороги"));
        DeskClient.Page page = curator.post("/messages/life-5/route", stale);
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.body()).contains("с сообщением что-то произошло", "Дороги");
        assertThat(versions("life-5")).isEqualTo(2);
    }

    @Test
    void anActMayBeWrittenDownLaterWithAReason() {
        desk.receive("life-6", "Где вода?");
        desk.pass(Duration.ofMinutes(20));
        curator.act("life-6", "classify", Map.of("importance", "NORMAL"));
        String earlier = desk.now()
                .minus(Duration.ofMinutes(10))
                .atZone(desk.bean(Show.class).zone())
                .toLocalDateTime()
                .toString();
        DeskClient.Page page =
                curator.act("life-6", "route", Map.of("lead", "ЖКХ", "at", earlier, "backdated", "не было связи"));
        assertThat(page.status()).isEqualTo(302);
        assertThat(curator.get("/messages/life-6").body()).contains("Задним числом", "не было связи");
    }

    @Test
    void aBreachAppearsByItselfAndIsDeliveredOnce() throws InterruptedException {
        desk.receive("life-7", "Где тепло?");
        desk.pass(Duration.ofMinutes(31));
        for (int i = 0; i < 100 && delivered("life-7/ROUTE/1/breach") == 0; i++) {
            Thread.sleep(100);
        }
        assertThat(delivered("life-7/ROUTE/1/breach")).isEqualTo(1);
        assertThat(curator.get("/messages/life-7").body()).contains("Срок пропущен: направить исполнителям");
        assertThat(curator.get("/").body()).contains("просрочено на 1 мин");
    }

    @Test
    void anEarlierQuestionOfTheSameAuthorIsProposedAsARepeat() {
        desk.receive("life-8", "Когда починят мост через Камышинку на Лесной?");
        desk.pass(Duration.ofMinutes(1));
        desk.receive("life-9", "Так когда же починят мост на Лесной через Камышинку?");
        assertThat(curator.get("/messages/life-9").body())
                .contains("Предлагается посмотреть", "Отметить как повторное", "href=\"/messages/life-8\"");
        assertThat(desk.signedIn("head").get("/messages/life-9").body()).doesNotContain("Предлагается посмотреть");
    }

    @Test
    void aDraftIsLookedAtBeforeItIsApproved() {
        desk.receive("life-10", "Когда починят мост?");
        curator.act("life-10", "route", Map.of("lead", "ЖКХ"));
        zhkh.act("life-10", "submit-draft", Map.of("kind", "FINAL", "text", "Позвоните Иванову, 8-913-123-45-67."));
        assertThat(curator.get("/messages/life-10").body()).contains("Проверьте ответ", "8-913-123-45-67");
    }

    private int versions(String id) {
        return desk.jdbc()
                .sql("select count(*) from event where message_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private int delivered(String alert) {
        return desk.jdbc()
                .sql("select count(*) from alert where id = ? and delivered_at is not null")
                .param(alert)
                .query(Integer.class)
                .single();
    }
}
