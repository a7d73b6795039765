package io.github.otklik.moderation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.phrase.PhraseTable;
import io.github.otklik.moderation.phrase.Phrases;
import io.github.otklik.moderation.word.KeptLexicon;
import io.github.otklik.moderation.word.Lexicon;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class StandardTablesTest {
    private static Lexicon shipped() {
        return KeptLexicon.read(
                requireNonNull(StandardTables.shipped(), "the build must have made the file of these very tables"));
    }

    @Test
    void theShippedLexiconIsThatOfTheTables() {
        Lexicon made = Lexicon.standardBuilder().build();

        assertThat(shipped().entries()).isEqualTo(made.entries());
        assertThat(shipped().all()).isEqualTo(made.all());
        assertThat(shipped().words()).isEqualTo(made.words());
        assertThat(shipped().forms().automaton()).isEqualTo(made.forms().automaton());
    }

    @Test
    void theShippedAutomatonOfPhrasesIsThatOfTheTables() {
        assertThat(StandardTables.PHRASES.automaton()).isEqualTo(Phrases.automatonOf(PhraseTable.all()));
    }

    @Test
    void theFileThatShipsIsWhatIsWrittenOfTheTables() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        StandardTablesWriter.write(written);

        try (InputStream shipped = requireNonNull(StandardTables.class.getResourceAsStream("tables.bin"))) {
            assertThat(written.toByteArray()).isEqualTo(shipped.readAllBytes());
        }
    }
}
