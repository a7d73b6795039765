package io.github.otklik.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
    private static List<String> weights(String... changed) {
        List<String> rows = new ArrayList<>(
                Stream.of(Sign.values()).map(sign -> sign.word() + " 0").toList());
        rows.add("threshold-shown 0.5");
        rows.add("threshold-ground 0.7");
        rows.addAll(List.of(changed));
        return rows;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    unheard слово | a role must be one that the head of the table names; was 'unheard'
                    number пять   | a row 'number' must begin with digits; was 'пять'
                    number        | a row 'number' must begin with digits; was ''
                    stop          | a row must have words
                    """)
    void aBadRowOfWordsIsNamed(String row, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.parse(List.of("# head", row), List.of()))
                .withMessageStartingWith("words.txt:2: " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    thing вода вода | a role must be matter, service, site, aspect or act; was 'thing'
                    matter          | a row 'matter' must have a name
                    matter вода     | a row must have words
                    """)
    void aBadRowOfMattersIsNamed(String row, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.parse(List.of(), List.of("", row)))
                .withMessageStartingWith("matters.txt:2: " + problem);
    }

    @Test
    void allBadRowsAreToldAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.parse(List.of("no а", "stop"), List.of("no б")))
                .withMessageContaining("words.txt:1: ")
                .withMessageContaining("words.txt:2: ")
                .withMessageContaining("matters.txt:1: ");
    }

    @Test
    void moreFamiliesThanHaveRoomAreRefused() {
        List<String> rows = Stream.iterate(0, i -> i <= Families.MOST, i -> i + 1)
                .map(i -> "matter f" + i + " слово")
                .toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.parse(List.of(), rows))
                .withMessageContaining("there must be at most 512 families");
    }

    @Test
    void aKindWithoutTurnsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hints.parse(List.of("again опять", "again")))
                .withMessageContaining("hints.txt:2: a row 'again' must have turns");
    }

    @Test
    void aBadHintIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hints.parse(List.of("again опять", "sometimes иногда")))
                .withMessage("hints.txt:2: a kind of hint must be one that the head names; was 'sometimes'");
    }

    @Test
    void theTableSaysWhatTakesADoneThingBack() {
        List<Token> tokens = Tokens.of("яму не сделали").all();
        int done = Hints.Kind.DONE.place();

        assertThat(Hints.parse(List.of("done сделали")).count(tokens)[done]).isEqualTo(1);
        assertThat(Hints.parse(List.of("done сделали", "not не")).count(tokens)[done])
                .isZero();
    }

    @Test
    void theTableSaysHowNamesAndOrdersEnd() {
        Vocabulary vocabulary =
                Vocabulary.parse(List.of("name-ending ая", "name-case ова", "order-ending те"), List.of());

        assertThat(vocabulary.endsAsName("речная")).isTrue();
        assertThat(vocabulary.endsAsName("кирова")).isFalse();
        assertThat(vocabulary.endsAsNameInCase("кирова")).isTrue();
        assertThat(vocabulary.endsAsNameInCase("речная")).isFalse();
        assertThat(vocabulary.endsAsOrder("почините")).isTrue();
        assertThat(vocabulary.endsAsOrder("починили")).isFalse();
    }

    @Test
    void allBadWeightsAndHintsAreToldAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.parse(List.of("names one", "", "lonely")))
                .withMessageContaining("weights.txt:1: ")
                .withMessageContaining("weights.txt:3: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hints.parse(List.of("never да", "often да")))
                .withMessageContaining("hints.txt:1: ")
                .withMessageContaining("hints.txt:2: ");
    }

    @Test
    void aWeightKeepsTheSideThatItsSignSpeaksFor() {
        List<String> rows = new ArrayList<>(weights());
        rows.set(1, "names -1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.parse(rows))
                .withMessage("weights.txt: 'names' must keep the side that it speaks for; was -1.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    names 1       | a row must be a name, not given before, and a number; was 'names 1'
                    lonely        | a row must be a name, not given before, and a number; was 'lonely'
                    unheard 1     | there must be no other rows than signs and thresholds
                    unheard one   | a weight must be a number; was 'unheard one'
                    unheard NaN   | a weight must be a finite number; was 'unheard NaN'
                    """)
    void aBadRowOfWeightsIsNamed(String row, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.parse(weights(row)))
                .withMessageContaining(problem);
    }

    @Test
    void aMissingWeightIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.parse(weights().subList(1, Sign.values().length)))
                .withMessage("weights.txt: there must be a row 'always'");
    }

    @Test
    void theThresholdsAreThoseOfTheTable() {
        Weights weights = Weights.parse(weights());

        assertThat(weights.shown()).isEqualTo(0.5);
        assertThat(weights.ground()).isEqualTo(0.7);
        assertThat(weights.of(Sign.NAMES)).isZero();
    }

    @Test
    void aSimilarityIsTheLogisticFunctionOfItsSum() {
        assertThat(Weights.similarity(0)).isEqualTo(0.5);
        assertThat(Weights.similarity(StrictMath.log(3))).isEqualTo(0.75, within(1e-15));
        assertThat(Weights.sum(0.75)).isEqualTo(StrictMath.log(3), within(1e-15));
        assertThat(Weights.sum(0.5)).isZero();
    }

    @Test
    void whatTwoSetsHaveInCommonIsCoveredOnce() {
        Bits one = Bits.of(0, 512).or(Bits.of(70, 512));
        Bits two = Bits.of(70, 512).or(Bits.of(130, 512));
        long[] covered = new long[8];

        assertThat(one.cover(two, covered)).isFalse();
        assertThat(covered).containsExactly(0, 1 << 6, 0, 0, 0, 0, 0, 0);
        assertThat(two.cover(one, covered)).isTrue();
        assertThat(one.cover(Bits.of(0, 512), covered)).isFalse();
        assertThat(covered).containsExactly(1, 1 << 6, 0, 0, 0, 0, 0, 0);
        assertThat(Bits.of(0, 512).cover(Bits.of(0, 512), covered)).isTrue();
    }

    @Test
    void setsOfNumbersAreSetsOfNumbers() {
        Bits far = Bits.of(300, 512);
        Bits both = Bits.of(3, 512).or(far);

        assertThat(both.numbers()).containsExactly(3, 300);
        assertThat(both.and(far)).isEqualTo(far).hasSameHashCodeAs(far).hasToString("[300]");
        assertThat(both.meets(far)).isTrue();
        assertThat(Bits.of(3, 512).meets(far)).isFalse();
        assertThat(Bits.NONE.isEmpty()).isTrue();
        assertThat(far.isEmpty()).isFalse();
        assertThat(far).isNotEqualTo("300").doesNotHaveSameHashCodeAs(both);
    }
}
