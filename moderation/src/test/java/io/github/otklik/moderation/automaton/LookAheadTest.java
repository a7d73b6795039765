package io.github.otklik.moderation.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can come after a state, by the full forms of a few words. */
class LookAheadTest {
    private static final FormAutomaton CAT = forms("кот", "кошка");

    private static FormAutomaton forms(String... patterns) {
        return new FormAutomaton(Minimizer.minimized(WordAutomaton.of(List.of(patterns).stream()
                .map(text -> new PatternText(text, new PatternText.Lets(), 1).read())
                .toList())));
    }

    private static int after(FormAutomaton forms, String letters) {
        return forms.run(letters, 0, letters.length());
    }

    private static int bits(String letters) {
        return letters.chars().map(letter -> 1 << Alphabet.code((char) letter)).reduce(0, (one, two) -> one | two);
    }

    private static long pair(String letters) {
        return FormAutomaton.pairs(bits(letters.substring(0, 1)), bits(letters.substring(1)));
    }

    private static boolean leads(String after, int others, String wanted) {
        return CAT.leadsTo(after(CAT, after), others, bits(wanted), FormAutomaton.ANY_PAIR);
    }

    private static boolean leads(String after, int others, String wanted, long pairs) {
        return CAT.leadsTo(after(CAT, after), others, bits(wanted), pairs);
    }

    @Test
    void theEdgesOfAStateAreItsLettersAndWhereTheyLead() {
        int state = after(CAT, "ко");
        List<Integer> edges = IntStream.range(CAT.firstEdge(state), CAT.firstEdge(state + 1))
                .mapToObj(CAT::edge)
                .toList();

        assertThat(edges).extracting(FormAutomaton::letter).containsExactly(Alphabet.code('т'), Alphabet.code('ш'));
        assertThat(edges).extracting(FormAutomaton::target).containsExactly(after(CAT, "кот"), after(CAT, "кош"));
        assertThat(CAT.firstEdge(WordAutomaton.DEAD)).isZero();
        assertThat(CAT.firstEdge(WordAutomaton.DEAD + 1)).isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '',     3
                    к,      2
                    ко,     1
                    кот,    0
                    кошка,  0
                    кош,    2
                    кит,    10
                    """)
    void theShortestEndIsSoManyLettersAway(String letters, int toEnd) {
        assertThat(CAT.toEnd(after(CAT, letters))).isEqualTo(toEnd);
    }

    @Test
    void anEndThatIsFartherThanIsLookedCountsAsTen() {
        FormAutomaton long9 = forms("а".repeat(9));
        FormAutomaton long10 = forms("а".repeat(10));
        FormAutomaton long12 = forms("а".repeat(12));

        assertThat(long9.toEnd(WordAutomaton.START)).isEqualTo(9);
        assertThat(long10.toEnd(WordAutomaton.START)).isEqualTo(10);
        assertThat(long12.toEnd(WordAutomaton.START)).isEqualTo(10);
    }

    @Test
    void aLetterIsLedToAfterAtMostSoManyOthers() {
        assertThat(leads("", 0, "к")).isTrue();
        assertThat(leads("", 0, "о")).isFalse();
        assertThat(leads("", 1, "о")).isTrue();
        assertThat(leads("", 1, "к")).isTrue();
        assertThat(leads("", 1, "шт")).isFalse();
        assertThat(leads("", 2, "шт")).isTrue();
        assertThat(leads("", 3, "а")).isFalse();
        assertThat(leads("", 4, "а")).isTrue();
        assertThat(leads("", FormAutomaton.FARTHEST, "а")).isTrue();
        assertThat(leads("кот", 9, "а")).isFalse();
        assertThat(leads("кит", 9, "кот")).isFalse();
    }

    @Test
    void aPairIsLedToWhereOneLetterComesRightBehindTheOther() {
        assertThat(leads("", 0, "к", pair("ко"))).isTrue();
        assertThat(leads("", 0, "к", pair("кт"))).isFalse();
        assertThat(leads("", 1, "о", pair("от"))).isTrue();
        assertThat(leads("", 1, "о", pair("ош"))).isTrue();
        assertThat(leads("", 0, "о", pair("ко"))).isFalse();
        assertThat(leads("", 1, "о", pair("шк"))).isFalse();
    }

    @Test
    void theLastLetterOfAWordIsAPairWithItsEnd() {
        assertThat(leads("ко", 0, "т", FormAutomaton.lasts(bits("т")))).isTrue();
        assertThat(leads("ко", 0, "ш", FormAutomaton.lasts(bits("ш")))).isFalse();
        assertThat(leads("ко", 2, "а", FormAutomaton.lasts(bits("а")))).isTrue();
        assertThat(leads("", 1, "о", FormAutomaton.lasts(bits("о")))).isFalse();
    }

    @Test
    void aPairIsOneBitOfSixtyFourByElevenTimesTheFirstLetterAndTheSecond() {
        assertThat(FormAutomaton.pairs(bits("а"), bits("а"))).isEqualTo(1);
        assertThat(FormAutomaton.pairs(bits("б"), bits("в"))).isEqualTo(1L << 13);
        assertThat(FormAutomaton.pairs(bits("ж"), bits("б"))).isEqualTo(1L << (67 - 64));
        assertThat(FormAutomaton.pairs(bits("аб"), bits("бв"))).isEqualTo(1L << 1 | 1L << 2 | 1L << 12 | 1L << 13);
        assertThat(FormAutomaton.pairs(0, bits("а"))).isZero();
        assertThat(FormAutomaton.pairs(bits("а"), 0)).isZero();
        assertThat(FormAutomaton.lasts(bits("аб"))).isEqualTo(1L << 32 | 1L << 43);
        assertThat(FormAutomaton.lasts(bits("г"))).isEqualTo(1L << (65 - 64));
        assertThat(FormAutomaton.lasts(0)).isZero();
    }

    @Test
    void itReadsAWordAsTheAutomatonThatItIsMadeOf() {
        WordAutomaton automaton = CAT.automaton();

        assertThat(CAT.match("кошка")).isEqualTo(1);
        assertThat(CAT.match("кошк")).isEqualTo(WordAutomaton.NONE);
        assertThat(CAT.accepts(after(CAT, "кот"))).isZero();
        assertThat(CAT.next(WordAutomaton.START, Alphabet.code('к'))).isEqualTo(after(CAT, "к"));
        assertThat(CAT.runFrom(after(CAT, "к"), "от", 0, 2)).isEqualTo(after(CAT, "кот"));
        assertThat(CAT.runSingle("ккооот", 0, 6)).isEqualTo(automaton.run("кот", 0, 3));
    }
}
