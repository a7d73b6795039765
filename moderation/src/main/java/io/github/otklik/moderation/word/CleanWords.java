package io.github.otklik.moderation.word;

import io.github.otklik.moderation.automaton.TableFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists of clean words that are easily taken for one that is looked for. Immutable. */
public final class CleanWords {
    /** Those that a mark beside them would turn into the beginning or the end of such a word. */
    public static final CleanWords STANDARD =
            new CleanWords(new TableFile(CleanWords.class, "clean-words.txt").words());

    /** Those of which a syllable is such a word. */
    public static final CleanWords BROKEN = new CleanWords(new TableFile(CleanWords.class, "broken.txt").words());

    private final Set<String> words;

    CleanWords(List<String> words) {
        this.words = new HashSet<>(words);
    }

    /** Whether a word in lower case, with ё as е, is one of them. */
    public boolean contains(String word) {
        return words.contains(word);
    }
}
