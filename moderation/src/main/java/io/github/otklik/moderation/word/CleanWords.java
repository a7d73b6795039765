package io.github.otklik.moderation.word;

import io.github.otklik.moderation.automaton.TableFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Clean words that a mark beside them would turn into the beginning or the end of a word that is looked for. Immutable. */
public final class CleanWords {
    /** The one list of the library. */
    public static final CleanWords STANDARD =
            new CleanWords(new TableFile(CleanWords.class, "clean-words.txt").words());

    private final Set<String> words;

    CleanWords(List<String> words) {
        this.words = new HashSet<>(words);
    }

    /** Whether a word in lower case, with ё as е, is one of them. */
    public boolean contains(String word) {
        return words.contains(word);
    }
}
