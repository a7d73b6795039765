package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordPropertyTest {
    private static final String SIGNS = "хуйпизделбядьнаохуzsxyeаос*.#@6036 -_!…\u0301\u200b🔥😀";

    private final ModerationFilter filter = ModerationFilter.of(new WordStage(Lexicon.standard()));

    @Provide
    Arbitrary<String> noise() {
        int[] points = SIGNS.codePoints().toArray();
        return Arbitraries.integers()
                .between(0, points.length - 1)
                .list()
                .ofMaxSize(40)
                .map(places -> places.stream()
                        .map(i -> Character.toString(points[i]))
                        .collect(java.util.stream.Collectors.joining()));
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.of(Lexicon.standard().entries().stream()
                .flatMap(entry -> entry.find().stream())
                .toList());
    }

    @Provide
    Arbitrary<String> sentence() {
        return Arbitraries.of(List.of(
                "", "Во дворе темно. ", "Почините дорогу у школы! ", "Просим вывезти мусор, ", "Когда дадут тепло? "));
    }

    @Property
    void aFindingLiesInTheTextAndCutsNoPair(@ForAll("noise") String text) {
        for (Finding finding : filter.check(text).findings()) {
            assertThat(finding.end()).isLessThanOrEqualTo(text.length());
            assertThat(Character.isLowSurrogate(text.charAt(finding.start()))).isFalse();
            assertThat(Character.isHighSurrogate(text.charAt(finding.end() - 1)))
                    .isFalse();
        }
    }

    @Property
    void cleanSentencesBeforeAndAfterChangeNothing(
            @ForAll("word") String word, @ForAll("sentence") String before, @ForAll("sentence") String after) {
        List<String> alone =
                filter.check(word).findings().stream().map(Finding::canonical).toList();
        List<String> within = filter.check(before + word + ". " + after).findings().stream()
                .map(Finding::canonical)
                .toList();
        assertThat(within).isEqualTo(alone).isNotEmpty();
    }

    @Property
    void afterAFullMaskNothingIsFound(@ForAll("word") String word, @ForAll("sentence") String around) {
        String masked = filter.mask(around + word + " " + around, MaskStyle.FULL);
        assertThat(filter.check(masked).findings()).isEmpty();
    }
}
