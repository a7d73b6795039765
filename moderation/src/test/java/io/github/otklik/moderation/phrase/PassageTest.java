package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a passage that was found is told in plain letters. */
class PassageTest {
    private static final String LATIN_A = "a";
    private static final String LATIN_C = "c";

    private static String plain(String text, Finding... found) {
        return Passage.plain(text, 0, text.length(), List.of(found), 0, found.length);
    }

    private static Finding mask(int start, int end, String canonical) {
        return new Finding(Category.OBSCENE, start, end, canonical, true, "own", Way.MASK, 0.9);
    }

    /** Below, A and C are the Latin letters that look like а and с. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    дAм,      дам
                    Cад,      сад
                    аC,       ас
                    Cа,       са
                    ACC,      acc
                    Cqд,      cqд
                    Aд A q,   ад a q
                    """)
    void aLatinLetterBesideARussianOneIsReadAsTheOneItLooksLike(String text, String plain) {
        assertThat(plain(text.replace("A", LATIN_A).replace("C", LATIN_C))).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    Дом,  САД!   | дом сад
                    (дом)        | дом
                    ёлка - 5     | елка 5
                    дом 😀 сад   | дом 😀 сад
                    ...          | ^^
                    ^^           | ^^
                    """)
    void wordsAreInLowerCaseWithSingleSpacesBetween(String text, String plain) {
        assertThat(plain(text)).isEqualTo(plain);
    }

    @Test
    void aHiddenWordIsReadWhereverItStandsInThePassage() {
        assertThat(plain("с*д дом", mask(0, 3, "сад"))).isEqualTo("сад дом");
        assertThat(plain("дом с*д", mask(4, 7, "сад"))).isEqualTo("дом сад");
        assertThat(plain("дом с*д!", mask(4, 7, "сад"))).isEqualTo("дом сад");
        assertThat(plain("с*д д*м!", mask(0, 3, "сад"), mask(4, 7, "дом"))).isEqualTo("сад дом");
        assertThat(Passage.plain("с*д д*м", 4, 7, List.of(mask(0, 3, "сад"), mask(4, 7, "дом")), 0, 2))
                .isEqualTo("дом");
    }

    @Test
    void aWordThatWasNotFoundBeforeOrIsNotHiddenOrNotWholeIsToldAsItStands() {
        List<Finding> found = List.of(mask(0, 3, "сад"), mask(4, 7, "дом"));

        assertThat(Passage.plain("с*д д*м", 0, 7, found, 0, 1)).isEqualTo("сад д м");
        assertThat(Passage.plain("с*д д*м", 0, 7, found, 1, 2)).isEqualTo("с д дом");
        assertThat(Passage.plain("с*д д*м", 0, 6, found, 0, 2)).isEqualTo("сад д");
        assertThat(Passage.plain("с*д д*м", 1, 7, found, 0, 2)).isEqualTo("д дом");
        Finding seen = new Finding(Category.OBSCENE, 0, 3, "сад", false, "own", Way.WORD, 0.9);
        assertThat(plain("с*д", seen)).isEqualTo("с д");
    }
}
