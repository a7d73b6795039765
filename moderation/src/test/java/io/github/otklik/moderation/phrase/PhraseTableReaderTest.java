package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTableReaderTest {
    private static PhraseTable table(String rows) {
        PhraseTableReader reader = new PhraseTableReader();
        reader.read("own.txt", rows.lines().toList());
        return reader.table();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "part а",
                "cue",
                "rule a/b INSULT 0.9",
                "rule a/b INSULT 0.9 : A ; sometimes A",
                "weight A",
                "tier 12",
                "tier x 0.5",
                "tier 12 0.5 A|B",
                "length 8",
                "paradigm",
                "paradigm ать ать",
                "verb HURT ать",
                "verb HURT ать лом",
                "find: текст",
                "mark M : B"
            })
    void refusesMalformedRows(String row) {
        assertThatThrownBy(() -> table("cue A слово\n" + row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("own.txt, line 2: ");
    }

    @Test
    void tellsFileAndLineOfAnUnknownClass() {
        assertThatThrownBy(() -> table("cue A слово\nrule a/b INSULT 0.9 : A B"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("own.txt, line 2: No class B");
    }

    @Test
    void tellsWhatARowMayBeginWith() {
        assertThatThrownBy(() -> table("слово"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A row must begin with");
    }

    @Test
    void aRuleReadsItsStepsAndWhatSpeaksAgainstIt() {
        PhraseTable table = table("cue A раз\ncue B два\ncue C три\n"
                + "rule a/b INSULT 0.9 : A ..2 B|C ; unless C ; words 12 ; not-after B ; text-with A");
        assertThat(table.rules())
                .singleElement()
                .hasToString("Rule[id=a/b, category=INSULT, marks={}, confidence=0.9,"
                        + " steps=[Step[gap=0, any={0}], Step[gap=2, any={1, 2}]],"
                        + " guard=Guard[with={}, unless={2}, textWith={0}, textUnless={}, notAfter={1}, notBefore={},"
                        + " notIn={}, shortest=0, longest=12, longestSentence=2147483647]]");
    }

    @Test
    void aWaveBetweenTwoStepsMeansEitherOrder() {
        String classes = "cue A раз\ncue B два\ncue C три\n";
        PhraseTable either = table(classes + "rule a/b INSULT 0.9 : A ~3 B ..1 C ; unless C");
        PhraseTable both = table(classes + "rule a/b INSULT 0.9 : A ..3 B ..1 C ; unless C\n"
                + "rule a/b INSULT 0.9 : B ..3 A ..1 C ; unless C");
        assertThat(either.rules()).isEqualTo(both.rules());
    }

    @Test
    void aVerbRowMakesACueRowOfEachForm() {
        PhraseTable verbs =
                table("paradigm ать ать аю аешь ает ай ал\nverb HURT ать лом коп\nrule a/b INSULT 0.9 : HURT_1F");
        assertThat(verbs.cues())
                .extracting(PhraseTable.CueRow::patterns)
                .containsExactly(
                        "ломать копать",
                        "ломаю копаю",
                        "ломаешь копаешь",
                        "ломает копает",
                        "ломай копай",
                        "ломал копал");
    }

    @Test
    void anOfferHasTiersAndALengthThatTakesPoints() {
        PhraseTable table = table("cue A раз\nweight A 3\nlength 8 2\ntier 5 0.7\ntier 9 0.92 A");
        assertThat(table.offers())
                .hasToString(
                        "Offers[weights=[Weight[any={0}, points=3]], tiers=[Tier[points=5, confidence=0.7, any={}],"
                                + " Tier[points=9, confidence=0.92, any={0}]], words=8, pointsOfWords=2]");
    }

    @Test
    void aGuardIsNamedOnceAndAddsToWhatARuleAsksItself() {
        String classes = "cue A раз\ncue B два\ncue C три\n";
        PhraseTable named = table(
                classes + "guard QUIET : unless B ; words 12\nrule a/b INSULT 0.9 : A ; QUIET ; unless C ; words 20");
        PhraseTable written = table(classes + "rule a/b INSULT 0.9 : A ; unless B|C ; words 12");
        assertThat(named.rules()).isEqualTo(written.rules());
    }

    @Test
    void aGuardMayBuildOnAnother() {
        String classes = "cue A раз\ncue B два\ncue C три\n";
        PhraseTable named = table(
                classes
                        + "guard ONE : unless B\nguard TWO : ONE ; not-after C\nmark M : A ; TWO\nrule a/b INSULT 0.9 : A ; TWO");
        assertThat(named.rules())
                .extracting(Rule::guard)
                .containsOnly(table(classes + "rule a/b INSULT 0.9 : A ; unless B ; not-after C")
                        .rules()
                        .get(0)
                        .guard());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rule a/b INSULT 0.9 : A ; QUIET", "guard G : A B C", "guard G unless A", "guard G : maybe A"})
    void refusesGuardsThatAreNotNamedOrMalformed(String row) {
        assertThatThrownBy(() -> table("cue A слово\n" + row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("own.txt, line 2: ");
    }

    @Test
    void refusesAGuardThatIsNamedTwice() {
        assertThatThrownBy(() -> table("cue A слово\nguard G : unless A\nguard G : words 3"))
                .hasMessage("own.txt, line 3: There is a guard G already");
    }

    @Test
    void aTableHasAsManyClassesAsItNames() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            rows.append("cue C")
                    .append(i)
                    .append(" слово")
                    .append("а".repeat(i))
                    .append('\n');
        }
        PhraseTable table = table(rows + "rule a/b INSULT 0.9 : C0 C63 C64|C299 ; unless C128");
        assertThat(table.classes().count()).isEqualTo(300);
        assertThat(table.rules())
                .singleElement()
                .extracting(Rule::steps)
                .hasToString("[Step[gap=0, any={0}], Step[gap=0, any={63}], Step[gap=0, any={64, 299}]]");
    }
}
