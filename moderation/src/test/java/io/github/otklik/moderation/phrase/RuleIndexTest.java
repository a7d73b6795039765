package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleIndexTest {
    /** Kinds 0, 1 and 2 are words of the classes of their numbers; no sign has a class. */
    private static final String CUES = "cue A раз\ncue B два\ncue C три\n";

    private static final double[] COMMON = {0.5, 0.1, 0.01};
    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;

    private static RuleIndex index(String rules) {
        PhraseTableReader reader = new PhraseTableReader();
        reader.read("own.txt", (CUES + rules).lines().toList());
        PhraseTable table = reader.table();
        ClassSet[] signs = new ClassSet[Tokens.SIGNS];
        Arrays.fill(signs, ClassSet.NONE);
        List<Rule> marking =
                table.rules().stream().filter(rule -> rule.category() == null).toList();
        ClassSet marked = marking.stream().map(Rule::marks).reduce(ClassSet.NONE, ClassSet::with);
        double[] common = Arrays.copyOf(COMMON, table.classes().count());
        return new RuleIndex(table.rules(), table.kinds().toArray(new ClassSet[0]), signs, marked, common);
    }

    /** The rules, by their places, of which a text of such words may have a match; they are looked for by their keys. */
    private static List<Integer> met(RuleIndex index, int... kinds) {
        long[] set = index.none();
        long classes = 0;
        for (int kind : kinds) {
            index.addKeyed(kind, set);
            classes |= 1L << kind;
        }
        long[] met = index.met(set, new long[] {classes});
        List<Integer> rules = new ArrayList<>();
        for (int rule = 0; met != null && rule < met.length * Long.SIZE; rule++) {
            if ((met[rule / Long.SIZE] & 1L << rule) != 0) {
                rules.add(rule);
            }
        }
        return rules;
    }

    @Test
    void aRuleNeedsAClassForEachOfItsWords() {
        RuleIndex index = index("rule r/one INSULT 0.9 : A ..1 B|C");

        assertThat(met(index, A, B)).containsExactly(0);
        assertThat(met(index, A, C)).containsExactly(0);
        assertThat(met(index, B, C)).isEmpty();
        assertThat(met(index, A)).isEmpty();
        assertThat(met(index)).isEmpty();
    }

    /** Whether words of a class are the key of the one rule. */
    private static boolean isKey(RuleIndex index, int number) {
        long[] set = index.none();
        index.addKeyed(number, set);
        return set[0] == 1;
    }

    @Test
    void theNeedsOfARuleStandInTheOrderOfHowRareTheyAreAndTheFirstIsItsKey() {
        RuleIndex index = index("rule r/one INSULT 0.9 : A ..1 B ..1 C");

        assertThat(index.needs(0)).extracting(ClassSet::toString).containsExactly("{2}", "{1}", "{0}");
        assertThat(isKey(index, A)).isFalse();
        assertThat(isKey(index, B)).isFalse();
        assertThat(isKey(index, C)).isTrue();
    }

    @Test
    void severalClassesTogetherAreAsCommonAsAllOfThem() {
        RuleIndex index = index("rule r/one INSULT 0.9 : A|C B");

        assertThat(isKey(index, A)).isFalse();
        assertThat(isKey(index, B)).isTrue();
        assertThat(index.needs(0)).extracting(ClassSet::toString).containsExactly("{1}", "{0, 2}");
    }

    @Test
    void whatStandsAroundMayBeTheKey() {
        assertThat(isKey(index("rule r/one INSULT 0.9 : A B ; with C"), C)).isTrue();
    }

    @Test
    void theRulesWhoseNeedsAreMetAreTold() {
        RuleIndex index =
                index("rule r/one INSULT 0.9 : A B\nrule r/two INSULT 0.8 : C\nrule r/three INSULT 0.7 : A C");

        assertThat(met(index, A, C)).containsExactly(1, 2);
        assertThat(met(index, A, B)).containsExactly(0);
    }

    @Test
    void aRuleNeedsWhatMustStandAroundItUnlessAMarkMayGiveIt() {
        String rules = "rule r/one INSULT 0.9 : A ; with C";

        assertThat(met(index(rules), A)).isEmpty();
        assertThat(met(index(rules), A, C)).containsExactly(0);
        assertThat(met(index("mark M : B\nrule r/one INSULT 0.9 : A ; with M"), A))
                .contains(1);
    }

    @Test
    void thereMayBeMoreRulesThanALongHasBits() {
        List<String> rows = IntStream.range(0, 130)
                .mapToObj(i -> "rule r/" + i + " INSULT 0.9 : " + (i == 100 ? "B" : "A A"))
                .toList();
        RuleIndex index = index(String.join("\n", rows));

        assertThat(met(index, B)).containsExactly(100);
        assertThat(met(index, A)).hasSize(129).doesNotContain(100);
        assertThat(met(index, C)).isEmpty();
    }

    @Test
    void noRulesNeedNothingAndFindNothing() {
        assertThat(met(index(""), A, B, C)).isEmpty();
    }
}
