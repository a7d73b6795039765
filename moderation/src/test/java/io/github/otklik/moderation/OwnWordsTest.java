package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {
    @Test
    void ownWordsAreFoundAndAllowedOnesLeftAlone() {
        String own = "allow: жоп*\n[чинуша] INSULT\nroot: чинуш\nword: чинуш(а|и)\nfind: чинуши\n";
        assertThat(OwnWords.problems(own)).isEmpty();
        ModerationFilter filter = OwnWords.builder(own).build();
        assertThat(filter.check("чинуши, жопа").findings())
                .extracting(Finding::rule)
                .containsExactly("чинуша/word");
    }

    @Test
    void aTextThatCannotBeReadIsRefusedByLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwnWords.builder("\nallow: abc"))
                .withMessageStartingWith("Line 2: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwnWords.builder("[а] VULGAR\nword: (б"))
                .withMessageStartingWith("Line 2: ");
    }

    @Test
    void asManyProblemsAreToldAsAPersonMayRead() {
        assertThat(OwnWords.problems("oops\n".repeat(1000))).hasSize(200);
    }

    @Test
    void aProblemHasALine() {
        assertThatThrownBy(() -> new OwnWords.Problem(0, "")).hasMessageContaining("Bad line: 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[x VULGAR; 1 expected: [name] and one of",
                "[бяка] NOTHING|word: бяка; 1 expected: [name] and one of",
                "[бяка] VULGAR|gloss: пусто; 1 [бяка] looks for nothing",
                "[бяка] VULGAR|word: бяка; 1 [бяка] has no root",
                "[хуй] VULGAR|root: бяк|word: бяка; 1 there is a family [хуй] already",
                "[бяка] VULGAR|root: бяк|word: бяка|find: дорога; 4 'дорога' is not found by [бяка]",
                "[бяка] VULGAR|root: бяк|word: бяка|find: хуй; 4 'хуй' is not found by [бяка], but by хуй",
                "[бяка] VULGAR|root: бяк|word: бяка|ignore: бяка; 4 'бяка' is found by [бяка]",
                "[бяка] VULGAR|root: страх|open: страху*; which the library holds to be clean",
                "allow: (а; 1 Bad pattern",
                "let x; 1 expected: let NAME = PATTERN",
                "[бяка] VULGAR|word: (а|б; 2 Bad pattern"
            })
    void whatCouldNotWorkIsToldByLine(String rows, String problem) {
        assertThat(OwnWords.problems(rows.replace('|', '\n')))
                .extracting(each -> each.line() + " " + each.message())
                .anySatisfy(told -> assertThat(told).contains(problem));
    }

    @Test
    void keysOfEarlierReleasesAreRead() {
        assertThat(OwnWords.problems("[бяка] VULGAR\nroot: бяк\nword: бяка\nspare: бык\nlone: ы\n"))
                .isEmpty();
        assertThat(OwnWords.problems("[бяка] VULGAR\nroot: бяк\nword: бяка\nspare: бяка\n"))
                .extracting(OwnWords.Problem::message)
                .containsExactly("'бяка' is found by [бяка]");
    }

    @Test
    void goodWordsHaveNoProblems() {
        String text =
                "# own\nlet ж = (а|и)\n[бяка] VULGAR\nroot: бяк\nword: бяк{ж}\nfind: бяка бяки\nignore: бык\nallow: жопкин*\n";
        assertThat(OwnWords.problems(text)).isEmpty();
        assertThat(OwnWords.builder(text).build().check("бяки").findings()).hasSize(1);
    }

    @Test
    void manyWordsOfAnOfficeAreReadAndFound() {
        StringBuilder own = new StringBuilder("[свои] INSULT\nroot: ба\n");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            String word = "бав" + spelt(i);
            words.add(word);
            own.append("word: ").append(word).append("(а|у|ом)?\n");
        }
        ModerationFilter filter = OwnWords.builder(own.toString()).build();
        assertThat(words)
                .filteredOn(word -> filter.check(word + "ом").findings().stream()
                        .noneMatch(finding -> finding.rule().equals("свои/word")))
                .isEmpty();
    }

    private static String spelt(int number) {
        String letters = "гджзклмнпр";
        StringBuilder word = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            word.append(letters.charAt(digit - '0'));
        }
        return word.append('ш').toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(а|б)?", "(а|б)"})
    void thousandsOfChoicesInARowAreRefusedBeforeTheyAreBuilt(String choice) {
        String own = "[бяка] VULGAR\nroot: бяк\nword: " + choice.repeat(4000);
        assertThat(OwnWords.problems(own)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).contains("512 choices may follow one another at most");
        });
    }

    @Test
    void choicesWithinChoicesAreReadOrRefusedButNeverThrown() {
        String nested = "((а|б)(а|б)|(б|а)(в|а))?".repeat(10);
        assertThat(OwnWords.problems("[бяка] VULGAR\nroot: бяк\nword: " + nested))
                .isEmpty();
        StringBuilder named = new StringBuilder("let а = (а|б)(а|б)\n");
        for (char name = 'б'; name < 'ш'; name++) {
            char before = (char) (name - 1);
            named.append("let " + name + " = {" + before + "}{" + before + "}\n");
        }
        assertThat(OwnWords.problems(named + "[бяка] VULGAR\nroot: бяк\nword: {ч}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("positions"));
        assertThat(OwnWords.problems("[бяка] VULGAR\nroot: бяк\nopen: *а" + "(а|б)".repeat(20)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("Patterns make"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "[]",
                "let",
                "let x =",
                "let x = {x}",
                "allow:",
                "allow: *",
                "allow: {а}",
                "word: x",
                "\u0000",
                "[[x] VULGAR",
                "[a]b] VULGAR",
                "[x] VULGAR|word:",
                "[x] VULGAR|word: (((((",
                "[x] VULGAR|word: а?",
                "[x] VULGAR|single: а",
                "[x] VULGAR|root:",
                "[x] VULGAR|open: *"
            })
    void whateverIsWrittenItsProblemsAreToldAndNotThrown(String rows) {
        String text = rows.replace('|', '\n');
        assertThat(OwnWords.problems(text))
                .allSatisfy(problem -> assertThat(problem.line())
                        .isBetween(1, (int) text.lines().count()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -1, -0.001, 1.001, 90, Double.POSITIVE_INFINITY})
    void aThresholdThatIsNoConfidenceIsRefused(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModerationFilter.builder().deleteFrom(Category.INSULT, confidence))
                .withMessageContaining("it must be 0 to 1");
    }
}
