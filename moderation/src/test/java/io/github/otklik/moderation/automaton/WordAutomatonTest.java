package io.github.otklik.moderation.automaton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAutomatonTest {
    private static List<Pattern> patterns(String... texts) {
        return Stream.of(texts)
                .map(text -> Pattern.parse(text, new PatternText.Lets()))
                .toList();
    }

    private static WordAutomaton automaton(String... texts) {
        return WordAutomaton.of(patterns(texts));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    а,       0
                    аб,      1
                    абв,     2
                    абвг,    2
                    ад,      3
                    адд,     -1
                    '',      -1
                    я,       -1
                    q,       -1
                    """)
    void aWordMatchesThePatternOfTheLowestRank(String word, int rank) {
        assertThat(automaton("а", "аб", "абв*", "а(б|д)", "абвг").match(word)).isEqualTo(rank);
    }

    @Test
    void withoutPatternsNoWordMatches() {
        WordAutomaton none = automaton();

        assertThat(none.size()).isEqualTo(2);
        assertThat(none.match("")).isEqualTo(WordAutomaton.NONE);
        assertThat(none.match("а")).isEqualTo(WordAutomaton.NONE);
        assertThat(automaton("").match("")).isZero();
    }

    @Test
    void patternsForLettersAnywhereMakeFewStatesAsTheLowestRankCountsForGood() {
        String[] texts = "абвгдежзиклмнопрстуф"
                .chars()
                .mapToObj(letter -> "*" + (char) letter + "*")
                .toArray(String[]::new);
        WordAutomaton automaton = automaton(texts);

        assertThat(automaton.size()).isEqualTo(texts.length + 2);
        assertThat(automaton.match("яфбт")).isEqualTo(1);
        assertThat(automaton.match("яяя")).isEqualTo(WordAutomaton.NONE);
    }

    @Test
    void eachGroupTellsARankOfItsOwn() {
        WordAutomaton both = WordAutomaton.ofGroups(List.of(patterns("а*", "аб"), patterns("б", "аб", "а*")));
        int ab = both.run("аб", 0, 2);

        assertThat(both.groups()).isEqualTo(2);
        assertThat(both.accepts(ab)).isZero();
        assertThat(both.accepts(ab, 0)).isZero();
        assertThat(both.accepts(ab, 1)).isEqualTo(1);
        assertThat(both.accepts(both.run("б", 0, 1), 0)).isEqualTo(WordAutomaton.NONE);
        assertThat(both.accepts(both.run("б", 0, 1), 1)).isZero();
        assertThat(both.accepts(both.run("ав", 0, 2), 1)).isEqualTo(2);
    }

    @Test
    void repeatedLettersMayCountOnce() {
        WordAutomaton automaton = automaton("аб", "баа");

        assertThat(automaton.accepts(automaton.runSingle("аааббб", 0, 6))).isZero();
        assertThat(automaton.accepts(automaton.runSingle("xааббx", 1, 5))).isZero();
        assertThat(automaton.runSingle("аxб", 0, 3)).isEqualTo(WordAutomaton.DEAD);
        assertThat(automaton.accepts(automaton.runSingle("баа", 0, 3))).isEqualTo(WordAutomaton.NONE);
        assertThat(automaton.runSingle("аб", 0, 0)).isEqualTo(WordAutomaton.START);
        assertThat(automaton.accepts(automaton.run("xабx", 1, 3))).isZero();
    }

    @Test
    void ranksMayBeToldByOtherNumbersOrLeftOut() {
        WordAutomaton automaton = automaton("а", "б", "в");
        WordAutomaton named = automaton.telling(List.of(new int[] {7, 0, 9}));
        WordAutomaton fewer = automaton.ranksBelow(1);

        assertThat(Stream.of("а", "б", "в", "г").map(named::match)).containsExactly(7, 0, 9, -1);
        assertThat(Stream.of("а", "б", "в", "г").map(fewer::match)).containsExactly(0, -1, -1, -1);
        assertThat(Stream.of("а", "б", "в").map(automaton::match)).containsExactly(0, 1, 2);
    }

    @Test
    void automataOfTheSameWordsAndRanksAreEqual() {
        WordAutomaton one = Minimizer.minimized(automaton("аб|ав"));
        WordAutomaton same = Minimizer.minimized(automaton("а(б|в)"));

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("аб");
        assertThat(one).isNotEqualTo(Minimizer.minimized(automaton("а(б|г)")));
        assertThat(one).isNotEqualTo(one.telling(List.of(new int[] {5})));
        assertThat(one.hashCode())
                .isNotEqualTo(one.telling(List.of(new int[] {5})).hashCode())
                .isNotEqualTo(Minimizer.minimized(automaton("а(б|г)")).hashCode());
    }

    @Test
    void theLeastAutomatonHasOneStateOfAllThatReadOnAlike() {
        assertThat(automaton("аб", "вб").size()).isEqualTo(6);
        assertThat(Minimizer.minimized(automaton("аб|вб")).size()).isEqualTo(4);
        assertThat(Minimizer.minimized(automaton("аб", "вб")).size()).isEqualTo(6);
        assertThat(Minimizer.minimized(automaton()).size()).isEqualTo(2);
    }

    /** The first words of four letters, in the order of the alphabet. */
    private static List<Pattern> wordsOfFourLetters(int count) {
        return IntStream.range(0, count)
                .<Pattern>mapToObj(i -> new Pattern.Sequence(IntStream.of(i >> 15, i >> 10, i >> 5, i)
                        .<Pattern>mapToObj(code -> new Pattern.Letter(code % Alphabet.SIZE))
                        .toList()))
                .toList();
    }

    @Test
    void moreStatesThanANumberOfSixteenBitsTellsAreRefused() {
        // one for each beginning of a word, the dead one and the start
        assertThat(WordAutomaton.of(wordsOfFourLetters(63_486)).size()).isEqualTo(65_536);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordAutomaton.of(wordsOfFourLetters(63_487)))
                .withMessage("Patterns make more than 65536 states; fewer with * are allowed");
    }

    @Test
    void patternsThatAreFollowedAtTooManyPlacesAtOnceAreRefused() {
        String[] texts = "вгдежзиклмнопрстуфхцчш"
                .chars()
                .mapToObj(last -> "*а" + "(а|б)".repeat(14) + (char) last)
                .toArray(String[]::new);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> automaton(texts))
                .withMessage(
                        "Patterns make sets of more than 4194304 positions; fewer choices and fewer * are allowed");
        assertThat(automaton(Arrays.copyOf(texts, 5)).match("б" + "а".repeat(15) + "г"))
                .isEqualTo(1);
    }

    @Test
    void manyPatternsOfManyLettersAreTold() {
        List<String> words = IntStream.range(0, 1200)
                .mapToObj(i -> "" + Alphabet.letter(i % 32) + Alphabet.letter(i / 32 % 32) + Alphabet.letter(i / 1024))
                .toList();
        WordAutomaton automaton = automaton(words.toArray(new String[0]));

        assertThat(IntStream.range(0, 1200).filter(i -> automaton.match(words.get(i)) != i))
                .isEmpty();
        assertThat(automaton.match("ааг")).isEqualTo(WordAutomaton.NONE);
    }

    @Test
    void aTableIsItsLinesAndItsWordsThoseOfNoComment() {
        TableFile table = new TableFile(TableFile.class, "/io/github/otklik/repeat/repeat-facts.txt");

        assertThat(table.lines()).hasSizeGreaterThan(20).doesNotContainNull();
        assertThat(table.lines().get(0)).startsWith("# ");
        assertThat(table.lines().get(table.lines().size() - 1)).isNotEmpty();
        assertThat(String.join("\n", table.lines()) + "\n")
                .isEqualTo(new String(table.bytes(), StandardCharsets.UTF_8));
        assertThat(table.words())
                .startsWith("Не", "горят", "фонари", "на", "Рябиновой")
                .doesNotContain("#", "Questions", "");
    }

    @Test
    void aTableThatIsNotThereIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new TableFile(TableFile.class, "none.txt").lines())
                .withMessage("No none.txt beside io.github.otklik.moderation.automaton.TableFile");
    }
}
