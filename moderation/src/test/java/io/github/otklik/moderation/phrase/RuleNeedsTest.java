package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleNeedsTest {
    private static final String CUES = "cue A раз\ncue B два\ncue C три\n";
    private static final int[] NOTHING = {};

    private static RuleNeeds needs(String rules) {
        PhraseTableReader reader = new PhraseTableReader();
        reader.read("own.txt", (CUES + rules).lines().toList());
        PhraseTable table = reader.table();
        return new RuleNeeds(table.rules(), table.classes().count());
    }

    @Test
    void aRuleNeedsAClassForEachOfItsWords() {
        RuleNeeds needs = needs("rule r/one INSULT 0.9 : A ..1 B|C");

        assertThat(needs.areMet(new int[] {0, 1})).isTrue();
        assertThat(needs.areMet(new int[] {0, 2})).isTrue();
        assertThat(needs.areMet(new int[] {1, 2})).isFalse();
        assertThat(needs.areMet(new int[] {0})).isFalse();
        assertThat(needs.areMet(NOTHING)).isFalse();
    }

    @Test
    void theRulesWhoseNeedsAreMetAreTold() {
        RuleNeeds needs =
                needs("rule r/one INSULT 0.9 : A B\nrule r/two INSULT 0.8 : C\nrule r/three INSULT 0.7 : A C");

        assertThat(needs.met(new int[] {0, 2})).extracting(Rule::id).containsExactly("r/two", "r/three");
        assertThat(needs.met(new int[] {0, 1})).extracting(Rule::id).containsExactly("r/one");
    }

    @Test
    void thereMayBeMoreRulesThanALongHasBits() {
        List<String> rows = IntStream.range(0, 130)
                .mapToObj(i -> "rule r/" + i + " INSULT 0.9 : " + (i == 100 ? "B" : "A A"))
                .toList();
        RuleNeeds needs = needs(String.join("\n", rows));

        assertThat(needs.met(new int[] {1})).extracting(Rule::id).containsExactly("r/100");
        assertThat(needs.met(new int[] {0})).hasSize(129);
        assertThat(needs.areMet(new int[] {1})).isTrue();
        assertThat(needs.areMet(new int[] {2})).isFalse();
    }

    @Test
    void noRulesNeedNothingAndFindNothing() {
        assertThat(new RuleNeeds(List.of(), 3).areMet(new int[] {0, 1, 2})).isFalse();
    }
}
