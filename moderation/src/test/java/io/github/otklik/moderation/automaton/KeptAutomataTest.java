package io.github.otklik.moderation.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptAutomataTest {
    /** What is kept behind the automata, which must be what is read next. */
    private static final int BEHIND = 12_345;

    private static TablesWriter kept(WordAutomaton... automata) {
        TablesWriter out = new TablesWriter();
        KeptAutomataWriter.write(List.of(automata), out);
        return out;
    }

    private static int size(WordAutomaton... automata) throws IOException {
        return Kept.bytes(kept(automata)).length;
    }

    private static List<WordAutomaton> read(WordAutomaton... automata) throws IOException {
        TablesWriter out = kept(automata);
        out.number(BEHIND);
        TablesInput in = Kept.read(out);
        List<WordAutomaton> read = KeptAutomata.read(in);
        assertThat(in.number()).isEqualTo(BEHIND);
        return read;
    }

    private static WordAutomaton automaton(String... patterns) {
        return WordAutomaton.of(List.of(patterns).stream()
                .map(text -> new PatternText(text, new PatternText.Lets(), 1).read())
                .toList());
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        List<WordAutomaton> read = read(automaton("кот", "ко(за|т)"), automaton("дом*"));

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

        assertThat(read(all, some, others)).containsExactly(all, some, others);
        assertThat(some.match("коза")).isEqualTo(1);
        assertThat(some.match("дом")).isEqualTo(WordAutomaton.NONE);
        assertThat(size(all, some) - size(all)).isLessThan(all.size() + 12);
        assertThat(read(some, all)).containsExactly(some, all);
    }

    @Test
    void anAutomatonTellsTheRanksOfAllGroups() {
        WordAutomaton groups = WordAutomaton.ofGroups(List.of(
                List.of(new PatternText("кот", new PatternText.Lets(), 1).read()),
                List.of(
                        new PatternText("дом", new PatternText.Lets(), 1).read(),
                        new PatternText("ко*", new PatternText.Lets(), 1).read())));
        int[] ranks = new int[2];

        assertThat(groups.accepts(groups.run("кот", 0, 3), ranks)).isTrue();
        assertThat(ranks).containsExactly(0, 1);
        assertThat(groups.accepts(groups.run("дом", 0, 3), ranks)).isTrue();
        assertThat(ranks).containsExactly(WordAutomaton.NONE, 0);
        assertThat(groups.accepts(groups.run("до", 0, 2), ranks)).isFalse();
        assertThat(ranks).containsExactly(WordAutomaton.NONE, WordAutomaton.NONE);
    }
}
