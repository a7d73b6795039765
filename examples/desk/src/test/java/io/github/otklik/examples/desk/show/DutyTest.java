package io.github.otklik.examples.desk.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The people behind roles and units, as the office's file of duties tells. */
class DutyTest {
    @Test
    void thePersonIsShownBesideTheRoleOrUnitThatHasToAct(@TempDir Path folder) throws IOException {
        Path people = folder.resolve("people.txt");
        Files.writeString(people, """
                Назначен куратор с 2026-01-01: Иванова А. П.
                Назначен исполнитель ЖКХ с 2026-01-01: Петров С. И.
                Отсутствует с 2026-11-20 по 2026-11-30: Иванова А. П.; замещает Сидорова М. К.
                Отсутствует с 2026-12-01 по 2026-12-05: Петров С. И.
                """);
        RunningDesk desk = RunningDesk.of("duty", "otklik.duties=" + people.toUri());
        DeskClient curator = desk.signedIn("curator");
        desk.receive("duty-1", "Где вода?");
        assertThat(curator.get("/").body()).contains("<bdi>Сидорова М. К.</bdi>");
        assertThat(curator.get("/messages/duty-1").body())
                .contains("Сидорова М. К.", "отсутствует Иванова А. П. (20.11.2026 – 30.11.2026)");
        desk.pass(Duration.ofMinutes(40));
        curator.act("duty-1", "route", Map.of("lead", "ЖКХ"));
        assertThat(curator.get("/messages/duty-1").body()).contains("Петров С. И.");
        assertThat(curator.get("/compliance").body())
                .contains("Петров С. И.", "Сидорова М. К.", "Обязанности ни за кем", "С 01.12.2026 по 05.12.2026");
        assertThat(curator.get("/compliance/figures.csv").body()).contains("\"Петров С. И.\"");
    }

    @Test
    void aDeskWithoutSuchAFileShowsNobody() {
        RunningDesk desk = RunningDesk.shared();
        desk.receive("duty-2", "Где свет?");
        assertThat(desk.signedIn("curator").get("/messages/duty-2").body()).doesNotContain("никого нет");
    }
}
