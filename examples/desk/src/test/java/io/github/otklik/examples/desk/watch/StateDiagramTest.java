package io.github.otklik.examples.desk.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.lifecycle.State;
import org.junit.jupiter.api.Test;

class StateDiagramTest {
    @Test
    void everyWayThatTheLibraryDrawsIsRead() {
        assertThat(StateDiagram.edges()).hasSizeGreaterThan(20).anySatisfy(edge -> {
            assertThat(edge.from()).isEqualTo(State.ROUTING);
            assertThat(edge.to()).isEqualTo(State.WORK);
            assertThat(edge.commands()).contains("route");
        });
    }
}
