package io.github.otklik.examples.desk.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import io.github.otklik.examples.desk.intake.Intake;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.spring.store.EventStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is to be blanked is shown first and blanked by a button, wherever the desk keeps it; the terms stay. */
class BlankingTest {
    private static final String AUTHOR = "vk.com/id7";
    private static final String TEXT = "Когда вывезут мусор у дома Ильиной?";
    private static final String DRAFT = "Здравствуйте! Мусор вывезут завтра.";

    @Test
    void whatIsDueIsShownFirstAndBlankedByAButtonWhileTheTermsStay(@TempDir Path folder) throws IOException {
        Path rules = folder.resolve("retention.txt");
        Files.writeString(rules, """
                Автор: через 10 дней после окончания; приказ № 4
                Текст: через 20 дней после окончания; приказ № 4
                Ответы: через 20 дней после окончания; приказ № 4
                Место: через 20 дней после окончания; приказ № 4
                """);
        RunningDesk desk = RunningDesk.of("retention", "otklik.retention=" + rules.toUri());
        DeskClient curator = desk.signedIn("curator");
        desk.receive("keep-1", TEXT);
        desk.receive("keep-2", TEXT);
        desk.bean(Intake.class).edited("vk", "keep-1", TEXT + " Второй день!");
        curator.get("/incidents");
        curator.post("/incidents", Map.of("id", "i1", "title", "Мусор"));
        String command = DeskClient.value(curator.get("/incidents/i1").body(), "commandId");
        curator.post("/incidents/i1/join", Map.of("commandId", command, "numbers", "keep-1", "адрес", "Полевая, 15"));
        curator.act("keep-1", "classify", Map.of("importance", "NORMAL", "location", "Полевая, 15"));
        curator.act("keep-1", "route", Map.of("lead", "ЖКХ"));
        desk.signedIn("zhkh").act("keep-1", "submit-draft", Map.of("kind", "FINAL", "text", DRAFT));
        curator.act("keep-1", "approve", Map.of());
        curator.act("keep-1", "publish", Map.of("network", "VKontakte", "url", "https://vk.com/wall-77_9"));

        MessageCase before = desk.bean(EventStore.class).load("keep-1").message();
        assertThat(curator.get("/retention").body()).contains("Сегодня обезличивать нечего.", "приказ № 4");
        desk.pass(Duration.ofDays(11));
        curator = desk.signedIn("curator");
        assertThat(curator.get("/retention").body())
                .contains("keep-1", "Автор", "Обезличить сообщений: 1", "приказ № 4")
                .doesNotContain("keep-2");
        assertThat(holding(desk, AUTHOR)).isPositive();
        curator.post("/retention", Map.of());
        assertThat(curator.get("/retention").body()).contains("Обезличено сообщений: 1.", "нечего");
        assertThat(holding(desk, TEXT)).isPositive();
        desk.pass(Duration.ofDays(10));
        curator = desk.signedIn("curator");
        curator.get("/retention");
        curator.post("/retention", Map.of());
        for (String blanked : List.of(AUTHOR, TEXT, DRAFT, "Полевая, 15")) {
            assertThat(holding(desk, blanked)).as(blanked).isZero();
        }
        MessageCase after = desk.bean(EventStore.class).load("keep-1").message();
        assertThat(after.terms()).isEqualTo(before.terms());
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(curator.get("/messages/keep-1").body()).contains("ответ дан", "Пункт 1/8");
        assertThat(curator.get("/messages/keep-2").body()).contains(TEXT);
        assertThat(desk.jdbc()
                        .sql("select blanked from message where id = 'keep-1'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(curator.get("/audit?message=keep-1").body()).contains("Текст, Место, Ответы");
    }

    /** In how many rows that are about the blanked message a text stands. */
    private static int holding(RunningDesk desk, String text) {
        return desk.jdbc()
                .sql("""
                        select (select count(*) from message where id = 'keep-1' and (author || body) like :text)
                            + (select count(*) from event where message_id = 'keep-1' and body::text like :text)
                            + (select count(*) from revision where message_id = 'keep-1' and body like :text)
                            + (select count(*) from answer_sent where message_id = 'keep-1' and body like :text)
                            + (select count(*) from incident_event where body::text like :text)""")
                .param("text", "%" + text + "%")
                .query(Integer.class)
                .single();
    }
}
