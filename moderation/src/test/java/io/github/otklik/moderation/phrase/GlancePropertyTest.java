package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not looked at after a glance has nothing in it, and ordinary texts are not looked at. */
class GlancePropertyTest {
    private static final List<PhraseTable> TABLES = PhraseTable.all();
    private static final WordAutomaton AUTOMATON = Phrases.automatonOf(TABLES);
    private static final String SIGNS = " \n.,!?-—«»\"'()*#@$₽€0123456789aevxyпивенасоё😀☎\u0301\u200b";
    private static final List<String> EXAMPLES =
            RuleExamples.all().stream().map(RuleExamples.Example::text).toList();

    private static final List<PhraseTable.Latin> LATIN =
            TABLES.stream().flatMap(table -> table.latin().stream()).toList();

    private static final List<RuleSet> SETS = sets();
    private static final TokenReader READER = new TokenReader(AUTOMATON, LATIN, SETS);

    private static List<RuleSet> sets() {
        List<RuleSet> sets = new ArrayList<>();
        for (PhraseTable table : TABLES) {
            sets.add(new RuleSet(table, AUTOMATON, sets.size(), PhraseTable.COMMON.words()));
        }
        return sets;
    }

    private static Words words(String text) {
        return Words.of(text, AUTOMATON, AUTOMATON);
    }

