package io.github.otklik.moderation.mask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.word.Letters;
import io.github.otklik.moderation.word.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualFormsTest {
    private static final List<String> ROWS = List.of("# a comment", "", "кот кит", "котик кита кино коты", "котенок");

    private static String fit(String mask) {
        MaskedText row = new MaskedText();
        new MaskedTextReader(Letters.STANDARD, row).read(mask, 0);
        UsualForms.Form fit = new UsualForms(ROWS).fit(mask, row, row.size);
        return fit == null ? "none" : fit.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "кот, кот 0",
        "к*т, кот 1",
        "к..т, кот 2",
        "к...т, кот 3",
        "к**т, кот 3",
        "ко***, котик 2",
        "к***к, котик 2",
        "кo*, кот 2",
        "к*т*н*к, котенок 5",
        "к-о-т, кот 2",
        "коот, кот 2",
        "дом, none",
        "к*л, none"
    })
    void theFormThatFitsAtTheLeastCostIsMeant(String mask, String fit) {
        assertThat(fit(mask)).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({
        "к5т, кот 2",
        "к5тик, котик 3",
        "к0т, кот 1",
        "к00т, кот 3",
        "ко5, none",
        "5от, none",
        "кот5, none",
        "kот, кот 1",
        "кк*т, кот 3",
        "коттт, кот 4",
        "к@т, кот 1",
        "к@@т, кот 3"
    })
    void aLetterThatOnlyLooksAlikeOrIsRepeatedCostsALittle(String mask, String fit) {
        assertThat(fit(mask)).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({
        "к***т, кот 5",
        "к****т, кот 7",
        "к*о, кино 4",
        "к...о, кино 3",
        "к....о, кино 4",
        "к.....о, кино 5",
        "ко-ик, котик 2",
        "ко--ик, котик 3",
        "ко...ик, котик 4",
        "ко....ик, котик 5",
        "к*т*к, котик 3",
        "*от, кот 1",
        "**от, кот 3",
        "*от*, none"
    })
    void asManySignsAsLettersAreMeantAndDotsAreCountedLessClosely(String mask, String fit) {
        assertThat(fit(mask)).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({
        "кот-, кот 1",
        "кот., кот 1",
        "кот.., котик 2",
        "кот*, кот 1",
        "кот**, котик 2",
        "ко., none",
        "ко.., кот 2",
        "ко..., котик 2",
        "ко*, кот 1",
        "ко**, коты 2"
    })
    void signsAtTheEndMayStandForTheRestOfAWord(String mask, String fit) {
        assertThat(fit(mask)).isEqualTo(fit);
    }

    @Test
    void theTableOfTheLibraryHoldsFormsOfTheLexiconEachOnce() {
        Lexicon lexicon = Lexicon.standardBuilder().build();
        assertThat(UsualForms.STANDARD.forms())
                .extracting(form -> form.word)
                .hasSizeGreaterThan(200)
                .doesNotHaveDuplicates();
        assertThat(UsualForms.STANDARD.forms().stream()
                        .filter(form -> form.cost == 0)
                        .map(form -> form.word)
                        .filter(word -> lexicon.rule(word) == null))
                .isEmpty();
    }
}
