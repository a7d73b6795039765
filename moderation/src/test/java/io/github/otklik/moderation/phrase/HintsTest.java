package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest {
    private static final String TABLE = """
            cue A раз
            cue B два
            cue C три
            cue D пять
            cue E семь
            cue NUMBER восемь
            mark M : A ..3 A
            rule own/pair INSULT 0.9 : A ..3 B ; with C
            rule own/twice INSULT 0.9 : D ..3 D ..3 D
            rule own/four INSULT 0.9 : E ..1 E ..1 E ..1 E
            rule own/number INSULT 0.9 : C ..1 NUMBER ..1 NUMBER
            weight M 5
            weight A 3
            weight NUMBER 2
            weight B -4
            tier 8 0.7
            """;

    private static PhraseTable table(String text) {
        PhraseTableReader reader = new PhraseTableReader();
        reader.read("own.txt", text.lines().toList());
        return reader.table();
    }

    private static Hints hints(PhraseTable table, WordAutomaton automaton) {
        return new Hints(automaton, List.of(new RuleSet(table, automaton, 0, List.of())));
    }

    /** The hints of a table, and the row of a text of words with spaces between, numbers among them, be it any number of them. */
    private static final class Text {
        private final Hints hints;
        private final long[] row;

        Text(String words) {
            PhraseTable table = table(TABLE);
            WordAutomaton automaton = Phrases.automatonOf(List.of(table));
            hints = hints(table, automaton);
            row = hints.row();
            for (String word : words.split(" ", -1)) {
                switch (word) {
                    case "7" -> hints.addSigns(Tokens.Sign.NUMBER.bits(), row);
                    case "7*" -> hints.addManySigns(Tokens.Sign.NUMBER.bits(), row);
                    default -> hints.addWord(automaton.run(word, 0, word.length()), row);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "раз два три, true",
        "три два раз, true",
        "раз два, false",
        "раз три, false",
        "раз раз три, false",
        "пять, false",
        "пять пять, false",
        "пять пять пять, true",
        "семь семь, false",
        "семь семь семь, true",
        "три 7, false",
        "три 7 7, true",
        "три 7*, true",
        "год дом, false"
    })
    void aRuleMayMatchWhereItsNeedsAreMetByAsManyWordsAsItHasSteps(String words, boolean may) {
        Text text = new Text(words);

        assertThat(text.hints.mayReport(text.row)).isEqualTo(may);
        assertThat(text.hints.mayReport(0, text.row)).isEqualTo(may);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"раз, 3", "раз раз, 8", "раз 7, 5", "раз раз 7 7, 10", "два, 0", "раз два, 3", "год, 0"})
    void whatSpeaksForAnOfferAddsItsPointsOnceAndAMarkWhenItsRuleMayMatch(String words, int points) {
        Text text = new Text(words);

        assertThat(text.hints.points(0, text.row)).isEqualTo(points);
    }

    @Test
    void onlyWordsOfTheTablesHaveAHintAndATableWithoutOffersGivesNoPoints() {
        PhraseTable table = table("cue A раз\nrule own/one INSULT 0.9 : A");
        WordAutomaton automaton = Phrases.automatonOf(List.of(table));
        Hints hints = hints(table, automaton);
        long[] row = hints.row();

        assertThat(hints.addWord(automaton.run("дом", 0, 3), row)).isFalse();
        assertThat(hints.mayReport(row)).isFalse();
        assertThat(hints.addWord(automaton.run("раз", 0, 3), row)).isTrue();
        assertThat(hints.mayReport(row)).isTrue();
        assertThat(hints.has(automaton.run("ра", 0, 2))).isFalse();
        assertThat(hints.points(0, row)).isZero();
    }
}
