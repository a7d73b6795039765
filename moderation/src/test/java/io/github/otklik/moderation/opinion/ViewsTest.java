package io.github.otklik.moderation.opinion;

import static io.github.otklik.moderation.opinion.TestClasses.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which passages sound like a topic, and by which words, to a model that knows the weights of a few pieces. */
class ViewsTest {
    private static final Map<String, Integer> STEPS =
            Map.of("ужас", 7, "мрак", 3, "дым", 2, "кот|", -1, "мир|", -5, "|уж|", 7);
    private static final String SENTENCE = "кот видел ужас";

    private static Model model(double threshold) {
        byte[] steps = new byte[Pieces.BUCKETS];
        STEPS.forEach((piece, weight) -> steps[PiecesTest.pieces(piece).get(0)] = weight.byteValue());
        Weights none = new Weights(new byte[Pieces.BUCKETS], 1, 0, 1);
        return new Model(List.of(new Weights(steps, 6, -0.25, threshold), none, none), 0, NONE);
    }

    private static final Model MODEL = model(0.5);

    private static String views(String text) {
        return MODEL.views(text).stream()
                .map(view -> view.topic() + " " + text.substring(view.start(), view.end()) + " " + view.words())
                .collect(Collectors.joining());
    }

    private static double score(String text) {
        return MODEL.score(text, Topic.INSULT);
    }

