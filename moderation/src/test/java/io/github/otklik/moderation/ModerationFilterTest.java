package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModerationFilterTest {
    private static final ModerationFilter FILTER = ModerationFilter.standard();

    private static boolean finds(String text, Category category) {
        return FILTER.check(text).findings().stream().anyMatch(finding -> finding.category() == category);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "х*й",
                "п....ц",
                "бл@дь",
                "п и з д е ц",
                "xyu",
                "6лядь",
                "зае6али",
                "пи3дец",
                "еб.нулись",
                "БЛ((",
                "пздц",
                "pizdec",
                "[eq",
                "недохуеверченный",
                "П-И-З-Д-Е-Ц",
                "Е.б.а.н.ы.й",
                "х у й",
                "хууууй",
                "НАХУЙ",
                "на хуй",
                "х\u200bуй",
                "ху\u0301й",
                "nahui",
                "blyat",
                "gbpltw",
                "пи$дец",
                "на%уй",
                "х🍆уй",
                "еба ная",
                "пиз*ец",
                "бл**ь",
                "е6@нулись",
                "хyй",
                "ебaный",
                "бля.",
                "пнх",
                "ёпт",
                "йух",
                "блеать",
                "долбаёб",
                "долбо......м",
                "пзидец",
                "бялдь",
                "заеабли"
            })
    void anObsceneWordIsFoundHoweverItIsHidden(String text) {
        assertThat(finds(text, Category.OBSCENE)).as(text).isTrue();
        assertThat(finds("Ну и дорога, " + text + " полный", Category.OBSCENE))
                .as("in a sentence: %s", text)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"с*ка", "сука", "жопа", "cyka", "г*вно"})
    void aCoarseWordIsReportedAndKept(String text) {
        assertThat(finds(text, Category.VULGAR)).isTrue();
        assertThat(finds(text, Category.OBSCENE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "страхуй",
                "оскорблять",
                "употреблять",
                "мандат",
                "Херсон",
                "команда",
                "хулиган",
                "Е.Б. Иванов",
                "***",
                "5*4*3",
                "4276****1234",
                "т.д.",
                "ж/б плита",
                "https://example.org/hu?y=1",
                "ivanov@example.org",
                "@huy_anh",
                "**важно**",
                "ну...",
                "в... общем",
                "по... моему",
                "ох...",
                "Hewlett Packard",
                "Yellow Submarine",
                "C++ и C#",
                "10:30-12:00",
                "файл отчёт_2.xlsx",
                "кв. 5, д. 3",
                "5 000 руб.",
                "А.С. Пушкин",
                "я, ты, он",
                "тел. 8-900-000-00-00",
                "х = 2*y + b",
                "б/у шины",
                "*лупа*",
                "**бала**",
                "*бала* упала",
                "Уху... и всё",
                "@@@@@@@@@@льз",
                ""
            })
    void whatIsNobodysCurseIsLeftAlone(String text) {
        assertThat(FILTER.check(text)).as(text).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void aFindingShowsTheWordBehindTheMaskWithItsPlace() {
        String text = "Где вода, бл@дь?";
        Finding finding = FILTER.check(text).findings().get(0);
        assertThat(text.substring(finding.start(), finding.end())).isEqualTo("бл@дь");
        assertThat(finding.canonical()).isEqualTo("блядь");
        assertThat(finding.masked()).isTrue();
        assertThat(finding.rule()).isNotEmpty();
    }

    @Test
    void whatWordsAndRulesFindStandsByItsPlace() {
        assertThat(FILTER.check("ты дурак, а тут хуйня").findings())
                .extracting(Finding::category)
                .containsExactly(Category.INSULT, Category.OBSCENE);
        assertThat(FILTER.examine("убью тебя, ты дурак").phrases())
                .extracting(Finding::category)
                .containsExactly(Category.THREAT, Category.INSULT);
    }

    @ParameterizedTest
    @CsvSource({"хуй вам а не вода, DELETE", "жопа полная, KEEP", "Когда починят дорогу?, KEEP"})
    void theProposalFollowsFromTheFindings(String text, Proposal proposal) {
        assertThat(FILTER.check(text).proposal()).isEqualTo(proposal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"хуй вам", "п и з д е ц", "х*й и бл@дь", "сука, нахуй, pizdec"})
    void afterAFullMaskNothingIsFound(String text) {
        for (MaskStyle style : MaskStyle.values()) {
            assertThat(FILTER.mask(text, style)).isNotEqualTo(text);
        }
        String masked = FILTER.mask(text, MaskStyle.FULL);
        assertThat(FILTER.check(masked)).isEqualTo(Verdict.CLEAN);
        assertThat(FILTER.mask("чистый текст", MaskStyle.FULL)).isEqualTo("чистый текст");
    }

    @Test
    void anOfficeAddsAllowsAndWeighsForItself() {
        ModerationFilter own = ModerationFilter.builder()
                .word("бяка", Category.VULGAR)
                .lexicon("[кака] OBSCENE\nroot: как\nword: как(а|и|у)\nfind: кака\n")
                .allow("хуй")
                .report(Category.ADVERTISING, false)
                .report(Category.ADVERTISING, true)
                .report(Category.INSULT, false)
                .deleteFrom(Category.OBSCENE, 1)
                .build();
        assertThat(own.check("бяка").findings()).extracting(Finding::category).containsExactly(Category.VULGAR);
        assertThat(own.check("к@ка").findings()).extracting(Finding::canonical).containsExactly("кака");
        assertThat(own.check("хуй")).isEqualTo(Verdict.CLEAN);
        assertThat(own.check("ты дебил").findings()).isEmpty();
        assertThat(own.check("пиздец").proposal()).isNotEqualTo(Proposal.KEEP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let нет",
                "[] OBSCENE",
                "[x] NOTHING",
                "word: без семьи",
                "[x] VULGAR\nunknown: y",
                "[x] VULGAR\nword: (а",
                "[x] VULGAR\nword: а)",
                "[x] VULGAR\nword: {нет}",
                "[x] VULGAR\nword: latin",
                "[x] VULGAR\nword: {"
            })
    void aMalformedLexiconIsRefused(String entries) {
        assertThatThrownBy(() -> ModerationFilter.builder().lexicon(entries))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsAllowedIsLeftAloneAndABadPatternIsRefusedAtOnce() {
        ModerationFilter own = ModerationFilter.builder().allow("хуй").build();

        assertThat(own.check("хуй")).isEqualTo(Verdict.CLEAN);
        assertThat(own.check("нахуй").proposal()).isEqualTo(Proposal.DELETE);
        assertThatThrownBy(() -> ModerationFilter.builder().allow("ху(й")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThat(FILTER.check(" ".repeat(ModerationFilter.LONGEST))).isEqualTo(Verdict.CLEAN);
        assertThatThrownBy(() -> FILTER.check("а".repeat(ModerationFilter.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most " + ModerationFilter.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0", "5 5", "-1 2", "3 1"})
    void aFindingHasAPassage(String places) {
        int space = places.indexOf(' ');
        int start = Integer.parseInt(places, 0, space, 10);
        int end = Integer.parseInt(places, space + 1, places.length(), 10);
        assertThatThrownBy(() -> new Finding(Category.SPAM, start, end, "a", false, "r", Way.RULE, 0.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Finding(Category.SPAM, 0, 1, "a", false, "r", Way.RULE, 1.5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "@", "_", "-", "'", "*****", "$$$"})
    void aLongRowOfSignsBeforeLettersIsAnswered(String signs) {
        for (String letters : List.of("льз", "язн", "це", "яед")) {
            assertThat(FILTER.check(signs.repeat(40) + letters).findings()).isEmpty();
            assertThat(FILTER.check("б" + signs.repeat(10) + letters).findings())
                    .hasSizeLessThan(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"а", "*", "х у ", "еб.", "\u0301", "((х))", "х*", "п***ц ", "хуйхуй", "x", ". ", "а\u200b", "🍆"
            })
    void aLongTextOfOneThingIsAnswered(String unit) {
        Verdict verdict = FILTER.check(unit.repeat(50_000 / unit.length()));
        assertThat(verdict.findings()).allMatch(finding -> finding.end() <= 50_000);
    }
}
