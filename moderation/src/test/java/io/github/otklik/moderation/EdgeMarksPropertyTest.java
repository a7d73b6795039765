package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.word.LexiconEntry;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The mark that stands between all letters of a word may stand before and behind them as well. */
class EdgeMarksPropertyTest {
    private static final String MARKS = "*_#.-~+•|=";

    private final ModerationFilter filter =
            ModerationFilter.builder().rulesOnly().build();

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(StandardTables.LEXICON.entries().stream()
                .map(LexiconEntry::find)
                .flatMap(List::stream)
                .filter(word -> word.length() > 2)
                .toList());
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(MARKS.chars().mapToObj(Character::toString).toList());
    }

    @Property(tries = 5_000)
    void aPartedWordIsFoundWithItsMarkAtTheEdges(
            @ForAll("words") String word,
            @ForAll("marks") String mark,
            @ForAll @IntRange(max = 2) int before,
            @ForAll @IntRange(max = 2) int behind) {
        String parted = String.join(mark, word.split(""));
        List<Finding> alone = filter.check(parted).findings();
        Assume.that(
                alone.size() == 1 && alone.get(0).start() == 0 && alone.get(0).end() == parted.length());

        List<Finding> found =
                filter.check(mark.repeat(before) + parted + mark.repeat(behind)).findings();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).canonical()).isEqualTo(alone.get(0).canonical());
        assertThat(found.get(0).category()).isEqualTo(alone.get(0).category());
        assertThat(found.get(0).start()).isLessThanOrEqualTo(before);
        assertThat(found.get(0).end()).isGreaterThanOrEqualTo(before + parted.length());
    }
}
