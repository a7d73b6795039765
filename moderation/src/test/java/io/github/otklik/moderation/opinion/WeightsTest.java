package io.github.otklik.moderation.opinion;

import static io.github.otklik.moderation.opinion.TestClasses.NONE;
import static io.github.otklik.moderation.opinion.TestClasses.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What weights and models of a few buckets say, and the bytes that they are kept in. */
class WeightsTest {
    private static Weights weights(int bucket, int steps, double threshold) {
        byte[] all = new byte[Pieces.BUCKETS];
        all[bucket] = (byte) steps;
        return new Weights(all, 0.5, -1, threshold);
    }

    private static Model model() {
        byte[] several = new byte[Pieces.BUCKETS];
        several[0] = 7;
        several[256] = -7;
        several[Pieces.BUCKETS - 1] = 1;
        return new Model(List.of(new Weights(several, 0.5, -1, 2), weights(254, 3, 4), weights(255, 7, 6)), 42, NONE);
    }

    @Test
    void aScoreIsTheBiasAndTheWeightsOfThePiecesByTheRootOfTheirNumber() {
        Weights weights = weights(7, -3, 0);

        assertThat(weights.sum(new int[] {7, 8, 7, 7}, 3)).isEqualTo(-6);
        assertThat(Weights.share(5)).isEqualTo(1.0 / 5);
        assertThat(Weights.share(80)).isEqualTo(0.1);
        assertThat(weights.score(-6, 0.1)).isEqualTo(-1.3, within(1e-12));
        assertThat(weights.from(9).threshold()).isEqualTo(9);
        assertThat(weights.from(9).steps()).isEqualTo(weights.steps());
        assertThat(weights.from(9).bias()).isEqualTo(-1);
    }

    @Test
    void weightsAreRoundedToStepsOfTheLargestAndSmallOnesLeftOut() {
        double[] exact = new double[1000];
        for (int i = 0; i < exact.length; i++) {
            exact[i] = (i % 2 == 0 ? 1 : -1) * i / 1000.0;
        }
        // 117 are kept, the largest in 7 steps
        Weights rounded = Weights.rounded(exact, 0.25);

        assertThat(rounded.step()).isEqualTo(0.999 / 7, within(1e-12));
        assertThat(rounded.bias()).isEqualTo(0.25);
        assertThat(rounded.steps()[999]).isEqualTo((byte) -7);
        assertThat(rounded.steps()[998]).isEqualTo((byte) 7);
        assertThat(rounded.steps()[900]).isEqualTo((byte) 6);
        assertThat(rounded.steps()[885]).isEqualTo((byte) -6);
        assertThat(rounded.steps()[881]).isZero();
        assertThat(rounded.steps()[0]).isZero();
    }

    @Test
    void whereNearlyAllWeightsAreNothingTheOthersAreKept() {
        double[] exact = new double[1000];
        exact[3] = 0.5;
        exact[4] = -1;
        Weights rounded = Weights.rounded(exact, 0);

        assertThat(rounded.steps()[4]).isEqualTo((byte) -7);
        assertThat(rounded.steps()[3]).isEqualTo((byte) 4);
        assertThat(rounded.steps()[5]).isZero();
        assertThat(Weights.rounded(new double[100], 0).steps()).containsOnly(0);
        assertThat(Weights.rounded(new double[100], 0).step()).isEqualTo(1e-9 / 7, within(1e-20));
    }

    @Test
    void aModelAddsTheStepsOfAllTopicsAtOnce() {
        Model model = model();
        long steps = model.steps(new int[] {0, 254, 255, 256, 256, 9, 0}, 6);

        assertThat(model.score(steps, 6, 0.1, Topic.INSULT)).isEqualTo(-1 - 0.5 * 7 * 0.1, within(1e-12));
        assertThat(model.score(steps, 6, 0.1, Topic.THREAT)).isEqualTo(-1 + 0.5 * 3 * 0.1, within(1e-12));
        assertThat(model.score(steps, 6, 0.1, Topic.OFFER)).isEqualTo(-1 + 0.5 * 7 * 0.1, within(1e-12));
    }

    @Test
    void aFileHasAMarkTheRowsAndForEachTopicItsNumbersAndSteps() {
        ByteBuffer file = ByteBuffer.wrap(model().bytes());

        assertThat(file.getInt()).isEqualTo(0x4F744F04);
        assertThat(file.getLong()).isEqualTo(42);
        assertThat(file.getDouble()).isEqualTo(0.5);
        assertThat(file.getDouble()).isEqualTo(-1);
        assertThat(file.getDouble()).isEqualTo(2);
        assertThat(file.getInt()).isEqualTo(3);
        assertThat(bytes(file, 3)).containsExactly(0, 255, 0);
        int toLast = Pieces.BUCKETS - 1 - 257;
        assertThat(bytes(file, toLast / 255)).containsOnly(255);
        assertThat(bytes(file, 4)).containsExactly(toLast % 255, 7, -7 & 0xFF, 1);
        file.position(file.position() + 2 * 8);
        assertThat(file.getDouble()).isEqualTo(4);
        assertThat(file.getInt()).isEqualTo(1);
        assertThat(bytes(file, 2)).containsExactly(254, 3);
        file.position(file.position() + 3 * 8);
        assertThat(file.getInt()).isEqualTo(1);
        assertThat(bytes(file, 3)).containsExactly(255, 0, 7);
        assertThat(file.hasRemaining()).isFalse();
    }

    private static List<Integer> bytes(ByteBuffer file, int count) {
        List<Integer> bytes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bytes.add(file.get() & 0xFF);
        }
        return bytes;
    }

    @Test
    void aFileIsReadAsItWasWritten() {
        Model read = Model.read(model().bytes(), classes());

        assertThat(read.bytes()).isEqualTo(model().bytes());
        assertThat(read.madeOf()).isEqualTo(42);
        assertThat(read.of(Topic.INSULT).steps())
                .isEqualTo(model().of(Topic.INSULT).steps());
        assertThat(read.of(Topic.OFFER).threshold()).isEqualTo(6);
    }

    @Test
    void largerStepsThanThereAreAreRefusedAndTheLargestAreNot() {
        byte[] file = model().bytes();
        int last = file.length - 1;

        file[last] = 7;
        assertThat(Model.read(file, classes()).of(Topic.OFFER).steps()[255]).isEqualTo((byte) 7);
        file[last] = -7;
        assertThat(Model.read(file, classes()).of(Topic.OFFER).steps()[255]).isEqualTo((byte) -7);
        file[last] = 8;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Model.read(file, classes()))
                .withMessage("Weights must be -7 to 7 steps; one has 8");
    }

    @Test
    void everyBucketMayHaveAWeight() {
        byte[] all = new byte[Pieces.BUCKETS];
        Arrays.fill(all, (byte) -1);
        Model full = new Model(List.of(new Weights(all, 1, 0, 0), weights(0, 1, 0), weights(1, 1, 0)), 0, NONE);

        assertThat(Model.read(full.bytes(), classes()).of(Topic.INSULT).steps()).isEqualTo(all);
    }
}
