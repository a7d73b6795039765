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
