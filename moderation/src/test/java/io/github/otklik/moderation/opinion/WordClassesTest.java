package io.github.otklik.moderation.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.PatternText;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which classes words have, and the pieces that they make. */
class WordClassesTest {
    private static final int ALONE = 0x5F3759DF;

    private static final WordAutomaton AUTOMATON = WordAutomaton.ofGroups(List.of(
            List.of(
                    new PatternText("кот(а|у)?", new PatternText.Lets(), 1).read(),
                    new PatternText("нож", new PatternText.Lets(), 2).read()),
            List.of(new PatternText("нож*", new PatternText.Lets(), 3).read())));

    private static final WordClasses CLASSES = new WordClasses(AUTOMATON, new int[][][] {{{7}, {8, 9}}, {{10}}});

    private static int[] of(String word, int room) {
        int state = WordAutomaton.START;
        for (int i = 0; i < word.length(); i++) {
            state = CLASSES.next(state, Alphabet.code(word.charAt(i)));
        }
        int[] numbers = new int[room];
        return Arrays.copyOf(numbers, CLASSES.of(state, numbers));
    }

    private static List<Integer> buckets(WordClasses classes, String text) {
        List<Integer> all = new ArrayList<>();
        new Pieces(
                        classes,
                        (buckets, count) -> IntStream.of(buckets).limit(count).forEach(all::add))
                .read(text.toCharArray(), 0, text.length());
        return all;
    }

    private static int bucket(int first, int second) {
        int mixed = (first * 31 + second) * 0x2C1B3C6D;
        return ((mixed ^ (mixed >>> 15)) * 0x9E3779B1) >>> 15;
    }

    @Test
    void aWordHasTheClassesOfItsKindInEachTable() {
        assertThat(of("коту", 9)).containsExactly(7);
        assertThat(of("нож", 9)).containsExactly(8, 9, 10);
        assertThat(of("ножом", 9)).containsExactly(10);
        assertThat(of("дом", 9)).isEmpty();
        assertThat(of("нож", 2)).containsExactly(8, 9);
    }

    @Test
    void classesAreSetsOfTheSameWordsAndNumbers() {
        assertThat(CLASSES)
                .isEqualTo(new WordClasses(AUTOMATON, new int[][][] {{{7}, {8, 9}}, {{10}}}))
                .hasSameHashCodeAs(new WordClasses(AUTOMATON, new int[][][] {{{7}, {8, 9}}, {{10}}}))
                .isNotEqualTo(new WordClasses(AUTOMATON, new int[][][] {{{7}, {8, 8}}, {{10}}}))
                .isNotEqualTo(TestClasses.NONE);
    }

    @Test
    void eachClassIsAPieceAndSoIsEveryTwoOfNeighbours() {
        List<Integer> plain = buckets(TestClasses.NONE, "Кот и кот ножом");
        List<Integer> more = new ArrayList<>(buckets(CLASSES, "Кот и кот ножом"));

        assertThat(more).containsAll(plain);
        more.removeAll(plain);
        assertThat(more).containsExactly(bucket(7, ALONE), bucket(10, ALONE), bucket(7, 10));
    }

    @Test
    void aNameWithinASentenceHasNoClass() {
        List<Integer> plain = buckets(TestClasses.NONE, "учитель Кот, КОТ");
        List<Integer> more = new ArrayList<>(buckets(CLASSES, "учитель Кот, КОТ"));

        more.removeAll(plain);
        assertThat(more).containsExactly(bucket(7, ALONE));
        assertThat(buckets(CLASSES, "учитель Кот")).isEqualTo(buckets(TestClasses.NONE, "учитель Кот"));
    }

    @Test
    void doubledLettersAndDigitsMakeAnotherWord() {
        List<Integer> plain = buckets(TestClasses.NONE, "котт кот7");

        assertThat(buckets(CLASSES, "котт кот7")).isEqualTo(plain);
    }

    @Test
    void aSentenceBeginsAnew() {
        List<Integer> all = new ArrayList<>();
        Pieces pieces = new Pieces(
                CLASSES, (buckets, count) -> IntStream.of(buckets).limit(count).forEach(all::add));
        pieces.read("кот".toCharArray(), 0, 3);
        pieces.read("ножом".toCharArray(), 0, 5);

        assertThat(all).contains(bucket(7, ALONE), bucket(10, ALONE)).doesNotContain(bucket(7, 10));
    }
}
