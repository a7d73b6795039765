package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.moderation.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    private static ClassNames classes() {
        ClassNames classes = new ClassNames();
        classes.list("A,B,C");
        return classes;
    }

    /** A sequence as the gaps before its steps and the numbers of their classes, each order by itself. */
    private static String sequence(String text) {
        StringBuilder shown = new StringBuilder();
        Cells.sequence(text, classes()).forEach(steps -> {
            steps.forEach(step -> shown.append(step.gap()).append(step.any()).append(' '));
            shown.append("; ");
        });
        return shown.toString().strip();
    }

    @Test
    void cellsStandBetweenSeparators() {
        assertThat(Cells.of(" a  b c ", " ")).containsExactly("a", "b", "c");
        assertThat(Cells.of("a;;b ", ";")).containsExactly("a", "b ");
        assertThat(Cells.of("", " ")).isEmpty();
        assertThat(Cells.fields(" a b", 2)).containsExactly("a", "b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cells.fields(" a b ", 3))
                .withMessage("'a b' must have 3 fields");
    }

    @Test
    void aColonStandsBehindASpace() {
        assertThat(Cells.colon("a : b : c")).isEqualTo(2);
        assertThat(Cells.colon(" :")).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cells.colon("a: b"))
                .withMessage("' :' must stand behind the name");
    }

    @Test
    void aRuleFindsWhatTheLexiconDoesNot() {
        assertThat(Cells.category("THREAT")).isEqualTo(Category.THREAT);
        assertThat(Cells.category("ADVERTISING")).isEqualTo(Category.ADVERTISING);
        for (String other : new String[] {"OBSCENE", "VULGAR", "threat", ""}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Cells.category(other))
                    .withMessageEndingWith("; was '" + other + "'");
        }
    }

    @Test
    void howSureARuleIsLiesFromNoughtToOne() {
        assertThat(Cells.sure("0")).isZero();
        assertThat(Cells.sure("1")).isEqualTo(1);
        assertThat(Cells.sure("0.75")).isEqualTo(0.75);
        for (String other : new String[] {"-0.1", "1.001", "NaN", "x", ""}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Cells.sure(other))
                    .withMessage("How sure a rule is must be 0 to 1; was '" + other + "'");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    A                 | 0{0} ;
                    A B               | 0{0} 0{1} ;
                    A ..3 B ..2 C     | 0{0} 3{1} 2{2} ;
                    A ~3 B            | 0{0} 3{1} ; 0{1} 3{0} ;
                    A ..1 B ~2 C      | 0{0} 1{1} 2{2} ; 0{0} 1{2} 2{1} ;
                    A ~3 B ..1 C      | 0{0} 3{1} 1{2} ; 0{1} 3{0} 1{2} ;
                    A ~3 B ~1 C       | 0{0} 3{1} 1{2} ; 0{0} 3{2} 1{1} ;
                    ~2 A B            | 2{0} 0{1} ;
                    A B ~2            | 0{0} 0{1} ;
                    """)
    void aSequenceHasStepsAndMayAskForEitherOrder(String text, String steps) {
        assertThat(sequence(text)).isEqualTo(steps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A ..510 B", "A ..15 B ..30 C", "A ..1 B ..1 C ..1 A ..1 B ..1 C ..1 A ..1 B ..1 C"})
    void aSequenceMayLieInAThousandWays(String text) {
        // two ways for the first step; each other has those before it times its gap and one, and one more
        assertThat(Cells.sequence(text, classes())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A ..-1 B", "A ..511 B", "A ..2147483647 B", "A ..16 B ..30 C"})
    void aSequenceThatMayLieInMoreWaysIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cells.sequence(text, classes()))
                .withMessage("A sequence may lie in 1 to 1024 ways; was '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..2", "~2"})
    void aSequenceNamesAClass(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cells.sequence(text, classes()))
                .withMessage("A sequence must name a class");
    }
}
