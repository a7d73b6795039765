package io.github.otklik.moderation.opinion;

import static io.github.otklik.moderation.opinion.TestClasses.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pieces of sentences, each spelt out: "|" is the edge of a word. */
class PiecesTest {
    private static List<Integer> buckets(String text, int from, int to) {
        List<Integer> all = new ArrayList<>();
        new Pieces(
                        NONE,
                        (buckets, count) -> IntStream.range(0, count)
                                .mapToObj(i -> buckets[i])
                                .forEach(all::add))
                .read(text.toCharArray(), from, to);
        return all;
    }

    private static List<Integer> buckets(String text) {
        return buckets(text, 0, text.length());
    }

    private static int words(String text) {
        Pieces pieces = new Pieces(NONE, (buckets, count) -> {});
        pieces.read(text.toCharArray(), 0, text.length());
        return pieces.words();
    }

    /** The number of six bits of a letter: an edge, the Russian letters, what is no letter, the Latin ones, signs and a dash. */
    private static int code(char c) {
        String codes = " |абвгдежзийклмнопрстуфхцчшщъыьэюя5abcdefghijklmnopqrstuvwxyz!?-";
        return codes.indexOf(c);
    }

    /** The buckets of pieces. */
    static List<Integer> pieces(String... pieces) {
        return Stream.of(pieces)
                .map(piece -> piece.chars().reduce(0, (packed, c) -> packed * 64 + code((char) c)))
                .map(packed -> (packed * 0x9E3779B1) >>> 15)
                .toList();
    }

    @Test
    void aSentenceWithoutWordsHasNone() {
        assertThat(buckets("")).isEmpty();
        assertThat(buckets(" .,…\u4E00 ")).isEmpty();
        assertThat(words("")).isZero();
        assertThat(words("! ?")).isZero();
    }

