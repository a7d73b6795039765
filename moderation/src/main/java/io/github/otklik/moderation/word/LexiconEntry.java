package io.github.otklik.moderation.word;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import java.util.List;

/**
 * A family of words in the lexicon.
 *
 * @param name  its name
 * @param category  what it is reported as
 * @param gloss  what it is, for a moderator
 * @param roots  the letters by which a mask is judged
 * @param single  the letters that, alone before dots, may hide a word of this family
 * @param find  words that must be found
 * @param ignored  words that must not
 */
public record LexiconEntry(
        String name,
        Category category,
        String gloss,
        List<String> roots,
        List<String> single,
        List<String> find,
        List<String> ignored) {
    /** Copies the lists. */
    public LexiconEntry {
        roots = List.copyOf(roots);
        single = List.copyOf(single);
        find = List.copyOf(find);
        ignored = List.copyOf(ignored);
    }

    /** A word of this family at a place of a text, as certain as words read in that way are. */
    public Finding finding(int start, int end, String canonical, Way way) {
        return finding(start, end, canonical, way, way.confidence());
    }

    /** A word of this family at a place of a text. */
    public Finding finding(int start, int end, String canonical, Way way, double confidence) {
        return new Finding(category, start, end, canonical, way.hides(), name, way, confidence);
    }

    /** Where a root stands in a word, or -1. */
    public int rootAt(String word) {
        for (String root : roots) {
            int at = word.indexOf(root);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }
}
