package io.github.otklik.moderation;

import io.github.otklik.moderation.automaton.KeptAutomataWriter;
import io.github.otklik.moderation.automaton.TablesWriter;
import io.github.otklik.moderation.phrase.KeptPhrasesWriter;
import io.github.otklik.moderation.phrase.PhraseTable;
import io.github.otklik.moderation.phrase.Phrases;
import io.github.otklik.moderation.word.KeptLexiconWriter;
import io.github.otklik.moderation.word.Lexicon;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Compiles the library's own tables as {@link StandardTables} reads them; the build calls it. */
final class StandardTablesWriter {
    private StandardTablesWriter() {}

    /** Writes the file. */
    static void write(OutputStream to) throws IOException {
        TablesWriter out = new TablesWriter();
        KeptLexiconWriter.write(Lexicon.standardBuilder().build(), out);
        List<PhraseTable> tables = PhraseTable.all();
        KeptPhrasesWriter.write(tables, out);
        KeptAutomataWriter.write(List.of(Phrases.automatonOf(tables)), out);
        out.writeTo(to, StandardTables.fingerprint());
    }
}
