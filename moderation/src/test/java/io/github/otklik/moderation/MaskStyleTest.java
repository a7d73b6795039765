package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskStyleTest {
    private static final ModerationFilter FILTER = ModerationFilter.standard();

    @ParameterizedTest
    @CsvSource({
        "FULL, за6ебись",
        "SHORT, за6ебись",
        "NOTE, за6ебись",
        "SHORT, 'за,хуй6ный'",
        "NOTE, х... п6идар....сня*",
        "SHORT, всё за6ебись было",
        "NOTE, 'а он: за,хуй6ный, да'"
    })
    void whatIsWrittenOverIsNotFoundAgain(MaskStyle style, String text) {
        String masked = FILTER.mask(text, style);
        assertThat(masked).isNotEqualTo(text);
        assertThat(FILTER.check(masked).findings())
                .as("%s", masked)
                .noneMatch(finding -> finding.category() == Category.OBSCENE || finding.category() == Category.VULGAR);
        assertThat(FILTER.mask(masked, style)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "FULL, вот хуйня, вот *****",
        "FIRST_LETTER, вот хуйня, вот х****",
        "SHORT, вот хуйня, вот ***",
        "NOTE, вот хуйня, вот [удалено]",
        "NOTE, вот дом, вот дом"
    })
    void eachStyleWritesItsOwn(MaskStyle style, String text, String masked) {
        assertThat(FILTER.mask(text, style)).isEqualTo(masked);
    }
}
