package io.github.otklik.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of comparing messages, over those of the labelled pairs, made ones and hostile text. */
class RepeatPropertyTest {
    private static final RepeatDetector DETECTOR = RepeatDetector.standard();
    private static final List<RepeatPairsTest.Pair> PAIRS = RepeatPairsTest.pairs();
    private static final List<String> STREETS = List.of("Мира", "Гоголя", "Садовой", "Чехова", "Победы");
    private static final List<String> MATTERS = List.of(
            "не чистят снег",
            "сломан лифт",
            "не вывозят мусор",
            "не горят фонари",
            "холодные батареи",
            "бродячие собаки",
            "яма на дороге");

    @Provide
    Arbitrary<RepeatPairsTest.Pair> pairs() {
        return Arbitraries.of(PAIRS);
    }

    @Provide
    Arbitrary<String> messages() {
        return Arbitraries.of(PAIRS).map(RepeatPairsTest.Pair::later);
    }

    @Provide
    Arbitrary<String> hints() {
        return Arbitraries.of(
                "Опять", "Так и", "До сих пор", "Вы обещали", "Сколько можно", "Как и прежде", "Когда же");
    }

    /** A message with a place and a matter and without a turn of speech or an amount. */
    @Provide
    Arbitrary<String> plain() {
        return Combinators.combine(
                        Arbitraries.of(STREETS), Arbitraries.integers().between(3, 60), Arbitraries.of(MATTERS))
                .as((street, house, matter) -> "На " + street + ", дом " + house + ", " + matter);
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> piece = Arbitraries.of(
                "а",
                "я",
                "на",
                "ул",
                "дом",
                "5",
                "5а",
                "12-",
                "1.",
                ":",
                " ",
                "-",
                "*",
                "/",
                "«",
                "\u0301",
                "\uD83D",
                "\uDE00",
                "\u00AD",
                "дорога",
                "спасибо",
                "дней",
                "ЯМА",
                "двадцать",
                "сто",
                "седьмого",
                "I",
                "İ",
                "ß",
                "\n",
                "ааааааааааааааааааааааааааааааааааааа");
        return Arbitraries.oneOf(piece.list().ofMaxSize(60).map(list -> String.join("", list)), Arbitraries.strings());
    }

    @Property
    void withoutTurnsOfSpeechAndAmountsSimilarityIsTheSameBothWaysRound(
            @ForAll("plain") String one, @ForAll("plain") String two) {
        assertThat(DETECTOR.compare(one, two).similarity())
                .isEqualTo(DETECTOR.compare(two, one).similarity());
    }

    @Property
    void aMessageRepeatsItselfInFull(@ForAll("messages") String message) {
        Repeat repeat = DETECTOR.compare(message, message);

        assertThat(repeat.similarity()).isEqualTo(1);
        assertThat(repeat.same()).isTrue();
        assertThat(repeat.added()).isEmpty();
    }

    @Property
    void anotherHouseIsAnotherQuestion(@ForAll("plain") String message) {
        String other = message.replaceAll("дом \\d+", "дом 77");

        assertThat(DETECTOR.compare(message, other).same()).isFalse();
    }

    @Property
    void onlyAPlaceOfBothMessagesMayGroundARefusal(@ForAll("plain") String message) {
        String without = message.substring(message.lastIndexOf(',') + 1);

        assertThat(DETECTOR.compare(message, message).mayGroundRefusal()).isTrue();
        assertThat(DETECTOR.compare(without, without).mayGroundRefusal()).isFalse();
        assertThat(DETECTOR.compare(message, without).mayGroundRefusal()).isFalse();
    }

    @Property
    void aTurnOfSpeechAloneMakesNoTwoMessagesOneQuestion(@ForAll("hints") String hint) {
        String question = "Нет воды на Мира, 5";

        assertThat(DETECTOR.compare(question, hint + ", у Чехова, 7, сломан лифт")
                        .same())
                .isFalse();
        assertThat(DETECTOR.compare(question, hint + " беззаботно").same()).isFalse();
    }