    /** Parts of examples side by side, with some characters changed. */
    private static String mixed(Random random) {
        StringBuilder text = new StringBuilder();
        for (int part = random.nextInt(3); part >= 0; part--) {
            String example = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
            text.append(example, 0, random.nextInt(3) == 0 ? random.nextInt(example.length() + 1) : example.length())
                    .append(' ');
        }
        for (int change = random.nextInt(4); change > 0; change--) {
            int at = random.nextInt(text.length());
            char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, sign);
                case 1 -> text.setCharAt(at, sign);
                case 2 -> text.insert(at, text.charAt(at));
                default -> text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
            }
        }
        return text.toString();
    }

    @Property(tries = 5000)
    @Label("a table that finds something in a text of plain words may find something at a glance")
    void aGlanceMissesNothing(@ForAll long seed) {
        String text = mixed(new Random(seed));
        Words words = words(text);
        if (!words.arePlain()) {
            return;
        }
        Tokens tokens = READER.read(words, List.of());
        Glance glance = READER.glance(words);
        for (RuleSet set : SETS) {
            List<Finding> found = new ArrayList<>();
            set.find(tokens, text, found);
            assertThat(found.isEmpty() || set.mayFind(glance))
                    .as("%s in '%s'", found, text)
                    .isTrue();
        }
    }

    @Property(tries = 5000)
    @Label("a table that finds something in any text may find something by the hints of its tokens")
    void hintsMissNothing(@ForAll long seed) {
        String text = mixed(new Random(seed));
        Tokens tokens = READER.read(words(text), List.of());
        long[] row = READER.row(tokens);
        for (RuleSet set : SETS) {
            List<Finding> found = new ArrayList<>();
            set.find(tokens, text, found);
            assertThat(found.isEmpty() || set.mayFind(READER.hints(), row, tokens.wordCount()))
                    .as("%s in '%s'", found, text)
                    .isTrue();
        }
    }

    @Property(tries = 3000)
    @Label("the points for an offer are no more than the hints tell")
    void hintsTellOfAllPoints(@ForAll long seed) {
        String text = mixed(new Random(seed));
        Tokens tokens = READER.read(words(text), List.of());
        long[] row = READER.row(tokens);
        for (int of = 0; of < TABLES.size(); of++) {
            PhraseTable table = TABLES.get(of);
            Cues cues = new Cues(tokens, ClassSet.width(table.classes().count()), SETS.get(of));
            for (Rule rule : table.rules()) {
                for (int cue = 0; rule.category() == null && cue < cues.size(); cue++) {
                    cues.mark(cues.sentence(cue), rule.match(cues, cue) < 0 ? ClassSet.NONE : rule.marks());
                }
            }
            int points = table.offers().weights().stream()
                    .filter(weight -> weight.points() > 0 && cues.textHas(weight.any()))
                    .mapToInt(PhraseTable.Weight::points)
                    .sum();
            assertThat(points).as(text).isLessThanOrEqualTo(READER.hints().points(of, row));
        }
    }

    @Property(tries = 3000)
    @Label(
            "whichever of its words a rule is looked for by, the same matches are found as by trying every rule at every word")
    void whatIsFoundDoesNotDependOnTheKeys(@ForAll long seed) {
        Random random = new Random(seed);
        String text = mixed(random);
        Tokens tokens = READER.read(words(text), List.of());
        for (int of = 0; of < TABLES.size(); of++) {
            PhraseTable table = TABLES.get(of);
            int classes = table.classes().count();
            ClassSet[] signs = new ClassSet[Tokens.SIGNS];
            for (Tokens.Sign sign : Tokens.Sign.values()) {
                signs[sign.place()] = table.classes().find(sign.name());
            }
            ClassSet marked = table.rules().stream().map(Rule::marks).reduce(ClassSet.NONE, ClassSet::with);
            RuleIndex index = new RuleIndex(
                    table.rules(),
                    table.kinds().toArray(new ClassSet[0]),
                    signs,
                    marked,
                    random.doubles(classes).toArray());
            Cues cues = new Cues(tokens, ClassSet.width(classes), SETS.get(of));

            List<String> found = new ArrayList<>();
            index.forEachMatch(cues, (rule, from, to) -> found.add(rule.id() + " " + from + "-" + to));

            assertThat(found).as(text).containsExactlyElementsOf(tried(table.rules(), cues));
        }
    }

    /** The matches of every rule at every word. */
    private static List<String> tried(List<Rule> rules, Cues cues) {
        List<String> found = new ArrayList<>();
        for (int cue = 0; cue < cues.size(); cue++) {
            for (Rule rule : rules) {
                int last = rule.match(cues, cue);
                if (last >= 0) {
                    found.add(rule.id() + " " + cue + "-" + last);
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Прошу отремонтировать тротуар на улице Гагарина от дома 12 до дома 18.",
                "Когда в нашей поликлинике появится детский невролог?",
                "Спасибо за оперативный ремонт детской площадки.",
                "Вчера почистили снег только у здания администрации, а улицы стоят непроезжие."
            })
    void anOrdinaryTextIsNotLookedAt(String text) {
        Words words = words(text);

        assertThat(words.arePlain()).isTrue();
        assertThat(SETS).noneMatch(set -> set.mayFind(READER.glance(words)));
    }

    @Test
    void aGlanceSeesRepeatedLettersAndTellsWhatIsSure() {
        Glance glance = READER.glance(words("Дуррак дурак"));

        assertThat(glance.wordCount()).isEqualTo(2);
        assertThat(glance.isSure(0)).isFalse();
        assertThat(glance.isSure(1)).isTrue();
        assertThat(glance.leastWords()).isEqualTo(2);
    }

    private static int signs(String text) {
        int latin = Tokens.Sign.HANDLE.bits();
        for (PhraseTable.Latin each : LATIN) {
            latin |= each.sign().bits();
        }
        return Glance.signs(words(text), latin);
    }

    @Test
    void signsAreThoseThatTheTextMayHave() {
        int none = signs("дом");

        assertThat(none).isEqualTo(Tokens.Sign.QUOTED.bits() | Tokens.Sign.QUESTION_MARK.bits());
        assertThat(signs("дом 5")).isEqualTo(none | Tokens.Sign.NUMBER.bits());
        assertThat(signs("дом 5, тел. 3-12-34-56"))
                .as("nine digits are no phone")
                .isEqualTo(none | Tokens.Sign.NUMBER.bits());
        assertThat(signs("8 913 000 00 0")).isEqualTo(none | Tokens.Sign.NUMBER.bits() | Tokens.Sign.PHONE.bits());
        assertThat(signs("дом 😀")).isEqualTo(none | Tokens.Sign.EMOJI.bits());
        assertThat(signs("дом ₽")).isEqualTo(none | Tokens.Sign.CURRENCY.bits());
        assertThat(signs("дом €")).isEqualTo(none | Tokens.Sign.CURRENCY.bits());
        for (PhraseTable.Latin latin : LATIN) {
            int may = signs("дом " + latin.beginning());
            assertThat(may & latin.sign().bits())
                    .as(latin.beginning())
                    .isEqualTo(latin.sign().bits());
            assertThat(may & Tokens.Sign.HANDLE.bits()).isNotZero();
        }
    }

    @Test
    void wordsOfAVeryLongPieceDoNotCount() {
        assertThat(READER.glance(words("дом " + "кот,".repeat(300))).leastWords())
                .isZero();
    }
}
