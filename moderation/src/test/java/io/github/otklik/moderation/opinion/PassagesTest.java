package io.github.otklik.moderation.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final Model MODEL = Model.standard();
    private static final String FIRST = "Мы знаем твой адрес.";
    private static final String SECOND = " Жди вечером.";
    private static final String THIRD = " Бита у нас с собой.";

    private static double sum(String... sentences) {
        Pieces pieces = new Pieces();
        long steps = 0;
        int count = 0;
        for (String sentence : sentences) {
            pieces.read(sentence, 0, sentence.length());
            steps += MODEL.steps(pieces);
            count += pieces.size();
        }
        return MODEL.score(steps, count, Topic.THREAT);
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
    void aDashAtTheBeginningIsAPieceOfItsOwn() {
        Pieces with = new Pieces();
        Pieces without = new Pieces();
        with.read("- Иди домой", 0, 11);
        without.read("  Иди домой", 0, 11);

        assertThat(with.size()).isEqualTo(without.size() + 1);
    }
}
