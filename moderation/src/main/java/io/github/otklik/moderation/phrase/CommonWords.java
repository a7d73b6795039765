package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.automaton.TableFile;
import java.util.StringTokenizer;

/** The words that ordinary texts have most of those that are cues. */
final class CommonWords {
    private static final TableFile FILE = new TableFile(CommonWords.class, "common-words.txt");

    private CommonWords() {}

    /** Where words go. */
    interface Words {
        /** Adds a word and how common it is, 1 for the commonest. */
        void add(String word, double share);
    }

    /** Tells every word, the commonest first; how common it is falls with its place, as in any language. */
    static void forEach(Words words) {
        int place = 1;
        for (String line : FILE.lines()) {
            if (!line.startsWith("#")) {
                StringTokenizer row = new StringTokenizer(line);
                while (row.hasMoreTokens()) {
                    words.add(row.nextToken(), 1.0 / place++);
                }
            }
        }
    }
}
