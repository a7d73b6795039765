package io.github.otklik.moderation.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.moderation.Category;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the text of a lexicon is read and refused. */
class LexiconTextTest {
    private static Lexicon read(String... lines) {
        LexiconBuilder builder = new LexiconBuilder();
        LexiconText.checked(builder).entries(List.of(lines));
        return builder.build();
    }

    private static String rule(Lexicon lexicon, String word) {
        LexiconRule rule = lexicon.rule(word);
        return rule == null ? "" : rule.entry().name() + " " + rule.kind();
    }

    @Test
    void anEntryIsWhatItsLinesSay() {
        Lexicon lexicon = read(
                "# words",
                "",
                "[бяка] vulgar # a family",
                "gloss:  нечто плохое",
                "root: бяк бяч",
                "single: б",
                "word: бяка",
                "find: бяка бяки",
                "ignore: бякин",
                "[бука] INSULT",
                "lone: у",
                "spare: букин",
                "word: бука");

        assertThat(lexicon.entries())
                .containsExactly(
                        new LexiconEntry(
                                "бяка",
                                Category.VULGAR,
                                "нечто плохое",
                                List.of("бяк", "бяч"),
                                List.of("б"),
                                List.of("бяка", "бяки"),
                                List.of("бякин")),
                        new LexiconEntry(
                                "бука", Category.INSULT, "", List.of(), List.of("у"), List.of(), List.of("букин")));
        assertThat(lexicon.ofSingle('у')).isEqualTo(lexicon.entries().get(1));
        assertThat(lexicon.ofSingle('б')).isEqualTo(lexicon.entries().get(0));
        assertThat(lexicon.ofSingle('в')).isNull();
    }

    @Test
    void aRootStandsWhereTheFirstOfThemThatIsThereStands() {
        LexiconEntry entry = read("[бяка] VULGAR", "root: бяк буч").entries().get(0);

        assertThat(entry.rootAt("перебяка")).isEqualTo(4);
        assertThat(entry.rootAt("бучебяка")).isEqualTo(4);
        assertThat(entry.rootAt("буча")).isZero();
        assertThat(entry.rootAt("дом")).isEqualTo(-1);
    }

    @Test
    void aWordIsOfTheFirstPatternThatMatchesAndKindsCountInTheirOrder() {
        Lexicon lexicon = read(
                "[бяка] VULGAR",
                "short: бк бяка",
                "open: бяк*",
                "veiled: бека",
                "word: бяка бяки",
                "[бука] INSULT",
                "word: бяки бука");

        assertThat(rule(lexicon, "бяка")).isEqualTo("бяка WORD");
        assertThat(rule(lexicon, "бяки")).isEqualTo("бяка WORD");
        assertThat(rule(lexicon, "бяками")).isEqualTo("бяка OPEN");
        assertThat(rule(lexicon, "бека")).isEqualTo("бяка VEILED");
        assertThat(rule(lexicon, "бк")).isEqualTo("бяка SHORT");
        assertThat(rule(lexicon, "бука")).isEqualTo("бука WORD");
        assertThat(rule(lexicon, "дом")).isEmpty();
    }

    @Test
    void formsAreThePatternsOfWholeWordsAlone() {
        Lexicon lexicon = read("[бяка] VULGAR", "open: бяч*", "word: бяка", "[бука] INSULT", "short: бк", "word: бука");

        assertThat(lexicon.formCount()).isEqualTo(2);
        assertThat(lexicon.formRule(lexicon.forms().match("бяка")).entry().name())
                .isEqualTo("бяка");
        assertThat(lexicon.formRule(lexicon.forms().match("бука")).entry().name())
                .isEqualTo("бука");
        assertThat(lexicon.forms().match("бяча")).isNegative();
        assertThat(lexicon.forms().match("бк")).isNegative();
    }

    @Test
    void patternsThatBeginWithANamedPartAreReadWithIt() {
        Lexicon lexicon = read(
                "let при = (при|пере)", "[бяка] VULGAR", "word: {при}бяка {при}?буча бук {при}", "open: {при}дох*");

        for (String word : List.of("прибяка", "перебяка", "прибуча", "буча", "бук", "при")) {
            assertThat(rule(lexicon, word)).as(word).isEqualTo("бяка WORD");
        }
        assertThat(rule(lexicon, "придохнуть")).isEqualTo("бяка OPEN");
        assertThat(rule(lexicon, "бяка")).isEmpty();
        assertThat(rule(lexicon, "прибук")).isEmpty();
    }

