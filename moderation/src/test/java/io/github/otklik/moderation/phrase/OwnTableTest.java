package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A table of the library with rows of an office: what it adds, and what stays as it was. */
class OwnTableTest {
    private static final int INSULTS = 0;

    private final PhraseTable library = PhraseTableReader.read(PhraseTable.PARTS.get(INSULTS));

    private static OwnTable own(String... rows) {
        Map<Integer, String> byLine = new TreeMap<>();
        for (String row : rows) {
            byLine.put(10 * (byLine.size() + 1), row);
        }
        return new OwnTable(PhraseTable.PARTS.get(INSULTS), byLine);
    }

    private static long naming(PhraseTable table, String name) {
        ClassSet named = table.classes().find(name);
        return table.rules().stream()
                .filter(rule -> rule.guard().unless().meets(named))
                .count();
    }

    @Test
    void anOfficeThatAddsNothingHasTheRulesOfTheLibraryAndNoWords() {
        PhraseTable table = own().read();

        assertThat(table.rules()).isEqualTo(library.rules());
        assertThat(table.cues()).isEmpty();
        assertThat(table.kinds()).hasSize(2 * library.kinds().size());
    }

    @Test
    void theWordsAreThoseOfTheOfficeAndEveryKindStandsTwice() {
        OwnTable own = own("cue BIRD ворон грач", "rule own/a INSULT 0.5 : BIRD YOU_N", "cue BIRD,SLUR сыч");
        PhraseTable table = own.read();
        int kinds = table.kinds().size() / 2;

        assertThat(own.wrong()).isEmpty();
        assertThat(table.cues()).extracting(PhraseTable.CueRow::patterns).containsExactly("ворон грач", "сыч");
        assertThat(table.kinds().subList(0, kinds)).isEqualTo(table.kinds().subList(kinds, 2 * kinds));
        assertThat(table.kinds()).hasSize(2 * library.kinds().size() + 4);
        assertThat(table.rules()).hasSize(library.rules().size() + 1);
        assertThat(table.rules().get(library.rules().size()).id()).isEqualTo("own/a");
        assertThat(own.unasked()).isEmpty();
    }

    @Test
    void aGuardOfTheLibraryIsNarrowedWhereverARuleAsksForIt() {
        OwnTable own = own("cue BIRD ворон", "guard STATED : unless BIRD");
        PhraseTable table = own.read();

        assertThat(own.wrong()).isEmpty();
        assertThat(naming(table, "BIRD")).isPositive().isLessThan(table.rules().size());
        assertThat(table.rules()).hasSameSizeAs(library.rules());
        for (int rule = 0; rule < library.rules().size(); rule++) {
            Guard before = library.rules().get(rule).guard();
            assertThat(table.rules().get(rule).guard().unless())
                    .isIn(before.unless(), before.unless().with(table.classes().find("BIRD")));
        }
    }

    @Test
    void aGuardOfTheOfficeIsAskedForByItsOwnRulesAlone() {
        OwnTable own = own(
                "cue BIRD ворон",
                "guard QUIET : unless BIRD ; words 5",
                "rule own/a INSULT 0.5 : SLUR ; QUIET",
                "rule own/b INSULT 0.5 : SLUR");
        PhraseTable table = own.read();

        assertThat(own.wrong()).isEmpty();
        assertThat(naming(table, "BIRD")).isEqualTo(1);
        assertThat(table.rules().get(library.rules().size()).guard().longest()).isEqualTo(5);
    }

    @Test
    void aGuardThatIsNamedTwiceIsToldAtItsSecondLine() {
        assertThat(read("guard QUIET : words 5", "guard QUIET : words 4"))
                .isEqualTo(Map.of(20, "There is a guard QUIET already"));
        assertThat(read("guard STATED : words 5", "guard STATED : words 4"))
                .isEqualTo(Map.of(20, "There is a guard STATED already"));
        assertThat(read("guard STATED : words x")).isEqualTo(Map.of(10, "'x' must be a whole number"));
        assertThat(read("guard STATED : unless NONE"))
                .isEqualTo(Map.of(10, "No class NONE; a cue or a mark must name it first"));
    }

    private static Map<Integer, String> read(String... rows) {
        OwnTable own = own(rows);
        own.read();
        return own.wrong();
    }

    @Test
    void patternsOfTheOfficeAreReadAtOnceWithItsParts() {
        assertThat(read("cue SLUR бя(ка"))
                .hasSize(1)
                .hasEntrySatisfying(10, told -> assertThat(told).startsWith("Bad pattern 'бя(ка'"));
        assertThat(read("part щэ (а|б")).containsOnlyKeys(10);
        assertThat(read("part щэ (а|б)", "cue SLUR бяк{щэ}")).isEmpty();
        assertThat(read("cue SLUR бяк{щэ}")).containsOnlyKeys(10);
    }

    @Test
    void rulesAndMarksAreCountedTogether() {
        String[] rows = new String[501];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = row % 2 == 0 ? "rule own/a INSULT 0.5 : SLUR" : "mark M" + row + " : SLUR";
        }
        assertThat(read(rows)).isEqualTo(Map.of(5010, "A table may have 500 own rules and marks at most"));
        assertThat(read(List.of(rows).subList(0, 500).toArray(new String[0]))).isEmpty();
    }
}
