package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.lifecycle.Diagram;
import io.github.otklik.regulation.Language;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OtherCommandsTest {
    @ParameterizedTest
    @EnumSource
    void diagramPrintsTheLibrarysDrawing(Diagram notation) {
        assertThat(Otklik.run("diagram", "--format", notation.name().toLowerCase(Locale.ROOT))
                        .out())
                .isEqualTo(notation.draw(Language.RU));
    }
}
