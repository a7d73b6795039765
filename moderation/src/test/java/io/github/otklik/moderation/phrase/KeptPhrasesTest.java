package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.Kept;
import io.github.otklik.moderation.automaton.TablesWriter;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptPhrasesTest {
    private static List<PhraseTable> keptAndRead(List<PhraseTable> tables) throws IOException {
        TablesWriter out = new TablesWriter();
        KeptPhrasesWriter.write(tables, out);
        return KeptPhrases.read(Kept.read(out));
    }

    private static void areTheSame(PhraseTable read, PhraseTable written) {
        assertThat(read.classes().names())
                .containsExactlyElementsOf(written.classes().names());
        assertThat(read.cues()).isEmpty();
        assertThat(read.kinds()).isEqualTo(written.kinds());
        assertThat(read.latin()).isEqualTo(written.latin());
        assertThat(read.rules()).isEqualTo(written.rules());
        assertThat(read.offers()).isEqualTo(written.offers());
    }

    @Test
    void theTablesOfTheLibraryAreReadAsTheyWereKept() throws IOException {
        List<PhraseTable> tables = PhraseTable.all();
        List<PhraseTable> read = keptAndRead(tables);

        assertThat(read).hasSameSizeAs(tables);
        for (int table = 0; table < tables.size(); table++) {
            assertThat(tables.get(table).rules()).isNotEmpty();
            areTheSame(read.get(table), tables.get(table));
        }
    }

    @Test
    void aTableKeepsWhatItsGuardsAndScalesSay() throws IOException {
        PhraseTableReader reader = new PhraseTableReader();
        reader.read(
                "own.txt",
                List.of(
                        "latin LINK http",
                        "cue DOG пёс",
                        "cue CAT,PET кот",
                        "mark HOME : DOG ..2 CAT",
                        "rule own/dog THREAT 0.75 : DOG ~3 CAT ; with PET ; unless HOME ; not-in DOG ; least 2 ; words 9 ; clause 5",
                        "weight PET -3",
                        "tier 4 0.5 DOG|CAT",
                        "length 7 2"));
        PhraseTable table = reader.table();

        assertThat(table.rules()).hasSize(3);
        areTheSame(keptAndRead(List.of(table)).get(0), table);
    }

    @Test
    void noTablesAreNone() throws IOException {
        assertThat(keptAndRead(List.of())).isEmpty();
    }
}
