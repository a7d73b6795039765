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
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Precision and recall on the labelled pairs of {@code repeat-pairs.txt}, and new facts on those of {@code repeat-facts.txt}. */
class RepeatPairsTest {
    private static final Set<String> SAME = Set.of("rephrased", "typos", "shorter", "longer", "followup");
    private static final Set<String> OTHER = Set.of("house", "street", "matter", "aspect", "thanks", "unrelated");

    record Pair(String kind, String earlier, String later) {
        boolean same() {
            return SAME.contains(kind);
        }
    }

    static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        String earlier = "";
        for (String line : lines("repeat-pairs.txt")) {
            int space = line.indexOf(' ');
            String kind = line.substring(0, space);
            String text = line.substring(space + 1);
            if (kind.equals("?")) {
                earlier = text;
            } else {
                pairs.add(new Pair(kind, earlier, text));
            }
        }
        return pairs;
    }

    private static List<String> lines(String file) {
        try (InputStream in = requireNonNull(RepeatPairsTest.class.getResourceAsStream(file))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertGood(Predicate<Repeat> proposed, double precision, double recall) {
        List<Pair> all = pairs().stream()
                .filter(pair -> proposed.test(RepeatDetector.standard().compare(pair.earlier(), pair.later())))
                .toList();
        double right = all.stream().filter(Pair::same).count();
        assertThat(right / all.size()).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(right / pairs().stream().filter(Pair::same).count())
                .as("recall")
                .isGreaterThanOrEqualTo(recall);
    }

    @Test
    void atLeastThreeHundredPairsAreOfKnownKinds() {
        assertThat(pairs()).hasSizeGreaterThan(300).allMatch(pair -> pair.same() || OTHER.contains(pair.kind()));
    }

    @Test
    void whatIsShownToAPersonIsMostlyRightAndMostOfWhatThereIs() {
        assertGood(Repeat::same, 0.95, 0.75);
    }

    @Test
    void whatMayGroundARefusalIsRight() {
        assertGood(Repeat::mayGroundRefusal, 1, 0.35);
    }

    @Test
    void aNewFactIsAmongTheWordsThatAreNamedAsNew() {
        List<String> facts = lines("repeat-facts.txt");
        long named = facts.stream()
                .map(line -> line.split(" \\| ", -1))
                .filter(fact -> !Collections.disjoint(
                        RepeatDetector.standard().compare(fact[0], fact[1]).added(), List.of(fact[2].split(" ", -1))))
                .count();

        assertThat(facts).hasSizeGreaterThan(20);
        assertThat((double) named / facts.size()).isGreaterThanOrEqualTo(0.9);
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
