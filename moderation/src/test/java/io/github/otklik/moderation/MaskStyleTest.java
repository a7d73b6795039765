package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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

    private static Finding finding(Category category, int start, int end) {
        return new Finding(category, start, end, "word", false, "family", Way.WORD, 0.9);
    }

    @Test
    void aPassageGoesUpToTheWhiteSpaceAroundItWhereItIsWide() {
        List<Finding> found = List.of(finding(Category.VULGAR, 3, 4), finding(Category.OBSCENE, 10, 11));
        assertThat(MaskStyle.FULL.over("a (b)c, d\te-f-g", found, false)).isEqualTo("a (*)c, d\t*-f-g");
        assertThat(MaskStyle.FULL.over("a (b)c, d\te-f-g", found, true)).isEqualTo("a ***** d\t*****");
        assertThat(MaskStyle.FULL.over("xbx", List.of(finding(Category.VULGAR, 1, 2)), true))
                .isEqualTo("***");
    }

    @Test
    void whatOverlapsIsWrittenOverOnceAndOtherGroundsStay() {
        List<Finding> found = List.of(
                finding(Category.VULGAR, 0, 2),
                finding(Category.OBSCENE, 1, 4),
                finding(Category.INSULT, 4, 6),
                finding(Category.OBSCENE, 6, 7));
        assertThat(MaskStyle.FULL.over("abcdefgh", found, false)).isEqualTo("**cdef*h");
        assertThat(MaskStyle.FULL.over("abcdefgh", found, true)).isEqualTo("********");
    }
}
