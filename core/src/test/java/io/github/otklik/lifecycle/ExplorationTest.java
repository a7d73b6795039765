package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Regulation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * All that can happen to a message, within bounds, in steps of 15 minutes. All bounds at once take minutes; the build takes
 * them in turn, and {@code -Dotklik.exploration.full=true} together.
 */
class ExplorationTest {
    /** Rounds of rework, returns, changes of importance, refusals, routings of a message that is at work. */
    private static final List<Exploration.Bounds> IN_TURN = List.of(
            new Exploration.Bounds(3, 0, 1, 0, 1),
            new Exploration.Bounds(0, 2, 0, 0, 1),
            new Exploration.Bounds(1, 0, 0, 1, 1));

    private static final List<Exploration.Bounds> TOGETHER = List.of(new Exploration.Bounds(3, 2, 1, 1, 1));

    @Test
    void nothingThatCanHappenBreaksWhatIsTrueOfEveryMessage() {
        Set<String> cells = new TreeSet<>();
        int states = 0;
        int decisions = 0;
        for (Exploration.Bounds bounds : Boolean.getBoolean("otklik.exploration.full") ? TOGETHER : IN_TURN) {
            Exploration exploration = new Exploration(bounds);
            exploration.run();
            states += exploration.states();
            decisions += exploration.decisions();
            cells.addAll(exploration.cells());
        }

        System.out.printf("Explored %,d states, %,d decisions, %d cells%n", states, decisions, cells.size());
        assertThat(states).isGreaterThan(50_000);
        assertThat(cells)
                .hasSize(State.values().length * Regulation.decree().commands().size());
    }
}
