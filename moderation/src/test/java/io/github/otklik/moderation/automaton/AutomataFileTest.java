package io.github.otklik.moderation.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutomataFileTest {
    private static final long MADE_OF = 42;

    private static byte[] file(WordAutomaton... automata) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AutomataFile.write(List.of(automata), MADE_OF, out);
        return out.toByteArray();
    }

    private static WordAutomaton automaton(String... patterns) {
        return WordAutomaton.of(List.of(patterns).stream()
                .map(text -> new PatternText(text, new PatternText.Lets(), 1).read())
                .toList());
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        List<WordAutomaton> read = AutomataFile.read(file(automaton("кот", "ко(за|т)"), automaton("дом*")), MADE_OF);

        assertThat(read).hasSize(2);
        assertThat(read.get(0).match("коза")).isEqualTo(1);
        assertThat(read.get(0).match("кот")).isZero();
        assertThat(read.get(0).match("кота")).isEqualTo(WordAutomaton.NONE);
        assertThat(read.get(1).match("домик")).isZero();
    }

    @Test
    void anAutomatonOfSomeOfTheWordsOfTheFirstIsKeptAsItsStates() throws IOException {
        WordAutomaton all = Minimizer.minimized(automaton("кот", "ко(за|т)", "*дом*", "*дым"));
        WordAutomaton some = Minimizer.minimized(all.ranksBelow(2));
        WordAutomaton others = Minimizer.minimized(automaton("кот", "ко(за|т)ы"));

        assertThat(AutomataFile.read(file(all, some, others), MADE_OF)).containsExactly(all, some, others);
        assertThat(some.match("коза")).isEqualTo(1);
        assertThat(some.match("дом")).isEqualTo(WordAutomaton.NONE);
        assertThat(file(all, some).length - file(all).length).isLessThan(all.size() + 12);
        assertThat(AutomataFile.read(file(some, all), MADE_OF)).containsExactly(some, all);
    }

    @Test
    void aFileOfOtherTablesOrAnotherFormIsNotRead() throws IOException {
        byte[] file = file(automaton("кот"));

        assertThat(AutomataFile.read(file, MADE_OF + 1)).isEmpty();
        assertThat(AutomataFile.read(new byte[3], MADE_OF)).isEmpty();
        file[0]++;
        assertThat(AutomataFile.read(file, MADE_OF)).isEmpty();
    }
}
