package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One letter and dots: that a word is hidden can be seen, which one cannot. */
class UnclearTest {
    private final ModerationFilter filter = ModerationFilter.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {"м.......", "Какой же ты м.......", "иди на х....", "полный п......", "на х….", "б.... такая"})
    void aLetterAndDotsAreForAPersonToLookAt(String text) {
        Verdict verdict = filter.check(text);

        assertThat(verdict.proposal()).isEqualTo(Proposal.REVIEW);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.category()).isEqualTo(Category.OBSCENE);
            assertThat(finding.confidence()).isLessThan(0.6);
            assertThat(finding.rule()).endsWith("/unclear");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "я....",
                "и... что дальше?",
                "г. Омск",
                "А.... понятно",
                "с... не знаю",
                "д. 7",
                "т...",
                "г......",
                "к....."
            })
    void wordsOfOneLetterAndLettersThatBeginNoneAreLeftAlone(String text) {
        assertThat(filter.check(text).findings()).isEmpty();
    }
}
