package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "[бяка] VULGAR|root: бяк|word: бяка|spare: бяка; 4 'бяка' is found by [бяка]",
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
    void goodWordsHaveNoProblems() {
        String text =
                "# own\nlet ж = (а|и)\n[бяка] VULGAR\nroot: бяк\nword: бяк{ж}\nfind: бяка бяки\nspare: бык\nallow: жопкин*\n";
        assertThat(OwnWords.problems(text)).isEmpty();
        assertThat(OwnWords.builder(text).build().check("бяки").findings()).hasSize(1);
    }
}
