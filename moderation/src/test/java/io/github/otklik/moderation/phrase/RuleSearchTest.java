package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Words;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which matches an index finds in a text, where they begin and end, and in which order. */
class RuleSearchTest {
    private static final String CUES = """
            class NUMBER EMOJI QUESTION_MARK CURRENCY
            cue A раз
            cue B два
            cue C три
            """;

    private static String matches(String rules, String text) {
        PhraseTableReader reader = new PhraseTableReader();
        reader.read("own.txt", (CUES + rules).lines().toList());
        PhraseTable table = reader.table();
        WordAutomaton automaton = Phrases.automatonOf(List.of(table));
        RuleSet set = new RuleSet(table, automaton, 0, List.of("раз", "два"));
        TokenReader tokens = new TokenReader(automaton, table.latin(), List.of(set));
        Cues cues = new Cues(
                tokens.read(Words.of(text, automaton, automaton), List.of()),
                ClassSet.width(table.classes().count()),
                set);
        StringJoiner found = new StringJoiner(", ");
        set.reports()
                .forEachMatch(
                        cues,
                        (rule, from, to) ->
                                found.add(rule.id().substring(4) + " " + cues.start(from) + "-" + cues.end(to)));
        return found.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    раз два            | ab 0-7
                    раз два раз два    | ab 0-7, ab 8-15
                    раз раз два        | ab 4-11
                    раз и два          | ^^
                    5 раз              | na 0-5
                    5 и раз            | na 0-7
                    5 и вот раз        | ^^
                    раз 5 раз два      | na 4-9, ab 6-13
                    😀 два             | eb 0-6
                    ☀ два              | eb 0-5
                    раз?               | aq 0-4
                    5 ₽                | nc 0-3
                    5 раз ₽            | na 0-5
                    раз 5              | ^^
                    лес                | ^^
                    """)
    void matchesBeginAtWordsOrSignsInTheOrderOfTheText(String text, String found) {
        String rules = """
                rule own/ab INSULT 0.9 : A B
                rule own/na INSULT 0.9 : NUMBER ..1 A
                rule own/eb INSULT 0.9 : EMOJI B
                rule own/aq INSULT 0.9 : A QUESTION_MARK
                rule own/nc INSULT 0.9 : NUMBER CURRENCY
                """;

        assertThat(matches(rules, text)).isEqualTo(found);
    }

    @Test
    void atOneWordTheRulesMatchInTheirOrder() {
        String rules = IntStream.range(0, 130)
                .mapToObj(i -> "rule own/" + i + " INSULT 0.9 : " + (i % 63 == 3 ? "A B" : i % 63 == 4 ? "B" : "A C"))
                .collect(Collectors.joining("\n"));

        assertThat(matches(rules, "раз два")).isEqualTo("3 0-7, 66 0-7, 129 0-7, 4 4-7, 67 4-7");
        assertThat(matches(rules, "раз")).isEmpty();
        assertThat(matches(rules, "два")).isEqualTo("4 0-3, 67 0-3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    раз два три        | abc 0-11
                    раз два и три      | abc 0-13
                    раз два два три    | abc 0-15
                    раз два и два три  | abc 0-17
                    раз и и и два три  | ^^
                    раз два. Три       | ^^
                    раз. Два три       | ^^
                    раз два два и три  | abc 0-17
                    """)
    void aStepThatLeadsNowhereIsTakenFartherOn(String text, String found) {
        assertThat(matches("rule own/abc INSULT 0.9 : A ..2 B ..1 C", text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    not-after B        | два раз             | ^^
                    not-after B        | два и и раз         | ^^
                    not-after B        | два и и и раз       | a
                    not-after B        | два! Раз            | a
                    not-after B        | два. раз            | ^^
                    not-after B        | раз два             | a
                    not-before B       | раз два             | ^^
                    not-before B       | раз и и два         | ^^
                    not-before B       | раз и и и два       | a
                    not-before B       | раз! Два            | a
                    not-before B       | два раз             | a
                    not-in NUMBER      | раз 5               | a
                    least 2            | раз                 | ^^
                    least 2            | раз и               | a
                    words 2            | раз и               | a
                    words 2            | раз и и             | ^^
                    clause 2           | раз и! И            | a
                    clause 2           | раз и и! И          | ^^
                    with B             | раз и и и и и два   | a
                    with B             | раз! Два            | ^^
                    unless B           | раз и и и и и два   | ^^
                    unless B           | раз! Два            | a
                    text-with B        | раз! Два            | a
                    text-with B        | раз                 | ^^
                    text-unless B      | раз! Два            | ^^
                    text-unless B      | раз                 | a
                    """)
    void whatStandsAroundAMatchIsLookedAtAsFarAsItsConditionSays(String condition, String text, String found) {
        assertThat(matches("rule own/a INSULT 0.9 : A ; " + condition, text).replaceAll(" .*", ""))
                .isEqualTo(found);
    }

    @Test
    void noneOfAConditionMayStandInAMatchFromItsFirstWordToItsLast() {
        String rule = "rule own/ab INSULT 0.9 : A ..3 B ; not-in C|NUMBER";

        assertThat(matches(rule, "раз и два три")).isEqualTo("ab 0-9");
        assertThat(matches(rule, "три раз и два")).isEqualTo("ab 4-13");
        assertThat(matches(rule, "раз три два")).isEmpty();
        assertThat(matches(rule, "раз 5 два")).isEmpty();
        assertThat(matches("rule own/ab INSULT 0.9 : A ..3 B ; not-in A", "раз и два"))
                .isEmpty();
        assertThat(matches("rule own/ab INSULT 0.9 : A ..3 B ; not-in B", "раз и два"))
                .isEmpty();
    }
}
