package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.moderation.Category;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets of classes, and the sequences in cells of tables. */
class ClassSetTest {
    private static ClassSet set(int... classes) {
        BitSet bits = new BitSet();
        for (int number : classes) {
            bits.set(number);
        }
        return ClassSet.of(bits);
    }

    @Test
    void aSetHasItsClassesInTheirOrder() {
        assertThat(set(70, 3, 64).toArray()).containsExactly(3, 64, 70);
        assertThat(set().toArray()).isEmpty();
        assertThat(set()).isSameAs(ClassSet.NONE);
        assertThat(set().isEmpty()).isTrue();
        assertThat(set(70).isEmpty()).isFalse();
        assertThat(set(1, 3).with(set(3, 200))).isEqualTo(set(1, 3, 200)).hasSameHashCodeAs(set(1, 3, 200));
        assertThat(set(1)).isNotEqualTo(set(2)).isNotEqualTo("1").doesNotHaveSameHashCodeAs(set(2));
        assertThat(set(1, 70)).hasToString("{1, 70}");
    }

    @Test
    void aSetTakesALongForEverySixtyFourClasses() {
        assertThat(ClassSet.width(0)).isZero();
        assertThat(ClassSet.width(1)).isEqualTo(1);
        assertThat(ClassSet.width(64)).isEqualTo(1);
        assertThat(ClassSet.width(65)).isEqualTo(2);
        assertThat(ClassSet.width(128)).isEqualTo(2);
    }

    @Test
    void setsMeetWhereTheyHaveAClassInCommon() {
        assertThat(set(1, 70).meets(set(70))).isTrue();
        assertThat(set(70).meets(set(1, 70))).isTrue();
        assertThat(set(1).meets(set(1, 70))).isTrue();
        assertThat(set(1).meets(set(2, 70))).isFalse();
        assertThat(set().meets(set(1))).isFalse();
        long[] sets = new long[4];
        set(1, 70).addTo(sets, 2);
        assertThat(sets).containsExactly(0, 0, 2, 64);
        assertThat(set(70).meets(sets, 2)).isTrue();
        assertThat(set(70).meets(sets, 0)).isFalse();
        assertThat(set(1).meets(sets, 2)).isTrue();
        double[] weights = new double[80];
        weights[1] = 0.5;
        weights[70] = 2;
        weights[71] = 9;
        assertThat(set(1, 70).sum(weights)).isEqualTo(2.5);
    }

    @Test
    void classesAreNamedOnceAndAskedForByName() {
        ClassNames names = new ClassNames();

        assertThat(names.named("A")).isEqualTo(set(0));
        assertThat(names.list("B,A,C")).isEqualTo(set(0, 1, 2));
        assertThat(names.count()).isEqualTo(3);
        assertThat(names.find("B")).isEqualTo(set(1));
        assertThat(names.find("X")).isEqualTo(ClassSet.NONE);
        assertThat(names.isNamed("C")).isTrue();
        assertThat(names.isNamed("X")).isFalse();
        assertThat(names.isAsked("A")).isFalse();
        assertThat(names.any("A|C")).isEqualTo(set(0, 2));
        assertThat(names.isAsked("A")).isTrue();
        assertThat(names.isAsked("B")).isFalse();
        assertThat(names.isAsked("X")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> names.any("A|X"))
                .withMessage("No class X; a cue or a mark must name it first");
        assertThatIllegalArgumentException().isThrownBy(() -> names.any("|")).withMessage("A class must stand in '|'");
    }

    @Test
    void cellsAreWhatStandsBetweenSeparators() {
        assertThat(Cells.of(" a  b ", " ")).containsExactly("a", "b");
        assertThat(Cells.of("", " ")).isEmpty();
        assertThat(Cells.fields("a b", 2)).containsExactly("a", "b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cells.fields(" a b ", 3))
                .withMessage("'a b' must have 3 fields");
        assertThat(Cells.colon("name : a")).isEqualTo(5);
        assertThat(Cells.colon(" :")).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cells.colon("name: a"))
                .withMessage("' :' must stand behind the name");
        assertThat(Cells.whole("-5")).isEqualTo(-5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cells.whole("5.5"))
                .withMessage("'5.5' must be a whole number");
        assertThat(Cells.category("THREAT")).isEqualTo(Category.THREAT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cells.category("VULGAR"))
                .withMessage("A rule must find one of [INSULT, THREAT, HARM_INTENT, SPAM, ADVERTISING]; was 'VULGAR'");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "0.5, true", "-0.1, false", "1.1, false", "NaN, false", "sure, false"})
    void howSureARuleIsIsFromNoneToAll(String text, boolean sure) {
        if (sure) {
            assertThat(Cells.sure(text)).isEqualTo(Double.parseDouble(text));
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Cells.sure(text))
                    .withMessage("How sure a rule is must be 0 to 1; was '" + text + "'");
        }
    }

    private static String steps(String sequence) {
        ClassNames names = new ClassNames();
        names.list("A,B,C");
        StringBuilder shown = new StringBuilder();
        for (List<Rule.Step> steps : Cells.sequence(sequence, names)) {
            for (Rule.Step step : steps) {
                shown.append(step.gap()).append(step.any());
            }
            shown.append(';');
        }
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    A            ; 0{0}
                    A B          ; 0{0}0{1}
                    A ..3 B|C    ; 0{0}3{1, 2}
                    A ~2 B       ; 0{0}2{1}+0{1}2{0}
                    A ..1 B ~2 C ; 0{0}1{1}2{2}+0{0}1{2}2{1}
                    ~2 A         ; 2{0}
                    """)
    void aSequenceIsItsStepsAndTheirGapsAndTwoWhereTheirOrderIsFree(String text, String steps) {
        assertThat(steps(text)).isEqualTo(steps.replace('+', ';') + ";");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', quoteCharacter = '^', textBlock = """
                    ..2            % A sequence must name a class
                    A ..x B        % 'x' must be a whole number
                    A ..-1 B       % A sequence may lie in 1 to 1024 ways; was 'A ..-1 B'
                    A ..511 B     % A sequence may lie in 1 to 1024 ways; was 'A ..511 B'
                    A ..9 B ..99 C % A sequence may lie in 1 to 1024 ways; was 'A ..9 B ..99 C'
                    """)
    void aSequenceThatIsNoneOrLiesInTooManyWaysIsRefused(String text, String problem) {
        assertThatIllegalArgumentException().isThrownBy(() -> steps(text)).withMessage(problem);
    }

    @Test
    void asManyWaysAsMayBeAreNotRefused() {
        assertThat(steps("..0 A ..510 B")).isEqualTo("0{0}510{1};");
    }
}
