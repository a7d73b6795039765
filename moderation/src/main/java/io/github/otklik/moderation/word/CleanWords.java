package io.github.otklik.moderation.word;

import io.github.otklik.moderation.automaton.TableFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** Clean words that a mark beside them would turn into the beginning or the end of a word that is looked for. Immutable. */
public final class CleanWords {
    /** The one list of the library. */
    public static final CleanWords STANDARD =
            new CleanWords(new TableFile(CleanWords.class, "clean-words.txt").lines());

    private final Set<String> words;

    CleanWords(List<String> lines) {
        Set<String> read = new HashSet<>();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                StringTokenizer row = new StringTokenizer(line);
                while (row.hasMoreTokens()) {
                    read.add(row.nextToken());
                }
            }
        }
        words = Set.copyOf(read);
    }

    /** Whether a word in lower case, with ё as е, is one of them. */
    public boolean contains(String word) {
        return words.contains(word);
    }
}
