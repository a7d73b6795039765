package io.github.otklik.moderation;

import io.github.otklik.moderation.automaton.AutomataFile;
import io.github.otklik.moderation.automaton.TableFile;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.phrase.PhraseTable;
import io.github.otklik.moderation.phrase.Phrases;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The library's own tables, compiled. The build makes their automata beforehand into a file beside this class; where it is
 * missing, or was made of other tables, they are made when the library starts, which takes some tenths of a second.
 */
final class StandardTables {
    static final Lexicon LEXICON;
    static final Phrases PHRASES;

    private static final String FILE = "automata.bin";

    static {
        LexiconBuilder lexicon = Lexicon.standardBuilder();
        List<PhraseTable> phrases = PhraseTable.all();
        List<WordAutomaton> automata = shipped();
        if (automata.isEmpty()) {
            automata = made(lexicon, phrases);
        }
        LEXICON = lexicon.build(new Lexicon.Automata(automata.get(0), automata.get(1), automata.get(2)));
        PHRASES = new Phrases(phrases, automata.get(3));
    }

    private StandardTables() {}

    private static List<WordAutomaton> made(LexiconBuilder lexicon, List<PhraseTable> phrases) {
        Lexicon.Automata automata = lexicon.automata();
        return List.of(automata.all(), automata.words(), automata.forms(), Phrases.automatonOf(phrases));
    }

    /** The automata that the build made of these very tables, or none. */
    static List<WordAutomaton> shipped() {
        try (InputStream in = StandardTables.class.getResourceAsStream(FILE)) {
            return in == null ? List.of() : AutomataFile.read(in.readAllBytes(), fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /** Writes the file of the automata; the build calls this. */
    static void write(OutputStream out) throws IOException {
        AutomataFile.write(made(Lexicon.standardBuilder(), PhraseTable.all()), fingerprint(), out);
    }

    /** What tells these tables from others. */
    private static long fingerprint() {
        CRC32 sum = new CRC32();
        for (List<TableFile> room : List.of(Lexicon.FILES, PhraseTable.FILES)) {
            for (TableFile file : room) {
                sum.update(file.bytes());
            }
        }
        return sum.getValue();
    }
}
