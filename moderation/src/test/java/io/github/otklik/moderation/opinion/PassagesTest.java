package io.github.otklik.moderation.opinion;

import static io.github.otklik.moderation.opinion.TestClasses.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final Model MODEL = Model.standard(classes());
    private static final String FIRST = "Мы знаем твой адрес.";
    private static final String SECOND = " Жди вечером.";
    private static final String THIRD = " Бита у нас с собой.";

    private static double sum(String... sentences) {
        long[] steps = new long[1];
        int[] pieces = new int[1];
        Pieces read = new Pieces(classes(), (buckets, count) -> {
            steps[0] += MODEL.steps(buckets, count);
            pieces[0] += count;
        });
        for (String sentence : sentences) {
            read.read(sentence.toCharArray(), 0, sentence.length());
        }
        return MODEL.score(steps[0], pieces[0], Weights.share(pieces[0]), Topic.THREAT);
    }

    @Test
    void theBestOfSentencesPairsAndRunsCounts() {
        String text = FIRST + SECOND + THIRD;
        double best = Math.max(
                Math.max(sum(FIRST), sum(THIRD)),
                Math.max(sum(FIRST, SECOND), Math.max(sum(SECOND, THIRD), sum(FIRST, SECOND, THIRD))));

        Passages passages = new Passages(MODEL, text);

        assertThat(passages.score(Topic.THREAT)).isCloseTo(best, within(1e-9));
        assertThat(text.substring(passages.from(Topic.THREAT), passages.to(Topic.THREAT)))
                .contains("адрес");
    }

    @Test
    void aLongSentencePartsWhatStandsAroundIt() {
        String wall = " " + "и ".repeat(Passages.LONGEST_SENTENCE) + ".";

        assertThat(new Passages(MODEL, FIRST + wall + SECOND).score(Topic.THREAT))
                .isCloseTo(sum(FIRST), within(1e-9));
    }

    @Test
    void shortSentencesMakeAPassageTogether() {
        assertThat(new Passages(MODEL, "Жди вечером.").any()).isFalse();
        assertThat(new Passages(MODEL, "Жди вечером. Готовься.").any()).isTrue();
        assertThat(new Passages(MODEL, "").any()).isFalse();
    }

    @Test
    void wordsOfWhichNoneIsRussianAreNoPassage() {
        assertThat(new Passages(MODEL, "https://example.org/hu?y=1").any()).isFalse();
        assertThat(new Passages(MODEL, "https shop example org. Buy one get two").any())
                .isFalse();
        assertThat(new Passages(MODEL, "смотри https://example.org/hu?y=1").any())
                .isTrue();
        assertThat(new Passages(MODEL, "смотри. https example org").any()).isTrue();
    }

    @Test
    void aDashAtTheBeginningIsAPieceOfItsOwn() {
        assertThat(buckets("- Иди домой")).hasSize(buckets("  Иди домой").size() + 1);
    }

    @Test
    void aPieceCountsOnceInASentenceHoweverLongItIs() {
        String words = "громкая музыка мешает спать ";

        assertThat(buckets(words.repeat(40)))
                .containsExactlyElementsOf(buckets(words + words))
                .doesNotHaveDuplicates();
    }

    @Test
    void signsBehindThemselvesAreOneAndOneLongWordHasRoom() {
        assertThat(buckets("да!!! да?")).containsExactlyElementsOf(buckets("да! да?"));
        assertThat(buckets("абвг".repeat(500))).hasSizeLessThan(20);
        assertThat(buckets("?!".repeat(500))).hasSizeLessThan(20);
    }

    private static List<Integer> buckets(String sentence) {
        List<Integer> all = new ArrayList<>();
        Pieces pieces = new Pieces(
                classes(),
                (buckets, count) -> IntStream.of(buckets).limit(count).forEach(all::add));
        pieces.read(sentence.toCharArray(), 0, sentence.length());
        return all;
    }
}
