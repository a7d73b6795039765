package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where findings lie in a text, and what is left of it when they are written over. */
class SpanPropertyTest {
    private static final String SIGNS =
            "хуйпизделбядьнаохуzsxyeаос*.#@6036 -_!…\u0301\u0306\u0336\u200b\u20e3\ufe0f🔥😀👩\u200d𝐱𝕦";
    private static final List<Integer> DRAWN_OVER =
            List.of(0x301, 0x306, 0x336, 0x20dd, 0xfe0e, 0xfe0f, 0xe0101, 0x1f3fb);

    private final ModerationFilter filter = ModerationFilter.standard();

    @Provide
    Arbitrary<String> noise() {
        int[] points = SIGNS.codePoints().toArray();
        return Arbitraries.integers()
                .between(0, points.length - 1)
                .list()
                .ofMaxSize(40)
                .map(places -> String.join(
                        "",
                        places.stream().map(i -> Character.toString(points[i])).toList()));
    }

    @Provide
    Arbitrary<String> labelled() {
        return Arbitraries.of(texts());
    }

    /** A labelled text with a few characters put into it that are drawn over the one before. */
    @Provide
    Arbitrary<String> drawnOver() {
        Arbitrary<List<Integer>> places =
                Arbitraries.integers().between(0, 200).list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(labelled(), places, Arbitraries.of(DRAWN_OVER))
                .as((text, at, mark) -> {
                    StringBuilder drawn = new StringBuilder(text);
                    at.forEach(place ->
                            drawn.insert(boundary(drawn, place % drawn.length() + 1), Character.toString(mark)));
                    return drawn.toString();
                });
    }

    private static int boundary(CharSequence text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static List<String> texts() {
        Stream<String> phrases = Stream.of("insult-set.txt", "threat-set.txt", "advert-set.txt")
                .flatMap(file -> PhraseSet.read(file).stream())
                .map(line -> line.substring(2));
        Stream<String> words = StandardTables.LEXICON.entries().stream().flatMap(entry -> entry.find().stream());
        return Stream.of(phrases, words, WordSetsTest.maskedTexts().stream(), WordSetsTest.clean().stream())
                .flatMap(each -> each)
                .toList();
    }

    @Property(tries = 3000)
    void aFindingInNoiseCutsNoCharacter(@ForAll("noise") String text) {
        assertWhole(text);
    }

    @Property(tries = 3000)
    void aFindingCutsNothingThatIsDrawnOverIt(@ForAll("drawnOver") String text) {
        assertWhole(text);
    }

    private void assertWhole(String text) {
        for (Finding finding : filter.check(text).findings()) {
            assertThat(finding.end()).isLessThanOrEqualTo(text.length());
            assertThat(belongsToTheOneBefore(text, finding.start()))
                    .as("start of %s", finding)
                    .isFalse();
            assertThat(belongsToTheOneBefore(text, finding.end()))
                    .as("end of %s", finding)
                    .isFalse();
        }
    }

    /** Whether a cut there parts a pair of units, or a character from what is drawn over it. */
    private static boolean belongsToTheOneBefore(String text, int at) {
        if (at == 0 || at == text.length()) {
            return false;
        }
        if (Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))) {
            return true;
        }
        return switch (Character.getType(text.codePointAt(at))) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    @Property(tries = 3000)
    void afterAFullMaskNoObsceneOrCoarseWordIsLeftInNoise(@ForAll("noise") String text) {
        assertNothingLeft(text);
    }

    @Property(tries = 3000)
    void afterAFullMaskNoObsceneOrCoarseWordIsLeft(
            @ForAll("labelled") String before, @ForAll("drawnOver") String after) {
        assertNothingLeft(before + " " + after);
    }

    private void assertNothingLeft(String text) {
        assertThat(filter.check(filter.mask(text, MaskStyle.FULL)).findings())
                .noneMatch(finding -> finding.category() == Category.OBSCENE || finding.category() == Category.VULGAR);
    }
}
