package io.github.otklik.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemListTest {
    private static RuntimeException failure(String subject, List<String> problems, int count) {
        return new IllegalStateException(subject + " " + count + " " + problems);
    }

    @Test
    void problemsOfTheWholeComeFirstAndThoseOfLinesInTheirOrder() {
        ProblemList problems = new ProblemList();
        problems.add(7, "seventh");
        problems.add(2, "second");
        problems.add("zone", "missing", "it must be there");
        problems.add(2, "second again");

        assertThat(problems.told())
                .containsExactly("zone: missing; it must be there", "second", "second again", "seventh");
        assertThatThrownBy(() -> problems.raise("a.txt", ProblemListTest::failure))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a.txt 4 " + problems.told());
    }

    @Test
    void withoutProblemsNothingIsRaised() {
        assertThatCode(() -> new ProblemList().raise("a.txt", ProblemListTest::failure))
                .doesNotThrowAnyException();
    }

    @Test
    void ofVeryManyOnlyTheNumberGrows() {
        ProblemList problems = new ProblemList();
        for (int i = 1; i <= 10_002; i++) {
            problems.add(i, "line " + i);
        }

        assertThat(problems.count()).isEqualTo(10_002);
        assertThat(problems.told()).hasSize(10_001).endsWith("line 10000", "and 2 more");
        assertThat(problems.told("и ещё {0}")).endsWith("и ещё 2");
    }

    @Test
    void whatAnotherReaderNotedIsCountedWhole() {
        ProblemList other = new ProblemList();
        for (int i = 1; i <= 10_005; i++) {
            other.add("p" + i);
        }
        ProblemList problems = new ProblemList();
        problems.add("own");
        problems.addAll(other.told(), other.count());

        assertThat(problems.count()).isEqualTo(10_006);
        assertThat(problems.told()).startsWith("own", "p1").endsWith("and 6 more");
    }
}
