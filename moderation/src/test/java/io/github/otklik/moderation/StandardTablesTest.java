package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.word.Lexicon;
import org.junit.jupiter.api.Test;

class StandardTablesTest {
    @Test
    void theBuildShipsTheAutomataOfTheTables() {
        assertThat(StandardTables.shipped()).hasSize(4);
    }

    @Test
    void theShippedAutomataAreThoseThatTheTablesMake() {
        Lexicon.Automata made = Lexicon.standardBuilder().automata();

        assertThat(StandardTables.shipped().subList(0, 3)).containsExactly(made.all(), made.words(), made.forms());
    }
}