    /** A sentence that takes a number of characters, by spaces before its end. */
    private static String wide(String words, int length) {
        return words + " ".repeat(length - words.length() - 1) + ".";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    кот видел ужас                  | INSULT кот видел ужас [кот, видел, ужас]
                    ужас видел кот                  | INSULT ужас видел кот [ужас, видел, кот]
                    кот видел один ужас и мрак      | INSULT видел один ужас и мрак [видел, ужас, мрак]
                    мир, дым, кот, ужас, мрак       | INSULT дым, кот, ужас, мрак [дым, ужас, мрак]
                    я и ужас                        | INSULT ужас [ужас]
                    ой ай уж                        | INSULT ой ай уж [ой, ай, уж]
                    уж ай ой эй                     | INSULT уж ай ой [уж, ай, ой]
                    уж! ай! ой                      | INSULT уж! ай [уж, !, ай]
                    там мир и мрак                  | ''
                    ужас тут                        | ''
                    ''                              | ''
                    """)
    void theThreeHeaviestWordsAreNamedShortOnesOnlyWhereThereIsNoOther(String text, String views) {
        assertThat(views(text)).isEqualTo(views);
    }

    @Test
    void aTextSoundsLikeATopicFromTheThresholdOn() {
        double score = score(SENTENCE);

        assertThat(model(score).views(SENTENCE)).hasSize(1);
        assertThat(model(Math.nextUp(score)).views(SENTENCE)).isEmpty();
        assertThat(score("ужас тут")).isEqualTo(-0.25);
        assertThat(score("")).isEqualTo(-0.25);
    }

    @Test
    void theScoreIsTheSumByTheRootOfThePieces() {
        // кот: 6 pieces, видел: 12, ужас: 9, and five for each of two pairs
        assertThat(score(SENTENCE)).isEqualTo(-0.25 + 6 * (7 - 1) / Math.sqrt(37 + 20), within(1e-12));
    }

    @Test
    void aTextCountsLessEachTimeThatItsLengthDoublesBeyondASentence() {
        double score = score(SENTENCE + ".");

        assertThat(score(wide(SENTENCE, 140))).isEqualTo(score, within(1e-12));
        assertThat(score(SENTENCE + "." + " ".repeat(280 - 15))).isEqualTo(score - 2, within(1e-12));
        assertThat(score(SENTENCE + "." + " ".repeat(560 - 15))).isEqualTo(score - 4, within(1e-12));
    }

    @Test
    void aSentenceOfMoreThanAHundredAndFortyCharactersIsPassedOver() {
        assertThat(views(wide(SENTENCE, 140))).isNotEmpty();
        assertThat(views(wide(SENTENCE, 141))).isEmpty();
        assertThat(views(wide(SENTENCE, 141) + SENTENCE)).endsWith("[кот, видел, ужас]");
        assertThat(views("Ужас. Ужас." + wide("ужас", 141))).isEmpty();
        assertThat(views("Ужас." + wide("кот", 141) + "Ужас. Кот.")).isEmpty();
    }

    @Test
    void aRunOfSentencesHasRoomForTwoHundredCharacters() {
        String two = "Ужас." + wide(" видел", 95);

        assertThat(views(two + wide(" кот", 100))).isNotEmpty();
        assertThat(views(two + wide(" кот", 101))).isEmpty();
        assertThat(views(wide("ужас", 139) + wide(" видел кот", 61))).isNotEmpty();
        assertThat(views(wide("ужас", 139) + wide(" видел кот", 62))).isEmpty();
    }

    @Test
    void aRunThatIsFullEndsAndTheNextBegins() {
        String full = wide("мир тут был", 100) + wide(" мир тут был", 100);

        assertThat(views(full + " Ужас. Мрак. Дым.")).endsWith("[Ужас, Мрак, Дым]");
        assertThat(views("Ужас. Мрак. Дым." + full)).endsWith("[Ужас, Мрак, Дым]");
    }

    @Test
    void whatIsSpokenInAStoryIsPassedOverAndWhatStandsBehindItIsNot() {
        String spoken = "— Кот видел ужас, — сказал он.";

        assertThat(views("— Кот видел ужас.")).isNotEmpty();
        assertThat(views(spoken)).isEmpty();
        assertThat(views(spoken + "\n" + SENTENCE)).endsWith("[кот, видел, ужас]");
        assertThat(views("Ужас. Мрак.\n" + spoken)).isEmpty();
        assertThat(views("Дождь.\n" + spoken + "\nУжас был.")).isEmpty();
    }

    @Test
    void theBestPassageIsToldByItsPlace() {
        String text = "Тут мир был. " + SENTENCE + ". Мир был мир.";
        Passages passages = new Passages(MODEL, text);

        assertThat(passages.any()).isTrue();
        assertThat(text.substring(passages.from(Topic.INSULT), passages.to(Topic.INSULT)))
                .isEqualTo(" " + SENTENCE + ".");
        assertThat(passages.from(Topic.THREAT)).isZero();
        assertThat(passages.to(Topic.THREAT)).isEqualTo(12);
        assertThat(passages.score(Topic.THREAT)).isZero();
    }

    @Test
    void twoSentencesThatFollowEachOtherMayBeTheBestPassage() {
        String before = "Мир мир.";
        String text = before + " Ужас был. Ужас тут. Мир мир.";
        Passages passages = new Passages(MODEL, text);

        assertThat(text.substring(passages.from(Topic.INSULT), passages.to(Topic.INSULT)))
                .isEqualTo(" Ужас был. Ужас тут.");
        assertThat(views("Ужас был." + wide("и", 141) + " Ужас тут.")).isEmpty();
    }

    @Test
    void aRunBeforeALongSentenceCounts() {
        assertThat(views("Ужас. Мрак. Дым." + wide(" и", 141))).endsWith("[Ужас, Мрак, Дым]");
        assertThat(views("Ужас." + wide(" и", 141) + " Мрак. Дым.")).isEmpty();
    }

    @Test
    void aSentenceEndsBehindAllItsSigns() {
        assertThat(Passages.endOfSentence("да?! нет".toCharArray(), 0)).isEqualTo(4);
        assertThat(Passages.endOfSentence("да?! нет".toCharArray(), 4)).isEqualTo(8);
        assertThat(Passages.endOfSentence("...да.".toCharArray(), 0)).isEqualTo(3);
        assertThat(Passages.endOfSentence(new char[0], 0)).isZero();
    }
}
