package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a compiled table knows of its classes, and by which words its rules are looked for. */
class RuleSetTest {
    private static final String ROWS = """
            class NUMBER EMOJI_OFTEN MIXED_OFTEN LINK
            cue A раз
            cue B два
            cue A,C три
            mark M : C
            rule own/ab INSULT 0.9 : A B
            rule own/number INSULT 0.9 : B NUMBER
            rule own/mark INSULT 0.9 : A ; with M
            rule own/often INSULT 0.9 : A ; with EMOJI_OFTEN
            rule own/mixed INSULT 0.9 : A ; text-with MIXED_OFTEN
            rule own/link INSULT 0.9 : A ; text-with LINK
            """;

    private final PhraseTable table = table(ROWS);
    private final WordAutomaton automaton = Phrases.automatonOf(List.of(table));

    private static PhraseTable table(String rows) {
        PhraseTableReader reader = new PhraseTableReader();
        reader.read("own.txt", rows.lines().toList());
        return reader.table();
    }

    private RuleSet compiled(String... words) {
        return new RuleSet(table, automaton, 0, List.of(words));
    }

    private ClassSet named(String name) {
        return table.classes().find(name);
    }

    @Test
    void rulesThatMarkAndRulesThatReportAreApart() {
        RuleSet set = compiled();

        assertThat(set.marks().size()).isEqualTo(1);
        assertThat(set.marks().rule(0).marks()).isEqualTo(named("M"));
        assertThat(set.reports().size()).isEqualTo(6);
        assertThat(set.reports().rule(0).id()).isEqualTo("own/ab");
        assertThat(set.scale().isEmpty()).isTrue();
        assertThat(set.classes()).isEqualTo(8);
    }

    @Test
    void theClassOfTheRarerWordsIsTheFirstNeed() {
        assertThat(compiled("раз", "два").reports().needs(0)).containsExactly(named("B"), named("A"));
        assertThat(compiled("два", "раз").reports().needs(0)).containsExactly(named("A"), named("B"));
        assertThat(compiled("лес", "дом", "раз").reports().needs(0)).containsExactly(named("B"), named("A"));
        // A has a third and a fourth, B a half
        assertThat(compiled("лес", "два", "раз", "три").reports().needs(0)).containsExactly(named("B"), named("A"));
        // A has a third, B a half
        assertThat(compiled("лес", "два", "раз").reports().needs(0)).containsExactly(named("A"), named("B"));
        assertThat(compiled().reports().needs(0)).containsExactly(named("A"), named("B"));
    }

    @Test
    void signsAreAsCommonAsTheCommonestWord() {
        assertThat(compiled("лес", "два").reports().needs(1)).containsExactly(named("B"), named("NUMBER"));
        assertThat(compiled("лес").reports().needs(1)).containsExactly(named("B"), named("NUMBER"));
    }

    @Test
    void noWordIsNeededForWhatAMarkMayGive() {
        RuleIndex reports = compiled().reports();

        assertThat(reports.needs(2)).containsExactly(named("A"));
        assertThat(reports.needs(3)).containsExactly(named("A"));
        assertThat(reports.needs(4)).containsExactly(named("A"));
        assertThat(reports.needs(5)).containsExactly(named("A"), named("LINK"));
    }

    @Test
    void aWordHasItsClassesAndASignItsOwn() {
        RuleSet set = compiled();

        assertThat(set.ofState(automaton.run("три", 0, 3))).isEqualTo(named("A").with(named("C")));
        assertThat(set.ofState(automaton.run("раз", 0, 3))).isEqualTo(named("A"));
        assertThat(set.ofState(automaton.run("лес", 0, 3)).isEmpty()).isTrue();
        assertThat(set.kind(automaton.run("лес", 0, 3))).isEqualTo(-1);
        assertThat(set.ofKind(0)).isEqualTo(named("A"));
        assertThat(set.ofKind(-1)).isEqualTo(ClassSet.NONE);
        assertThat(set.ofSign(Tokens.Sign.NUMBER.place())).isEqualTo(named("NUMBER"));
        assertThat(set.ofSign(Tokens.Sign.PHONE.place()).isEmpty()).isTrue();
    }
}
