package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Hints of several tables with more rules than a long has bits: each table and each rule has bits of its own. */
class HintsOfTablesTest {
    private static final int RULES = 130;

    private static final String FIRST = """
            cue A раз
            cue B два
            cue C три
            mark M : B C
            rule own/ab INSULT 0.9 : A B
            weight M 7
            tier 7 0.6
            """;

    /** A word for each of many rules, each of which needs the word behind it too; marks in the same way. */
    private static final String SECOND = "cue A раз\ncue B два\n"
            + each(i -> "cue W" + i + " " + word(i))
            + each(i -> "rule own/w" + i + " INSULT 0.9 : W" + i + " B")
            + each(i -> "mark M" + i + " : W" + i + " A")
            + "weight M0 1\nweight M64 2\nweight M129 4\ntier 4 0.6\n";

    private final List<PhraseTable> tables = List.of(table(FIRST), table(SECOND));
    private final WordAutomaton automaton = Phrases.automatonOf(tables);
    private final List<RuleSet> sets = List.of(
            new RuleSet(tables.get(0), automaton, 0, List.of()), new RuleSet(tables.get(1), automaton, 1, List.of()));
    private final Hints hints = new Hints(automaton, sets);

    private static String each(IntFunction<String> row) {
        return IntStream.range(0, RULES).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String word(int number) {
        return "ш" + "а".repeat(number / 12) + "ы".repeat(number % 12) + "м";
    }

    private static PhraseTable table(String rows) {
        PhraseTableReader reader = new PhraseTableReader();
        reader.read("own.txt", rows.lines().toList());
        return reader.table();
    }

    private long[] row(String... words) {
        long[] row = hints.row();
        for (String word : words) {
            assertThat(hints.addWord(automaton.run(word, 0, word.length()), row))
                    .as(word)
                    .isTrue();
        }
        return row;
    }

    private String mayReport(String... words) {
        long[] row = row(words);
        return hints.mayReport(row) + " " + hints.mayReport(0, row) + " " + hints.mayReport(1, row);
    }

    @Test
    void aTableMayReportByItsOwnRulesAlone() {
        assertThat(mayReport()).isEqualTo("false false false");
        assertThat(mayReport("раз", "два")).isEqualTo("true true false");
        assertThat(mayReport("раз", "три")).isEqualTo("false false false");
        assertThat(mayReport("два", "три")).as("a mark reports nothing").isEqualTo("false false false");
        assertThat(mayReport("раз", word(5))).as("a mark reports nothing").isEqualTo("false false false");
        assertThat(mayReport("раз", "два", word(5))).isEqualTo("true true true");
    }

    @Test
    void everyOfManyRulesIsToldFromTheOthers() {
        List<Integer> reported = new ArrayList<>();
        for (int rule = 0; rule < RULES; rule++) {
            if (mayReport(word(rule), "два").equals("true false true")) {
                reported.add(rule);
            }
            assertThat(mayReport(word(rule), word((rule + 1) % RULES))).isEqualTo("false false false");
        }

        assertThat(reported).hasSize(RULES);
    }

    @Test
    void theMarksOfATableAddTheirPointsToItAlone() {
        assertThat(hints.points(0, row("два", "три"))).isEqualTo(7);
        assertThat(hints.points(1, row("два", "три"))).isZero();
        assertThat(hints.points(0, row("раз", word(0)))).isZero();
        assertThat(hints.points(1, row("раз", word(0)))).isEqualTo(1);
        assertThat(hints.points(1, row("раз", word(64)))).isEqualTo(2);
        assertThat(hints.points(1, row("раз", word(129)))).isEqualTo(4);
        assertThat(hints.points(1, row("раз", word(65)))).isZero();
        assertThat(hints.points(1, row("раз", word(129), word(0), word(64)))).isEqualTo(7);
        assertThat(hints.points(1, row("два", word(129)))).isZero();
    }

    @Test
    void aTableMayFindSomethingByItsRulesOrByItsOffers() {
        assertThat(sets.get(0).mayFind(hints, row("раз", "два"), 2)).isTrue();
        assertThat(sets.get(0).mayFind(hints, row("два", "три"), 2)).isTrue();
        assertThat(sets.get(0).mayFind(hints, row("раз", "три"), 2)).isFalse();
        assertThat(sets.get(1).mayFind(hints, row("раз", word(129)), 2)).isTrue();
        assertThat(sets.get(1).mayFind(hints, row("раз", word(64), word(0)), 2)).isFalse();
    }

    @Test
    void anyTextHasTheSignsThatAnyMayHave() {
        PhraseTable asks = table("class QUESTION_MARK NUMBER\ncue A раз\nrule own/a INSULT 0.9 : A QUESTION_MARK\n"
                + "rule own/n INSULT 0.9 : A NUMBER NUMBER");
        WordAutomaton words = Phrases.automatonOf(List.of(asks));
        Hints own = new Hints(words, List.of(new RuleSet(asks, words, 0, List.of())));
        int state = words.run("раз", 0, 3);
        long[] any = own.rowOfAny();
        long[] none = own.row();
        own.addWord(state, any);
        own.addWord(state, none);

        assertThat(own.mayReport(any)).isTrue();
        assertThat(own.mayReport(none)).isFalse();
        own.addSigns(Tokens.Sign.NUMBER.bits(), none);
        assertThat(own.mayReport(none)).isFalse();
        own.addSigns(Tokens.Sign.NUMBER.bits() | Tokens.Sign.EMOJI.bits(), none);
        assertThat(own.mayReport(none)).isTrue();
        assertThat(own.mayReport(own.rowOfAny()))
                .as("a row is the caller's own")
                .isFalse();
    }
}
