package io.github.otklik.examples.desk.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is advised on an answer: while it is written, before it is approved, and as the office has set it up. */
class AnswerAdviceTest {
    private static final String DRAFT =
            "Здравствуйте! Мост починят в ближайшее время, позвоните Иванову по телефону 8-913-123-45-67.";

    private final RunningDesk desk = RunningDesk.shared();

    @Test
    void aDraftIsLookedAtWhileItIsWrittenAndNothingIsStored() {
        DeskClient.Page page = written(desk, "advice-1", Map.of("kind", "FINAL", "text", DRAFT));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Это советы, решаете вы", "«<bdi>в ближайшее время</bdi>»", "152-ФЗ, статья", "пункт 1/17")
                .contains(DRAFT + "</textarea>");
        assertThat(events(desk, "advice-1")).isEqualTo(2);
    }

    @Test
    void adviceBlocksNothingAndIsShownAgainBesideTheDraftThatWaitsForApproval() {
        written(desk, "advice-2", Map.of("kind", "FINAL", "text", DRAFT));
        assertThat(desk.signedIn("zhkh")
                        .act("advice-2", "submit-draft", Map.of("kind", "FINAL", "text", DRAFT))
                        .status())
                .isEqualTo(302);
        assertThat(desk.signedIn("curator").get("/messages/advice-2").body())
                .contains("Проект на согласовании", "«<bdi>в ближайшее время</bdi>»");
        assertThat(desk.signedIn("zhkh").get("/messages/advice-2").body()).doesNotContain("Проект на согласовании");
        assertThat(desk.signedIn("curator").act("advice-2", "approve", Map.of()).status())
                .isEqualTo(302);
    }

    @Test
    void anInterimAnswerIsAskedForTheDateOfTheNext() {
        assertThat(written(desk, "advice-3", Map.of("kind", "INTERIM", "text", "Здравствуйте! Мост осмотрим."))
                        .body())
                .contains("Промежуточный ответ: назовите, когда будет окончательный.");
    }

    @Test
    void anOfficeNamesItsOwnContactsSwitchesRulesOffAndAddsSome(@TempDir Path folder) throws IOException {
        Path rules = folder.resolve("own.txt");
        Files.writeString(rules, """
                brigade | 2 | act ANSWER_TEXT | phrase | Назовите бригаду. | Name the brigade.
                    мост починят
                """);
        RunningDesk own = RunningDesk.of(
                "advice",
                "otklik.answers.contacts=8-913-123-45-67",
                "otklik.answers.without=vague-term",
                "otklik.answers.rules=" + rules.toUri());
        assertThat(written(own, "advice-4", Map.of("kind", "FINAL", "text", DRAFT))
                        .body())
                .contains("Назовите бригаду.")
                .doesNotContain("«<bdi>8-913-123-45-67</bdi>»", "«<bdi>в ближайшее время</bdi>»");
    }

    /** The page after the unit asked for advice on what it has written so far. */
    private static DeskClient.Page written(RunningDesk desk, String id, Map<String, String> values) {
        desk.receive(id, "Когда починят мост через Камышинку?");
        desk.signedIn("curator").act(id, "route", Map.of("lead", "ЖКХ"));
        DeskClient unit = desk.signedIn("zhkh");
        Map<String, String> form =
                new HashMap<>(unit.get("/messages/" + id).forms().get("submit-draft"));
        form.putAll(values);
        return unit.post("/messages/" + id + "/submit-draft/advice", form);
    }

    private static int events(RunningDesk desk, String id) {
        return desk.jdbc()
                .sql("select count(*) from event where message_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
