package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of a table with more classes than a long has bits, over small texts. */
class RuleMatchTest {
    private static final String CLASSES =
            "cue A раз\ncue B два\ncue C три\ncue D четыре\n" + fillers() + "cue LAST пять\n";

    private static String fillers() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            rows.append("cue F").append(i).append(" я").append("а".repeat(i)).append('\n');
        }
        return rows.toString();
    }

    private static List<String> found(String rows, String text) {
        PhraseTableReader reader = new PhraseTableReader();
        reader.read("own.txt", (CLASSES + rows).lines().toList());
        List<PhraseTable> tables = List.of(reader.table());
        WordAutomaton automaton = Phrases.automatonOf(tables);
        List<Finding> findings = new ArrayList<>();
        new Phrases(tables, automaton).find(Words.of(text, automaton, automaton), findings);
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.canonical())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "раз два, раз два",
        "раз и два, раз и два",
        "раз и ещё два,",
        "два раз,",
        "раз. Два,",
        "два раз. Два,",
        "раз два три,",
        "три. Раз два, раз два",
        "четыре раз два,",
        "четыре и вот и раз два, раз два",
        "раз два пять,",
        "раз два и вот и пять, раз два"
    })
    void aRuleMatchesWithinItsSentenceAndItsGuards(String text, String found) {
        String rule = "rule a/b INSULT 0.9 : A ..1 B ; unless C ; not-after D ; not-before LAST";
        assertThat(found(rule, text)).isEqualTo(found == null ? List.of() : List.of("a/b " + found));
    }

    @Test
    void aMarkGivesItsSentenceAClassThatRulesAskFor() {
        String rows = "mark M : LAST\nrule a/b INSULT 0.9 : A ; with M";
        assertThat(found(rows, "раз. Пять")).isEmpty();
        assertThat(found(rows, "раз пять")).containsExactly("a/b раз");
    }

    @ParameterizedTest
    @CsvSource({
        "clause 2, раз два, true",
        "clause 2, раз два три, false",
        "clause 2, Раз два. Три и четыре и пять, true",
        "clause 2, Три и четыре и пять. Раз два, true",
        "clause 1, Раз. Два! Три, true",
        "least 2, раз, false",
        "least 2, раз. Два, true",
        "not-in QUOTED, «раз» два, false",
        "not-in QUOTED, раз «два», true",
        "unless QUOTED, раз «два», false"
    })
    void aSentenceHasItsOwnLengthAndAMatchItsOwnSigns(String condition, String text, boolean found) {
        String rows = "class QUOTED\nrule a/b INSULT 0.9 : A ; " + condition;
        assertThat(found(rows, text)).hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"www.abc.ru, www abc ru", "вот: WhatsApp, whatsapp", "@abc, abc", "abc.ru,"})
    void aLinkOrANameAloneMayBeWhatARuleLooksFor(String text, String found) {
        String rows = "class LINK DM HANDLE\nlatin LINK www\nlatin DM whatsapp\nrule a/b INSULT 0.9 : LINK|DM|HANDLE";
        assertThat(found(rows, text)).isEqualTo(found == null ? List.of() : List.of("a/b " + found));
    }

    @Test
    void conditionsOnTheTextLookAtEverySentence() {
        assertThat(found("rule a/b INSULT 0.9 : A ; text-with LAST", "раз. Пять"))
                .containsExactly("a/b раз");
        assertThat(found("rule a/b INSULT 0.9 : A ; text-unless LAST", "раз. Пять"))
                .isEmpty();
        assertThat(found("rule a/b INSULT 0.9 : A ; words 2", "раз два")).containsExactly("a/b раз");
        assertThat(found("rule a/b INSULT 0.9 : A ; words 2", "раз два три")).isEmpty();
    }

    @Test
    void theSurestOfMatchesThatOverlapStays() {
        String rows = "rule a/weak INSULT 0.6 : A ..3 B\nrule a/strong INSULT 0.9 : B C";
        assertThat(found(rows, "раз и два три")).containsExactly("a/strong два три");
        assertThat(found(rows, "раз два. Два три")).containsExactly("a/weak раз два", "a/strong два три");
    }

    @Test
    void aFindingIsMaskedWhereAWordOfItIsHidden() {
        assertThat(masked("раз два и чeтыре")).isFalse();
        assertThat(masked("раз двa")).isTrue();
        assertThat(masked("рaз два")).isTrue();
    }

    private static boolean masked(String text) {
        PhraseTableReader reader = new PhraseTableReader();
        reader.read("own.txt", (CLASSES + "rule a/b INSULT 0.9 : A B").lines().toList());
        List<PhraseTable> tables = List.of(reader.table());
        WordAutomaton automaton = Phrases.automatonOf(tables);
        List<Finding> findings = new ArrayList<>();
        new Phrases(tables, automaton).find(Words.of(text, automaton, automaton), findings);
        assertThat(findings).hasSize(1);
        return findings.get(0).masked();
    }
}
