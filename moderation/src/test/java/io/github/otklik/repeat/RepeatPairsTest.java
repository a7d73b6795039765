package io.github.otklik.repeat;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Precision and recall on the labelled pairs of {@code repeat-pairs.txt}. */
class RepeatPairsTest {
    private static final Set<String> SAME = Set.of("rephrased", "typos", "shorter", "longer", "followup");
    private static final Set<String> OTHER = Set.of("house", "street", "matter", "aspect", "thanks", "unrelated");

    record Pair(int block, String kind, String earlier, String later) {
        boolean same() {
            return SAME.contains(kind);
        }

        boolean heldOut() {
            return block % 3 == 2;
        }
    }

    static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        String earlier = "";
        int block = -1;
        for (String line : lines()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int space = line.indexOf(' ');
            String kind = line.substring(0, space);
            String text = line.substring(space + 1);
            if (kind.equals("?")) {
                earlier = text;
                block++;
            } else {
                pairs.add(new Pair(block, kind, earlier, text));
            }
        }
        return pairs;
    }

    private static List<String> lines() {
        try (InputStream in = requireNonNull(RepeatPairsTest.class.getResourceAsStream("repeat-pairs.txt"))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertGood(List<Pair> pairs) {
        List<Pair> proposed = pairs.stream()
                .filter(pair -> RepeatDetector.standard()
                        .compare(pair.earlier(), pair.later())
                        .same())
                .toList();
        double right = proposed.stream().filter(Pair::same).count();
        assertThat(right / proposed.size()).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat(right / pairs.stream().filter(Pair::same).count())
                .as("recall")
                .isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void atLeastThreeHundredPairsAreOfKnownKinds() {
        assertThat(pairs()).hasSizeGreaterThan(300).allMatch(pair -> pair.same() || OTHER.contains(pair.kind()));
    }

    @Test
    void repeatsAreToldFromOtherQuestionsOnThePairsTheTableWasTunedOn() {
        assertGood(pairs().stream().filter(pair -> !pair.heldOut()).toList());
    }

    @Test
    void repeatsAreToldFromOtherQuestionsOnThePairsHeldOut() {
        assertGood(pairs().stream().filter(Pair::heldOut).toList());
    }

    @Test
    void questionsOfDifferentBlocksAreRarelyTakenForOne() {
        List<String> questions = pairs().stream().map(Pair::earlier).distinct().toList();
        long taken = questions.stream()
                .flatMap(one -> questions.stream()
                        .filter(two -> !one.equals(two)
                                && RepeatDetector.standard().compare(one, two).same()))
                .count();
        assertThat(taken).isZero();
    }
}
