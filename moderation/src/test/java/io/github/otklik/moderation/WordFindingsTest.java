package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.word.Words;
import java.util.List;
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

    /** What stays of two on the same place, and why. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
                    0-5 OBSCENE 0.9  | 1-4 OBSCENE 0.99 | 0-5 OBSCENE 0.9  | a whole word that is sure enough, before a surer part of it
                    0-5 OBSCENE 0.9  | 0-4 OBSCENE 0.99 | 0-5 OBSCENE 0.9  | its beginning
                    0-5 OBSCENE 0.9  | 1-5 OBSCENE 0.99 | 0-5 OBSCENE 0.9  | its end
                    0-5 VULGAR 0.9   | 0-5 VULGAR 0.99  | 0-5 VULGAR 0.9   | all of it
                    0-5 OBSCENE 0.89 | 1-4 OBSCENE 0.9  | 1-4 OBSCENE 0.9  | else the surer, where the whole is not sure enough
                    0-5 OBSCENE 0.9  | 1-6 OBSCENE 0.91 | 1-6 OBSCENE 0.91 | where it is no part
                    0-5 VULGAR 0.95  | 1-4 INSULT 0.96  | 1-4 INSULT 0.96  | where it is of another category
                    2-5 VULGAR 0.7   | 0-5 VULGAR 0.8   | 0-5 VULGAR 0.8   | where it is the longer
                    2-7 OBSCENE 0.8  | 0-5 OBSCENE 0.8  | 0-5 OBSCENE 0.8  | of two that are as sure the first
                    1-4 INSULT 0.95  | 0-5 VULGAR 0.95  | 0-5 VULGAR 0.95  | of other categories too
                    0-4 VULGAR 0.5   | 0-5 VULGAR 0.5   | 0-5 VULGAR 0.5   | and of those at one place the longest
                    0-5 VULGAR 0.99  | 1-4 OBSCENE 0.8  | 1-4 OBSCENE 0.8  | an obscene word sure enough to be deleted, before a coarse one
                    0-5 VULGAR 0.5   | 3-9 OBSCENE 0.81 | 3-9 OBSCENE 0.81 | wherever it ends
                    1-9 VULGAR 0.99  | 0-4 OBSCENE 0.5  | 0-4 OBSCENE 0.5  | or one that is first
                    0-5 INSULT 0.99  | 0-6 OBSCENE 0.1  | 0-6 OBSCENE 0.1  | or longer
                    0-5 VULGAR 0.5   | 1-4 OBSCENE 0.79 | 0-5 VULGAR 0.5   | but none behind it that is not sure enough
                    """)
    void oneOfTwoOnTheSamePlaceStays(String plain, String hidden, String stays, String why) {
        assertThat(surest(plain, hidden)).as(why).containsExactly(finding(stays));
    }
}
