package io.github.otklik.moderation.opinion;

import static io.github.otklik.moderation.opinion.TestClasses.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ModelPropertyTest {
    private static final Model MODEL = Model.standard(classes());
    private static final String LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of("ты", "вас", "сожгу", "дом", "ноябрь", "Скидки", "ёж", "x", "мразь", "7", "!", "вечером")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> foreign() {
        return Arbitraries.of("x", "7").list().ofMaxSize(12).map(words -> String.join(" ", words));
    }

    @Property(tries = 300)
    void theScoreIsThatOfACalculationByHand(@ForAll("sentences") String sentence) {
        String one = sentence.replace("!", "");
        for (Topic topic : Topic.values()) {
            assertThat(MODEL.score(one, topic)).isCloseTo(naive(one, MODEL.of(topic)), within(1e-9));
        }
    }

    @Property(tries = 100)
    void wordsNoneOfWhichIsRussianScoreNoMoreThanNothing(@ForAll("foreign") String sentence) {
        for (Topic topic : Topic.values()) {
            assertThat(MODEL.score(sentence, topic)).isEqualTo(MODEL.score("", topic));
            assertThat(naive(sentence, MODEL.of(topic)))
                    .isEqualTo(MODEL.of(topic).bias());
        }
    }

    @Property(tries = 300)
    void theSameTextSoundsTheSame(@ForAll("sentences") String text) {
        assertThat(Model.read(MODEL.bytes(), classes()).views(text)).isEqualTo(MODEL.views(text));
    }

    @Property(tries = 300)
    void aViewShowsWordsOfItsPassage(@ForAll String any, @ForAll("sentences") String text) {
        String whole = any + ". " + text;

        for (View view : MODEL.views(whole)) {
            assertThat(view.words()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
            String passage = whole.substring(view.start(), view.end());
            assertThat(view.words()).allMatch(passage::contains);
        }
    }

    /** The pieces as texts, put together as the class comments tell. */
    private static double naive(String sentence, Weights weights) {
        List<String> words = List.of(
                        sentence.toLowerCase(Locale.ROOT).replace('ё', 'е').split(" +"))
                .stream()
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> written =
                Stream.of(sentence.split(" +")).filter(word -> !word.isEmpty()).toList();
        boolean russian = words.stream().anyMatch(word -> LETTERS.indexOf(word.charAt(0)) >= 0);
        if (words.size() < 3 || !russian || sentence.length() > 140) {
            return weights.bias();
        }
        Map<Integer, Integer> buckets = new HashMap<>();
        for (int word = 0; word < words.size(); word++) {
            String edged = "|" + words.get(word) + "|";
            for (int end = 3; end <= edged.length(); end++) {
                for (int length = 3; length <= Math.min(5, end); length++) {
                    add(buckets, bucket(edged.substring(end - length, end)));
                }
            }
            for (int pair = 0; word > 0 && pair < WordShape.PAIRS; pair++) {
                add(buckets, shape(words.get(word - 1)).pair(shape(words.get(word)), pair) >>> 15);
            }
            for (int of : classesOf(written, word)) {
                add(buckets, bucket(of, 0x5F3759DF));
                for (int before : word == 0 ? new int[0] : classesOf(written, word - 1)) {
                    add(buckets, bucket(before, of));
                }
            }
        }
        double sum = 0;
        for (int bucket : buckets.values()) {
            sum += weights.steps()[bucket] * weights.step();
        }
        return weights.bias() + sum / Math.sqrt(buckets.size() + 20.0);
    }

    /** Of pieces whose buckets end in the same thirteen bits the first counts. */
    private static void add(Map<Integer, Integer> buckets, int bucket) {
        buckets.putIfAbsent(bucket % (1 << 13), bucket);
    }

    /** Of a word behind the first that begins with a capital and goes on in small letters, which is a name, there is none. */
    private static int[] classesOf(List<String> words, int place) {
        String word = words.get(place);
        if (place > 0 && word.matches("\\p{Lu}\\p{Ll}.*")) {
            return new int[0];
        }
        int state = WordAutomaton.START;
        for (int i = 0; i < word.length(); i++) {
            int letter = Alphabet.code(word.charAt(i));
            state = letter < 0 ? WordAutomaton.DEAD : TestClasses.classes().next(state, letter);
        }
        int[] numbers = new int[12];
        return Arrays.copyOf(numbers, TestClasses.classes().of(state, numbers));
    }

    private static int bucket(int first, int second) {
        int mixed = (first * 31 + second) * 0x2C1B3C6D;
        return ((mixed ^ (mixed >>> 15)) * 0x9E3779B1) >>> 15;
    }

    private static WordShape shape(String word) {
        WordShape shape = new WordShape();
        // all digits are one letter
        PiecesTest.become(shape, word.replace('7', '5'));
        return shape;
    }

    private static int bucket(String piece) {
        int packed = 0;
        for (int i = 0; i < piece.length(); i++) {
            packed = packed * 64 + code(piece.charAt(i));
        }
        return (packed * 0x9E3779B1) >>> 15;
    }

    private static int code(char c) {
        return c == '|' ? 1 : c == '7' ? 34 : c == 'x' ? 35 + 23 : 2 + LETTERS.indexOf(c);
    }
}
