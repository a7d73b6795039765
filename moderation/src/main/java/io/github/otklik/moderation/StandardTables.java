package io.github.otklik.moderation;

import io.github.otklik.moderation.automaton.KeptAutomata;
import io.github.otklik.moderation.automaton.TableFile;
import io.github.otklik.moderation.automaton.TablesInput;
import io.github.otklik.moderation.opinion.WordClasses;
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

    private static final List<PhraseTable> TABLES;

    private static final String FILE = "tables.bin";

    static {
        TablesInput kept = shipped();
        LEXICON = kept == null ? Lexicon.standardBuilder().build() : KeptLexicon.read(kept);
        TABLES = kept == null ? PhraseTable.all() : KeptPhrases.read(kept);
        PHRASES = new Phrases(
                TABLES,
                kept == null
                        ? Phrases.automatonOf(TABLES)
                        : KeptAutomata.read(kept).get(0));
    }

    /** The classes of words, for a model that asks for them. */
    private static final class Classes {
        static final WordClasses CLASSES = new WordClasses(PHRASES.automaton(), numbers());

        private Classes() {}

        private static int[][][] numbers() {
            int[][][] numbers = new int[TABLES.size()][][];
            for (int place = 0; place < numbers.length; place++) {
                numbers[place] = TABLES.get(place).classNumbers(place);
            }
            return numbers;
        }
    }

    private StandardTables() {}

    /** The classes of words that the tables of phrases name. */
    static WordClasses classes() {
        return Classes.CLASSES;
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
