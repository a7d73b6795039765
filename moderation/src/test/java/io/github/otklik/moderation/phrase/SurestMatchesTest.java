package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the matches of a small table stay where several say something of the same words. */
class SurestMatchesTest {
    private static final String CLASSES = """
            class QUESTION_MARK
            cue A раз
            cue B два
            cue C три
            """;

    private static List<String> found(String rules, String text, Finding... words) {
        PhraseTableReader reader = new PhraseTableReader();
        reader.read("own.txt", (CLASSES + rules).lines().toList());
        List<PhraseTable> tables = List.of(reader.table());
        WordAutomaton automaton = Phrases.automatonOf(tables);
        List<Finding> findings = new ArrayList<>(List.of(words));
        new Phrases(tables, automaton).find(Words.of(text, automaton, automaton), findings);
        return findings.stream()
                .skip(words.length)
                .map(finding -> finding.rule() + " " + finding.canonical())
                .toList();
    }

    private static Finding mask(int start, int end, String canonical) {
        return new Finding(Category.OBSCENE, start, end, canonical, true, "own", Way.MASK, 0.9);
    }

    @ParameterizedTest
    @CsvSource({
        "INSULT, THREAT",
        "THREAT, INSULT",
        "INSULT, HARM_INTENT",
        "INSULT, SPAM",
        "ADVERTISING, INSULT",
        "SPAM, THREAT",
        "HARM_INTENT, ADVERTISING"
    })
    void matchesThatTellOfDifferentThingsStayBoth(Category first, Category second) {
        String rules = "rule a/one " + first + " 0.6 : A B\nrule a/two " + second + " 0.9 : B C";

        assertThat(found(rules, "раз два три")).containsExactlyInAnyOrder("a/one раз два", "a/two два три");
    }

    @ParameterizedTest
    @CsvSource({
        "INSULT, INSULT",
        "THREAT, THREAT",
        "THREAT, HARM_INTENT",
        "HARM_INTENT, THREAT",
        "SPAM, ADVERTISING",
        "ADVERTISING, SPAM"
    })
    void ofMatchesThatTellOfTheSameTheSurestStays(Category first, Category second) {
        String rules = "rule a/one " + first + " 0.6 : A B\nrule a/two " + second + " 0.9 : B C";
        String other = "rule a/one " + first + " 0.9 : A B\nrule a/two " + second + " 0.6 : B C";

        assertThat(found(rules, "раз два три")).containsExactly("a/two два три");
        assertThat(found(other, "раз два три")).containsExactly("a/one раз два");
    }

    @Test
    void ofTwoThatAreAsSureTheFirstStays() {
        assertThat(found("rule a/one INSULT 0.9 : A B\nrule a/two INSULT 0.9 : B C", "раз два три"))
                .containsExactly("a/one раз два");
    }

    @Test
    void matchesThatOnlyTouchStayBoth() {
        assertThat(found("rule a/one INSULT 0.9 : A\nrule a/two INSULT 0.6 : QUESTION_MARK", "раз?"))
                .containsExactly("a/one раз", "a/two ");
    }

    @Test
    void aMatchIsToldWithTheHiddenWordsBetweenItsOwn() {
        String rule = "rule a/one INSULT 0.9 : A ..1 B";

        assertThat(found(rule, "раз д*м два", mask(4, 7, "дом"))).containsExactly("a/one раз дом два");
        assertThat(found(rule, "с*д раз два", mask(0, 3, "сад"))).containsExactly("a/one раз два");
        assertThat(found(rule, "с*д раз д*м два", mask(0, 3, "сад"), mask(8, 11, "дом")))
                .containsExactly("a/one раз дом два");
        assertThat(found(rule, "раз д*м два. Раз с*д два", mask(4, 7, "дом"), mask(17, 20, "сад")))
                .containsExactly("a/one раз дом два", "a/one раз сад два");
    }
}
