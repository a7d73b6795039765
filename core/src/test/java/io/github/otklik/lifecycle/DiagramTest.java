package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagramTest {
    @ParameterizedTest
    @EnumSource(Diagram.class)
    void everyStateAndEveryRowThatLeadsElsewhereIsDrawn(Diagram diagram) {
        String drawing = diagram.draw(Language.EN);
        for (State state : State.values()) {
            assertThat(state == State.NEW || drawing.contains(state.name()))
                    .as(state.name())
                    .isTrue();
        }
        for (Transition row : Transition.table(Regulation.decree())) {
            if (row.to() != null) {
                assertThat(drawing).contains(row.command().word());
            }
        }
        assertThat(drawing).doesNotContain("{0}").doesNotContain("{1}").doesNotContain("{2}");
    }

    @Test
    void eachNotationHasItsOwnForm() {
        assertThat(Diagram.MERMAID.draw(Language.RU))
                .startsWith("stateDiagram-v2\n")
                .contains("    REVIEW --> APPROVED: approve\n")
                .contains("state \"на согласовании\" as REVIEW");
        assertThat(Diagram.PLANTUML.draw(Language.EN)).startsWith("@startuml\n").endsWith("@enduml\n");
        assertThat(Diagram.DOT.draw(Language.EN))
                .startsWith("digraph message {\n")
                .contains("  APPROVED -> ANSWERED [label=\"publish (final)\"];\n")
                .endsWith("}\n");
    }
}
