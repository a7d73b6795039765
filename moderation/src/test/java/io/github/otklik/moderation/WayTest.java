package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the ways in which a word may stand. */
class WayTest {
    @Test
    void everyWayHidesTheWordButThoseInWhichItStandsAsItIsAndRulesAndOpinions() {
        assertThat(Way.values())
                .filteredOn(way -> !way.hides())
                .containsExactly(Way.WORD, Way.OPEN, Way.RULE, Way.LEARNED);
    }

    @Test
    void eachHasAKeyOfItsOwnInSmallLetters() {
        assertThat(Way.values()).extracting(Way::key).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z]+"));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0.6", "0, 0.6", "3, 0.6", "4, 0.8", "5, 0.9", "6, 0.95", "7, 0.97", "8, 0.97"})
    void moreEvidenceMakesAMaskMoreCertainUpToSevenLetters(int evidence, double confidence) {
        assertThat(Way.confidenceOf(evidence)).isEqualTo(confidence);
    }
}
