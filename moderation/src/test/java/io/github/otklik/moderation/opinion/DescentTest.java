package io.github.otklik.moderation.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is learnt from rows of a piece or two, whose best scores are known: the logarithm of how many to one have the topic. */
class DescentTest {
    private static final int ONE = 5;
    private static final int OTHER = 70_000;
    private static final int ROWS = 3000;

    private final int[][] rows = new int[ROWS][];
    private final boolean[] has = new boolean[ROWS];
    private final int[] counts = new int[ROWS];

    DescentTest() {
        Arrays.fill(counts, 1);
    }

    private static double score(Weights weights, int... pieces) {
        return weights.score(weights.sum(pieces, pieces.length), Weights.share(pieces.length));
    }

    @Test
    void aPieceScoresHowManyOfItsRowsHaveTheTopic() {
        for (int row = 0; row < ROWS; row++) {
            boolean first = row % 2 == 0;
            rows[row] = new int[] {first ? ONE : OTHER};
            has[row] = first == row % 20 < 18;
        }
        Weights weights = Descent.weights(rows, has, counts);

        assertThat(score(weights, ONE)).isEqualTo(Math.log(9), within(0.3));
        assertThat(score(weights, OTHER)).isEqualTo(-Math.log(9), within(0.3));
        assertThat(weights.bias()).isEqualTo(0, within(0.1));
        assertThat(weights.steps()[0]).isZero();
    }

    @Test
    void whatEveryPassageHasAlikeIsTheBiasInWhateverOrderTheRowsStand() {
        for (int row = 0; row < ROWS; row++) {
            rows[row] = new int[0];
            has[row] = 4 * row < 3 * ROWS;
        }
        Weights weights = Descent.weights(rows, has, counts);

        assertThat(weights.bias()).isEqualTo(Math.log(3), within(0.05));
        assertThat(weights.steps()).containsOnly(0);
    }

    @Test
    void aRowCountsForSeveral() {
        for (int row = 0; row < ROWS; row++) {
            rows[row] = new int[0];
            has[row] = row % 2 == 0;
            counts[row] = has[row] ? 1 : 7;
        }

        assertThat(Descent.weights(rows, has, counts).bias()).isEqualTo(-Math.log(7), within(0.2));
    }

    @Test
    void whatSpeaksForATopicSpeaksAsMuchAgainstItsOpposite() {
        boolean[] lacks = new boolean[ROWS];
        for (int row = 0; row < ROWS; row++) {
            rows[row] = new int[] {row % 7, 100 + row % 11, 1000 + row};
            has[row] = row % 7 + row % 11 > 7;
            lacks[row] = !has[row];
        }
        Weights with = Descent.weights(rows, has, counts);
        Weights without = Descent.weights(rows, lacks, counts);

        assertThat(without.bias()).isEqualTo(-with.bias());
        assertThat(without.step()).isEqualTo(with.step());
        assertThat(with.steps()[6]).isPositive();
        assertThat(without.steps()[6]).isEqualTo((byte) -with.steps()[6]);
    }
}
