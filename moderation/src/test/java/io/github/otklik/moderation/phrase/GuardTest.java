package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the conditions of a rule are collected. */
class GuardTest {
    private final ClassNames classes = classes();

    private static ClassNames classes() {
        ClassNames classes = new ClassNames();
        classes.list("A,B,C");
        return classes;
    }

    private Guard guard(String... conditions) {
        Guard.Builder builder = new Guard.Builder();
        for (String condition : conditions) {
            builder.add(
                    condition.substring(0, condition.indexOf(' ')),
                    condition.substring(condition.indexOf(' ') + 1),
                    classes);
        }
        return builder.build();
    }

    private static Guard both(Guard one, Guard other) {
        Guard.Builder builder = new Guard.Builder();
        builder.add(one);
        builder.add(other);
        return builder.build();
    }

    @Test
    void noConditionsAllowAnyLength() {
        Guard guard = guard();

        assertThat(guard.shortest()).isZero();
        assertThat(guard.longest()).isEqualTo(Integer.MAX_VALUE);
        assertThat(guard.longestSentence()).isEqualTo(Integer.MAX_VALUE);
        assertThat(guard.with().isEmpty()).isTrue();
    }

    @Test
    void eachConditionHasItsWord() {
        Guard guard = guard(
                "with A",
                "unless B",
                "text-with C",
                "text-unless A|B",
                "not-after A|C",
                "not-before B|C",
                "not-in A|B|C",
                "least 2",
                "words 9",
                "clause 5");

        assertThat(guard)
                .isEqualTo(new Guard(
                        classes.any("A"),
                        classes.any("B"),
                        classes.any("C"),
                        classes.any("A|B"),
                        classes.any("A|C"),
                        classes.any("B|C"),
                        classes.any("A|B|C"),
                        2,
                        9,
                        5));
    }

    @Test
    void whatIsSaidTwiceAddsUpAndTheNarrowerLengthCounts() {
        Guard once = guard("unless A|B", "least 3", "words 7", "clause 4");

        assertThat(guard(
                        "unless A",
                        "least 2",
                        "words 9",
                        "clause 5",
                        "unless B",
                        "least 3",
                        "words 7",
                        "clause 4",
                        "least 1",
                        "words 8",
                        "clause 6"))
                .isEqualTo(once);
    }

    @Test
    void aGuardThatIsNamedAddsAllItsConditions() {
        Guard one = guard("with A", "text-with A", "not-after A", "not-in A", "least 2", "words 9", "clause 3");
        Guard other = guard("unless B", "text-unless B", "not-before B", "not-in B", "least 1", "words 8", "clause 4");

        assertThat(both(one, other)).isEqualTo(both(other, one));
        assertThat(both(one, other))
                .isEqualTo(guard(
                        "with A",
                        "unless B",
                        "text-with A",
                        "text-unless B",
                        "not-after A",
                        "not-before B",
                        "not-in A|B",
                        "least 2",
                        "words 8",
                        "clause 3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    maybe | A | No such condition: maybe; it must be one of
                    with | X | No class X; a cue or a mark must name it first
                    words | A | 'A' must be a whole number
                    least | 1.5 | '1.5' must be a whole number
                    clause | - | '-' must be a whole number
                    """)
    void whatIsNoConditionIsRefused(String word, String value, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Guard.Builder().add(word, value, classes))
                .withMessageStartingWith(problem);
    }
}
