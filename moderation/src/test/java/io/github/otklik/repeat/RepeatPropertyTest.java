package io.github.otklik.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of comparing messages, over those of the labelled pairs and over hostile text. */
class RepeatPropertyTest {
    private static final RepeatDetector DETECTOR = RepeatDetector.standard();
    /** A space, but not one after a number: "14 градусов" is one thing, and "14" before another word may be a house. */
    private static final String BETWEEN_WORDS = "(?<!\\d|\\d[,:]) ";

    private static final List<RepeatPairsTest.Pair> PAIRS = RepeatPairsTest.pairs();

    @Provide
    Arbitrary<String> messages() {
        return Arbitraries.of(PAIRS).map(RepeatPairsTest.Pair::later);
    }

    @Provide
    Arbitrary<RepeatPairsTest.Pair> pairs() {
        return Arbitraries.of(PAIRS);
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
                "\u0301",
                "\uD83D",
                "\uDE00",
                "\u00AD",
                "дорога",
                "спасибо",
                "дней",
                "ЯМА",
                "I",
                "İ",
                "ß",
                "\n",
                "ааааааааааааааааааааааааааааааааааааа");
        return Arbitraries.oneOf(piece.list().ofMaxSize(60).map(list -> String.join("", list)), Arbitraries.strings());
    }

    @Property
    void similarityIsTheSameBothWaysRound(@ForAll("messages") String one, @ForAll("messages") String two) {
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
    void caseAndPunctuationDoNotMatter(@ForAll("pairs") RepeatPairsTest.Pair pair, @ForAll Random random) {
        StringBuilder changed = new StringBuilder();
        for (char c : pair.later().toUpperCase(Locale.ROOT).replace('Ё', 'Е').toCharArray()) {
            changed.append(
                    ".,!?".indexOf(c) < 0
                            ? String.valueOf(c)
                            : List.of("!!!", " ?", ",", " … ").get(random.nextInt(4)));
        }
        assertThat(DETECTOR.compare(pair.earlier(), changed).similarity())
                .isEqualTo(DETECTOR.compare(pair.earlier(), pair.later()).similarity());
    }

    @Property
    void theOrderOfWordsHardlyMatters(@ForAll("messages") String message, @ForAll Random random) {
        List<String> words = new ArrayList<>(List.of(message.split(BETWEEN_WORDS)));
        Collections.shuffle(words, random);

        assertThat(DETECTOR.compare(message, String.join(" ", words)).similarity())
                .isGreaterThan(0.5);
    }

    @Property
    void anyTextIsComparedWithinBounds(@ForAll("hostile") String one, @ForAll("hostile") String two) {
        Repeat repeat = DETECTOR.compare(one, two);

        assertThat(repeat.similarity())
                .isBetween(0.0, 1.0)
                .isEqualTo(DETECTOR.compare(two, one).similarity());
        assertThat(DETECTOR.compare(one, one).similarity()).isIn(0.0, 1.0);
        assertThat(DETECTOR.find(one, List.of(two))).hasSize(repeat.same() ? 1 : 0);
    }
}
