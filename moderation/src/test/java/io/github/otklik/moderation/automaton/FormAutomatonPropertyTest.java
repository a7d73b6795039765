package io.github.otklik.moderation.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FormAutomatonTest {
    private static FormAutomaton forms(String... patterns) {
        return new FormAutomaton(WordAutomaton.of(List.of(patterns).stream()
                .map(text -> new PatternText(text, new PatternText.Lets(), 1).read())
                .toList()));
    }

    private static int letters(String letters) {
        int set = 0;
        for (int at = 0; at < letters.length(); at++) {
            set |= 1 << Alphabet.code(letters.charAt(at));
        }
        return set;
    }

    @Property
    void aSetOfPairsHasABitForEach(@ForAll int first, @ForAll int second) {
        long expected = 0;
        for (int one = 0; one < Integer.SIZE; one++) {
            for (int other = 0; other < Integer.SIZE; other++) {
                if ((first >>> one & 1) != 0 && (second >>> other & 1) != 0) {
                    expected |= 1L << ((11 * one + other) % Long.SIZE);
                }
            }
        }

        assertThat(FormAutomaton.pairs(first, second)).isEqualTo(expected);
    }

    @Property
    void aSetOfLastLettersHasABitForEach(@ForAll int letters) {
        long expected = 0;
        for (int one = 0; one < Integer.SIZE; one++) {
            expected |= (letters >>> one & 1) == 0 ? 0 : 1L << ((11 * one + 32) % Long.SIZE);
        }

        assertThat(FormAutomaton.lasts(letters)).isEqualTo(expected);
    }

    @Test
    void theShortestEndCountsLetters() {
        FormAutomaton forms = forms("кот", "котофеи", "абвгдежзиклмн");

        assertThat(forms.toEnd(WordAutomaton.START)).isEqualTo(3);
        assertThat(forms.toEnd(forms.run("ко", 0, 2))).isEqualTo(1);
        assertThat(forms.toEnd(forms.run("кот", 0, 3))).isZero();
        assertThat(forms.toEnd(forms.run("кото", 0, 4))).isEqualTo(3);
        assertThat(forms.toEnd(forms.run("аб", 0, 2))).isEqualTo(FormAutomaton.FARTHEST + 1);
        assertThat(forms.toEnd(forms.run("абвг", 0, 4))).isEqualTo(9);
    }

    @Test
    void aLetterIsLedToWithinAsManyOthers() {
        FormAutomaton forms = forms("ворона");
        int state = forms.run("в", 0, 1);

        assertThat(forms.leadsTo(state, 0, letters("о"), FormAutomaton.ANY_PAIR))
                .isTrue();
        assertThat(forms.leadsTo(state, 0, letters("рна"), FormAutomaton.ANY_PAIR))
                .isFalse();
        assertThat(forms.leadsTo(state, 2, letters("н"), FormAutomaton.ANY_PAIR))
                .isFalse();
        assertThat(forms.leadsTo(state, 3, letters("н"), FormAutomaton.ANY_PAIR))
                .isTrue();
        assertThat(forms.leadsTo(state, 9, letters("вжц"), FormAutomaton.ANY_PAIR))
                .isFalse();
    }

    @Test
    void aPairIsLedToOnlyWhereItsLettersStandTogether() {
        FormAutomaton forms = forms("ворона");
        int state = forms.run("в", 0, 1);
        int o = letters("о");

        assertThat(forms.leadsTo(state, 0, o, FormAutomaton.pairs(o, letters("р"))))
                .isTrue();
        assertThat(forms.leadsTo(state, 0, o, FormAutomaton.pairs(o, letters("н"))))
                .isFalse();
        assertThat(forms.leadsTo(state, 2, o, FormAutomaton.pairs(o, letters("н"))))
                .isTrue();
        assertThat(forms.leadsTo(state, 9, letters("а"), FormAutomaton.lasts(letters("а"))))
                .isTrue();
        assertThat(forms.leadsTo(state, 9, o, FormAutomaton.lasts(o))).isFalse();
    }

    @Test
    void edgesAreTheLettersThatLeadOn() {
        FormAutomaton forms = forms("да", "до");
        int state = forms.run("д", 0, 1);

        assertThat(forms.firstEdge(state + 1) - forms.firstEdge(state)).isEqualTo(2);
        int edge = forms.edge(forms.firstEdge(state));
        assertThat(FormAutomaton.letter(edge)).isEqualTo(Alphabet.code('а'));
        assertThat(FormAutomaton.target(edge)).isEqualTo(forms.run("да", 0, 2));
    }
}
