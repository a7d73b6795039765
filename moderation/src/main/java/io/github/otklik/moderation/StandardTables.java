package io.github.otklik.moderation;

import io.github.otklik.moderation.automaton.KeptAutomata;
import io.github.otklik.moderation.automaton.TableFile;
import io.github.otklik.moderation.automaton.TablesInput;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.phrase.KeptPhrases;
import io.github.otklik.moderation.phrase.PhraseTable;
import io.github.otklik.moderation.phrase.Phrases;
import io.github.otklik.moderation.word.KeptLexicon;
import io.github.otklik.moderation.word.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The library's own tables, compiled. The build reads and compiles them beforehand into a file beside this class; where it is
 * missing that is done when the library starts, which takes some tenths of a second. It is done too where the file was made of
 * other tables; that is looked at only where assertions are enabled, as in tests, since the build makes the file anew each time.
 */
final class StandardTables {
    static final Lexicon LEXICON;
    static final Phrases PHRASES;

    private static final String FILE = "tables.bin";

    static {
        TablesInput kept = shipped();
        LEXICON = kept == null ? Lexicon.standardBuilder().build() : KeptLexicon.read(kept);
        PHRASES = kept == null ? compiled(PhraseTable.all()) : phrases(kept);
    }

    private StandardTables() {}

    private static Phrases compiled(List<PhraseTable> tables) {
        return new Phrases(tables, Phrases.automatonOf(tables));
    }

    private static Phrases phrases(TablesInput kept) {
        List<PhraseTable> tables = KeptPhrases.read(kept);
        List<WordAutomaton> automata = KeptAutomata.read(kept);
        return new Phrases(tables, automata.get(0));
    }

    /** What the build made of these very tables, or null. */
    static @Nullable TablesInput shipped() {
        try (InputStream in = StandardTables.class.getResourceAsStream(FILE)) {
            TablesInput kept = in == null ? null : TablesInput.of(in.readAllBytes());
            boolean compared = StandardTables.class.desiredAssertionStatus();
            return kept != null && compared && kept.madeOf() != fingerprint() ? null : kept;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /** What tells these tables from others. */
    static long fingerprint() {
        CRC32 sum = new CRC32();
        for (List<TableFile> room : List.of(Lexicon.FILES, PhraseTable.FILES)) {
            for (TableFile file : room) {
                sum.update(file.bytes());
            }
        }
        return sum.getValue();
    }
}