    @Test
    void aPatternBehindAStarIsFoundAnywhereInAWordAndNotAmongWordsByThemselves() {
        Lexicon lexicon = read("[бяка] VULGAR", "open: *бяк*", "word: бяка");

        assertThat(rule(lexicon, "перебякать")).isEqualTo("бяка OPEN");
        assertThat(rule(lexicon, "бяка")).isEqualTo("бяка WORD");
        assertThat(lexicon.words().match("перебякать")).isNegative();
        assertThat(lexicon.words().match("бяка")).isNotNegative();
    }

    @Test
    void cleanWordsGoBeforeThoseThatAreLookedFor() {
        LexiconBuilder builder = new LexiconBuilder();
        LexiconText.checked(builder).clean(List.of("let ин = (ин|ина)", "бяк{ин} # a surname", "", "whole: бя бяк"));
        LexiconText.checked(builder).entries(List.of("[бяка] VULGAR", "open: бяк*"));
        Lexicon lexicon = builder.build();

        assertThat(rule(lexicon, "бякина")).isEmpty();
        assertThat(lexicon.cleanPattern("бякина")).isEqualTo("бяк{ин}");
        assertThat(lexicon.cleanPattern("бякинами")).isNull();
        assertThat(lexicon.cleanPattern("дом")).isNull();
        assertThat(rule(lexicon, "бякинами")).isEqualTo("бяка OPEN");
        assertThat(lexicon.whole("бяк")).isTrue();
        assertThat(lexicon.whole("бяка")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    let а             ! expected: let NAME = PATTERN
                    let а = (         ! Bad pattern '(', character 2: a '(' is not closed
                    [                 ! expected: [name] CATEGORY
                    []                ! expected: [name] CATEGORY
                    [бука] GOOD       ! no category 'GOOD'; there are [OBSCENE, VULGAR, INSULT, THREAT, HARM_INTENT, SPAM, ADVERTISING]
                    слово: бука       ! expected one of [gloss, root, single, word, open, veiled, short, find, ignore] and a colon
                    word бука         ! expected one of [gloss, root, single, word, open, veiled, short, find, ignore] and a colon
                    word: бу|ка)      ! Bad pattern 'бу|ка)', character 6: a ')' closes nothing
                    short: {нет}      ! Bad pattern '{нет}', character 2: no such named part; there are [да]
                    let да = а        ! there is a part {да} already
                    """)
    void aBadLineIsNamed(String line, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("let да = а", "[бяка] VULGAR", line))
                .withMessage("Line 3: " + problem);
    }

    @Test
    void aLineBeforeTheFirstEntryIsBadAndWordsToFindAreNoPatterns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("word: бяка"))
                .withMessageStartingWith("Line 1: expected one of ");
        assertThat(read("[бяка] VULGAR", "find: (бяка").entries().get(0).find()).containsExactly("(бяка");
    }

    @Test
    void allBadLinesAreToldAndTheOthersRead() {
        List<String> told = new ArrayList<>();
        LexiconBuilder builder = new LexiconBuilder();
        LexiconText.telling(builder, problem -> told.add(problem.getMessage()))
                .entries(List.of(
                        "word: а", "[бяка] VULGAR", "word: (", "word: бяка", "[", "[бука] INSULT", "word: бука"));
        Lexicon lexicon = builder.build();

        assertThat(told).hasSize(3);
        assertThat(told.get(0)).startsWith("Line 1: ");
        assertThat(told.get(1)).startsWith("Line 3: ");
        assertThat(told.get(2)).startsWith("Line 5: ");
        assertThat(rule(lexicon, "бяка")).isEqualTo("бяка WORD");
        assertThat(rule(lexicon, "бука")).isEqualTo("бука WORD");
    }

    @Test
    void emptyTextsMakeALexiconThatKnowsNoWord() {
        Lexicon none = read();

        assertThat(none.entries()).isEmpty();
        assertThat(none.rule("бяка")).isNull();
        assertThat(none.rule(-1)).isNull();
        assertThat(none.formCount()).isZero();
        assertThat(none.cleanPattern("бяка")).isNull();
    }
}
