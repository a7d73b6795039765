package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.word.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which findings of words stay where two stages see something on the same place. */
class WordFindingsTest {
    private final WordFindings findings = new WordFindings(
            StandardTables.LEXICON, Words.of("", StandardTables.LEXICON.all(), StandardTables.PHRASES.automaton()));

    /** A finding as "start-end category confidence". */
    private static Finding finding(String told) {
        String[] parts = told.strip().split("[- ]", -1);
        return new Finding(
                Category.valueOf(parts[2]),
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                "word",
                false,
                "own",
                Way.MASK,
                Double.parseDouble(parts[3]));
    }

    private List<Finding> surest(String plain, String hidden) {
        findings.plain().add(finding(plain));
        findings.hidden().add(finding(hidden));
        return findings.surest();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0-3 OBSCENE 0.9 | 4-7 OBSCENE 0.5
                    0-3 OBSCENE 0.9 | 3-7 OBSCENE 0.5
                    0-3 VULGAR 0.5  | 3-4 OBSCENE 0.9
                    """)
    void whatStandsSideBySideStaysByPlace(String first, String second) {
        assertThat(surest(second, first)).containsExactly(finding(first), finding(second));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0-5 OBSCENE 0.9  | 1-4 OBSCENE 0.99
                    0-5 OBSCENE 0.9  | 0-4 OBSCENE 0.99
                    0-5 OBSCENE 0.9  | 1-5 OBSCENE 0.99
                    0-5 VULGAR 0.9   | 0-5 VULGAR 0.99
                    """)
    void aWholeWordThatIsSureEnoughStaysBeforeASurerPartOfIt(String whole, String part) {
        assertThat(surest(whole, part)).containsExactly(finding(whole));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0-5 OBSCENE 0.89 | 1-4 OBSCENE 0.9
                    0-5 OBSCENE 0.9  | 1-6 OBSCENE 0.91
                    0-5 VULGAR 0.95  | 1-4 INSULT 0.96
                    2-5 VULGAR 0.7   | 0-5 VULGAR 0.8
                    """)
    void elseTheSurerStays(String less, String more) {
        assertThat(surest(less, more)).containsExactly(finding(more));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0-5 OBSCENE 0.8  | 2-7 OBSCENE 0.8
                    0-5 VULGAR 0.95  | 1-4 INSULT 0.95
                    0-5 VULGAR 0.5   | 0-4 VULGAR 0.5
                    """)
    void ofTwoThatAreAsSureTheFirstAndLongestStays(String first, String second) {
        assertThat(surest(second, first)).containsExactly(finding(first));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0-5 VULGAR 0.99  | 1-4 OBSCENE 0.8
                    0-5 VULGAR 0.5   | 3-9 OBSCENE 0.81
                    1-9 VULGAR 0.99  | 0-4 OBSCENE 0.5
                    0-5 INSULT 0.99  | 0-6 OBSCENE 0.1
                    """)
    void anObsceneWordStaysBeforeACoarseOneWhereItIsFirstOrSureEnoughToBeDeleted(String coarse, String obscene) {
        assertThat(surest(coarse, obscene)).containsExactly(finding(obscene));
    }

    @Test
    void anObsceneWordBehindACoarseOneThatIsNotSureEnoughIsLeftOut() {
        assertThat(surest("0-5 VULGAR 0.5", "1-4 OBSCENE 0.79")).containsExactly(finding("0-5 VULGAR 0.5"));
    }
}
