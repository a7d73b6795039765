package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.lifecycle.Diagram;
import io.github.otklik.regulation.Feasibility;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OtherCommandsTest {
    @Test
    void verifyPrintsTheLibrarysReport() {
        Feasibility report = Feasibility.of(Regulation.decree());
        assertThat(Otklik.run("verify").out()).isEqualTo(report.table(Language.RU));
        assertThat(Otklik.run("verify", "--lang", "en").out()).isEqualTo(report.table(Language.EN));
        assertThat(Json.object(Otklik.run("verify", "--format", "json").out()))
                .containsEntry("regulation", "moskalenki-2022-08")
                .containsEntry("sound", true);
    }

    @Test
    void verifyReadsARegulationFromAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("own.txt");
        Files.writeString(file, Regulation.decree().toText().replace("moskalenki-2022-08", "own-2026"));
        assertThat(Otklik.run("verify", "--format", "json", "--regulation", file.toString())
                        .out())
                .contains("\"own-2026\"");
    }

    @Test
    void verifyComparesDaysWithHoursOnACalendar(@TempDir Path folder) throws IOException {
        Path act = folder.resolve("act.txt");
        Path hours = folder.resolve("hours.txt");
        Files.writeString(act, """
                Правила: a
                Действуют с: 2026-01-01
                Срок ROUTE, куратор, пункт 1: 1 рабочий день
                Срок ANSWER, куратор, пункт 2: 8 часов
                Действие give-access, куратор, пункт 1
                Действие route, куратор, пункт 1
                Действие submit-draft, куратор, пункт 2
                Действие publish, куратор, пункт 2
                Согласование: нет
                """);
        Files.writeString(hours, "zone Asia/Omsk\nweek Mo-Fr 09:00-17:00\nproduction ru\n");
        assertThat(Otklik.run("verify", "--regulation", act.toString()).out())
                .contains("Без календаря не сравнить: сроки в разных единицах времени");
        // Access at 00:00 of a working day: routed by 17:00 of the next one, answered by 17:00 of that day.
        assertThat(Otklik.run("verify", "--regulation", act.toString(), "--calendar", hours.toString())
                        .out())
                .contains("взято худшее начало с 2026-12-25 по 2026-12-31")
                .contains("n = 0: -8:00; худшее начало 2026-12-25T00:00")
                .contains("Не укладывается и при n = 0")
                .doesNotContain("не сравнить");
        Files.writeString(hours, "zone UTC\nweek Mo-Fr 09:00-17:00\nproduction none\ncover 2026-03-02 to 2026-04-20\n");
        assertThat(Otklik.run("verify", "--regulation", act.toString(), "--calendar", hours.toString())
                        .out())
                .contains("взято худшее начало с 2026-03-15 по 2026-03-21");
        Files.writeString(hours, "zone UTC\nweek Mo-Fr 09:00-17:00\nproduction none\ncover 2026-03-02 to 2026-03-04\n");
        assertThat(Otklik.run("verify", "--regulation", act.toString(), "--calendar", hours.toString())
                        .out())
                .contains("не сравнить");
    }

    @Test
    void verifyTellsUntilWhenAccessMayBeGivenOnACalendar(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("hours.txt");
        String hours =
                "zone Asia/Omsk\nweek Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30\nproduction none\n";
        Files.writeString(file, hours + "cover 2022-08-01 to 2022-09-02\n");
        // The longest way is an interim answer at its end and seven working days after it: worked out by hand.
        assertThat(Otklik.run("verify", "--calendar", file.toString()).out())
                .startsWith(Otklik.run("verify").out())
                .endsWith(
                        "\nКалендарь охватывает все сроки, если доступ открыт не позднее 2022-08-22T17:00:00+06:00.\n");
        assertThat(Otklik.run("verify", "--lang", "en", "--calendar", file.toString())
                        .out())
                .endsWith("\nThe calendar covers every term if access is given by 2022-08-22T17:00:00+06:00.\n");
        assertThat(Json.object(Otklik.run("verify", "--format", "json", "--calendar", file.toString())
                        .out()))
                .containsEntry("reach", "2022-08-22T17:00:00+06:00");

        Files.writeString(file, hours + "cover 2022-09-01 to 2022-09-02\n");
        assertThat(Otklik.run("verify", "--calendar", file.toString()).out())
                .endsWith("\nКалендарь не охватывает всех сроков, когда бы ни был открыт доступ.\n");
        assertThat(Json.object(Otklik.run("verify", "--format", "json", "--calendar", file.toString())
                        .out()))
                .doesNotContainKey("reach");
    }

    @ParameterizedTest
    @EnumSource
    void diagramPrintsTheLibrarysDrawing(Diagram notation) {
        assertThat(Otklik.run("diagram", "--format", notation.name().toLowerCase(Locale.ROOT))
                        .out())
                .isEqualTo(notation.draw(Language.RU));
    }
}
