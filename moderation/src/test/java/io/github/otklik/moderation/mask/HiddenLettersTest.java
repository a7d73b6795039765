package io.github.otklik.moderation.mask;

import static io.github.otklik.moderation.mask.MaskedRowTest.letters;
import static io.github.otklik.moderation.mask.MaskedRowTest.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.FormAutomaton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many letters a run of signs may hide, and what is seen behind it. */
class HiddenLettersTest {
    private static int most(String text, int run) {
        return HiddenLetters.most(row(text), text, run);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    к*т         ; 1 ; 4
                    к_т         ; 1 ; 1
                    к-т         ; 1 ; 1
                    к,т         ; 1 ; 0
                    k-т         ; 1 ; 0
                    к-t         ; 1 ; 0
                    к-          ; 1 ; 0
                    к.т         ; 1 ; 1
                    К.Т         ; 1 ; 0
                    К.т         ; 1 ; 1
                    ак.Т        ; 2 ; 0
                    аК.Т        ; 2 ; 1
                    к.          ; 1 ; 0
                    к.5         ; 1 ; 0
                    к**т        ; 1 ; 5
                    к..т        ; 1 ; 5
                    к--т        ; 1 ; 3
                    к-,т        ; 1 ; 0
                    к==т        ; 1 ; 0
                    к.,т        ; 1 ; 0
                    к******т    ; 1 ; 9
                    к*******т   ; 1 ; 9
                    **т         ; 0 ; 2
                    *.т         ; 0 ; 0
                    ..т         ; 0 ; 0
                    *кот*       ; 0 ; 0
                    *кот*       ; 4 ; 0
                    *кот#       ; 0 ; 1
                    *к*т*       ; 2 ; 4
                    """)
    void aRunHidesUpToSoManyLetters(String text, int run, int most) {
        assertThat(most(text, run)).isEqualTo(most);
    }

    @Test
    void aMarkThatStandsBetweenAllLettersHidesNone() {
        MaskedText row = row("к*т");
        row.uniform = true;

        assertThat(HiddenLetters.most(row, "к*т", 1)).isZero();
        row.clear();
        assertThat(row.uniform).isFalse();
    }

    @Test
    void whatIsSeenBehindARunIsItsLettersOrAnyOrNone() {
        MaskedText row = row("к*т0м5*");

        assertThat(letters(HiddenLetters.lettersAt(row, 2))).isEqualTo("т");
        assertThat(HiddenLetters.lettersAt(row, 1)).isEqualTo(-1);
        assertThat(HiddenLetters.lettersAt(row, 3)).isEqualTo(-1);
        assertThat(letters(HiddenLetters.lettersAt(row, 5))).isEqualTo("б");
        assertThat(HiddenLetters.lettersAt(row, 7)).isZero();
    }

    @Test
    void thePairBehindARunIsOfTwoLettersOrTheLastAndTheEnd() {
        int t = 1 << Alphabet.code('т');
        int m = 1 << Alphabet.code('м');

        assertThat(HiddenLetters.pairsAt(row("к*тм"), 2)).isEqualTo(FormAutomaton.pairs(t, m));
        assertThat(HiddenLetters.pairsAt(row("к*тт"), 2)).isEqualTo(FormAutomaton.ANY_PAIR);
        assertThat(HiddenLetters.pairsAt(row("к*т"), 2)).isEqualTo(FormAutomaton.lasts(t));
        assertThat(HiddenLetters.pairsAt(row("к*т,"), 2)).isEqualTo(FormAutomaton.lasts(t));
        assertThat(HiddenLetters.pairsAt(row("к*т."), 2)).isEqualTo(FormAutomaton.lasts(t));
        assertThat(HiddenLetters.pairsAt(row("к*т.."), 2)).isEqualTo(FormAutomaton.ANY_PAIR);
        assertThat(HiddenLetters.pairsAt(row("к*т*"), 2)).isEqualTo(FormAutomaton.ANY_PAIR);
        assertThat(HiddenLetters.pairsAt(row("к*т--"), 2)).isEqualTo(FormAutomaton.ANY_PAIR);
        assertThat(HiddenLetters.pairsAt(row("к*т,м"), 2)).isEqualTo(FormAutomaton.ANY_PAIR);
        assertThat(HiddenLetters.pairsAt(row("к*5"), 2)).isEqualTo(FormAutomaton.ANY_PAIR);
        assertThat(HiddenLetters.pairsAt(row("к*"), 2)).isEqualTo(FormAutomaton.ANY_PAIR);
    }
}