    @Test
    void aWordHasEveryRunOfThreeFourAndFiveLettersWithItsEdges() {
        assertThat(buckets("дом")).containsExactlyElementsOf(pieces("|до", "дом", "|дом", "ом|", "дом|", "|дом|"));
        assertThat(buckets("я")).containsExactlyElementsOf(pieces("|я|"));
        assertThat(buckets("ты")).containsExactlyElementsOf(pieces("|ты", "ты|", "|ты|"));
        assertThat(buckets("снег"))
                .containsExactlyElementsOf(
                        pieces("|сн", "сне", "|сне", "нег", "снег", "|снег", "ег|", "нег|", "снег|"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ДОМ,      дом
                    дооом,    дом
                    'дом.',   дом
                    'дом, ',  дом
                    Ёж,       еж
                    DOM,      dom
                    А1б,      а5б
                    аїб,      а5б
                    """)
    void caseRepeatedLettersAndMarksDoNotMatterAndWhatIsNoLetterIsOneLetter(String text, String same) {
        assertThat(buckets(text)).isEqualTo(buckets(same)).isNotEmpty();
    }

    @Test
    void signsAreWordsOfOneLetterHoweverOftenTheyStand() {
        assertThat(buckets("!!!")).containsExactlyElementsOf(pieces("|!|"));
        assertThat(buckets("?")).containsExactlyElementsOf(pieces("|?|"));
        assertThat(buckets("!?!")).startsWith(pieces("|!|", "|?|").get(0)).hasSize(2 + 2 * WordShape.PAIRS);
    }

    @Test
    void aDashAtTheBeginningIsAPiece() {
        assertThat(buckets("- я")).containsExactlyElementsOf(pieces("-", "|я|"));
        assertThat(buckets("  — я")).containsExactlyElementsOf(pieces("-", "|я|"));
        assertThat(buckets("–я")).containsExactlyElementsOf(pieces("-", "|я|"));
        assertThat(buckets("я -")).containsExactlyElementsOf(pieces("|я|"));
        assertThat(buckets("  ")).isEmpty();
    }

    @Test
    void everyTwoNeighboursMakeFivePairsAndEachPieceCountsOnce() {
        WordShape one = shape("снегами");
        WordShape two = shape("на");
        List<Integer> pairs = IntStream.range(0, WordShape.PAIRS)
                .mapToObj(kind -> one.pair(two, kind) >>> 15)
                .toList();

        assertThat(buckets("снегами на")).endsWith(pairs.toArray(new Integer[0]));
        assertThat(pairs).doesNotHaveDuplicates();
        assertThat(buckets("дом дом")).hasSize(6 + WordShape.PAIRS);
        assertThat(buckets("дом дом дом")).hasSize(6 + WordShape.PAIRS);
        assertThat(words("дом, дом! 5")).isEqualTo(3);
    }

    private static int pair(String one, String two, int kind) {
        return shape(one).pair(shape(two), kind);
    }

    private static WordShape shape(String word) {
        WordShape shape = new WordShape();
        become(shape, word);
        return shape;
    }

    /** Makes a shape that of a word, as the class comment tells. */
    static void become(WordShape shape, String word) {
        int whole = 0;
        int beginning = 0;
        for (int i = 0; i < word.length(); i++) {
            whole = WordShape.with(whole, code(word.charAt(i)));
            beginning = i < 4 ? whole : beginning;
        }
        int length = word.length();
        shape.become(
                length,
                whole,
                beginning,
                code(word.charAt(length - 1)),
                length > 1 ? code(word.charAt(length - 2)) : 1);
    }

    @Test
    void pairsAreOfWholeWordsBeginningsAndEndings() {
        assertThat(pair("снегами", "дождями", 0)).isNotEqualTo(pair("снегам", "дождями", 0));
        assertThat(pair("снегами", "дождями", 1)).isEqualTo(pair("снегопад", "дождик", 1));
        assertThat(pair("снегами", "дождями", 1)).isNotEqualTo(pair("снежами", "дождями", 1));
        assertThat(pair("снегами", "дождями", 2)).isEqualTo(pair("снегопад", "громами", 2));
        assertThat(pair("снегами", "дождями", 3)).isEqualTo(pair("громами", "столами", 3));
        assertThat(pair("снегами", "дождями", 4)).isEqualTo(pair("громами", "дождик", 4));
        assertThat(pair("снегами", "дождями", 3)).isNotEqualTo(pair("снегами", "дождях", 3));
    }

    /** The weights that were learnt are kept by the numbers of buckets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    снегами | на      | 78237, 113841, 108190, 10051, 22748
                    на      | слива   | 129768, 129725, 82776, 74103, 98652
                    слива   | снегами | 38333, 36620, 14341, 27973, 120434
                    """)
    void thePairsOfWordsStayInTheirBuckets(String one, String two, String buckets) {
        assertThat(IntStream.range(0, WordShape.PAIRS)
                        .mapToObj(kind -> Integer.toString(pair(one, two, kind) >>> 15))
                        .toList())
                .isEqualTo(List.of(buckets.split(", ", -1)));
    }

    @Test
    void ofAShortWordAllIsTheEndingAndALongOneHasAnotherThanAMiddlingOne() {
        assertThat(pair("дом", "сад", 3)).isNotEqualTo(pair("ром", "сад", 3));
        assertThat(pair("гном", "сад", 3)).isEqualTo(pair("слом", "сад", 3));
        assertThat(pair("слива", "сад", 3)).isEqualTo(pair("нива".replace("н", "гн"), "сад", 3));
        assertThat(pair("сливка", "сад", 3)).isNotEqualTo(pair("ливка", "сад", 3));
    }

    @Test
    void anEmptyShapeIsThatOfNoWordAndOneBecomesAnother() {
        WordShape shape = new WordShape();
        WordShape other = new WordShape();
        assertThat(shape.isEmpty()).isTrue();
        become(shape, "дождями");
        other.become(shape);

        assertThat(shape.isEmpty()).isFalse();
        assertThat(other.pair(shape, 3)).isEqualTo(shape.pair(shape, 3));
        assertThat(other.pair(shape, 1)).isEqualTo(shape.pair(shape, 1));
        shape.clear();
        assertThat(shape.isEmpty()).isTrue();
        become(shape, "сад");
        assertThat(shape.pair(other, 0)).isEqualTo(pair("сад", "дождями", 0));
    }

    @Test
    void aPartOfATextIsReadAsIfItStoodAlone() {
        assertThat(buckets("вот дом там", 4, 7)).isEqualTo(buckets("дом"));
        assertThat(buckets("домик", 0, 3)).isEqualTo(buckets("дом"));
        assertThat(buckets("дом!!", 0, 4)).isEqualTo(buckets("дом!"));
    }

    @Test
    void aSentenceHasNothingOfTheOneThatWasReadBeforeIt() {
        List<Integer> all = new ArrayList<>();
        Pieces pieces =
                new Pieces(NONE, (buckets, count) -> IntStream.range(0, count).forEach(i -> all.add(buckets[i])));
        pieces.read("снег дом".toCharArray(), 0, 8);
        all.clear();
        pieces.read("дом сад".toCharArray(), 0, 7);

        assertThat(all).isEqualTo(buckets("дом сад"));
        assertThat(pieces.words()).isEqualTo(2);
    }

    @Test
    void aLongWordAndALongSentenceAreReadInFull() {
        String word = IntStream.range(0, 400)
                .mapToObj(i -> "" + "абвгдежзик".charAt(i % 10) + "лмнопрстуф".charAt(i / 10 % 10))
                .reduce("", String::concat);
        String sentence = IntStream.range(0, 200)
                .mapToObj(i -> "" + (char) ('а' + i % 32) + (char) ('а' + i / 32) + "ю")
                .reduce("", (all, each) -> all + " " + each);

        assertThat(buckets(word)).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        assertThat(words(sentence)).isEqualTo(200);
        assertThat(buckets(sentence)).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
    }

    @Test
    void charactersOfWordsAndEndsOfSentences() {
        assertThat("аЯёЁzZ05їґ".chars().allMatch(c -> Pieces.inWord((char) c))).isTrue();
        assertThat(" .,!?-*«…\u4E00\u0301".chars().noneMatch(c -> Pieces.inWord((char) c)))
                .isTrue();
        assertThat(".!?\n…".chars().allMatch(c -> Passages.endsSentence((char) c)))
                .isTrue();
        assertThat(" ,;:а@—".chars().noneMatch(c -> Passages.endsSentence((char) c)))
                .isTrue();
    }
}
