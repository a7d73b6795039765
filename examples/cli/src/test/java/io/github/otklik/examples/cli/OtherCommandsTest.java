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

    @ParameterizedTest
    @EnumSource
    void diagramPrintsTheLibrarysDrawing(Diagram notation) {
        assertThat(Otklik.run("diagram", "--format", notation.name().toLowerCase(Locale.ROOT))
                        .out())
                .isEqualTo(notation.draw(Language.RU));
    }
}