    @Property
    void anotherPlaceBesidesTakesTheGroundAwayAndBringsNoLikeness(
            @ForAll("plain") String one, @ForAll("plain") String two) {
        Repeat before = DETECTOR.compare(one, two);
        Repeat after = DETECTOR.compare(one, two + " и на улице Зелёнополянской");

        assertThat(after.mayGroundRefusal()).isFalse();
        assertThat(after.similarity()).isLessThanOrEqualTo(before.similarity());
    }

    @Property
    void sayingThatItIsAsBeforeNeverMakesItLessAlike(@ForAll("plain") String one, @ForAll("plain") String two) {
        assertThat(DETECTOR.compare(one, "Как и прежде: " + two).similarity())
                .isGreaterThanOrEqualTo(
                        Math.min(0.99, DETECTOR.compare(one, two).similarity()));
    }

    @Property
    void whatMayGroundARefusalIsProposedToo(@ForAll("messages") String one, @ForAll("messages") String two) {
        Repeat repeat = DETECTOR.compare(one, two);

        assertThat(!repeat.mayGroundRefusal() || repeat.same()).isTrue();
        assertThat(repeat.mayGroundRefusal() && DETECTOR.compare(two, one).similarity() == 0)
                .isFalse();
    }

    @Property
    void theCaseOfAWholeMessageAndPunctuationDoNotMatter(
            @ForAll("pairs") RepeatPairsTest.Pair pair, @ForAll Random random) {
        StringBuilder changed = new StringBuilder();
        for (char c : pair.later().replace('ё', 'е').replace('Ё', 'Е').toCharArray()) {
            changed.append("!".indexOf(c) < 0 ? String.valueOf(c) : "!".repeat(1 + random.nextInt(3)));
        }
        String caseless = changed.toString().toLowerCase(Locale.ROOT);

        assertThat(DETECTOR.compare(pair.earlier(), changed).similarity())
                .isEqualTo(DETECTOR.compare(pair.earlier(), pair.later()).similarity());
        assertThat(DETECTOR.compare(pair.earlier(), caseless.toUpperCase(Locale.ROOT))
                        .similarity())
                .isEqualTo(DETECTOR.compare(pair.earlier(), caseless).similarity());
    }

    @Property
    void anyTextIsComparedWithinBounds(@ForAll("hostile") String one, @ForAll("hostile") String two) {
        Repeat repeat = DETECTOR.compare(one, two);

        assertThat(repeat.similarity()).isBetween(0.0, 1.0);
        assertThat(DETECTOR.compare(one, one).similarity()).isIn(0.0, 1.0);
        assertThat(DETECTOR.find(one, List.of(two)))
                .hasSize(DETECTOR.compare(two, one).same() ? 1 : 0);
    }

    @Property(tries = 60)
    void anIndexFindsWhatComparingWithEachFinds(@ForAll Random random) {
        int size = 1 + random.nextInt(700);
        List<String> earlier = IntStream.range(0, size)
                .mapToObj(i -> PAIRS.get(random.nextInt(PAIRS.size())).later())
                .toList();
        int first = random.nextInt(size + 1);
        RepeatIndex index = DETECTOR.index().withAll(named(earlier, 0, first));
        for (int i = first; i < size; i += 100) {
            index = index.withAll(named(earlier, i, Math.min(size, i + 100)));
        }
        String message = PAIRS.get(random.nextInt(PAIRS.size())).earlier();

        assertThat(index.size()).isEqualTo(size);
        List<String> all = DETECTOR.find(message, earlier).stream()
                .map(match -> match.index() + " " + match.repeat())
                .toList();
        for (int most : List.of(1, 3, size)) {
            assertThat(index.find(message, most).stream().map(found -> found.id() + " " + found.repeat()))
                    .containsExactlyElementsOf(all.subList(0, Math.min(most, all.size())));
        }
    }

    private static Map<String, String> named(List<String> texts, int from, int to) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = from; i < to; i++) {
            named.put(String.valueOf(i), texts.get(i));
        }
        return named;
    }
}
