package io.github.otklik.moderation.automaton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OverlayPropertyTest {
    private static WordAutomaton automaton(List<String> patterns) {
        List<Pattern> read = new ArrayList<>();
        for (String pattern : patterns) {
            read.add(new PatternText(pattern, new PatternText.Lets(), 1).read());
        }
        return Minimizer.minimized(WordAutomaton.of(read));
    }

    @Property(tries = 300)
    void aWordHasTheLowerOfItsRanksInBoth(
            @ForAll @From("patterns") List<String> below,
            @ForAll @From("patterns") List<String> above,
            @ForAll @From("words") List<String> words) {
        WordAutomaton first = automaton(below);
        WordAutomaton second = automaton(above);
        WordAutomaton both = Overlay.of(first, second);
        for (String word : words) {
            int one = first.match(word);
            int other = second.match(word);
            int least = one < 0 || other < 0 ? Math.max(one, other) : Math.min(one, other);
            assertThat(both.match(word)).as(word).isEqualTo(least);
        }
    }

    @Property(tries = 100)
    void itIsTheLeastThatDoesSo(
            @ForAll @From("patterns") List<String> below, @ForAll @From("patterns") List<String> above) {
        List<String> all = new ArrayList<>(below);
        all.addAll(above);
        int[] behind =
                IntStream.range(below.size(), below.size() + above.size()).toArray();
        WordAutomaton laid = Overlay.of(automaton(below), automaton(above).telling(List.of(behind)));
        assertThat(laid.size()).isEqualTo(automaton(all).size());
    }

    @Example
    void whatReadsNothingAddsNothing() {
        WordAutomaton some = automaton(List.of("аб*"));
        WordAutomaton none = automaton(List.of());
        assertThat(Overlay.of(some, none)).isEqualTo(some);
        assertThat(Overlay.of(none, some)).isEqualTo(some);
        assertThat(Overlay.of(none, none).match("а")).isNegative();
    }

    @Example
    void moreStatesThanThereMayBeAreRefused() {
        // each remembers where one letter stood among the last eleven; both together, where two did
        WordAutomaton first = automaton(List.of("*а" + "(а|б|в)".repeat(11)));
        WordAutomaton second = automaton(List.of("*б" + "(а|б|в)".repeat(11)));
        assertThat(first.size() + second.size()).isLessThan(10_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overlay.of(first, second))
                .withMessageContaining("more than 65536 states");
    }

    @Provide
    Arbitrary<List<String>> patterns() {
        Arbitrary<String> piece = Arbitraries.of("а", "б", "в", "(а|б)", "в?", "(аб|в)?");
        return piece.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(pieces -> String.join("", pieces))
                .flatMap(text -> Arbitraries.of("", "*").map(tail -> text + tail))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings().withChars("абв").ofMaxLength(6).list().ofSize(30);
    }
}
