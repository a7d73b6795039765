package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which examples of an office's families and rules are told, and of which rule or family. */
class OwnExamplesTest {
    private static String told(String... rows) {
        return OwnWords.problems(String.join("\n", rows)).stream()
                .map(problem -> problem.line() + " " + problem.message())
                .collect(Collectors.joining("; "));
    }

    private static String family(String... rows) {
        return told("[бяка] VULGAR\n" + String.join("\n", rows));
    }

    @Test
    void anExampleStandsUnderTheLastRuleOfItsTable() {
        String[] rows = {
            "table insults",
            "find: вы идиоты",
            "cue BROOM веник(и)?",
            "rule own/first INSULT 0.6 : YOU_N BROOM",
            "find: вы веники",
            "rule own/second INSULT 0.7 : BROOM YOU_N",
            "find: вы веники",
            "ignore: вы веники",
            "find: веники вы",
            "table threats",
            "find: веники вы",
            "find: дорога",
        };

        assertThat(told(rows))
                .isEqualTo("7 'вы веники' is not found by own/second, but by own/first; 12 'дорога' is not found by"
                        + " any rule");
    }

    @Test
    void whatIsToBeIgnoredMayBeFoundByAWordOfTheLexicon() {
        assertThat(told("table insults", "ignore: жопа")).isEmpty();
        assertThat(told("table insults", "ignore: вы идиоты")).isEqualTo("2 'вы идиоты' is found by insult/address");
        assertThat(told("table insults", "find: жопа"))
                .isEqualTo("2 'жопа' is not found by any rule, but by жопа/word");
        assertThat(told("table insults", "find:", "ignore:")).isEqualTo("2 '' is not found by any rule");
    }

    @Test
    void anExampleMayHaveFourThousandAndNinetySixCharacters() {
        String words = "а ".repeat(2047) + "аа";

        assertThat(told("table insults", "ignore: " + words)).isEmpty();
        assertThat(told("table insults", "find: " + words)).contains("is not found by any rule");
        assertThat(told("table insults", "ignore: " + words + "а"))
                .isEqualTo("2 an example may have 4096 characters at most");
        assertThat(family("root: бяк", "word: бяка", "ignore: " + "а".repeat(4096)))
                .isEmpty();
        assertThat(family("root: бяк", "word: бяка", "ignore: " + "а".repeat(4097)))
                .isEqualTo("4 an example may have 4096 characters at most");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    root: бяк / word: бяка                                | ^^
                    root: бяк / open: бяк*                                | ^^
                    open: бяк*                                            | ^^
                    veiled: бяко                                          | ^^
                    short: бкк                                            | ^^
                    word: бяка                                            | 1 [бяка] has no root, by which masks of its words are judged
                    root: бяк                                             | 1 [бяка] looks for nothing; it must have word, open, veiled or short
                    root: бяк / word: бяка / find: бяка дорога бяка       | 4 'дорога' is not found by [бяка]
                    root: бяк / word: бяка / find: дорога / find: дорога  | 4 'дорога' is not found by [бяка]
                    root: бяк / word: бяка / find: бяка / ignore: бяка    | 5 'бяка' is found by [бяка]
                    root: бяк / word: бяка / ignore: дорога хуй           | ^^
                    root: бяк / word: бяка / find:                        | ^^
                    """)
    void whatAFamilyLacksIsToldAtItsHeadAndAnExampleAtItsLine(String rows, String problems) {
        assertThat(family(rows.split(" / ", -1))).isEqualTo(problems);
    }

    @Test
    void everyFamilyAnswersForItsOwnWords() {
        String[] rows = {
            "let ж = (а|и)",
            "[бяка] VULGAR",
            "root: бяк",
            "word: бяк{ж}",
            "find: бяки мяки",
            "[мяка] INSULT",
            "root: мяк",
            "word: мяк{ж}",
            "find: мяки бяки",
            "ignore: бяки",
            "[бяка] VULGAR",
            "root: тяк",
            "word: тяка",
        };

        assertThat(told(rows))
                .isEqualTo("5 'мяки' is not found by [бяка], but by мяка/word; 9 'бяки' is not found by [мяка], but by"
                        + " бяка/word; 11 there is a family [бяка] already");
    }

    @Test
    void commentsAndTabsAreNoPartOfARowAndAHeadOfAFamilyEndsATable() {
        assertThat(told(
                        "table insults # ours",
                        "\tfind:\tвы идиоты # so",
                        "[бяка]\tVULGAR",
                        "open: бяк*",
                        "allow:\tжоп*#"))
                .isEmpty();
        assertThat(told("table insults", "[бяка] VULGAR", "cue"))
                .startsWith("3 ")
                .doesNotContain("A cue row");
        assertThat(told("# table insults", "cue")).doesNotContain("A cue row");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    [бяка] vulgar             ; true
                    [бяка]   Insult           ; true
                    [б] VULGAR                ; true
                    [] VULGAR                 ; false
                    [бяка] VULGAR OBSCENE     ; false
                    [бяка]                    ; false
                    [бяка VULGAR              ; false
                    """)
    void aHeadNamesAFamilyAndACategory(String head, boolean good) {
        String told = told(head, "open: бяк*");

        assertThat(told.contains("1 expected: [name] and one of [OBSCENE, VULGAR, INSULT,"))
                .isEqualTo(!good);
        assertThat(told.isEmpty()).isEqualTo(good);
        assertThat(told.endsWith(", not: " + head)).isEqualTo(!good);
    }

    @Test
    void aFilterTakesAllThatAnOfficeAdds() {
        ModerationFilter filter = OwnWords.builder(
                        "allow: жоп*\n[бяка] VULGAR\nroot: бяк\nword: бяка\ntable insults\ncue SLUR,WHO бармалеи")
                .rulesOnly()
                .build();

        assertThat(filter.check("жопа, бяка, вы бармалеи").findings())
                .extracting(Finding::rule)
                .isEqualTo(List.of("бяка/word", "insult/address"));
        assertThat(OwnWords.builder("").build().check("бяка").findings()).isEmpty();
        assertThat(OwnWords.builder("allow: жоп*").build().check("жопа").findings())
                .isEmpty();
        assertThat(OwnWords.builder("\n#\n").build().check("жопа").findings()).hasSize(1);
    }
}
